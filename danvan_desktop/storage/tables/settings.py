"""The table of the one row of settings."""

from __future__ import annotations

from danvan_desktop.domain.settings import Settings
from danvan_desktop.storage.tables.entities import entity_table

SETTINGS = entity_table(Settings)
