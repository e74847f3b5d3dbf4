from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.models.quick_entry import FIXED, QuickModel
from danvan_desktop.services.views_quick_entry import Finding, QuickColumn, QuickRow

TEXT, UNIT = len(FIXED) + 2, len(FIXED) + 1


@pytest.fixture
def model(qtmodeltester) -> QuickModel:
    made = QuickModel()
    made.set_rows(QuickRow(place, f"1.{place}", f"Việc {place}", "15/06/2026", "Văn phòng") for place in range(3))
    qtmodeltester.check(made)
    return made


def texts(model: QuickModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_task_cannot_be_typed_over_and_the_rest_can(model: QuickModel) -> None:
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, 1), "khác")
    assert model.setData(model.index(0, TEXT), "Đã họp")
    assert model.rows[0].text == "Đã họp"
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles[:4] == ["Số", "Nhiệm vụ", "Ngày", "Đơn vị"]
    assert model.headerData(2, Qt.Orientation.Vertical) == "3"


def test_filling_down_copies_the_topmost_chosen_cell_or_the_one_above(model: QuickModel) -> None:
    model.setData(model.index(0, TEXT), "Đã họp")
    model.fill_down([(0, TEXT), (1, TEXT), (2, TEXT), (1, 0)])
    assert texts(model, TEXT) == ["Đã họp"] * 3
    model.setData(model.index(1, UNIT), "Thanh tra")
    model.fill_down([(2, UNIT)])
    assert texts(model, UNIT) == ["Văn phòng", "Thanh tra", "Thanh tra"]
    model.fill_down([(0, UNIT)])
    assert texts(model, UNIT)[0] == "Văn phòng"
    model.clear_cells([(0, TEXT), (1, UNIT), (0, 0)])
    assert (texts(model, TEXT)[0], texts(model, UNIT)[1], texts(model, 0)[0]) == ("", "", "1.0")


def test_a_row_more_of_the_same_task_is_empty(model: QuickModel) -> None:
    model.setData(model.index(1, TEXT), "Đã họp")
    assert model.add_row_like(1) == 2
    assert [row.task_id for row in model.rows] == [0, 1, 1, 2]
    assert (model.rows[2].text, model.rows[2].unit, model.rows[2].day) == ("", "", "15/06/2026")


def test_what_is_wrong_is_marked_until_it_is_typed_anew(model: QuickModel) -> None:
    model.set_findings([Finding("Sai.", "Hãy sửa.", 1, QuickColumn.TEXT), Finding("Thừa.", "", line=3)])
    wrong = model.index(1, TEXT)
    assert wrong.data(Qt.ItemDataRole.ToolTipRole) == "Sai. Hãy sửa."
    assert wrong.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert model.index(0, TEXT).data(Qt.ItemDataRole.BackgroundRole) is None
    model.setData(wrong, "Đã họp")
    assert wrong.data(Qt.ItemDataRole.BackgroundRole) is None
