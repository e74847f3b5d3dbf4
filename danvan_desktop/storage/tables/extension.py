"""The table of extended tasks; those of occasions stand with the occasion."""

from __future__ import annotations

from danvan_desktop.domain.extension import TaskExtension
from danvan_desktop.storage.tables.entities import entity_table

TASK_EXTENSION = entity_table(TaskExtension, {"task_id": "task"}, unique=(("task_id", "year"),), indexes=(("year",),))
