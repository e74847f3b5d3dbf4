from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from danvan_desktop.gui.tones import Tone
from danvan_desktop.gui.widgets.calendar_grid import CalendarGrid, Cell, Line

CELLS = tuple(
    Cell(number, str(number), (Line("Báo cáo năm", Tone.BAD), Line("Gửi hồ sơ")), Line("2 việc"), is_marked=number == 3)
    for number in range(1, 7)
)


@pytest.fixture
def grid(qtbot) -> CalendarGrid:
    made = CalendarGrid()
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.set_cells(3, CELLS, ("a", "b", "c"))
    made.show()
    return made


def test_the_cursor_starts_on_the_marked_cell_and_stays_on_its_key(grid: CalendarGrid) -> None:
    assert grid.current_key() == 3
    grid.choose(5)
    grid.set_cells(3, CELLS)
    assert grid.current_key() == 5
    grid.choose(99)
    assert grid.current_key() == 5


def test_a_click_chooses_and_a_double_click_opens(grid: CalendarGrid, qtbot) -> None:
    place = grid.rect_of(4).center().toPoint()
    with qtbot.waitSignal(grid.cell_chosen) as chosen:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(grid.cell_opened) as opened:
        qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert (chosen.args, opened.args) == ([4], [4])
    with qtbot.assertNotEmitted(grid.cell_chosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))


@pytest.mark.parametrize(
    ("key", "reached"),
    [(Qt.Key.Key_Left, 1), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Down, 5)],
)
def test_arrows_move_the_cursor(grid: CalendarGrid, qtbot, key: Qt.Key, reached: int) -> None:
    grid.choose(2)
    with qtbot.waitSignal(grid.cell_chosen) as chosen:
        qtbot.keyClick(grid, key)
    assert chosen.args == [reached]


@pytest.mark.parametrize(
    ("start", "key", "step"),
    [
        (1, Qt.Key.Key_Left, -1),
        (2, Qt.Key.Key_Up, -1),
        (6, Qt.Key.Key_Right, 1),
        (5, Qt.Key.Key_Down, 1),
        (3, Qt.Key.Key_PageUp, -1),
        (3, Qt.Key.Key_PageDown, 1),
    ],
)
def test_leaving_the_grid_asks_for_the_next_sheet(
    grid: CalendarGrid, qtbot, start: int, key: Qt.Key, step: int
) -> None:
    grid.choose(start)
    with qtbot.waitSignal(grid.step_wanted) as wanted:
        qtbot.keyClick(grid, key)
    assert wanted.args == [step]
    assert grid.current_key() == start


def test_enter_opens_and_other_keys_are_left_to_others(grid: CalendarGrid, qtbot) -> None:
    with qtbot.waitSignal(grid.cell_opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [3]
    with qtbot.assertNotEmitted(grid.cell_chosen):
        qtbot.keyClick(grid, Qt.Key.Key_A)


def test_narrow_cells_show_their_summary_and_wide_ones_their_lines(grid: CalendarGrid) -> None:
    wide = grid._shown(CELLS[0], grid.rect_of(1))
    assert [line.words for line in wide] == ["Báo cáo năm", "Gửi hồ sơ"]
    grid.resize(150, 200)
    assert [line.words for line in grid._shown(CELLS[0], grid.rect_of(1))] == ["2 việc"]
    grid.resize(420, 2 * 2 * grid.fontMetrics().lineSpacing() + 24)
    assert [line.words for line in grid._shown(CELLS[0], grid.rect_of(1))] == ["2 việc"]


def test_the_words_of_the_cell_are_read_aloud_and_shown_as_tooltip(grid: CalendarGrid) -> None:
    grid.choose(2)
    assert grid.accessibleDescription() == "2\nBáo cáo năm\nGửi hồ sơ"
    place = grid.rect_of(1).center().toPoint()
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, place, grid.mapToGlobal(place)))
    assert QToolTip.text() == "1\nBáo cáo năm\nGửi hồ sơ"


def test_another_content_is_another_picture_and_nothing_is_no_crash(grid: CalendarGrid) -> None:
    before = grid.grab().toImage()
    grid.set_cells(3, CELLS[:3])
    assert grid.grab().toImage() != before
    grid.set_cells(3, ())
    assert grid.current_key() is None
    assert not grid.grab().isNull()
    assert grid.rect_of(1).isEmpty()
    assert grid.minimumSizeHint().width() < grid.sizeHint().width()
