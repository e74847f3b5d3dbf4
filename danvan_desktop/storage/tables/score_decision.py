"""The table of what was decided about suggested points, once for each leaf of a sheet."""

from __future__ import annotations

from danvan_desktop.domain.score_decision import ScoreDecision
from danvan_desktop.storage.tables.entities import entity_table

SCORE_DECISION = entity_table(
    ScoreDecision,
    {"sheet_id": "score_sheet", "criterion_id": "criterion"},
    unique=(("sheet_id", "criterion_id"),),
)
