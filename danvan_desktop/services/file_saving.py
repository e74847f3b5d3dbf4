"""Files the window itself fills, written as safely as the exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def save_beside(path: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a file beside `path`, then swap it in; raises `DanvanError` and changes nothing if it cannot."""
    from danvan_desktop.exporters.atomic import write_atomically  # noqa: PLC0415 - only when a file is written

    write_atomically(path, write)
