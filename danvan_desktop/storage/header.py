"""The first hundred bytes of the store's file, read without opening the database, so that not a byte can change."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.storage.engine import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


class Header(NamedTuple):
    """What the header says; `is_sqlite` False when it is not that of an SQLite file of its full length."""

    is_sqlite: bool
    application_id: int = 0
    schema_number: int = 0

    @property
    def is_ours(self) -> bool:
        """Whether the file is a store of this program."""
        return self.application_id == APPLICATION_ID


def read_header(path: Path) -> Header:
    """The header of a file (format: sqlite.org/fileformat, 1.3); raises `OSError` when it cannot be read."""
    with path.open("rb") as stream:
        start = stream.read(_LENGTH)
    if len(start) < _LENGTH or not start.startswith(_MAGIC):
        return Header(is_sqlite=False)
    (user_version,) = struct.unpack(">I", start[60:64])
    (application_id,) = struct.unpack(">I", start[68:72])
    return Header(is_sqlite=True, application_id=application_id, schema_number=user_version)


def has_journal(path: Path) -> bool:
    """Whether an interrupted write waits to be rolled back beside the file."""
    journal = journal_of(path)
    return journal.exists() and journal.stat().st_size > 0


def journal_of(path: Path) -> Path:
    """Where SQLite keeps the rollback journal of a file."""
    return path.with_name(path.name + "-journal")


def spare_journal_of(path: Path) -> Path:
    """Where a copy of that journal lies while SQLite uses it up, in case the file proves damaged all the same."""
    return path.with_name(path.name + "-journal.spare")
