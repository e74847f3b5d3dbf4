"""What leads from one working year to the next: opening a plan for a year, closing a year, opening it again."""

from __future__ import annotations

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.year_closing import YearClosingDialog
from danvan_desktop.gui.dialogs.year_closings import YearClosingsDialog
from danvan_desktop.gui.dialogs.year_opening import YearOpeningDialog
from danvan_desktop.gui.dialogs.year_reopening import YearReopeningDialog
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.services import Services
from danvan_desktop.services.year_preflight import OpenEnd, OpenEndKind

_PLACES = {
    OpenEndKind.OCCASION: ("tracking", "obligation"),
    OpenEndKind.TASK: ("tracking", "task"),
    OpenEndKind.TARGET: ("tracking", "target"),
    OpenEndKind.REPORT: ("report", "report"),
    OpenEndKind.SHEET: ("scoring", ""),
    OpenEndKind.PLAN: ("plan", ""),
}


class YearDoors:
    """Opens the dialogs over the window; what they decide is one action each."""

    def __init__(self, services: Services, actions: Actions, window: MainWindow) -> None:
        self._services = services
        self._actions = actions
        self._window = window

    def open_year(self, plan_id: int) -> None:
        """Look at what changed since, open the plan for another year, and work on it there."""
        dialog = YearOpeningDialog(self._services.year_opening, self._actions, plan_id, self._window)
        if dialog.exec() and dialog.changes is not None:
            plan = self._services.plans.plan(plan_id)
            self._window.select_plan(plan_id if plan.open_ended else dialog.changes.created[0], dialog.year())
        dialog.deleteLater()

    def close_year(self, year: int) -> None:
        """Look at what is left open and close the year, or go and see one of the open ends first."""
        dialog = YearClosingDialog(self._services.years, self._actions, year, self._window)
        dialog.exec()
        if dialog.sought is not None:
            self._show(dialog.sought, year)
        dialog.deleteLater()

    def reopen_year(self, year: int) -> None:
        """Ask for the reason and open the year again; nothing happens when it is open."""
        closing = self._services.plan_choices.closing_of(year)
        if closing is None:
            return

        def reopen(reason: str) -> None:
            self._actions.run(lambda: self._services.years.reopen(year, reason))

        dialog = YearReopeningDialog(closing, reopen, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_closings(self) -> None:
        """Show every closing there was."""
        dialog = YearClosingsDialog(self._services.years.closings(), self._window)
        dialog.exec()
        dialog.deleteLater()

    def is_closed(self, year: int) -> bool:
        """Whether the year is closed now."""
        return self._services.plan_choices.closing_of(year) is not None

    def _show(self, end: OpenEnd, year: int) -> None:
        if end.plan_id is not None:
            self._window.select_plan(end.plan_id, year)
        page, noun = _PLACES[end.kind]
        self._window.go_to(Destination(page, noun, end.object_id if noun else None))
