"""Bringing plans in from the window: choose a file, read it in the background, review it; copy one to a new year."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QInputDialog, QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.services.plan_import import ImportReview
from danvan_desktop.services.services import Services

_LAST_YEAR = 2999


class PlanDoorway:
    """What the plan page opens to get plans; `plan_stored(plan_id)` is called with the new plan."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        runner: TaskRunner,
        clock: Clock,
        window: QWidget,
        plan_stored: Callable[[int], None],
    ) -> None:
        self._services = services
        self._actions = actions
        self._runner = runner
        self._clock = clock
        self._window = window
        self._plan_stored = plan_stored

    def import_plan(self) -> None:
        """Ask for a file and import it."""
        path = messages.choose_file(self._window, "Chọn tệp kế hoạch", (messages.PLAN_FILTER, messages.ANY_FILTER))
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Read a file on the worker thread, then open the review."""
        self._runner.run(f"Đang đọc {path.name}", lambda: self._services.plan_import.read(path), self._review)

    def copy_plan(self, plan_id: int) -> None:
        """Ask for the new year and copy the plan into it."""
        plan = self._services.plans.plan(plan_id)
        year, is_given = QInputDialog.getInt(
            self._window,
            "Sao chép kế hoạch sang năm mới",
            "Sao chép nhiệm vụ, đơn vị, vai trò và nghĩa vụ; kết quả và điểm để trống.\nNăm mới:",
            plan.year + 1,
            plan.year + 1,
            _LAST_YEAR,
        )
        if is_given:
            changes = self._actions.run(lambda: self._services.plan_copy.copy_forward(plan_id, year))
            self._plan_stored(changes.created[0])

    def _review(self, review: ImportReview) -> None:
        year = self._clock.today().year
        dialog = ImportReviewDialog(
            self._services.plan_import, self._services.units, self._actions, review, year, self._window
        )
        dialog.resize(self._window.size().boundedTo(dialog.maximumSize()))
        is_accepted = dialog.exec()
        dialog.deleteLater()  # the window would keep the whole text of every plan that was looked at
        if is_accepted and dialog.accepted_plan_id is not None:
            self._plan_stored(dialog.accepted_plan_id)
