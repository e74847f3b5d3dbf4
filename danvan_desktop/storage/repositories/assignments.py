"""Assignments together with their units, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from danvan_desktop.domain.task import Role
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.agency import UNIT
from danvan_desktop.storage.tables.task import ASSIGNMENT, TASK


@dataclass(frozen=True, slots=True)
class TaskUnit:
    """A unit holding a role in a task."""

    task_id: int
    unit_id: int
    role: Role
    name: str
    short_name: str


@dataclass(frozen=True, slots=True)
class HeldUnit:
    """An assignment of one task or duty with its unit."""

    assignment_id: int
    unit_id: int
    role: Role
    name: str
    is_collective: bool
    printed_name: str
    internal_due: date | None
    note: str


def units_of_plan(reader: Reader, plan_id: int) -> list[TaskUnit]:
    """Who holds what in the tasks of a plan, in the order it was given."""
    statement = (
        select(ASSIGNMENT.c.task_id, ASSIGNMENT.c.unit_id, ASSIGNMENT.c.role, UNIT.c.name, UNIT.c.short_name)
        .join(TASK, TASK.c.id == ASSIGNMENT.c.task_id)
        .join(UNIT, UNIT.c.id == ASSIGNMENT.c.unit_id)
        .where(TASK.c.plan_id == plan_id)
        .order_by(ASSIGNMENT.c.position, ASSIGNMENT.c.id)
    )
    return [TaskUnit(*row) for row in reader.rows(statement)]


def units_of(reader: Reader, *, task_id: int | None = None, obligation_id: int | None = None) -> list[HeldUnit]:
    """Who holds what in one task or one duty, in the order it was given."""
    bearer = ASSIGNMENT.c.obligation_id == obligation_id if task_id is None else ASSIGNMENT.c.task_id == task_id
    statement = (
        select(
            ASSIGNMENT.c.id,
            ASSIGNMENT.c.unit_id,
            ASSIGNMENT.c.role,
            UNIT.c.name,
            UNIT.c.is_collective,
            ASSIGNMENT.c.printed_name,
            ASSIGNMENT.c.internal_due,
            ASSIGNMENT.c.note,
        )
        .join(UNIT, UNIT.c.id == ASSIGNMENT.c.unit_id)
        .where(bearer)
        .order_by(ASSIGNMENT.c.position, ASSIGNMENT.c.id)
    )
    return [HeldUnit(*row) for row in reader.rows(statement)]
