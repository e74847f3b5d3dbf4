"""Proves that the history is whole: numbers without gaps, every hash as computed, the chain up to the store's head."""

from __future__ import annotations

import sqlite3

from danvan_desktop.storage.history import HistoryRecord

_FIELDS = "seq, at, who, label, kind, target, below, undo_head, redo_head, changes, previous_hash, hash"


def chain_fault(raw: sqlite3.Connection) -> str | None:
    """The first fault of the chain in the clerk's words, or None; takes a bare connection, so copies can be proven too."""
    state = raw.execute("SELECT store_id, history_seq, history_hash FROM store_state WHERE id = 1").fetchone()
    if state is None:
        return "Thiếu dòng trạng thái của kho dữ liệu."
    store_id, head_seq, head_hash = state
    expected_seq, previous = 1, str(store_id)
    for row in raw.execute(f"SELECT {_FIELDS} FROM history ORDER BY seq"):  # noqa: S608  # a constant
        record = HistoryRecord(*row)
        if record.seq != expected_seq:
            return f"Nhật ký thay đổi thiếu mục số {expected_seq}."
        if record.previous_hash != previous or record.computed_hash() != record.hash:
            return f"Mục số {record.seq} của nhật ký thay đổi không còn nguyên vẹn."
        expected_seq, previous = record.seq + 1, record.hash
    if (head_seq, head_hash) != (expected_seq - 1, previous):
        return "Nhật ký thay đổi không khớp với trạng thái của kho dữ liệu."
    return None
