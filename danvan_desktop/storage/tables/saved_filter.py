"""The table of filters the clerk named."""

from __future__ import annotations

from danvan_desktop.domain.saved_filter import SavedFilter
from danvan_desktop.storage.tables.entities import entity_table

SAVED_FILTER = entity_table(SavedFilter)
