"""Internal days of tasks: which holds for a unit, and which are refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.domain.internal_due import InternalDue, internal_due
from danvan_desktop.domain.obligation import Obligation, Occurrence, occasions_in
from danvan_desktop.domain.task import Assignment, Role, Task, deadline_in
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.views_tracking import TaskRow
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.progress import assignments_of_plan, reporting_units
from danvan_desktop.storage.repositories.settings import settings_of

_REPORTING = {Role.LEAD, Role.COOPERATE}
"""The roles the office's rule counts an internal day for; who directs or advises is asked for nothing."""


def deadline_of(reader: Reader, task: Task, year: int) -> date | None:
    """The last good day of a task in a year with its extension."""
    extended = next(iter(reader.select(TaskExtension, task_id=task.id, year=year)), None)
    return deadline_in(task, year, extended.until if extended else None)


def internal_day(
    given: Iterable[Assignment], year: int, deadline: date | None, lead_days: int | None
) -> InternalDue | None:
    """The internal day of a unit with these assignments of one task: the earliest set in `year`, else as computed."""
    items = list(given)
    days = [item.internal_due for item in items if item.internal_due is not None and item.internal_due.year == year]
    is_asked = any(item.role in _REPORTING for item in items)
    return internal_due(min(days, default=None), deadline, lead_days if is_asked else None)


class UnitDay(NamedTuple):
    """A unit's part of a task in a year: by when inside the office, and whether the unit recorded a result."""

    row: TaskRow
    unit_id: int
    internal: InternalDue | None
    has_result: bool


def unit_days(reader: Reader, rows: Sequence[TaskRow], plan_id: int, year: int) -> list[UnitDay]:
    """The parts of these tasks of a plan, collectives opened (invariant 7), task after task.

    Units that only direct or advise have a part when a day was set for them.
    """
    units = reader.select(Unit)
    members = {unit.id: expand_members(units, unit.id) for unit in units}
    given: dict[int, dict[int, list[Assignment]]] = defaultdict(lambda: defaultdict(list))
    for item in assignments_of_plan(reader, plan_id):
        for member in members.get(item.unit_id, ()):
            given[item.task_id or 0][member].append(item)
    reported = reporting_units(reader, plan_id, year)
    lead = settings_of(reader).internal_lead_days
    found = []
    for row in rows:
        for unit_id, items in given[row.task.id].items():
            internal = internal_day(items, year, row.deadline, lead)
            if internal is not None or any(item.role in _REPORTING for item in items):
                found.append(UnitDay(row, unit_id, internal, unit_id in reported.get(row.task.id, ())))
    return found


def refuse_after_due(reader: Reader, task: Task, year: int, day: date) -> None:
    """A unit cannot be asked to report after the task itself is due (invariant 4), extensions counted."""
    last = deadline_of(reader, task, year)
    if last is not None and day > last:
        raise ValidationError(
            f"Hạn nội bộ {format_date(day)} sau hạn của nhiệm vụ “{task.text[:60]}” ({format_date(last)}).",
            "Hãy đặt ngày sớm hơn, hoặc bỏ chọn nhiệm vụ đó.",
            "internal_due",
        )


def refuse_after_occasions(reader: Reader, duty: Obligation, day: date) -> None:
    """The same of a duty, whose last occasion of the year counts; without dates every day will do."""
    records = tuple(reader.select(Occurrence, obligation_id=duty.id, year=day.year))
    days = [each.last_good_day for each in occasions_in(duty, day.year, records) if each.last_good_day is not None]
    if days and day > max(days):
        raise ValidationError(
            f"Hạn nội bộ {format_date(day)} sau mốc cuối của nghĩa vụ trong năm ({format_date(max(days))}).",
            "Hãy đặt ngày sớm hơn.",
            "internal_due",
        )
