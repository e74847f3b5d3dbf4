"""Theo dõi: tasks with their results, occasions of duties, targets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.tracking_settings import TrackingSettingsDialog
from danvan_desktop.gui.forms.ui_tracking_page import Ui_TrackingPage
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.tracking_calendar import TrackingCalendarPanel
from danvan_desktop.gui.pages.tracking_occasions import TrackingOccasionsPanel
from danvan_desktop.gui.pages.tracking_papers import add_unit_papers
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.gui.pages.tracking_targets import TrackingTargetsPanel
from danvan_desktop.gui.pages.tracking_tasks import TrackingTasksPanel
from danvan_desktop.services.views_tracking import TaskFilter

if TYPE_CHECKING:
    from danvan_desktop.gui.pages.tracking_papers import PaperDoors
    from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel

_WIDE = 950
"""From so many pixels on there is room for every button beside the tabs."""

OCCASION_NOUNS = frozenset({"obligation", "occurrence", "occasion"})
TARGET_FEEDERS = frozenset(
    {"register_row", "register_form", "score_sheet", "score_line", "criteria_set", "criterion", "rating_band"}
)
"""What the figures of targets may come from."""
ROSTER_NOUNS = frozenset({"roster_entry", "roster_duty", "roster_receipt", "roster_score"})
TARGET_NOUNS = frozenset({"target", "target_result"})


class TrackingPage(Page):
    """The screen “Theo dõi”.

    `go_to` takes as noun “calendar”, or “task”, “progress_entry”, “obligation” (or “occurrence”) or “target” with the id of the task,
    duty or target, and as filter of the tasks “overdue”, “no_result”, “unassigned”, “unit” (value: id), “state” (value:
    of `TaskState`), “group” (value: id), of the occasions “overdue”, “due_soon”, “unsent”, of the units “silent_units”;
    “roster_entry” with the id of a unit that has to send, or its filters “overdue”, “owing”, “late”. `make_roster` makes
    the tab of those units, which exists only while the office follows other units.
    """

    name: ClassVar[str] = "tracking"
    title: ClassVar[str] = "Theo dõi"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {
            "task",
            "task_group",
            "plan",
            "assignment",
            "unit",
            "progress_entry",
            "task_outcome",
            "evidence",
            "evidence_link",
            "unit_report",
            "saved_filter",
            "settings",
            *TARGET_FEEDERS,
            *OCCASION_NOUNS,
            *TARGET_NOUNS,
            *ROSTER_NOUNS,
        }
    )

    def __init__(
        self,
        services: TrackingServices,
        actions: Actions,
        clock: Clock,
        parent: QWidget | None = None,
        make_roster: Callable[[QWidget], TrackingRosterPanel] | None = None,
        make_papers: Callable[[QWidget], PaperDoors] | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._make_roster = make_roster
        self._roster: TrackingRosterPanel | None = None
        self._actions = actions
        self._ui = Ui_TrackingPage()
        self._ui.setupUi(self)
        self._tasks = TrackingTasksPanel(services, actions, clock, self)
        self._occasions = TrackingOccasionsPanel(services, actions, self)
        self._targets = TrackingTargetsPanel(services.targets, services.evidence, actions, self)
        self._ui.tracking_tabs.addTab(self._tasks, "Nhiệm vụ")
        self._ui.tracking_tabs.addTab(self._occasions, "Mốc và nghĩa vụ")
        self._calendar = TrackingCalendarPanel(services.calendar, self)
        self._ui.tracking_tabs.addTab(self._calendar, "Lịch")
        self._ui.tracking_tabs.addTab(self._targets, "Chỉ tiêu")
        self._calendar.item_opened.connect(self.go_to)
        for panel in (self._tasks, self._occasions, self._targets):
            panel.plan_wanted.connect(self._ask_for_plan)
        self._targets.rows_wanted.connect(self._show_register_rows)
        self._unread: set[QWidget] = set()
        self._set_up_corner()
        self._set_up_more(make_papers)
        self._ui.tracking_tabs.currentChanged.connect(self._read_tab)
        self._ui.tracking_tabs.currentChanged.connect(self._show_corner)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._focus_filter)

    def _set_up_corner(self) -> None:
        """The buttons beside the tabs; each opens the tab it is about."""
        self._ui.tracking_tabs.setCornerWidget(self._ui.corner_buttons)
        self._ui.settings_button.clicked.connect(self._open_settings)
        self._ui.urge_button.clicked.connect(lambda: show_urging(self._services, self._year, self._plan_id, self))
        for button, panel, deed in (
            (self._ui.quick_button, self._tasks, self._tasks.record_many),
            (self._ui.bulk_button, self._tasks, self._tasks.change_many),
            (self._ui.register_button, self._occasions, self._occasions.show_register),
        ):
            button.clicked.connect(partial(self._ui.tracking_tabs.setCurrentWidget, panel))  # which reads it first
            button.clicked.connect(deed)

    def _set_up_more(self, make_papers: Callable[[QWidget], PaperDoors] | None) -> None:
        """The menu “Khác”: papers of units, made when first asked for, and what a narrow window has no button for."""
        menu = QMenu(self)
        if make_papers is not None:
            add_unit_papers(menu, cache(partial(make_papers, self)), lambda: (self._plan_id, self._year))
        menu.addAction("Sổ gửi…", self._ui.register_button.click)
        menu.addAction("Thiết lập…", self._open_settings)
        self._ui.more_button.setMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave a narrow row of tabs its room."""
        super().resizeEvent(event)
        self._show_corner()

    def reload(self) -> None:
        """Read the list of the shown tab again, the others when they are shown."""
        self._unread = {self._tasks, self._occasions, self._calendar, self._targets}
        self._read_tab()
        self._show_roster(is_wanted=self._services.settings.get().follows_units)

    def _read_tab(self, _index: int = 0) -> None:
        panel = self._ui.tracking_tabs.currentWidget()
        if panel not in self._unread:
            return
        self._unread.discard(panel)
        if panel is self._occasions:
            self._occasions.reload(self._year)
        elif panel is self._tasks:
            self._tasks.reload(self._plan_id, self._year)
        elif panel is self._calendar:
            self._calendar.reload(self._plan_id, self._year)
        else:
            self._targets.reload(self._plan_id, self._year)

    def go_to(self, destination: Destination) -> None:
        """Open the tab, set the filter and select the object `destination` names."""
        if self._stale:
            self._stale = False
            self.reload()
        if destination.noun == "calendar":
            self._ui.tracking_tabs.setCurrentWidget(self._calendar)
        elif destination.noun in OCCASION_NOUNS:
            self._ui.tracking_tabs.setCurrentWidget(self._occasions)
            if destination.object_id is not None and destination.noun == "occurrence":
                self._occasions.select_record(destination.object_id)
            elif destination.object_id is not None:
                self._occasions.select_duty(destination.object_id, destination.row_id)
            else:
                self._occasions.show_only(destination.filter_name)
        elif destination.noun in ROSTER_NOUNS:
            self._go_to_roster(destination)
        elif destination.noun in TARGET_NOUNS:
            self._ui.tracking_tabs.setCurrentWidget(self._targets)
            if destination.object_id is not None:
                self._targets.select_target(destination.object_id)
        else:
            self._go_to_tasks(destination)

    def _go_to_tasks(self, destination: Destination) -> None:
        self._ui.tracking_tabs.setCurrentWidget(self._tasks)
        if destination.filter_name == "silent_units":
            self._tasks.show_silent_units()
            return
        if destination.filter_name or destination.object_id is None:
            self._tasks.set_filter(filter_of(destination))
        if destination.object_id is not None:
            self._tasks.select_task(destination.object_id, destination.row_id)

    def _go_to_roster(self, destination: Destination) -> None:
        if self._roster is None:
            return
        self._ui.tracking_tabs.setCurrentWidget(self._roster)
        if destination.object_id is not None:
            self._roster.select_entry(destination.object_id)
        else:
            self._roster.show_only(destination.filter_name)

    def _show_roster(self, *, is_wanted: bool) -> None:
        """Have the tab of the other units, filled, or have it not."""
        if self._roster is not None and not is_wanted:
            self._ui.tracking_tabs.removeTab(self._ui.tracking_tabs.indexOf(self._roster))
            self._roster.deleteLater()
            self._roster = None
        if is_wanted and self._roster is None and self._make_roster is not None:
            self._roster = self._make_roster(self)
            self._ui.tracking_tabs.addTab(self._roster, "Đơn vị phải gửi")
        if self._roster is not None:
            self._roster.reload(self._year)

    def _ask_for_plan(self) -> None:
        self.navigation_requested.emit(Destination("plan"))

    def _show_register_rows(self, row_ids: Sequence[int]) -> None:
        wanted = ",".join(map(str, row_ids))
        self.navigation_requested.emit(Destination("registers", filter_name="rows", filter_value=wanted))

    def _open_settings(self) -> None:
        open_settings(self._services, self._actions, self)

    def _show_corner(self) -> None:
        """What is done to tasks only gives way to the tabs while the other units are looked at; the rest in a narrow page."""
        is_roster = self._roster is not None and self._ui.tracking_tabs.currentWidget() is self._roster
        for button in (self._ui.quick_button, self._ui.bulk_button):
            button.setVisible(not is_roster)
        for button in (self._ui.register_button, self._ui.settings_button):
            button.setVisible(self.width() >= _WIDE)

    def _focus_filter(self) -> None:
        if self._ui.tracking_tabs.currentWidget() is self._occasions:
            self._occasions.focus_filter()
        elif self._ui.tracking_tabs.currentWidget() is self._tasks:
            self._tasks.focus_filter()
        elif self._roster is not None and self._ui.tracking_tabs.currentWidget() is self._roster:
            self._roster.focus_filter()


def open_settings(services: TrackingServices, actions: Actions, parent: QWidget) -> None:
    """Ask for the settings of tracking and save them."""

    def save(settings: Settings) -> None:
        actions.run(lambda: services.settings.save(settings))

    TrackingSettingsDialog(services.settings.get(), save, parent).exec()


def show_urging(services: TrackingServices, year: int, plan_id: int | None, parent: QWidget) -> None:
    """Show what each unit is late with or soon due for."""
    from danvan_desktop.gui.dialogs.urging import UrgingDialog  # noqa: PLC0415 - the page opens sooner without it

    UrgingDialog(services.urging.items(year, plan_id), services.urging.today(), parent).exec()


def filter_of(destination: Destination) -> TaskFilter:
    """The filter of tasks a destination asks for; “unit+state” joins two, their values “7+done” in the same order."""
    names, values = destination.filter_name.split("+"), destination.filter_value.split("+")
    needing = [name for name in names if name in {"unit", "state", "group"}]
    value = dict(zip(needing, values, strict=False))
    return TaskFilter(
        unit_id=int(value["unit"]) if "unit" in value else None,
        state=TaskState(value["state"]) if "state" in value else None,
        group_id=int(value["group"]) if "group" in value else None,
        overdue="overdue" in names,
        no_result="no_result" in names,
        unassigned="unassigned" in names,
    )
