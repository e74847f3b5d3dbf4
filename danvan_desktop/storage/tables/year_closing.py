"""The table of closings of working years."""

from __future__ import annotations

from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.storage.tables.entities import entity_table

YEAR_CLOSING = entity_table(YearClosing, indexes=(("year",),))
