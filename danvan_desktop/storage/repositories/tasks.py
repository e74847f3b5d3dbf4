"""What is recorded about the tasks of a plan in a year, read at once instead of task by task."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select

from danvan_desktop.domain.task import TaskOutcome
from danvan_desktop.storage.mapping import mapper_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.progress import extensions_of_plan
from danvan_desktop.storage.tables.progress import PROGRESS_ENTRY
from danvan_desktop.storage.tables.task import TASK, TASK_OUTCOME


@dataclass(frozen=True, slots=True)
class Standing:
    """How many results a task has in a year, how it ended there, if it did, and until when it was extended."""

    entries: int = 0
    outcome: TaskOutcome | None = None
    extended_to: date | None = None


def standing_of_plan(reader: Reader, plan_id: int, year: int) -> dict[int, Standing]:
    """The standing of each task of a plan in `year` that has results, an outcome or an extension there, by task id."""
    counted = (
        select(PROGRESS_ENTRY.c.task_id, func.count())
        .join(TASK, TASK.c.id == PROGRESS_ENTRY.c.task_id)
        .where(TASK.c.plan_id == plan_id, PROGRESS_ENTRY.c.year == year)
        .group_by(PROGRESS_ENTRY.c.task_id)
    )
    ended = (
        select(TASK_OUTCOME)
        .join(TASK, TASK.c.id == TASK_OUTCOME.c.task_id)
        .where(TASK.c.plan_id == plan_id, TASK_OUTCOME.c.year == year)
    )
    standing = {task_id: Standing(entries) for task_id, entries in reader.rows(counted)}
    for outcome in mapper_of(TaskOutcome).objects_of(reader.rows(ended)):
        standing[outcome.task_id] = replace(standing.get(outcome.task_id, Standing()), outcome=outcome)
    for task_id, extensions in extensions_of_plan(reader, plan_id, year).items():
        standing[task_id] = replace(standing.get(task_id, Standing()), extended_to=extensions[-1].until)
    return standing
