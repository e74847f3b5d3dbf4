"""How a task stood on an earlier day of the year, from the days its results and its end carry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.task import TaskState, overdue_days
from danvan_desktop.services.views_tracking import TaskRow


def standing_on(row: TaskRow, year: int, day: date) -> TaskRow:
    """The row with state and lateness as of the evening of `day`; what was recorded for later days does not count."""
    state = row.state if row.closed_on is None or row.closed_on <= day else TaskState.IN_PROGRESS
    if not state.is_closed:
        has_begun = row.first_date is not None and row.first_date <= day
        is_given = bool(row.unit_ids or row.task.printed_units)
        waiting = TaskState.ASSIGNED if is_given else TaskState.UNASSIGNED
        state = TaskState.IN_PROGRESS if has_begun else waiting
    until = row.extensions[-1].until if row.extensions else None
    return replace(row, state=state, overdue_days=overdue_days(row.task, state, year, day, until))
