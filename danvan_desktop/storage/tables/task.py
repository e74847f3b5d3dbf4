"""The tables of tasks, who does them, and how they ended."""

from __future__ import annotations

from danvan_desktop.domain.task import Assignment, Task, TaskOutcome
from danvan_desktop.storage.tables.entities import entity_table

TASK = entity_table(
    Task,
    {"plan_id": "plan", "group_id": "task_group", "duplicate_of_id": "task"},
    indexes=(("plan_id", "group_id", "position"),),
)
ASSIGNMENT = entity_table(
    Assignment,
    {"task_id": "task", "obligation_id": "obligation", "unit_id": "unit"},
    checks={"one_duty": "(task_id IS NULL) <> (obligation_id IS NULL)"},
)
TASK_OUTCOME = entity_table(TaskOutcome, {"task_id": "task"}, unique=(("task_id", "year"),), indexes=(("year",),))
