"""Tasks, who they are given to, and the state they are in within a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.timing import DueOperator, DueRule, Period, TimingKind


class Origin(StrEnum):
    """Where a task or an assignment comes from; a task is ADDED by an amendment while the plan runs."""

    PLAN = "plan"
    CLERK = "clerk"
    ADDED = "added"


class Role(StrEnum):
    """What a unit does for a task; one printed label may give a unit several roles (invariant 6)."""

    LEAD = "lead"
    COOPERATE = "cooperate"
    DIRECT = "direct"
    ADVISE = "advise"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {Role.LEAD: "Chủ trì", Role.COOPERATE: "Phối hợp", Role.DIRECT: "Chỉ đạo", Role.ADVISE: "Tham mưu"}[self]

    @property
    def letter(self) -> str:
        """The letter of the matrix view (C = chủ trì, P = phối hợp …)."""
        return {Role.LEAD: "C", Role.COOPERATE: "P", Role.DIRECT: "CĐ", Role.ADVISE: "TM"}[self]


class TaskState(StrEnum):
    """State of a task in one year; computed, never stored."""

    UNASSIGNED = "unassigned"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    NOT_FEASIBLE = "not_feasible"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            TaskState.UNASSIGNED: "Chưa phân công",
            TaskState.ASSIGNED: "Đã giao",
            TaskState.IN_PROGRESS: "Đang thực hiện",
            TaskState.DONE: "Hoàn thành",
            TaskState.NOT_FEASIBLE: "Không thực hiện được",
        }[self]

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is expected of the task in the year."""
        return self in {TaskState.DONE, TaskState.NOT_FEASIBLE}


@dataclass(frozen=True, slots=True)
class Task:
    """Nhiệm vụ; `original_text` keeps the words as printed once the clerk corrects `text` (invariant 1)."""

    id: int
    plan_id: int
    group_id: int
    position: int
    number: str | None
    text: str
    original_text: str | None = None
    timing_kind: TimingKind | None = None
    timing_raw: str | None = None
    due: str | None = None
    due_operator: DueOperator | None = None
    deliverable: str | None = None
    origin: Origin = Origin.PLAN
    duplicate_of_id: int | None = None
    first_line: int | None = None
    last_line: int | None = None
    period: Period | None = None
    """The stretch in which a result is expected each time; None leaves it to the office's settings and the plan."""
    printed_units: tuple[str, ...] = ()
    """Units a superior plan gives it to that are none of the office's: words only, in no list and no chooser."""

    @property
    def due_rule(self) -> DueRule:
        """The due date of the task as a rule."""
        return DueRule(self.due, self.due_operator, self.period)

    @property
    def has_deadline(self) -> bool:
        """Whether the task can become overdue: what returns each month or quarter has a rhythm instead."""
        kind = self.timing_kind
        return kind is not None and kind.has_due_date and self.due is not None and not self.due_rule.is_monthly

    @property
    def rhythm(self) -> Period | None:
        """The period of its own a result is expected in; None where that of the settings or the plan holds."""
        if self.has_deadline:
            return None
        return self.period or (Period.MONTH if self.due_rule.is_monthly else None)


@dataclass(frozen=True, slots=True)
class Assignment:
    """Phân công: exactly one of `task_id` and `obligation_id` is set; the name as printed is kept (invariant 7)."""

    id: int
    task_id: int | None
    obligation_id: int | None
    unit_id: int
    role: Role
    printed_name: str = ""
    origin: Origin = Origin.CLERK
    assigned_on: date | None = None
    internal_due: date | None = None
    note: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """How a task ended in one year: `state` is DONE or NOT_FEASIBLE, the latter with a reason."""

    id: int
    task_id: int
    year: int
    state: TaskState
    closed_on: date
    reason: str = ""


def task_state(outcome: TaskOutcome | None, entry_count: int, assignment_count: int) -> TaskState:
    """The state of a task in a year from what is recorded about it (domain.md, states)."""
    if outcome is not None:
        return outcome.state
    if entry_count:
        return TaskState.IN_PROGRESS
    return TaskState.ASSIGNED if assignment_count else TaskState.UNASSIGNED


def deadline_in(task: Task, year: int, until: date | None = None) -> date | None:
    """The last good day of a task in a year; `until` is the day it was extended to, which moves it later only."""
    days = task.due_rule.dates_in(year) if task.has_deadline else ()
    if not days:
        return None
    last = task.due_rule.last_good_day(days[-1])
    return last if until is None else max(last, until)


def overdue_days(task: Task, state: TaskState, year: int, today: date, until: date | None = None) -> int:
    """Days a task is past its last good day on `today`, 0 when it is not; what has a rhythm only never is."""
    last = None if state.is_closed else deadline_in(task, year, until)
    return 0 if last is None else max(0, (today - last).days)
