"""The tables of score sheets and their lines."""

from __future__ import annotations

from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.storage.tables.entities import entity_table

SCORE_SHEET = entity_table(ScoreSheet, {"set_id": "criteria_set"}, indexes=(("year",),))
SCORE_LINE = entity_table(
    ScoreLine,
    {"sheet_id": "score_sheet", "criterion_id": "criterion", "unit_id": "unit"},
    unique=(("sheet_id", "criterion_id"),),
)
