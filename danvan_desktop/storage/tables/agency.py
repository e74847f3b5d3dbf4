"""The tables of the office, its units and its people."""

from __future__ import annotations

from danvan_desktop.domain.agency import Agency, Person, Unit
from danvan_desktop.storage.tables.entities import entity_table

AGENCY = entity_table(Agency)
UNIT = entity_table(Unit, {"parent_id": "unit"})
PERSON = entity_table(Person, {"unit_id": "unit"})
