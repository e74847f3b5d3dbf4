"""Is a file sound? The checks of the start and of every copy, on a bare connection."""

from __future__ import annotations

import sqlite3

from danvan_desktop.storage.history_verify import chain_fault
from danvan_desktop.storage.nouns import noun_label

_MOST_FINDINGS = 20
_SOUND = "ok"


def quick_faults(raw: sqlite3.Connection) -> list[str]:
    """What `quick_check` finds; enough only for a file whose bytes are known to be those of a clean close."""
    return _checked(raw, "quick_check")


def thorough_faults(raw: sqlite3.Connection) -> list[str]:
    """Every fault the file itself shows: pages and indexes, references, the chain of the history."""
    faults = _checked(raw, "integrity_check")
    if faults:
        return faults
    faults += [
        f"Một dòng của {noun_label(table)} trỏ tới {noun_label(parent)} không tồn tại."
        for table, _, parent, _ in raw.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    ]
    broken = chain_fault(raw)
    return faults if broken is None else [*faults, broken]


def _checked(raw: sqlite3.Connection, pragma: str) -> list[str]:
    try:
        rows = raw.execute(f"PRAGMA {pragma}({_MOST_FINDINGS})").fetchall()
    except sqlite3.DatabaseError as error:
        return [f"Không đọc được tệp dữ liệu ({error})."]
    return [f"Cấu trúc tệp dữ liệu bị hỏng ({text})." for (text,) in rows if text != _SOUND]
