"""The table of what plans were imported from."""

from __future__ import annotations

from danvan_desktop.domain.plan_source import PlanSource
from danvan_desktop.storage.tables.entities import entity_table

PLAN_SOURCE = entity_table(PlanSource, {"plan_id": "plan"})
