"""The tables of results recorded of tasks."""

from __future__ import annotations

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.storage.tables.entities import entity_table

PROGRESS_ENTRY = entity_table(
    ProgressEntry,
    {"task_id": "task", "unit_id": "unit"},
    indexes=(("task_id", "year"), ("year", "task_id")),
    checks={"percent": "percent IS NULL OR percent BETWEEN 0 AND 100"},
)
