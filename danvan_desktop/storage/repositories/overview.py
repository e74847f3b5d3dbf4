"""When the tasks of a plan got their first result and when they were closed: the course of the year."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables import PROGRESS_ENTRY, TASK, TASK_OUTCOME


def first_results(reader: Reader, plan_id: int, year: int) -> dict[int, date]:
    """Task id → the day of its first result in `year`; tasks without any are left out."""
    entry = PROGRESS_ENTRY.c
    statement = (
        select(entry.task_id, func.min(entry.entered_on, type_=entry.entered_on.type))
        .join(TASK, TASK.c.id == entry.task_id)
        .where(TASK.c.plan_id == plan_id, entry.year == year)
        .group_by(entry.task_id)
    )
    return {row[0]: row[1] for row in reader.rows(statement)}


def closing_days(reader: Reader, plan_id: int, year: int) -> dict[int, date]:
    """Task id → the day it was closed in `year`; open tasks are left out."""
    outcome = TASK_OUTCOME.c
    statement = (
        select(outcome.task_id, outcome.closed_on)
        .join(TASK, TASK.c.id == outcome.task_id)
        .where(TASK.c.plan_id == plan_id, outcome.year == year)
    )
    return {row[0]: row[1] for row in reader.rows(statement)}
