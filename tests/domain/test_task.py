from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.task import (
    Role,
    Task,
    TaskOutcome,
    TaskState,
    deadline_in,
    overdue_days,
    task_state,
)
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind

BY, BEFORE = DueOperator.BY, DueOperator.BEFORE
TASK = Task(1, 1, 1, 1, "1", "Đối thoại với nhân dân")
OUTCOME = TaskOutcome(1, 1, 2026, TaskState.DONE, date(2026, 5, 1))


@pytest.mark.parametrize(
    ("outcome", "entries", "assignments", "state"),
    [
        (None, 0, 0, TaskState.UNASSIGNED),
        (None, 0, 2, TaskState.ASSIGNED),
        (None, 1, 2, TaskState.IN_PROGRESS),
        (None, 1, 0, TaskState.IN_PROGRESS),
        (OUTCOME, 0, 0, TaskState.DONE),
        (replace(OUTCOME, state=TaskState.NOT_FEASIBLE, reason="Hết kinh phí"), 3, 1, TaskState.NOT_FEASIBLE),
    ],
)
def test_the_state_of_a_year_follows_from_what_is_recorded(
    outcome: TaskOutcome | None, entries: int, assignments: int, state: TaskState
) -> None:
    assert task_state(outcome, entries, assignments) is state
    assert state.is_closed is (outcome is not None)


@pytest.mark.parametrize(
    ("kind", "due", "operator", "year", "today", "days"),
    [
        (TimingKind.BY_DATE, "2026-03-31", BY, 2026, date(2026, 3, 31), 0),
        (TimingKind.BY_DATE, "2026-03-31", BY, 2026, date(2026, 4, 1), 1),
        (TimingKind.BY_DATE, "2026-03-31", BY, 2026, date(2026, 1, 1), 0),
        (TimingKind.BY_DATE, "2026-03-31", BY, 2027, date(2027, 1, 1), 0),
        (TimingKind.BEFORE_DATE, "2026-11-01", BEFORE, 2026, date(2026, 10, 31), 0),
        (TimingKind.BEFORE_DATE, "2026-11-01", BEFORE, 2026, date(2026, 11, 1), 1),
        (TimingKind.YEARLY_BEFORE, "--11-05", BEFORE, 2026, date(2026, 11, 5), 1),
        (TimingKind.YEARLY_BEFORE, "--11-05", BEFORE, 2027, date(2026, 12, 31), 0),
        (TimingKind.YEARLY_BEFORE, "--02-29", BY, 2026, date(2026, 3, 1), 1),
        (TimingKind.YEARLY_BEFORE, "--02-29", BY, 2024, date(2024, 2, 29), 0),
        (TimingKind.PERIODIC, None, None, 2026, date(2026, 12, 31), 0),
        (TimingKind.PERIODIC, "---25", BY, 2026, date(2026, 2, 1), 0),
        (TimingKind.PERIODIC, "--06-25", BY, 2026, date(2026, 6, 30), 5),
        (TimingKind.REGULAR, "2026-03-31", BY, 2026, date(2026, 12, 31), 0),
        (TimingKind.YEARLY, "--03-31", BY, 2026, date(2026, 12, 31), 0),
        (TimingKind.ON_DEMAND, "2026-03-31", BY, 2026, date(2026, 12, 31), 0),
        (None, "2026-03-31", BY, 2026, date(2026, 12, 31), 0),
    ],
)
def test_a_task_is_overdue_from_the_day_after_its_last_good_day(
    kind: TimingKind | None, due: str | None, operator: DueOperator | None, year: int, today: date, days: int
) -> None:
    task = replace(TASK, timing_kind=kind, due=due, due_operator=operator)
    assert overdue_days(task, TaskState.ASSIGNED, year, today) == days
    assert overdue_days(task, TaskState.IN_PROGRESS, year, today) == days
    assert overdue_days(task, TaskState.DONE, year, today) == 0
    assert overdue_days(task, TaskState.NOT_FEASIBLE, year, today) == 0


def test_what_returns_each_month_or_quarter_has_a_rhythm_and_no_deadline() -> None:
    monthly = replace(TASK, timing_kind=TimingKind.PERIODIC, due="---20", due_operator=BEFORE)
    assert (monthly.has_deadline, monthly.rhythm) == (False, Period.MONTH)
    assert replace(monthly, period=Period.QUARTER).rhythm is Period.QUARTER
    regular = replace(TASK, timing_kind=TimingKind.REGULAR)
    assert (regular.has_deadline, regular.rhythm) == (False, None)
    dated = replace(TASK, timing_kind=TimingKind.BY_DATE, due="2026-03-31", period=Period.MONTH)
    assert (dated.has_deadline, dated.rhythm) == (True, None)


def test_roles_have_names_and_letters_of_their_own() -> None:
    assert len({role.label for role in Role}) == len({role.letter for role in Role}) == len(Role)
    assert len({state.label for state in TaskState}) == len(TaskState)


def test_an_extension_moves_the_deadline_later_and_never_earlier() -> None:
    task = replace(TASK, timing_kind=TimingKind.BEFORE_DATE, due="2026-11-05", due_operator=BEFORE)
    assert deadline_in(task, 2026) == date(2026, 11, 4)
    assert deadline_in(task, 2026, date(2026, 11, 30)) == date(2026, 11, 30)
    assert deadline_in(task, 2026, date(2026, 10, 1)) == date(2026, 11, 4)
    assert deadline_in(task, 2027) is None
    assert deadline_in(replace(TASK, timing_kind=TimingKind.REGULAR), 2026) is None
    assert overdue_days(task, TaskState.ASSIGNED, 2026, date(2026, 12, 2), date(2026, 11, 30)) == 2
