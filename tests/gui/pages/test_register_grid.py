from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView

from danvan_desktop.gui.pages.register_grid import RegisterGrid
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


@pytest.fixture
def grid(qtbot, world: RegisterWorld) -> RegisterGrid:
    view = QTableView()
    view.resize(1200, 300)
    qtbot.addWidget(view)
    view.show()
    made = RegisterGrid(view, lambda _column: (), lambda _column, _typed: "")
    show(made, world, "study_session")
    return made


def show(grid: RegisterGrid, world: RegisterWorld, key: str) -> None:
    sheet = world.registers.sheet(key, YEAR)
    grid.show_sheet(sheet, list(sheet.lines))


def view_of(grid: RegisterGrid) -> QTableView:
    view = grid.parent()
    assert isinstance(view, QTableView)
    return view


def test_the_cursor_waits_on_the_blank_row_of_another_register(grid: RegisterGrid, world: RegisterWorld) -> None:
    assert grid.current_line() is None
    assert view_of(grid).currentIndex().row() == 3
    show(grid, world, "reception_stat")
    assert view_of(grid).currentIndex().row() == 2


def test_the_cursor_stays_on_its_cell_and_on_its_place_when_the_line_is_gone(
    grid: RegisterGrid, world: RegisterWorld
) -> None:
    lines = world.lines("study_session")
    assert grid.choose(lines[1].row.id, 4)
    world.registers.edit_cell(lines[0].row.id, "note", "sửa")
    show(grid, world, "study_session")
    assert (view_of(grid).currentIndex().row(), view_of(grid).currentIndex().column()) == (1, 4)
    world.registers.delete_rows([lines[1].row.id])
    show(grid, world, "study_session")
    assert (view_of(grid).currentIndex().row(), view_of(grid).currentIndex().column()) == (1, 4)
    assert not grid.choose(lines[1].row.id)


def test_a_column_of_text_takes_the_room_that_is_left(grid: RegisterGrid) -> None:
    view = view_of(grid)
    assert view.horizontalHeader().length() == view.viewport().width()
    view.resize(500, 300)
    assert view.columnWidth(6) == 150


def test_the_selected_lines_are_copied_with_the_titles_and_without_what_the_grid_adds(grid: RegisterGrid) -> None:
    view_of(grid).selectAll()
    copied = [line.split("\t") for line in grid.selected_text().splitlines()]
    assert [len(line) for line in copied] == [7] * 4
    assert copied[3][6] == "chưa thống kê"
    assert len(grid.selected_lines()) == 3
