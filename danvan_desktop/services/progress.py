"""Progress: recording results of tasks and how tasks ended."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Task, TaskOutcome, TaskState
from danvan_desktop.services import tracking_rows
from danvan_desktop.services.entry_checks import close_task, filled_entry
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.unit_shares import UnitShare, unit_shares
from danvan_desktop.services.views_entries import EntryDraft, EntryRow
from danvan_desktop.services.views_tracking import TaskRow, UnitRow
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class ProgressService:
    """How the tasks of a plan stand in a year, and the log of what was done."""

    def __init__(self, store: Store, clock: Clock, evidence: EvidenceService) -> None:
        self._store = store
        self._clock = clock
        self._evidence = evidence

    def task_rows(self, plan_id: int, year: int, today: date | None = None) -> list[TaskRow]:
        """The tasks of a plan as they stand in `year` on `today` (the clock's day if not given)."""
        return tracking_rows.task_rows(self._store, self._plan_year(plan_id, year, today))

    def unit_rows(self, plan_id: int, year: int, today: date | None = None) -> list[UnitRow]:
        """The units of a plan with their tasks counted by state."""
        return self.unit_rows_of(self.task_rows(plan_id, year, today), plan_id, year, today)

    def unit_rows_of(self, rows: list[TaskRow], plan_id: int, year: int, today: date | None = None) -> list[UnitRow]:
        """The same from the plan's task rows, where they were read already."""
        return tracking_rows.unit_rows(self._store, self._plan_year(plan_id, year, today), rows)

    def entries(self, task_id: int, year: int) -> list[EntryRow]:
        """The results recorded of a task in a year, the latest first."""
        entries = self._store.select(ProgressEntry, task_id=task_id, year=year)
        entries.sort(key=lambda entry: (entry.entered_on, entry.id), reverse=True)
        names = {unit.id: unit.name for unit in self._store.select(Unit)}
        ids = [entry.id for entry in entries]
        counts = Counter(
            link.object_id for link in self._store.select(EvidenceLink, proven=Proven.PROGRESS_ENTRY, object_id=ids)
        )
        return [EntryRow(entry, names.get(entry.unit_id or 0, ""), counts[entry.id]) for entry in entries]

    def unit_shares(self, task_id: int, year: int, task_state: TaskState) -> list[UnitShare]:
        """How far each unit of a task is with its part; `task_state` is that of the task as a whole."""
        return unit_shares(self._store, task_id, year, task_state, self._clock.today())

    def recordable_units(self, task_id: int, day: date) -> tuple[list[Unit], list[Unit]]:
        """The units that may report on a task on `day`: those it is given to (collectives opened), then all others."""
        units = self._store.select(Unit, order_by=("position", "id"))
        given = self._store.select(Assignment, order_by=("position", "id"), task_id=task_id)
        first = dict.fromkeys(member for item in given for member in expand_members(units, item.unit_id))
        open_units = {unit.id: unit for unit in units if not unit.is_collective and unit.is_active_on(day)}
        return (
            [open_units[unit_id] for unit_id in first if unit_id in open_units],
            [unit for unit in open_units.values() if unit.id not in first],
        )

    def add_entry(self, task_id: int, year: int, draft: EntryDraft) -> Changes:
        """Record a result, its evidence and, if it closes the task, the outcome: one action.

        Raises `ValidationError` for a date outside `year`, a unit that did not exist on it, an empty text and
        a percentage outside 0..100; `DanvanError` when a file cannot be taken in.
        """
        stored = self._evidence.take_in(draft.files)
        with self._store.begin("Ghi kết quả thực hiện") as uow:
            uow.get(Task, task_id)
            blank = ProgressEntry(uow.new_id(), task_id, None, year, draft.entered_on, "")
            entry = uow.save(self._filled(uow, blank, draft))
            self._evidence.link(uow, Proven.PROGRESS_ENTRY, entry.id, stored)
            self._close_with(uow, entry, draft)
            return uow.commit()

    def edit_entry(self, entry_id: int, draft: EntryDraft) -> Changes:
        """Change a recorded result and add files to it; raises like `add_entry`."""
        stored = self._evidence.take_in(draft.files)
        with self._store.begin("Sửa kết quả đã ghi") as uow:
            entry = uow.save(self._filled(uow, uow.get(ProgressEntry, entry_id), draft))
            self._evidence.link(uow, Proven.PROGRESS_ENTRY, entry.id, stored)
            self._close_with(uow, entry, draft)
            return uow.commit()

    def delete_entry(self, entry_id: int) -> Changes:
        """Delete a recorded result with its evidence links; raises `NotFoundError`."""
        with self._store.begin("Xóa kết quả đã ghi") as uow:
            uow.get(ProgressEntry, entry_id)
            self._evidence.unlink_all(uow, Proven.PROGRESS_ENTRY, entry_id)
            uow.delete(ProgressEntry, entry_id)
            return uow.commit()

    def set_outcome(
        self, task_id: int, year: int, state: TaskState, reason: str = "", closed_on: date | None = None
    ) -> Changes:
        """Close a task in a year as done or not feasible; the latter needs a reason. Raises `ValidationError`."""
        with self._store.begin(f"Đánh dấu “{state.label}”") as uow:
            uow.get(Task, task_id)
            close_task(uow, TaskOutcome(0, task_id, year, state, closed_on or self._clock.today(), reason))
            return uow.commit()

    def reopen(self, task_id: int, year: int) -> Changes:
        """Open a closed task again; what was recorded stays."""
        with self._store.begin("Mở lại nhiệm vụ") as uow:
            for outcome in uow.select(TaskOutcome, task_id=task_id, year=year):
                uow.delete(TaskOutcome, outcome.id)
            return uow.commit()

    def _plan_year(self, plan_id: int, year: int, today: date | None) -> tracking_rows.PlanYear:
        return tracking_rows.plan_year(self._store, plan_id, year, today or self._clock.today())

    def _filled(self, uow: UnitOfWork, entry: ProgressEntry, draft: EntryDraft) -> ProgressEntry:
        filled = filled_entry(uow, entry, draft)
        if filled == entry:  # nothing was corrected: who recorded it stays
            return entry
        moment = self._clock.now().isoformat(" ", "minutes")
        return replace(filled, recorded_by=self._store.who, recorded_at=moment)

    def _close_with(self, uow: UnitOfWork, entry: ProgressEntry, draft: EntryDraft) -> None:
        if draft.outcome is not None:
            close_task(uow, TaskOutcome(0, entry.task_id, entry.year, draft.outcome, entry.entered_on, draft.reason))
