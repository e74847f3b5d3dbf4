"""The tables of plans and their parts."""

from __future__ import annotations

from danvan_desktop.domain.plan import Plan, Section, TaskGroup
from danvan_desktop.storage.tables.entities import entity_table

PLAN = entity_table(Plan, {"superior_document_id": "legal_document"}, indexes=(("year",),))
SECTION = entity_table(Section, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
TASK_GROUP = entity_table(TaskGroup, {"plan_id": "plan", "section_id": "section"}, indexes=(("plan_id", "position"),))
