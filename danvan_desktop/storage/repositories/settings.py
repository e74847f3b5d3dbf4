"""Reading the settings, which the first page needs as well as those who change them."""

from __future__ import annotations

from danvan_desktop.domain.settings import Settings
from danvan_desktop.storage.reader import Reader


def settings_of(reader: Reader) -> Settings:
    """The settings of the store; the defaults while the clerk changed none."""
    found = reader.select(Settings)
    return found[0] if found else Settings(0)
