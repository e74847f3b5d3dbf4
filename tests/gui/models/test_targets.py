from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal
from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict
from danvan_desktop.domain.target_reach import Reached
from danvan_desktop.gui.models.targets import (
    BY_FIGURES,
    FROM_SHEET,
    NO_DECISION,
    TO_TYPE,
    TargetColumn,
    TargetModel,
    rating_choices,
    verdict_choices,
)
from danvan_desktop.services.target_standing import TargetStanding

YEAR = 2026
PERCENT = Target(1, 1, 1, "Tỷ lệ", Measure.QUANTITATIVE, Decimal(95), "%")
COUNT = Target(2, 1, 2, "Số tin", Measure.QUANTITATIVE, Decimal(24), "tin")
JUDGED = Target(3, 1, 3, "Không khiếu kiện", Measure.QUALITATIVE)
RATED = Target(4, 1, 4, "Xếp loại", Measure.RATING, rating="Tốt")
SOUGHT = SoughtTotal("study_session")
LIVE = Target(5, 1, 5, "Số lớp", Measure.QUANTITATIVE, Decimal(2), "lớp", sources=(SOUGHT,))


@pytest.fixture
def model() -> TargetModel:
    made = TargetModel()
    typed = TargetResult(9, 1, YEAR, Decimal(19), Decimal(20))
    found = FoundTotal(SOUGHT, YEAR, Decimal(3), (7, 8, 9), "Quán triệt")
    made.set_rows(
        [
            TargetStanding(PERCENT, typed, Reached(Decimal(19), Decimal(20)), YEAR),
            TargetStanding(COUNT, None, Reached(), YEAR),
            TargetStanding(JUDGED, TargetResult(10, 3, YEAR, judged=Verdict.PARTLY), Reached(), YEAR),
            TargetStanding(RATED, None, Reached(rating="Khá", ratings=("Tốt", "Khá")), YEAR),
            TargetStanding(LIVE, None, Reached(Decimal(3)), YEAR, (found,)),
        ]
    )
    return made


def cell(model: TargetModel, row: int, column: TargetColumn):
    return model.index(row, list(TargetColumn).index(column))


def is_open(model: TargetModel, row: int, column: TargetColumn) -> bool:
    return bool(model.flags(cell(model, row, column)) & Qt.ItemFlag.ItemIsEditable)


def test_only_what_means_something_can_be_typed(model: TargetModel) -> None:
    assert [is_open(model, row, TargetColumn.NUMERATOR) for row in range(5)] == [True, True, False, False, False]
    assert [is_open(model, row, TargetColumn.DENOMINATOR) for row in range(5)] == [True, False, False, False, False]
    assert [is_open(model, row, TargetColumn.ACTUAL) for row in range(5)] == [False, False, False, True, False]
    for column in (TargetColumn.VERDICT, TargetColumn.NOTE):
        assert all(is_open(model, row, column) for row in range(5))
    assert not is_open(model, 0, TargetColumn.TEXT)


def test_a_figure_still_to_be_typed_says_so_and_editing_starts_empty(model: TargetModel) -> None:
    index = cell(model, 1, TargetColumn.NUMERATOR)
    assert (index.data(), index.data(Qt.ItemDataRole.EditRole)) == (TO_TYPE, "")
    assert cell(model, 0, TargetColumn.NUMERATOR).data() == "19"
    assert cell(model, 2, TargetColumn.NUMERATOR).data() == ""


def test_a_live_figure_explains_itself(model: TargetModel) -> None:
    index = cell(model, 4, TargetColumn.NUMERATOR)
    assert index.data() == "3"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "3 từ Sổ Quán triệt, cả năm 2026, 3 dòng"
    assert cell(model, 1, TargetColumn.NUMERATOR).data(Qt.ItemDataRole.ToolTipRole) == ""


def test_what_may_be_decided_begins_with_leaving_it_to_the_figures(model: TargetModel) -> None:
    assert [verdict_choices(row)[0] for row in model.rows] == [
        BY_FIGURES,
        NO_DECISION,
        NO_DECISION,
        BY_FIGURES,
        BY_FIGURES,
    ]
    assert verdict_choices(model.rows[0])[1:] == ("Đạt", "Không đạt", "Đạt một phần")
    assert rating_choices(model.rows[3]) == (FROM_SHEET, "Tốt", "Khá")


def test_editing_starts_from_the_decision_there_is(model: TargetModel) -> None:
    edits = [cell(model, row, TargetColumn.VERDICT).data(Qt.ItemDataRole.EditRole) for row in range(3)]
    assert edits == [BY_FIGURES, NO_DECISION, "Đạt một phần"]
    assert cell(model, 3, TargetColumn.ACTUAL).data(Qt.ItemDataRole.EditRole) == FROM_SHEET
    shown = [cell(model, row, TargetColumn.VERDICT).data() for row in range(4)]
    assert shown == ["Đạt (tự tính)", "Chưa đánh giá", "Đạt một phần", "Không đạt (tự tính)"]


def test_a_typed_cell_is_announced_once_and_an_unchanged_one_never(model: TargetModel, qtbot) -> None:
    with qtbot.waitSignal(model.cell_typed) as announced:
        model.setData(cell(model, 0, TargetColumn.NUMERATOR), "18")
    assert announced.args == [model.rows[0], TargetColumn.NUMERATOR, "18"]
    with qtbot.assertNotEmitted(model.cell_typed):
        model.setData(cell(model, 0, TargetColumn.NUMERATOR), "19")
        model.setData(cell(model, 0, TargetColumn.TEXT), "khác")
        model.setData(cell(model, 1, TargetColumn.NUMERATOR), "")
        model.setData(cell(model, 0, TargetColumn.VERDICT), BY_FIGURES)
        model.setData(cell(model, 4, TargetColumn.NUMERATOR), "5")
