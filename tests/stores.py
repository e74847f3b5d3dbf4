"""A store for tests: fresh or reopened in a folder, with a clock that stands still."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from danvan_desktop.domain.clock import Clock, FixedClock
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.store import Store

MOMENT = datetime(2026, 6, 15, 8, 0)  # local time of the office, as the Clock gives it


def open_store(tmp_path: Path, clock: Clock | None = None) -> Store:
    """Open (or make) the store in `tmp_path/store`; without a clock it is 15/06/2026, 08:00."""
    return Store.open(StorePaths(tmp_path / "store"), clock or FixedClock(MOMENT), who="thử nghiệm")
