"""How a task stood on an earlier day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.task import Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.past_standing import standing_on
from danvan_desktop.services.views_tracking import TaskRow

YEAR = 2026
JUNE = date(YEAR, 6, 30)
TASK = Task(1, 1, 1, 1, "1", "Việc", timing_kind=TimingKind.BY_DATE, due="2026-06-10", due_operator=DueOperator.BY)
ROW = TaskRow(TASK, "1", "Nhóm", TaskState.DONE, 0, unit_ids=frozenset({5}), lead_ids=frozenset({5}))


@pytest.mark.parametrize(
    ("first", "closed", "state", "overdue"),
    [
        (date(YEAR, 3, 1), date(YEAR, 6, 30), TaskState.DONE, 0),
        (date(YEAR, 3, 1), date(YEAR, 7, 1), TaskState.IN_PROGRESS, 20),
        (date(YEAR, 7, 1), date(YEAR, 9, 1), TaskState.ASSIGNED, 20),
    ],
)
def test_what_came_later_does_not_count(first: date, closed: date, state: TaskState, overdue: int) -> None:
    then = standing_on(replace(ROW, first_date=first, closed_on=closed), YEAR, JUNE)
    assert (then.state, then.overdue_days) == (state, overdue)


def test_a_task_given_to_nobody_is_unassigned_until_its_first_result() -> None:
    row = replace(ROW, state=TaskState.IN_PROGRESS, unit_ids=frozenset(), first_date=date(YEAR, 7, 2))
    assert standing_on(row, YEAR, JUNE).state is TaskState.UNASSIGNED
    assert standing_on(row, YEAR, date(YEAR, 7, 2)).state is TaskState.IN_PROGRESS


def test_an_extension_moves_the_last_good_day() -> None:
    extended = (Extension(date(YEAR, 6, 25), "Chờ số liệu", "", date(YEAR, 6, 9)),)
    row = replace(ROW, state=TaskState.ASSIGNED, extensions=extended)
    assert standing_on(row, YEAR, JUNE).overdue_days == 5
