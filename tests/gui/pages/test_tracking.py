from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSpinBox, QTableView, QTabWidget, QToolButton

from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.bulk_tracking import BulkTrackingDialog
from danvan_desktop.gui.dialogs.quick_entry import QuickEntryDialog
from danvan_desktop.gui.dialogs.tracking_settings import TrackingSettingsDialog
from danvan_desktop.gui.dialogs.urging import UrgingDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.roster_services import RosterServices
from danvan_desktop.gui.pages.tracking import TrackingPage, filter_of
from danvan_desktop.gui.pages.tracking_papers import PaperDoors
from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.services.views_tracking import TaskFilter
from tests.gui.tracking_screens import drive, find, open_tracking, texts, tracking_services
from tests.offices import services_for
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def page(qtbot, world: World) -> TrackingPage:
    return open_tracking(qtbot, world)


def tab(page: TrackingPage) -> str:
    tabs = find(page, QTabWidget, "tracking_tabs")
    return tabs.tabText(tabs.currentIndex())


@pytest.mark.parametrize(
    ("destination", "wanted"),
    [
        (Destination("tracking", filter_name="overdue"), TaskFilter(overdue=True)),
        (Destination("tracking", filter_name="no_result"), TaskFilter(no_result=True)),
        (Destination("tracking", filter_name="unassigned"), TaskFilter(unassigned=True)),
        (Destination("tracking", filter_name="unit", filter_value="7"), TaskFilter(unit_id=7)),
        (Destination("tracking", filter_name="unit+overdue", filter_value="7"), TaskFilter(unit_id=7, overdue=True)),
        (Destination("tracking", filter_name="state", filter_value="done"), TaskFilter(state=TaskState.DONE)),
        (Destination("tracking", filter_name="group", filter_value="3"), TaskFilter(group_id=3)),
        (Destination("tracking"), TaskFilter()),
    ],
)
def test_a_destination_names_the_filter_of_the_number_that_was_clicked(destination, wanted) -> None:
    assert filter_of(destination) == wanted


def test_a_clicked_number_opens_exactly_the_tasks_it_counted(page: TrackingPage, world: World) -> None:
    for name, wanted in (("overdue", TaskFilter(overdue=True)), ("no_result", TaskFilter(no_result=True))):
        page.go_to(Destination("tracking", filter_name=name))
        assert len(texts(find(page, QTableView, "task_table"))) == len(wanted.select(world.rows()))


def test_a_destination_selects_a_task_a_duty_or_a_target(page: TrackingPage, world: World) -> None:
    page.go_to(Destination("tracking", "obligation", world.office.obligations[0]))
    assert tab(page) == "Mốc và nghĩa vụ"
    page.go_to(Destination("tracking", "occurrence", filter_name="overdue"))
    assert len(texts(find(page, QTableView, "occasions_table"))) == 1
    page.go_to(Destination("tracking", "target", world.office.targets[1]))
    assert tab(page) == "Chỉ tiêu"
    page.go_to(Destination("tracking", "task", world.office.tasks[9]))
    assert tab(page) == "Nhiệm vụ"
    assert find(page, QLabel, "task_label").text().startswith("2.2. ")


def test_a_page_not_yet_shown_can_be_opened_at_a_place(qtbot, world: World) -> None:
    page = open_tracking(qtbot, world)
    page.hide()
    page.refresh()
    page.go_to(Destination("tracking", "task", world.office.tasks[9]))
    page.show()
    assert find(page, QLabel, "task_label").text().startswith("2.2. ")


def test_a_recorded_result_shows_at_once_in_the_table_and_in_the_log(page: TrackingPage, world: World) -> None:
    page.go_to(Destination("tracking", "task", world.office.tasks[35]))
    find(page, QPlainTextEdit, "text_edit").setPlainText("Đã hoàn thành đợt kiểm tra")
    find(page, QPushButton, "save_button").click()
    table = find(page, QTableView, "task_table")
    row = texts(table)[table.currentIndex().row()]
    assert (row[4], row[5]) == ("Đang thực hiện", "15/06/2026")
    assert texts(find(page, QTableView, "entries_table"))[0][2] == "Đã hoàn thành đợt kiểm tra"


def test_without_a_plan_the_page_leads_to_the_page_of_plans(page: TrackingPage, qtbot) -> None:
    page.show_year(YEAR, None)
    with qtbot.waitSignal(page.navigation_requested) as asked:
        page._tasks.plan_wanted.emit()
    assert asked.args == [Destination("plan")]


def test_only_changes_that_concern_it_reload_the_page() -> None:
    assert {"progress_entry", "task_outcome", "occurrence", "target_result", "evidence_link"} <= TrackingPage.nouns
    assert {"register_row", "score_line"} <= TrackingPage.nouns
    assert "report_section" not in TrackingPage.nouns


def test_the_lead_time_is_set_on_the_page_itself(page: TrackingPage, world: World, monkeypatch) -> None:
    def choose(dialog: TrackingSettingsDialog) -> None:
        find(dialog, QSpinBox, "due_soon_spin").setValue(5)
        dialog.accept()

    drive(monkeypatch, TrackingSettingsDialog, choose)
    find(page, QToolButton, "settings_button").click()
    assert world.settings.get().due_soon_days == 5
    page.go_to(Destination("tracking", "occurrence", filter_name="due_soon"))
    assert texts(find(page, QTableView, "occasions_table")) == []


def test_the_calendar_is_a_tab_that_leads_to_the_lists(page: TrackingPage, world: World) -> None:
    page.go_to(Destination("tracking", "calendar"))
    assert tab(page) == "Lịch"
    page.go_to(Destination("tracking", "obligation", world.office.obligations[4]))
    assert tab(page) == "Mốc và nghĩa vụ"


def test_many_tasks_are_recorded_and_changed_from_the_corner(page: TrackingPage, world: World, monkeypatch) -> None:
    opened: list[str] = []
    drive(monkeypatch, QuickEntryDialog, lambda dialog: opened.append(f"ghi {len(dialog.rows())}"))
    drive(monkeypatch, BulkTrackingDialog, lambda dialog: opened.append(find(dialog, QLabel, "tasks_label").text()))
    page.go_to(Destination("tracking", filter_name="overdue"))
    count = len(texts(find(page, QTableView, "task_table")))
    find(page, QToolButton, "quick_button").click()
    find(page, QTableView, "task_table").selectAll()
    find(page, QToolButton, "bulk_button").click()
    assert opened == [f"ghi {count}", f"Sửa {count} nhiệm vụ đang chọn:"]
    assert count == sum(row.is_overdue for row in world.rows())


def test_the_tab_of_other_units_exists_only_while_the_office_follows_them(qtbot, world: World) -> None:
    services = services_for(world.store, world.clock)
    made: list[TrackingRosterPanel] = []
    export = DocumentExport(services.documents, TaskRunner())

    def make_roster(parent) -> TrackingRosterPanel:
        made.append(TrackingRosterPanel(RosterServices.of(services), export, Actions(), parent))
        return made[-1]

    page = TrackingPage(TrackingServices.of(services), Actions(), world.clock, make_roster=make_roster)
    qtbot.addWidget(page)
    page.show()
    page.show_year(YEAR, world.office.plan_id)
    tabs = find(page, QTabWidget, "tracking_tabs")
    assert (tabs.count(), made) == (4, [])
    page.go_to(Destination("tracking", "roster_entry", 1))
    assert tab(page) == "Nhiệm vụ"
    page.apply_changes(world.settings.save(Settings(0, follows_units=True)))
    assert tabs.tabText(4) == "Đơn vị phải gửi"
    entry_id = services.roster.add(RosterEntry(0, "Sở Y tế")).created[0]
    page.refresh()
    page.go_to(Destination("tracking", "roster_entry", entry_id))
    assert tab(page) == "Đơn vị phải gửi"
    assert not find(page, QToolButton, "quick_button").isVisible()
    page.go_to(Destination("tracking", "roster_entry", filter_name="late"))
    page.apply_changes(world.settings.save(Settings(0)))
    assert tabs.count() == 4
    tabs.setCurrentIndex(0)
    assert find(page, QToolButton, "quick_button").isVisible()


def test_forms_are_sent_and_taken_back_from_their_menu(qtbot, world):
    asked = []

    class Doors:
        def hand_out(self, plan_id, year):
            asked.append(("gửi", plan_id, year))

        def take_back(self, year):
            asked.append(("nhận", year))

        def hand_out_slips(self, plan_id, year):
            asked.append(("phiếu", plan_id, year))

    services = tracking_services(world)
    page = TrackingPage(services, Actions(), world.clock, make_papers=lambda _page: PaperDoors(Doors(), Doors()))
    qtbot.addWidget(page)
    page.show_year(YEAR, world.office.plan_id)
    for action in find(page, QToolButton, "more_button").menu().actions()[:3]:
        action.trigger()
    assert asked == [("gửi", world.office.plan_id, YEAR), ("nhận", YEAR), ("phiếu", world.office.plan_id, YEAR)]


def test_a_narrow_page_keeps_its_tabs_and_has_the_other_buttons_in_a_menu(page):
    menu = [action.text() for action in find(page, QToolButton, "more_button").menu().actions()]
    assert menu[-2:] == ["Sổ gửi…", "Thiết lập…"]
    for width, is_wide in ((1190, True), (760, False)):
        page.resize(width, 440)
        assert find(page, QToolButton, "settings_button").isVisible() is is_wide
        assert find(page, QToolButton, "register_button").isVisible() is is_wide


def test_who_is_to_be_urged_is_listed_from_the_page(page: TrackingPage, monkeypatch) -> None:
    seen: list[int] = []
    drive(monkeypatch, UrgingDialog, lambda dialog: seen.append(len(texts(find(dialog, QTableView, "items_table")))))
    find(page, QToolButton, "urge_button").click()
    assert seen[0] > 0
