"""Aggregated reading of a plan's progress in a year: one row per task or unit, never one per entry."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Text, case, func, select, type_coerce

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.extension import Extension, TaskExtension
from danvan_desktop.domain.task import Assignment, TaskOutcome
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.evidence import EVIDENCE_LINK
from danvan_desktop.storage.tables.extension import TASK_EXTENSION
from danvan_desktop.storage.tables.progress import PROGRESS_ENTRY
from danvan_desktop.storage.tables.task import ASSIGNMENT, TASK, TASK_OUTCOME


class TaskTally(NamedTuple):
    """What is recorded of one task in a year: how many results, how many in the period, the first and the latest."""

    task_id: int
    entry_count: int
    count_in_period: int
    first_on: date
    last_on: date
    last_text: str


class UnitTally(NamedTuple):
    """What one unit recorded in a year: how many results, how many in the period, the day of the latest."""

    unit_id: int
    entry_count: int
    count_in_period: int
    last_on: date


def _in_period(first: date, last: date) -> ColumnElement[int]:
    return case((PROGRESS_ENTRY.c.entered_on.between(first, last), 1), else_=0)


def task_tallies(reader: Reader, plan_id: int, year: int, first: date, last: date) -> list[TaskTally]:
    """The tallies of the tasks of a plan that have results in `year`; the period is `first`..`last` inclusive."""
    entry = PROGRESS_ENTRY.c
    other = PROGRESS_ENTRY.alias("other")
    latest = (
        select(other.c.text)
        .where(other.c.task_id == entry.task_id, other.c.year == year)
        .order_by(other.c.entered_on.desc(), other.c.id.desc())
        .limit(1)
        .correlate(PROGRESS_ENTRY)
        .scalar_subquery()
    )
    statement = (  # looked up once per task, the latest text costs a third of ranking all results by window functions
        select(
            entry.task_id,
            func.count(),
            func.sum(_in_period(first, last)),
            func.min(entry.entered_on),
            func.max(entry.entered_on),
            latest,
        )
        .join(TASK, TASK.c.id == entry.task_id)
        .where(TASK.c.plan_id == plan_id, entry.year == year)
        .group_by(entry.task_id)
    )
    return [TaskTally(*row) for row in reader.rows(statement)]


def result_months(reader: Reader, plan_id: int, year: int) -> dict[int, frozenset[int]]:
    """Task id → the months of `year` with a result, of the tasks with a rhythm of their own; others are left out."""
    entry = PROGRESS_ENTRY.c
    month = func.substr(type_coerce(entry.entered_on, Text), 6, 2)  # days are stored as yyyy-mm-dd
    statement = (
        select(entry.task_id, month)
        .distinct()
        .join(TASK, TASK.c.id == entry.task_id)
        .where(
            TASK.c.plan_id == plan_id,
            TASK.c.period.is_not(None) | TASK.c.due.like("---%"),
            entry.year == year,
            entry.entered_on.between(date(year, 1, 1), date(year, 12, 31)),
        )
    )
    found: dict[int, frozenset[int]] = {}
    for task_id, text in reader.rows(statement):
        found[task_id] = found.get(task_id, frozenset()) | {int(text)}
    return found


def unit_tallies(reader: Reader, plan_id: int, year: int, first: date, last: date) -> list[UnitTally]:
    """The tallies of the units that recorded results of a plan in `year`; results without unit are not counted."""
    entry = PROGRESS_ENTRY.c
    statement = (
        select(entry.unit_id, func.count(), func.sum(_in_period(first, last)), func.max(entry.entered_on))
        .join(TASK, TASK.c.id == entry.task_id)
        .where(TASK.c.plan_id == plan_id, entry.year == year, entry.unit_id.is_not(None))
        .group_by(entry.unit_id)
    )
    return [UnitTally(*row) for row in reader.rows(statement)]


def reporting_units(reader: Reader, plan_id: int, year: int) -> dict[int, frozenset[int]]:
    """Task id → the units that recorded a result of it in `year`; tasks without any are left out."""
    entry = PROGRESS_ENTRY.c
    statement = (
        select(entry.task_id, entry.unit_id)
        .distinct()
        .join(TASK, TASK.c.id == entry.task_id)
        .where(TASK.c.plan_id == plan_id, entry.year == year, entry.unit_id.is_not(None))
    )
    found: dict[int, set[int]] = {}
    for task_id, unit_id in reader.rows(statement):
        found.setdefault(task_id, set()).add(unit_id)
    return {task_id: frozenset(units) for task_id, units in found.items()}


def evidence_counts(reader: Reader, plan_id: int, year: int) -> dict[int, int]:
    """Task id → how many different evidence items its results of `year` have; tasks without any are left out."""
    entry = PROGRESS_ENTRY.c
    statement = (
        select(entry.task_id, func.count(EVIDENCE_LINK.c.evidence_id.distinct()))
        .join(TASK, TASK.c.id == entry.task_id)
        .join(EVIDENCE_LINK, EVIDENCE_LINK.c.object_id == entry.id)
        .where(TASK.c.plan_id == plan_id, entry.year == year, EVIDENCE_LINK.c.proven == Proven.PROGRESS_ENTRY)
        .group_by(entry.task_id)
    )
    return {row[0]: row[1] for row in reader.rows(statement)}


def assignments_of_plan(reader: Reader, plan_id: int) -> list[Assignment]:
    """The assignments of all tasks of a plan in their order."""
    statement = (
        select(ASSIGNMENT)
        .join(TASK, TASK.c.id == ASSIGNMENT.c.task_id)
        .where(TASK.c.plan_id == plan_id)
        .order_by(ASSIGNMENT.c.task_id, ASSIGNMENT.c.position, ASSIGNMENT.c.id)
    )
    return [Assignment(*row) for row in reader.rows(statement)]


def extensions_of_plan(reader: Reader, plan_id: int, year: int) -> dict[int, tuple[Extension, ...]]:
    """Task id → its extensions in `year`; tasks without any are left out."""
    statement = (
        select(TASK_EXTENSION)
        .join(TASK, TASK.c.id == TASK_EXTENSION.c.task_id)
        .where(TASK.c.plan_id == plan_id, TASK_EXTENSION.c.year == year)
    )
    found = (TaskExtension(*row) for row in reader.rows(statement))
    return {each.task_id: each.extensions for each in found if each.extensions}


def outcomes_of_plan(reader: Reader, plan_id: int, year: int) -> list[TaskOutcome]:
    """How the tasks of a plan ended in `year`; open ones have none."""
    statement = (
        select(TASK_OUTCOME)
        .join(TASK, TASK.c.id == TASK_OUTCOME.c.task_id)
        .where(TASK.c.plan_id == plan_id, TASK_OUTCOME.c.year == year)
    )
    return [TaskOutcome(*row) for row in reader.rows(statement)]
