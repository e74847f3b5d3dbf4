from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict
from danvan_desktop.gui.models.targets import TO_TYPE, TargetColumn, TargetModel
from danvan_desktop.services.targets import TargetStanding

PERCENT = Target(1, 1, 1, "Tỷ lệ", Measure.QUANTITATIVE, Decimal(95), "%")
COUNT = Target(2, 1, 2, "Số tin", Measure.QUANTITATIVE, Decimal(24), "tin")
JUDGED = Target(3, 1, 3, "Không khiếu kiện", Measure.QUALITATIVE)


@pytest.fixture
def model() -> TargetModel:
    made = TargetModel()
    result = TargetResult(9, 1, 2026, Decimal(19), Decimal(20))
    made.set_rows(
        [
            TargetStanding(PERCENT, result, Verdict.MET),
            TargetStanding(COUNT, None, Verdict.PENDING),
            TargetStanding(JUDGED, None, Verdict.PENDING),
        ]
    )
    return made


def cell(model: TargetModel, row: int, column: TargetColumn):
    return model.index(row, list(TargetColumn).index(column))


def is_open(model: TargetModel, row: int, column: TargetColumn) -> bool:
    return bool(model.flags(cell(model, row, column)) & Qt.ItemFlag.ItemIsEditable)


def test_only_what_means_something_can_be_typed(model: TargetModel) -> None:
    assert [is_open(model, row, TargetColumn.NUMERATOR) for row in range(3)] == [True, True, False]
    assert [is_open(model, row, TargetColumn.DENOMINATOR) for row in range(3)] == [True, False, False]
    assert [is_open(model, row, TargetColumn.VERDICT) for row in range(3)] == [False, False, True]
    assert [is_open(model, row, TargetColumn.NOTE) for row in range(3)] == [True, True, True]
    assert not is_open(model, 0, TargetColumn.TEXT)


def test_a_figure_still_to_be_typed_says_so_and_editing_starts_empty(model: TargetModel) -> None:
    index = cell(model, 1, TargetColumn.NUMERATOR)
    assert (index.data(), index.data(Qt.ItemDataRole.EditRole)) == (TO_TYPE, "")
    assert cell(model, 0, TargetColumn.NUMERATOR).data() == "19"
    assert cell(model, 2, TargetColumn.NUMERATOR).data() == ""


def test_a_typed_cell_is_announced_once_and_an_unchanged_one_never(model: TargetModel, qtbot) -> None:
    with qtbot.waitSignal(model.cell_typed) as announced:
        model.setData(cell(model, 0, TargetColumn.NUMERATOR), "18")
    assert announced.args == [model.rows[0], TargetColumn.NUMERATOR, "18"]
    with qtbot.assertNotEmitted(model.cell_typed):
        model.setData(cell(model, 0, TargetColumn.NUMERATOR), "19")
        model.setData(cell(model, 0, TargetColumn.TEXT), "khác")
        model.setData(cell(model, 1, TargetColumn.NUMERATOR), "")
