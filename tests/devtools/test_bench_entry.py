from __future__ import annotations

from pathlib import Path

from danvan_desktop.devtools.bench_entry import entry_ratios
from danvan_desktop.devtools.large_store import LAST_YEAR, make_store
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT


def test_the_sheet_is_really_saved_once_for_each_repeat(tmp_path: Path) -> None:
    paths = make_store(tmp_path / "store", 1, tasks=30, entries=1)
    [ratio] = entry_ratios(paths.folder, rows=20, repeats=2)
    assert ratio.label.startswith("quick-entry save of 20 rows")
    assert (ratio.aim, ratio.yardstick) == (1.0, 0.3)
    with Store.open(paths, FixedClock(MOMENT), "thử") as store:
        assert store.count(ProgressEntry, year=LAST_YEAR) == 30 + 2 * 20
