from __future__ import annotations

from pathlib import Path

from danvan_desktop.devtools.bench_search import KEY_STROKE_AIM, KEY_STROKE_SECONDS, TYPED, search_ratios
from danvan_desktop.devtools.large_store import make_store
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.services.search import SearchService
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT


def test_every_key_stroke_is_measured_against_the_bare_index_and_its_allowance(tmp_path: Path) -> None:
    folders = [make_store(tmp_path / str(years), years, tasks=6, entries=2).folder for years in (1, 2)]
    bare, slowest, growth = search_ratios(*folders, repeats=1, typed=("tổ ch",))
    assert (bare.aim, slowest.aim, growth.aim) == (KEY_STROKE_AIM, 1.0, None)
    assert slowest.yardstick == KEY_STROKE_SECONDS
    assert all(ratio.ours > 0 for ratio in (bare, slowest, growth))


def test_what_is_typed_finds_something_in_the_measured_store(tmp_path: Path) -> None:
    paths = make_store(tmp_path, 1, tasks=30, entries=2)
    with Store.open(paths, FixedClock(MOMENT), "Văn thư") as store:
        assert SearchService(store).find(TYPED[0])
