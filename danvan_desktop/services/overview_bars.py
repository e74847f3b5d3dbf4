"""The figures behind the charts of “Tổng quan” and of the documents: tasks by unit and state, progress by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.views_overview import MonthBar, UnitBar
from danvan_desktop.services.views_tracking import TaskRow, UnitRow


def unit_bars(rows: Sequence[TaskRow], units: Sequence[UnitRow]) -> tuple[UnitBar, ...]:
    """The tasks of each unit in any role by state, and those nobody leads."""
    counted = Counter[tuple[int | None, TaskState]]((unit_id, row.state) for row in rows for unit_id in row.unit_ids)
    counted.update((None, row.state) for row in rows if row.is_without_lead)
    names: dict[int | None, str] = {unit.unit_id: unit.name for unit in units}
    names[None] = "Chưa phân công"
    bars = [
        UnitBar(unit_id, name, tuple((state, counted[unit_id, state]) for state in TaskState))
        for unit_id, name in names.items()
    ]
    return tuple(bar for bar in bars if bar.total)


def month_bars(rows: Sequence[TaskRow], year: int, day: date) -> tuple[MonthBar, ...]:
    """How the tasks stood at the end of each month up to `day`, on which the rows stand as they are."""
    if day.year < year:
        return ()
    last = 12 if day.year > year else day.month
    return (*(_month(rows, month) for month in range(1, last)), _present(rows, last))


def _month(rows: Sequence[TaskRow], month: int) -> MonthBar:
    """How the tasks stood at the end of a month that is over; those not feasible stand in no count from then on."""
    closed = [row.state for row in rows if row.closed_on is not None and row.closed_on.month <= month]
    started = sum(
        row.first_date is not None
        and row.first_date.month <= month
        and not (row.closed_on is not None and row.closed_on.month <= month)
        for row in rows
    )
    done, given_up = closed.count(TaskState.DONE), closed.count(TaskState.NOT_FEASIBLE)
    return MonthBar(month, done, started, len(rows) - done - started - given_up)


def _present(rows: Sequence[TaskRow], month: int) -> MonthBar:
    states = [row.state for row in rows]
    done, begun = states.count(TaskState.DONE), states.count(TaskState.IN_PROGRESS)
    return MonthBar(month, done, begun, len(rows) - done - begun - states.count(TaskState.NOT_FEASIBLE))
