"""The table of letters that answer an appraisal."""

from __future__ import annotations

from danvan_desktop.domain.explanation import ExplanationLetter
from danvan_desktop.storage.tables.entities import entity_table

EXPLANATION_LETTER = entity_table(ExplanationLetter, {"sheet_id": "score_sheet"}, unique=(("sheet_id",),))
