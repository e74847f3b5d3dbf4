from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView, QTreeView

from danvan_desktop.gui.models.list_model import ROW_ROLE, ListColumn, ListModel, fit_columns
from danvan_desktop.gui.tones import Tone, tone_colour


@dataclass(frozen=True)
class Row:
    name: str
    count: int | None = None


class Column(ListColumn):
    NAME = ("Tên", 120, Qt.AlignmentFlag.AlignLeft, lambda row: row.name)
    COUNT = (
        "Số",
        60,
        Qt.AlignmentFlag.AlignRight,
        lambda row: "–" if row.count is None else str(row.count),
        lambda row: row.count,
        lambda row: Tone.BAD if row.count == 0 else Tone.NORMAL,
    )


ROWS = [Row("Đà Lạt", 3), Row("Ủy ban", None), Row("ân cần", 0), Row("Phòng 10", 10), Row("Phòng 2", 2), Row("An")]


@pytest.fixture
def model(qtmodeltester) -> ListModel[Row]:
    made: ListModel[Row] = ListModel(Column)
    made.set_rows(ROWS)
    qtmodeltester.check(made)
    return made


def names(model: ListModel[Row]) -> list[str]:
    return [row.name for row in model.rows]


def test_cells_say_text_tooltip_alignment_and_hand_out_the_row(model: ListModel[Row]) -> None:
    index = model.index(1, 1)
    assert index.data() == index.data(Qt.ItemDataRole.ToolTipRole) == "–"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert index.data(ROW_ROLE) == model.row_at(index) == ROWS[1]
    assert model.data(QModelIndex()) is None


def test_headers_are_titles_aligned_as_their_cells(model: ListModel[Row]) -> None:
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    assert [model.headerData(number, across) for number in range(2)] == ["Tên", "Số"]
    assert model.headerData(1, across, role) == model.index(0, 1).data(role)
    assert model.headerData(5, across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_text_is_sorted_as_vietnamese_dictionaries_do_and_numbers_by_value(model: ListModel[Row]) -> None:
    model.sort(0)
    assert names(model) == ["An", "ân cần", "Đà Lạt", "Phòng 2", "Phòng 10", "Ủy ban"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(model)[0] == "Ủy ban"


def test_what_has_no_key_stands_last_in_either_direction(model: ListModel[Row]) -> None:
    model.sort(1)
    assert [row.count for row in model.rows] == [0, 2, 3, 10, None, None]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.count for row in model.rows] == [10, 3, 2, 0, None, None]


def test_the_chosen_row_stays_chosen_while_sorting(model: ListModel[Row], qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.find_row(lambda row: row.name == "Đà Lạt"))
    model.sort(0)
    assert model.row_at(view.currentIndex()).name == "Đà Lạt"


def test_new_rows_come_in_the_order_the_clerk_sorted_by_until_it_is_taken_off(model: ListModel[Row]) -> None:
    model.sort(0)
    model.set_rows(reversed(ROWS))
    assert names(model)[0] == "An"
    model.sort(-1)
    model.set_rows(ROWS)
    assert model.rows == ROWS


def test_a_row_is_found_or_the_index_is_invalid(model: ListModel[Row]) -> None:
    assert model.find_row(lambda row: row.count == 10).row() == 3
    assert not model.find_row(lambda row: row.count == 11).isValid()


def test_a_tone_colours_the_text_and_normal_leaves_the_view_its_own(model: ListModel[Row]) -> None:
    assert model.index(2, 1).data(Qt.ItemDataRole.ForegroundRole).color() == tone_colour(Tone.BAD)
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize("kind", [QTableView, QTreeView])
def test_columns_get_their_widths(model: ListModel[Row], qtbot, kind: type[QTableView | QTreeView]) -> None:
    view = kind()
    qtbot.addWidget(view)
    view.setModel(model)
    fit_columns(view, Column)
    assert view.columnWidth(0) == 120
