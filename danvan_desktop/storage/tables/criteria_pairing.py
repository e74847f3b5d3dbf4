"""The table of the clerk's matches between the criteria of two sets."""

from __future__ import annotations

from danvan_desktop.domain.criteria_pairing import CriterionMatch
from danvan_desktop.storage.tables.entities import entity_table

CRITERION_MATCH = entity_table(
    CriterionMatch,
    {"criterion_id": "criterion", "other_set_id": "criteria_set", "other_id": "criterion"},
    unique=(("criterion_id", "other_set_id"),),
    indexes=(("other_id",), ("other_set_id",)),
)
