"""What tells this store from every other one."""

from __future__ import annotations

from sqlalchemy import select

from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.store import STORE_STATE


def store_id_of(reader: Reader) -> str:
    """The identifier the store was given when it was founded; backups and restored copies keep it."""
    return str(reader.rows(select(STORE_STATE.c.store_id))[0][0])
