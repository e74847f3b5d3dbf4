"""The morning's work against the clock: saving a sheet of “Ghi nhanh” into a store of many years."""

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
from danvan_desktop.paths import StorePaths
from danvan_desktop.services.quick_entry import QuickEntryService
from danvan_desktop.services.tracking_rows import plan_year, task_rows
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.storage.store import Store

SAVE_AIM_SECONDS = 0.3
"""The most a clerk should wait for a hundred rows (issue 4, figures)."""


def entry_ratios(folder: Path, rows: int = 100, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Saving `rows` results at once into the store in `folder`, against the seconds it may take."""
    clock = FixedClock(datetime(LAST_YEAR, 11, 5, 8))
    with Store.open(StorePaths(folder), clock, "Văn thư") as store:
        [plan] = store.select(Plan, year=LAST_YEAR)
        entries = QuickEntryService(store, clock)
        tasks = task_rows(store, plan_year(store, plan.id, LAST_YEAR, clock.today()))[:rows]
        cells = {
            QuickColumn.TEXT: "Đã tổ chức đối thoại, giải quyết xong kiến nghị",
            QuickColumn.AMOUNT: "3",
            QuickColumn.MEASURE: "đối thoại (cuộc)",
        }
        sheet = [row.with_cells(cells) for row in entries.sheet(tasks, plan.id, LAST_YEAR)]
        seconds = []
        for _ in range(repeats):
            started = time.perf_counter()
            entries.save(sheet, LAST_YEAR)
            seconds.append(time.perf_counter() - started)
    label = f"quick-entry save of {len(sheet)} rows ÷ {SAVE_AIM_SECONDS} s"
    yield Ratio(label, statistics.median(seconds), SAVE_AIM_SECONDS, 1.0)
