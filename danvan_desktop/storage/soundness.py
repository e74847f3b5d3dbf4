"""Is a file sound? The checks of the start and of every copy, on a bare connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from danvan_desktop.storage.faults import StoreLockedError, known_fault
from danvan_desktop.storage.history_verify import chain_fault
from danvan_desktop.storage.nouns import noun_label

_MOST_FINDINGS = 20
_SOUND = "ok"


def quick_faults(raw: sqlite3.Connection) -> list[str]:
    """What `quick_check` finds; enough only for a file whose bytes are known to be those of a clean close."""
    return _read_safely(lambda: _structure_faults(raw, "quick_check"))


def thorough_faults(raw: sqlite3.Connection) -> list[str]:
    """Every fault the file itself shows: pages and indexes, references, the chain of the history."""
    return _read_safely(lambda: _structure_faults(raw, "integrity_check") or _content_faults(raw))


def _structure_faults(raw: sqlite3.Connection, pragma: str) -> list[str]:
    rows = raw.execute(f"PRAGMA {pragma}({_MOST_FINDINGS})").fetchall()
    return [] if rows == [(_SOUND,)] else ["Cấu trúc tệp dữ liệu bị hỏng."]


def _content_faults(raw: sqlite3.Connection) -> list[str]:
    dangling = raw.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    faults = [
        f"Một dòng của {noun_label(table)} trỏ tới {noun_label(parent)} không tồn tại."
        for table, _, parent, _ in dangling
    ]
    broken = chain_fault(raw)
    return faults if broken is None else [*faults, broken]


def _read_safely(check: Callable[[], list[str]]) -> list[str]:
    """A file so damaged that a check cannot even be carried out is damaged; a lock is no damage."""
    try:
        return check()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if isinstance(known_fault(error), StoreLockedError):
            raise
        return ["Không đọc được tệp dữ liệu."]
