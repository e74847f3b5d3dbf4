"""Changing many tasks at once: how they ended, and by when their units report inside the office."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.task import Assignment, Task, TaskOutcome, TaskState
from danvan_desktop.services.entry_checks import check_date, close_task
from danvan_desktop.services.internal_days import refuse_after_due
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class BulkState(StrEnum):
    """What becomes of the state of the chosen tasks."""

    KEEP = "keep"
    DONE = "done"
    NOT_FEASIBLE = "not_feasible"
    REOPEN = "reopen"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            BulkState.KEEP: "Giữ nguyên",
            BulkState.DONE: "Hoàn thành",
            BulkState.NOT_FEASIBLE: "Không thực hiện được",
            BulkState.REOPEN: "Mở lại",
        }[self]


class BulkDue(StrEnum):
    """What becomes of the internal days of the chosen tasks."""

    KEEP = "keep"
    SET = "set"
    CLEAR = "clear"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {BulkDue.KEEP: "Giữ nguyên", BulkDue.SET: "Đặt ngày", BulkDue.CLEAR: "Bỏ ngày đã đặt"}[self]


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What to change; `reason` belongs to NOT_FEASIBLE, `internal_due` to SET."""

    state: BulkState = BulkState.KEEP
    reason: str = ""
    due: BulkDue = BulkDue.KEEP
    internal_due: date | None = None


class BulkTrackingService:
    """One change of many tasks is one transaction and one step of undo."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def apply(self, task_ids: Collection[int], year: int, change: BulkChange) -> Changes:
        """Change the tasks in a year.

        Raises `ValidationError` when nothing is to change, without a reason for what is not feasible, for a day that
        is missing or outside the year, and where a day is to be set on tasks nobody was given.
        """
        if change.state is BulkState.KEEP and change.due is BulkDue.KEEP:
            raise ValidationError("Chưa chọn điều gì để sửa.", "Hãy chọn trạng thái hoặc hạn nội bộ.")
        with self._store.begin(f"Sửa {len(set(task_ids))} nhiệm vụ") as uow:
            for task_id in dict.fromkeys(task_ids):
                uow.get(Task, task_id)
                self._change_state(uow, task_id, year, change)
            if change.due is not BulkDue.KEEP:
                _change_due(uow, task_ids, year, change)
            return uow.commit()

    def _change_state(self, uow: UnitOfWork, task_id: int, year: int, change: BulkChange) -> None:
        if change.state is BulkState.REOPEN:
            for outcome in uow.select(TaskOutcome, task_id=task_id, year=year):
                uow.delete(TaskOutcome, outcome.id)
        elif change.state is not BulkState.KEEP:
            state = TaskState(change.state.value)
            reason = change.reason if state is TaskState.NOT_FEASIBLE else ""
            close_task(uow, TaskOutcome(0, task_id, year, state, self._clock.today(), reason))


def _change_due(uow: UnitOfWork, task_ids: Collection[int], year: int, change: BulkChange) -> None:
    day = change.internal_due if change.due is BulkDue.SET else None
    if change.due is BulkDue.SET:
        if day is None:
            raise ValidationError("Chưa nhập hạn nội bộ.", "Hãy nhập ngày, ví dụ 20/10.", "internal_due")
        check_date(day, year)
        for task in uow.select(Task, id=tuple(task_ids)):
            refuse_after_due(uow, task, year, day)
    given = uow.select(Assignment, task_id=tuple(task_ids))
    if not given and day is not None:
        raise ValidationError(
            "Các nhiệm vụ đã chọn chưa giao cho đơn vị nào.", "Hãy phân công trước, rồi đặt hạn nội bộ.", "internal_due"
        )
    for each in given:
        uow.save(replace(each, internal_due=day))
