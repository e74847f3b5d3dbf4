"""The table of amendments of plans."""

from __future__ import annotations

from danvan_desktop.domain.amendment import Amendment
from danvan_desktop.storage.tables.entities import entity_table

AMENDMENT = entity_table(Amendment, {"plan_id": "plan"})
