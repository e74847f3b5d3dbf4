"""The tables of duties and what was done about each occasion."""

from __future__ import annotations

from danvan_desktop.domain.obligation import Obligation, Occurrence
from danvan_desktop.storage.tables.entities import entity_table

OBLIGATION = entity_table(Obligation, {"plan_id": "plan"}, indexes=(("plan_id", "position"),))
OCCURRENCE = entity_table(
    Occurrence,
    {"obligation_id": "obligation", "report_id": "report"},
    unique=(("obligation_id", "year", "sequence"),),
    indexes=(("year",),),
)
