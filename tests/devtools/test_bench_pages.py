from __future__ import annotations

from pathlib import Path

from danvan_desktop.devtools.bench_pages import GROWTH_AIM, LIST_SECONDS, OVERVIEW_SECONDS, page_ratios
from danvan_desktop.devtools.large_store import make_store


def test_the_overview_and_every_list_are_measured_against_the_allowance_and_a_small_store(
    qapp: object,  # noqa: ARG001 - windows need an application
    tmp_path: Path,
) -> None:
    folders = [make_store(tmp_path / str(years), years, tasks=6, entries=2).folder for years in (1, 2)]
    overview, overview_growth, slowest, growth = page_ratios(*folders, repeats=1)
    assert (overview.yardstick, slowest.yardstick) == (OVERVIEW_SECONDS, LIST_SECONDS)
    assert overview_growth.aim == growth.aim == GROWTH_AIM
    assert growth.label.startswith("all 13 lists")
    assert all(ratio.ours > 0 for ratio in (overview, overview_growth, slowest, growth))
