"""Files that are whole or not there: written beside, flushed to the disk, then swapped in."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

PART = ".part"
"""The ending of a file that is still being written; such a file is worth nothing."""

_BUSY_ON_WINDOWS = {5, 32, 33}  # access denied, sharing violation, lock violation: a virus scanner at work
_PATIENCE_SECONDS = 2.5
_FIRST_PAUSE_SECONDS = 0.02


def write_durably(path: Path, content: bytes) -> None:
    """Write a small file so that either the old or the new content survives a loss of power; raises `OSError`."""
    part = path.with_name(path.name + PART)
    try:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        replace_durably(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def replace_durably(source: Path, target: Path) -> None:
    """Move a flushed file over its target in one step and make the step itself last; raises `OSError`."""
    patiently(lambda: _move(source, target))
    sync_folder(target.parent)


def _move(source: Path, target: Path) -> None:
    source.replace(target)


def remove_durably(path: Path) -> None:
    """Remove a file for good; nothing happens when it is not there."""
    patiently(lambda: path.unlink(missing_ok=True))
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Flush the content of a file to the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk; Windows does it with the file and has no call for it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def patiently(step: Callable[[], object]) -> None:
    """Do one step on the file system; on Windows a file held for a moment is waited for, at most 2.5 seconds."""
    pause = _FIRST_PAUSE_SECONDS
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            step()
        except OSError as error:
            is_held = getattr(error, "winerror", None) in _BUSY_ON_WINDOWS
            if not is_held or time.monotonic() + pause > deadline:
                raise
            time.sleep(pause)
            pause *= 2
        else:
            return
