"""The seal: size and SHA-256 of the file, taken when it was closed cleanly and broken when it is opened.

It finds what SQLite's own checks cannot: a flipped bit inside a text (reliability.md).
"""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.storage.files import remove_durably, write_durably

_PORTION = 1024 * 1024
"""Bytes hashed at once: between two portions a hash beside other work waits for Python."""


class SealState(StrEnum):
    """How the bytes of the file compare with the last clean close."""

    INTACT = "intact"
    BROKEN = "broken"
    ABSENT = "absent"


class Fingerprint(NamedTuple):
    """Size in bytes and SHA-256 of a file."""

    size: int
    sha256: str


class SealReading(NamedTuple):
    """How a file compared with its seal, and what it was then, if that was computed.

    `mark` was taken just before: as long as the file keeps it, nobody came between.
    """

    mark: tuple[int, int]
    state: SealState
    now: Fingerprint | None


def fingerprint(path: Path) -> Fingerprint:
    """Size and hash of a file. Never call it while the file is open as store: closing it would drop SQLite's lock."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as stream:
        portion = memoryview(bytearray(_PORTION))
        while length := stream.readinto(portion):
            digest.update(portion[:length])
        return Fingerprint(stream.tell(), digest.hexdigest())


def mark_of(path: Path) -> tuple[int, int]:
    """The size of a file and the time it was last written."""
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def seal_file(database: Path) -> Path:
    """Where the seal of a store lies."""
    return database.with_name(database.name + ".seal")


def write_seal(database: Path) -> None:
    """Seal the closed file."""
    write_durably(seal_file(database), json.dumps(fingerprint(database)._asdict()).encode())


def break_seal(database: Path) -> None:
    """Remove the seal, durably, before the first write."""
    remove_durably(seal_file(database))


def seal_state(database: Path) -> tuple[SealState, Fingerprint | None]:
    """How the file compares with its seal, and what it is now if that was computed; an unreadable seal counts as absent."""
    try:
        sealed = Fingerprint(**json.loads(seal_file(database).read_bytes()))
    except (FileNotFoundError, ValueError, TypeError):
        return SealState.ABSENT, None
    now = fingerprint(database)
    return (SealState.INTACT if now == sealed else SealState.BROKEN), now


def read_seal(database: Path) -> SealReading:
    """How the closed file compares with its seal; raises `OSError` when it cannot be read."""
    mark = mark_of(database)
    return SealReading(mark, *seal_state(database))
