from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QTableView, QToolButton

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.tracking_tasks import TrackingTasksPanel
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.views_tracking import TaskFilter
from tests.gui.tracking_screens import find, texts, tracking_services
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> TrackingTasksPanel:
    made = TrackingTasksPanel(tracking_services(world), Actions(), world.clock)
    qtbot.addWidget(made)
    made.resize(1190, 620)
    made.show()
    made.reload(world.office.plan_id, YEAR)
    return made


def shown(panel: TrackingTasksPanel) -> list[list[str]]:
    return texts(find(panel, QTableView, "task_table"))


def choose(panel: TrackingTasksPanel, name: str, words: str) -> None:
    combo = find(panel, QComboBox, name)
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def test_chips_count_what_they_show(panel: TrackingTasksPanel, world: World) -> None:
    for name, wanted in (
        ("overdue_button", TaskFilter(overdue=True)),
        ("no_result_button", TaskFilter(no_result=True)),
        ("unassigned_button", TaskFilter(unassigned=True)),
    ):
        chip, count = find(panel, QPushButton, name), len(wanted.select(world.rows()))
        assert count > 0
        assert chip.text().endswith(f"({count})")
        chip.click()
        assert len(shown(panel)) == count
        chip.click()
    assert len(shown(panel)) == 40


def test_unit_state_and_group_filter_together_and_are_taken_off_at_once(panel: TrackingTasksPanel) -> None:
    choose(panel, "unit_filter_combo", "Văn phòng Sở")
    choose(panel, "state_filter_combo", TaskState.IN_PROGRESS.label)
    choose(panel, "group_filter_combo", "1. Quán triệt, tuyên truyền chủ trương của Đảng về công tác dân vận")
    assert [row[0] for row in shown(panel)] == ["1.1"]
    assert find(panel, QLabel, "shown_label").text() == "1/40 nhiệm vụ"
    find(panel, QToolButton, "clear_filter_button").click()
    assert len(shown(panel)) == 40
    assert find(panel, QComboBox, "unit_filter_combo").currentIndex() == 0


def test_text_is_filtered_without_accents_while_it_is_typed(panel: TrackingTasksPanel, qtbot) -> None:
    edit = find(panel, QLineEdit, "text_filter_edit")
    qtbot.keyClicks(edit, "doi thoai dinh ky")
    assert {row[1][:25] for row in shown(panel)} == {"Lãnh đạo Sở tiếp công dân"}
    edit.clear()
    assert len(shown(panel)) == 40


def test_nothing_that_fits_says_so_and_offers_to_take_the_filter_off(panel: TrackingTasksPanel) -> None:
    panel.set_filter(TaskFilter(text="không có chữ này"))
    empty = panel.findChildren(EmptyState)[0]
    assert empty.isVisible()
    find(empty, QPushButton, "empty_button").click()
    assert len(shown(panel)) == 40
    assert not empty.isVisible()


def test_without_a_plan_it_leads_to_the_page_of_plans(panel: TrackingTasksPanel, qtbot) -> None:
    panel.reload(None, YEAR)
    with qtbot.waitSignal(panel.plan_wanted):
        find(panel.findChildren(EmptyState)[0], QPushButton, "empty_button").click()


def test_the_cursor_stays_on_its_task_over_a_reload(panel: TrackingTasksPanel, world: World) -> None:
    panel.select_task(world.office.tasks[12])
    panel.reload(world.office.plan_id, YEAR)
    assert find(panel, QTableView, "task_table").currentIndex().row() == 12
    assert find(panel, QLabel, "task_label").text().startswith("2.5. ")


def test_selecting_a_task_the_filter_hides_takes_the_filter_off(panel: TrackingTasksPanel, world: World) -> None:
    panel.set_filter(TaskFilter(unassigned=True))
    panel.select_task(world.office.tasks[0])
    assert len(shown(panel)) == 40
    assert find(panel, QLabel, "task_label").text().startswith("1.1. ")


def test_the_view_by_unit_opens_the_tasks_of_a_unit(panel: TrackingTasksPanel) -> None:
    find(panel, QRadioButton, "by_unit_button").setChecked(True)
    table = find(panel, QTableView, "unit_table")
    assert table.isVisible()
    rows = texts(table)
    assert [row[0] for row in rows][:2] == ["Văn phòng Sở", "Thanh tra Sở"]
    table.activated.emit(table.model().index(1, 0))
    assert find(panel, QTableView, "task_table").isVisible()
    assert find(panel, QComboBox, "unit_filter_combo").currentText() == "Thanh tra Sở"
    assert len(shown(panel)) == int(rows[1][1]) + int(rows[1][2])


def test_columns_sort_by_what_they_mean(panel: TrackingTasksPanel) -> None:
    table = find(panel, QTableView, "task_table")
    titles = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(7)]
    table.sortByColumn(titles.index("Kết quả cuối"), Qt.SortOrder.DescendingOrder)
    days = [row[titles.index("Kết quả cuối")] for row in shown(panel)]
    assert days[0] == "04/06/2026"
    assert days[-1] == "chưa có"
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in shown(panel)][:9] == [f"1.{place}" for place in range(1, 9)] + ["2.1"]
