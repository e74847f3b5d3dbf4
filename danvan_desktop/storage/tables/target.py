"""The tables of targets and their results."""

from __future__ import annotations

from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.storage.tables.entities import entity_table

TARGET = entity_table(Target, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
TARGET_RESULT = entity_table(TargetResult, {"target_id": "target"}, unique=(("target_id", "year"),))
