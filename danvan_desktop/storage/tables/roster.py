"""The tables of the units that have to send to the office, of what they owe and of what came in."""

from __future__ import annotations

from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt, RosterScore
from danvan_desktop.storage.tables.entities import entity_table

ROSTER_ENTRY = entity_table(RosterEntry)
ROSTER_DUTY = entity_table(RosterDuty, {"obligation_id": "obligation"}, indexes=(("year",),))
ROSTER_RECEIPT = entity_table(
    RosterReceipt, {"duty_id": "roster_duty", "entry_id": "roster_entry"}, unique=(("duty_id", "entry_id"),)
)
ROSTER_SCORE = entity_table(
    RosterScore, {"entry_id": "roster_entry"}, unique=(("entry_id", "year"),), indexes=(("year",),)
)
