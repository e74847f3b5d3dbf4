"""How the tasks of a plan stand in a year: joins what is stored into the rows of “Theo dõi”."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.task import (
    Assignment,
    Role,
    Task,
    TaskOutcome,
    TaskState,
    deadline_in,
    overdue_days,
    task_state,
)
from danvan_desktop.domain.timing import Period
from danvan_desktop.services.views_tracking import TaskRow, UnitRow
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.progress import (
    TaskTally,
    UnitTally,
    assignments_of_plan,
    evidence_counts,
    extensions_of_plan,
    outcomes_of_plan,
    result_months,
    task_tallies,
    unit_tallies,
)
from danvan_desktop.storage.repositories.settings import settings_of


def period_of(year: int, today: date, rhythm: Period) -> tuple[date, date]:
    """First and last day of the period of a working year `today` lies in; a year not the present one counts as a whole."""
    if today.year != year:
        return date(year, 1, 1), date(year, 12, 31)
    return rhythm.containing(today)


class PlanYear(NamedTuple):
    """Which plan is looked at in which year on which day, with the period it reports in and all units in their order."""

    plan_id: int
    year: int
    today: date
    period: tuple[date, date]
    units: Sequence[Unit]

    def own_months(self, task: Task) -> frozenset[int]:
        """The months of the present period of a task with a rhythm of its own; empty for the others."""
        if task.rhythm is None:
            return frozenset()
        first, last = period_of(self.year, self.today, task.rhythm)
        return frozenset(range(first.month, last.month + 1))


def plan_year(reader: Reader, plan_id: int, year: int, today: date) -> PlanYear:
    """What the rows below are read by; the period is what the settings say, else what the duties of the plan do."""
    rhythm = settings_of(reader).result_rhythm.period or _rhythm_of(reader, plan_id)
    period = period_of(year, today, rhythm)
    return PlanYear(plan_id, year, today, period, reader.select(Unit, order_by=("position", "id")))


def _rhythm_of(reader: Reader, plan_id: int) -> Period:
    halves = reader.count(Obligation, plan_id=plan_id, period=Period.SIX_MONTHS) > 0
    return Period.SIX_MONTHS if halves else Period.YEAR


class _Recorded(NamedTuple):
    assignments: Mapping[int, Sequence[Assignment]]
    tallies: Mapping[int, TaskTally]
    evidence: Mapping[int, int]
    outcomes: Mapping[int, TaskOutcome]
    names: Mapping[int, str]
    members: Mapping[int, tuple[int, ...]]
    months: Mapping[int, frozenset[int]]
    extensions: Mapping[int, tuple[Extension, ...]]


def task_rows(reader: Reader, of: PlanYear) -> list[TaskRow]:
    """The tasks of a plan in its order as they stand in a year; a handful of queries whatever the plan's size."""
    groups = {group.id: group for group in reader.select(TaskGroup, plan_id=of.plan_id)}
    tasks = reader.select(Task, plan_id=of.plan_id)
    tasks.sort(key=lambda task: (groups[task.group_id].position, task.position, task.id))
    recorded = _recorded(reader, of, tasks)
    return [_task_row(task, groups[task.group_id], recorded, of) for task in tasks]


def _recorded(reader: Reader, of: PlanYear, tasks: Sequence[Task]) -> _Recorded:
    units = of.units
    assignments: dict[int, list[Assignment]] = {}
    for assignment in assignments_of_plan(reader, of.plan_id):
        assignments.setdefault(assignment.task_id or 0, []).append(assignment)
    return _Recorded(
        assignments,
        {tally.task_id: tally for tally in task_tallies(reader, of.plan_id, of.year, *of.period)},
        evidence_counts(reader, of.plan_id, of.year),
        {outcome.task_id: outcome for outcome in outcomes_of_plan(reader, of.plan_id, of.year)},
        {unit.id: unit.short_name or unit.name for unit in units},
        {unit.id: expand_members(units, unit.id) for unit in units},
        result_months(reader, of.plan_id, of.year) if any(task.rhythm for task in tasks) else {},
        extensions_of_plan(reader, of.plan_id, of.year),
    )


def _task_row(task: Task, group: TaskGroup, recorded: _Recorded, of: PlanYear) -> TaskRow:
    given = recorded.assignments.get(task.id, ())
    tally = recorded.tallies.get(task.id)
    outcome = recorded.outcomes.get(task.id)
    state = task_state(outcome, tally.entry_count if tally else 0, len(given) + len(task.printed_units))
    months = recorded.months.get(task.id, frozenset[int]())
    own = of.own_months(task)
    extensions = recorded.extensions.get(task.id, ())
    until = extensions[-1].until if extensions else None
    return TaskRow(
        task,
        group.number or "",
        group.title,
        state,
        overdue_days(task, state, of.year, of.today, until),
        lead_names=(*_names(given, Role.LEAD, recorded), *task.printed_units),
        cooperating_names=_names(given, Role.COOPERATE, recorded),
        lead_ids=_ids((item for item in given if item.role is Role.LEAD), recorded),
        unit_ids=_ids(given, recorded),
        last_date=tally.last_on if tally else None,
        last_text=tally.last_text if tally else "",
        entry_count=tally.entry_count if tally else 0,
        evidence_count=recorded.evidence.get(task.id, 0),
        has_result_in_period=bool(months & own) if own else bool(tally and tally.count_in_period),
        outcome_reason=outcome.reason if outcome else "",
        first_date=tally.first_on if tally else None,
        closed_on=outcome.closed_on if outcome else None,
        period_name=task.rhythm.name_of(of.today) if task.rhythm and of.today.year == of.year else "",
        result_months=months,
        deadline=deadline_in(task, of.year, until),
        extensions=extensions,
    )


def _names(given: Sequence[Assignment], role: Role, recorded: _Recorded) -> tuple[str, ...]:
    names = (recorded.names.get(item.unit_id, item.printed_name) for item in given if item.role is role)
    return tuple(dict.fromkeys(names))


def _ids(given: Iterable[Assignment], recorded: _Recorded) -> frozenset[int]:
    """Ids of the units and, where a collective was named, of its members as well."""
    return frozenset(unit for item in given for unit in (item.unit_id, *recorded.members.get(item.unit_id, ())))


def unit_rows(reader: Reader, of: PlanYear, rows: Sequence[TaskRow]) -> list[UnitRow]:
    """The units that have a task of the plan or recorded a result of it, in the order of the catalogue.

    `rows` are the task rows of the same plan and year.
    """
    tallies = {tally.unit_id: tally for tally in unit_tallies(reader, of.plan_id, of.year, *of.period)}
    units = [unit for unit in of.units if not unit.is_collective]
    concerned = {unit_id for row in rows for unit_id in row.unit_ids} | tallies.keys()
    return [_unit_row(unit, rows, tallies.get(unit.id)) for unit in units if unit.id in concerned]


def _unit_row(unit: Unit, rows: Sequence[TaskRow], tally: UnitTally | None) -> UnitRow:
    led = [row for row in rows if unit.id in row.lead_ids]
    return UnitRow(
        unit.id,
        unit.name,
        leads=len(led),
        cooperates=sum(unit.id in row.unit_ids and unit.id not in row.lead_ids for row in rows),
        done=sum(row.state is TaskState.DONE for row in led),
        in_progress=sum(row.state is TaskState.IN_PROGRESS for row in led),
        not_begun=sum(row.state is TaskState.ASSIGNED for row in led),
        not_feasible=sum(row.state is TaskState.NOT_FEASIBLE for row in led),
        overdue=sum(row.is_overdue for row in led),
        no_result=sum(row.lacks_result for row in led),
        entry_count=tally.entry_count if tally else 0,
        entries_in_period=tally.count_in_period if tally else 0,
        last_date=tally.last_on if tally else None,
    )
