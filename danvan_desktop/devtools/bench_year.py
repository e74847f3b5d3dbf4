"""From year to year against the clock: opening a plan of 300 tasks for the next year in a store of many years."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from danvan_desktop.devtools.large_store import LAST_YEAR
from danvan_desktop.devtools.measuring import REPEATS, Ratio
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.task import Task
from danvan_desktop.paths import StorePaths
from danvan_desktop.services.year_opening import YearOpeningService
from danvan_desktop.storage.store import Store

OPEN_AIM_SECONDS = 1.0
"""The most a clerk should wait for the roll-over (issue 4, figures)."""


def year_ratios(folder: Path, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Listing what changed and opening the last year's plan for the next, in the store in `folder`; each is taken back."""
    clock = FixedClock(datetime(LAST_YEAR, 12, 20, 8))
    with Store.open(StorePaths(folder), clock, "Văn thư") as store:
        [plan] = store.select(Plan, year=LAST_YEAR)
        years = YearOpeningService(store, clock)
        seconds = []
        for _ in range(repeats):
            started = time.perf_counter()
            years.open(plan.id, LAST_YEAR + 1)
            seconds.append(time.perf_counter() - started)
            store.undo()
        tasks = store.count(Task, plan_id=plan.id)
    label = f"roll-over of {tasks} tasks ÷ {OPEN_AIM_SECONDS} s"
    yield Ratio(label, statistics.median(seconds), OPEN_AIM_SECONDS, 1.0)
