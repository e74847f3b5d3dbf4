"""The table of logged công văn đôn đốc."""

from __future__ import annotations

from danvan_desktop.domain.urging_letter import UrgingLetter
from danvan_desktop.storage.tables.entities import entity_table

URGING_LETTER = entity_table(UrgingLetter, {"unit_id": "unit"}, indexes=(("year",),))
