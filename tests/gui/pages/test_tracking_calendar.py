from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QTableView, QToolButton

from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.tracking_calendar import TrackingCalendarPanel
from danvan_desktop.gui.widgets.month_calendar import MonthCalendar
from tests.gui.tracking_screens import find, texts
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> TrackingCalendarPanel:
    made = TrackingCalendarPanel(world.calendar)
    qtbot.addWidget(made)
    made.resize(1190, 620)
    made.show()
    made.reload(world.office.plan_id, YEAR)
    return made


def heading(panel: TrackingCalendarPanel) -> str:
    return find(panel, QLabel, "day_label").text()


def rows(panel: TrackingCalendarPanel) -> list[list[str]]:
    return texts(find(panel, QTableView, "items_table"))


def grid(panel: TrackingCalendarPanel):
    return find(panel, MonthCalendar, "month_calendar").grid


def test_it_opens_on_the_present_month_and_lists_it(panel: TrackingCalendarPanel) -> None:
    assert find(panel, QLabel, "title_label").text() == "Tháng 6/2026"
    assert heading(panel).startswith("Tháng 6/2026: ")
    assert ["25/06/2026", "Mốc gửi"] in [row[:2] for row in rows(panel)]
    assert all(row[0][3:] == "06/2026" for row in rows(panel))


def test_a_clicked_day_lists_what_is_due_on_it(panel: TrackingCalendarPanel, qtbot) -> None:
    place = grid(panel).rect_of(date(YEAR, 6, 25)).center().toPoint()
    qtbot.mouseClick(grid(panel), Qt.MouseButton.LeftButton, pos=place)
    assert heading(panel) == "Thứ Năm, ngày 25/06/2026: 1 việc"
    assert len(rows(panel)) == 1
    qtbot.keyClick(grid(panel), Qt.Key.Key_Right)
    assert heading(panel) == "Thứ Sáu, ngày 26/06/2026: không có việc đến hạn"


def test_the_months_are_leafed_through_but_the_year_is_not_left(panel: TrackingCalendarPanel) -> None:
    for _ in range(6):
        find(panel, QToolButton, "after_button").click()
    assert find(panel, QLabel, "title_label").text() == "Tháng 12/2026"
    find(panel, QToolButton, "after_button").click()
    assert find(panel, QLabel, "title_label").text() == "Tháng 12/2026"
    assert "chọn năm khác" in heading(panel)
    find(panel, QPushButton, "today_button").click()
    assert find(panel, QLabel, "title_label").text() == "Tháng 6/2026"
    assert heading(panel).startswith("Thứ Hai, ngày 15/06/2026")


def test_the_year_counts_each_month_and_opens_one(panel: TrackingCalendarPanel, qtbot) -> None:
    find(panel, QRadioButton, "year_button").setChecked(True)
    assert find(panel, QLabel, "title_label").text() == "Năm 2026"
    everything = len(rows(panel))
    place = grid(panel).rect_of(11).center().toPoint()
    qtbot.mouseClick(grid(panel), Qt.MouseButton.LeftButton, pos=place)
    assert heading(panel).startswith("Tháng 11/2026: ")
    assert 0 < len(rows(panel)) < everything
    qtbot.keyClick(grid(panel), Qt.Key.Key_Return)
    assert find(panel, QRadioButton, "month_button").isChecked()
    assert find(panel, QLabel, "title_label").text() == "Tháng 11/2026"


def test_kinds_can_be_left_out(panel: TrackingCalendarPanel) -> None:
    find(panel, QCheckBox, "task_check").setChecked(False)
    assert {row[1] for row in rows(panel)} == {"Mốc gửi"}
    find(panel, QCheckBox, "occasion_check").setChecked(False)
    assert rows(panel) == []


def test_a_line_opens_what_it_is_about(panel: TrackingCalendarPanel, world: World, qtbot) -> None:
    table = find(panel, QTableView, "items_table")
    place = [row[1] for row in rows(panel)].index("Mốc gửi")
    with qtbot.waitSignal(panel.item_opened) as opened:
        table.activated.emit(table.model().index(place, 0))
    assert opened.args == [Destination("tracking", "obligation", world.office.obligations[4])]


def test_another_year_starts_in_january(panel: TrackingCalendarPanel) -> None:
    panel.reload(None, YEAR + 1)
    assert find(panel, QLabel, "title_label").text() == "Tháng 1/2027"
    find(panel, QPushButton, "today_button").click()
    assert find(panel, QLabel, "title_label").text() == "Tháng 1/2027"


def test_behind_another_tab_nothing_is_read_until_it_is_shown(panel: TrackingCalendarPanel) -> None:
    panel.hide()
    panel.reload(None, YEAR + 1)
    assert find(panel, QLabel, "title_label").text() == "Tháng 6/2026"
    panel.show()
    assert find(panel, QLabel, "title_label").text() == "Tháng 1/2027"
