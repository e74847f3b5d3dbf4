"""The store's own two tables: its history and its counters."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, Table, Text

from danvan_desktop.storage.tables.entities import METADATA

HISTORY = Table(
    "history",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("target", Integer, nullable=False),  # the entry an undo or redo turned round, else 0
    Column("below", Integer, nullable=False),  # what lies below this entry on the undo or redo stack, 0: nothing
    Column("undo_head", Integer, nullable=False),  # what undo would take after this entry, 0: nothing
    Column("redo_head", Integer, nullable=False),
    Column("changes", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    sqlite_strict=True,
)
"""Append-only (schema.py sets the triggers) and hash-chained; see history.py."""

STORE_STATE = Table(
    "store_state",
    METADATA,
    Column("id", Integer, CheckConstraint("id = 1", name="single_row"), primary_key=True),
    Column("store_id", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("next_id", Integer, nullable=False),
    Column("history_seq", Integer, nullable=False),
    Column("history_hash", Text, nullable=False),
    Column("backup_seq", Integer, nullable=False),
    sqlite_strict=True,
)
"""Exactly one row: the counters of the store and the head of its history."""
