from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.widgets.calendar_grid import Line
from danvan_desktop.gui.widgets.month_calendar import MonthCalendar, Note, Sheet

TODAY = date(2026, 11, 18)


@pytest.fixture
def month(qtbot) -> MonthCalendar:
    made = MonthCalendar()
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show()
    return made


@pytest.mark.parametrize(
    ("sheet", "step", "reached"),
    [
        (Sheet(2026, 12), 1, Sheet(2027, 1)),
        (Sheet(2026, 1), -1, Sheet(2025, 12)),
        (Sheet(2026, 11), 1, Sheet(2026, 12)),
        (Sheet(2026), 1, Sheet(2027)),
        (Sheet(1, 1), -1, Sheet(1, 1)),
        (Sheet(9999, 12), 1, Sheet(9999, 12)),
        (Sheet(9999), 1, Sheet(9999)),
    ],
)
def test_the_next_sheet_follows_the_calendar(sheet: Sheet, step: int, reached: Sheet) -> None:
    assert sheet.shifted(step) == reached


def test_sheets_have_titles() -> None:
    assert (Sheet(2026, 11).title, Sheet(2026).title) == ("Tháng 11/2026", "Năm 2026")


@pytest.mark.parametrize(
    ("sheet", "first", "last"),
    [
        (Sheet(2026, 11), date(2026, 10, 26), date(2026, 12, 6)),
        (Sheet(2024, 2), date(2024, 1, 29), date(2024, 3, 3)),
        (Sheet(2027, 2), date(2027, 2, 1), date(2027, 2, 28)),
        (Sheet(1, 1), date(1, 1, 1), date(1, 2, 4)),
        (Sheet(9999, 12), date(9999, 11, 29), date(9999, 12, 31)),
    ],
)
def test_a_month_is_shown_in_whole_weeks_from_monday(month: MonthCalendar, sheet: Sheet, first, last) -> None:
    month.show_month(sheet, {}, TODAY)
    keys = [cell.key for cell in month.grid._cells]
    assert (keys[0], keys[-1]) == (first, last)


def test_today_is_said_in_words_and_has_the_cursor(month: MonthCalendar) -> None:
    month.show_month(Sheet(2026, 11), {date(2026, 11, 4): Note((Line("Báo cáo năm"),), "1 việc")}, TODAY)
    assert month.grid.current_key() == TODAY
    assert month.grid.accessibleDescription() == "18/11/2026"
    month.choose_day(date(2026, 11, 4))
    assert month.grid.accessibleDescription() == "04/11/2026\nBáo cáo năm"


def test_days_and_months_are_chosen(month: MonthCalendar, qtbot) -> None:
    month.show_month(Sheet(2026, 11), {}, TODAY)
    with qtbot.waitSignal(month.day_chosen) as day:
        qtbot.keyClick(month.grid, Qt.Key.Key_Right)
    assert day.args == [date(2026, 11, 19)]
    with qtbot.waitSignal(month.day_chosen) as again:
        qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert again.args == [date(2026, 11, 19)]
    month.show_year(2026, {3: Note((Line("Mốc gửi: 2"),), "2 việc")}, TODAY)
    with qtbot.waitSignal(month.month_chosen) as chosen:
        qtbot.keyClick(month.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(month.month_opened) as opened:
        qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert (chosen.args, opened.args) == ([12], [12])


def test_page_down_asks_for_the_next_month(month: MonthCalendar, qtbot) -> None:
    month.show_month(Sheet(2026, 11), {}, TODAY)
    with qtbot.waitSignal(month.step_wanted) as wanted:
        qtbot.keyClick(month.grid, Qt.Key.Key_PageDown)
    assert wanted.args == [1]
