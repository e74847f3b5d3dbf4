"""The table of the units' own reports."""

from __future__ import annotations

from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.storage.tables.entities import entity_table

UNIT_REPORT = entity_table(
    UnitReport, {"occurrence_id": "occurrence", "unit_id": "unit"}, unique=(("occurrence_id", "unit_id"),)
)
