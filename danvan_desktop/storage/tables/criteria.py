"""The tables of criteria sets with criteria, bands and rules."""

from __future__ import annotations

from danvan_desktop.domain.criteria import CriteriaSet, Criterion, RatingBand, RatingRule
from danvan_desktop.storage.tables.entities import entity_table

CRITERIA_SET = entity_table(CriteriaSet, {"legal_document_id": "legal_document"})
CRITERION = entity_table(
    Criterion, {"set_id": "criteria_set", "parent_id": "criterion"}, indexes=(("set_id", "position"),)
)
RATING_BAND = entity_table(RatingBand, {"set_id": "criteria_set"})
RATING_RULE = entity_table(RatingRule, {"set_id": "criteria_set", "criterion_id": "criterion"})
