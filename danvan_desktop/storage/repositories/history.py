"""The history as a list to read: without the changes themselves, which can be megabytes of one import."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from danvan_desktop.domain.history import HistoryKind, HistoryLine
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.store import HISTORY


def history_lines(reader: Reader, limit: int, before_seq: int | None = None) -> list[HistoryLine]:
    """The newest lines first, at most `limit`, those before `before_seq` when it is given."""
    columns = HISTORY.c
    statement = select(columns.seq, columns.at, columns.who, columns.label, columns.kind)
    if before_seq is not None:
        statement = statement.where(columns.seq < before_seq)
    rows = reader.rows(statement.order_by(columns.seq.desc()).limit(limit))
    return [
        HistoryLine(seq, datetime.fromisoformat(at), who, label, HistoryKind(kind))
        for seq, at, who, label, kind in rows
    ]
