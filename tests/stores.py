"""A store for tests: fresh or reopened in a folder, with a clock that stands still."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import datetime
from functools import cache
from pathlib import Path

from danvan_desktop.domain.clock import Clock, FixedClock
from danvan_desktop.paths import StorePaths
from danvan_desktop.storage.store import Store

MOMENT = datetime(2026, 6, 15, 8, 0)  # local time of the office, as the Clock gives it


def open_store(tmp_path: Path, clock: Clock | None = None) -> Store:
    """Open (or make) the store in `tmp_path/store`; without a clock it is 15/06/2026, 08:00.

    A new one is a copy of one made before, which takes a sixth of the time; how a store is made is tested by itself.
    """
    folder = tmp_path / "store"
    if not folder.exists() and tmp_path.is_dir():
        shutil.copytree(_empty_store(), folder)
    return made_store(tmp_path, clock)


def made_store(tmp_path: Path, clock: Clock | None = None) -> Store:
    """The same, but a new one is really made."""
    return Store.open(StorePaths(tmp_path / "store"), clock or FixedClock(MOMENT), who="thử nghiệm")


def kept_folder() -> Path:
    """A folder that is there until the tests of this process end."""
    folder = Path(tempfile.mkdtemp(prefix="danvan-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _empty_store() -> Path:
    folder = kept_folder()
    made_store(folder).close()
    return folder / "store"
