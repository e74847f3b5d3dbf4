from __future__ import annotations

from pathlib import Path

from danvan_desktop.devtools.bench_year import year_ratios
from danvan_desktop.devtools.large_store import LAST_YEAR, make_store
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.plan import Plan
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT


def test_the_year_is_really_opened_and_taken_back_each_time(tmp_path: Path) -> None:
    paths = make_store(tmp_path / "store", 1, tasks=30, entries=1)
    [ratio] = year_ratios(paths.folder, repeats=2)
    assert ratio.label == "roll-over of 30 tasks ÷ 1.0 s"
    assert (ratio.aim, ratio.yardstick) == (1.0, 1.0)
    with Store.open(paths, FixedClock(MOMENT), "thử") as store:
        assert store.count(Plan, year=LAST_YEAR + 1) == 0
        labels = [entry.label for entry in store.history(4)]
        assert len([label for label in labels if label.startswith(f"Mở năm {LAST_YEAR + 1}")]) == 4
