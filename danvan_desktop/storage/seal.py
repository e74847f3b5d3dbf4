"""The seal: size and SHA-256 of the file, taken when it was closed cleanly and broken when it is opened.

It finds what SQLite's own checks cannot: a flipped bit inside a text (reliability.md).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from danvan_desktop.storage.files import remove_durably, write_durably


class SealState(StrEnum):
    """How the bytes of the file compare with the last clean close."""

    INTACT = "intact"
    BROKEN = "broken"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Size in bytes and SHA-256 of a file."""

    size: int
    sha256: str


def fingerprint(path: Path) -> Fingerprint:
    """Size and hash of a file. Never call it while the file is open as store: closing it would drop SQLite's lock."""
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return Fingerprint(stream.tell(), digest)


def seal_file(database: Path) -> Path:
    """Where the seal of a store lies."""
    return database.with_name(database.name + ".seal")


def write_seal(database: Path) -> None:
    """Seal the closed file."""
    write_durably(seal_file(database), json.dumps(asdict(fingerprint(database))).encode())


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
