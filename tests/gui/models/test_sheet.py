from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.models.sheet import SheetModel

pytestmark = pytest.mark.usefixtures("qapp")


class Grid(SheetModel):
    """Three rows: a fixed name, a text and a number."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = [["Văn phòng", "a", "1"], ["Thanh tra", "b", "2"], ["Trung tâm", "c", "3"]]

    def rowCount(self, parent=None):  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.cells)

    def titles(self):
        return ("Đơn vị", "Việc", "Số")

    def words(self, row, column):
        return self.cells[row][column]

    def is_number(self, column):
        return column == 2

    def store_words(self, row, column, words):
        self.cells[row][column] = words


@pytest.fixture
def grid() -> Grid:
    return Grid()


def test_the_topmost_chosen_cell_is_copied_down_each_typed_column(grid):
    grid.fill_down([(0, 0), (1, 0), (0, 1), (2, 1), (1, 2)])
    assert [row[0] for row in grid.cells] == ["Văn phòng", "Thanh tra", "Trung tâm"]
    assert [row[1] for row in grid.cells] == ["a", "b", "a"]
    assert [row[2] for row in grid.cells] == ["1", "1", "3"]


def test_the_first_row_has_nothing_above_to_take(grid):
    grid.fill_down([(0, 1)])
    assert grid.cells[0][1] == "a"


def test_only_typed_cells_are_cleared_and_edited(grid):
    grid.clear_cells([(0, 0), (0, 1)])
    assert grid.cells[0] == ["Văn phòng", "", "1"]
    assert not grid.setData(grid.index(1, 0), "x")
    assert grid.setData(grid.index(1, 1), "x")
    assert not grid.flags(grid.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_a_marked_cell_tells_what_to_do_until_it_is_typed_into(grid):
    grid.mark([(1, 2, "Hãy nhập số.")])
    assert grid.data(grid.index(1, 2), Qt.ItemDataRole.ToolTipRole) == "Hãy nhập số."
    assert grid.data(grid.index(1, 2), Qt.ItemDataRole.BackgroundRole) is not None
    grid.setData(grid.index(1, 2), "7")
    assert grid.data(grid.index(1, 2), Qt.ItemDataRole.ToolTipRole) == "7"
    assert not grid.is_marked(grid.index(1, 2))


def test_rows_are_counted_from_one_and_numbers_stand_right(grid):
    assert grid.headerData(0, Qt.Orientation.Vertical) == "1"
    assert grid.headerData(2, Qt.Orientation.Horizontal) == "Số"
    assert grid.data(grid.index(0, 2), Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert grid.data(grid.index(0, 1), Qt.ItemDataRole.TextAlignmentRole) is None
