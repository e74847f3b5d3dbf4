"""The dialogs “Theo dõi” opens on tasks: the sheet of “Ghi nhanh”, the bulk change, and the extension of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.task import deadline_in
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.bulk_tracking import BulkTrackingDialog
from danvan_desktop.gui.dialogs.extension import Extended, ExtensionDialog
from danvan_desktop.gui.dialogs.quick_entry import QuickEntryDialog
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.services.bulk_tracking import BulkChange
from danvan_desktop.services.views_quick_entry import QuickRow
from danvan_desktop.services.views_tracking import TaskRow


class TaskDoors:
    """Opens the dialogs; a sheet closed without saving is kept and shown again for the same plan and year."""

    def __init__(self, services: TrackingServices, actions: Actions, parent: QWidget) -> None:
        self._services = services
        self._actions = actions
        self._parent = parent
        self._kept: dict[tuple[int, int], list[QuickRow]] = {}

    def record_many(self, tasks: Sequence[TaskRow], plan_id: int, year: int) -> None:
        """Open the sheet for these tasks, with what was typed and not saved last time in front."""
        entries = self._services.quick_entry

        def fresh(per_unit: bool) -> Sequence[QuickRow]:
            return entries.sheet(tasks, plan_id, year, per_unit=per_unit)

        typed = [row for row in self._kept.pop((plan_id, year), []) if not row.is_empty]
        rest = {(row.task_id, row.unit) for row in typed}
        kept = [*typed, *(row for row in fresh(False) if (row.task_id, row.unit) not in rest)] if typed else []
        dialog = QuickEntryDialog(entries, self._actions, year, fresh, kept, self._parent)
        dialog.exec()
        self._kept[plan_id, year] = dialog.rows()

    def change_many(self, tasks: Sequence[TaskRow], year: int) -> None:
        """Ask what to change in these tasks and change it."""
        ids = [row.task.id for row in tasks]

        def change(wanted: BulkChange) -> None:
            self._actions.run(lambda: self._services.bulk_tracking.apply(ids, year, wanted))

        BulkTrackingDialog(len(ids), year, change, self._parent).exec()

    def extend(self, row: TaskRow, year: int) -> None:
        """Ask until when and why, and extend the task."""
        extensions, task = self._services.extensions, row.task

        def extend(extension: Extension) -> None:
            self._actions.run(lambda: extensions.extend_task(task.id, year, extension))

        def withdraw() -> None:
            self._actions.run(lambda: extensions.withdraw_last_of_task(task.id, year))

        number = f"{row.number_words}. " if row.number_words else ""
        words = f"{number}{task.text} – thời hạn: {row.due_words}"
        extended = Extended(words, year, deadline_in(task, year), row.extensions)
        ExtensionDialog(extended, extend, withdraw, self._parent).exec()
