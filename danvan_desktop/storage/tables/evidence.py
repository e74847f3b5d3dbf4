"""The tables of evidence and what it proves."""

from __future__ import annotations

from danvan_desktop.domain.evidence import Evidence, EvidenceLink
from danvan_desktop.storage.tables.entities import entity_table

EVIDENCE = entity_table(Evidence, indexes=(("sha256",),))
EVIDENCE_LINK = entity_table(
    EvidenceLink,
    {"evidence_id": "evidence"},
    unique=(("evidence_id", "proven", "object_id"),),
    indexes=(("proven", "object_id"),),
)
