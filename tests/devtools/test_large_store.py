from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from danvan_desktop.devtools.large_store import LAST_YEAR, make_store
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.storage.store import Store


@pytest.mark.parametrize(("years", "plans"), [(0, []), (2, [LAST_YEAR - 1, LAST_YEAR])])
def test_store_has_the_years_tasks_and_results_asked_for(tmp_path: Path, years: int, plans: list[int]) -> None:
    paths = make_store(tmp_path, years, tasks=25, entries=3)
    with Store.open(paths, FixedClock(datetime(LAST_YEAR, 11, 6)), "Văn thư") as store:
        assert [plan.year for plan in store.select(Plan, order_by=("year",))] == plans
        tasks = store.select(Task)
        assert len(tasks) == 25 * years
        assert len({task.group_id for task in tasks}) == 2 * years
        assert len(store.select(Assignment)) == 50 * years
        entries = store.select(ProgressEntry)
        assert len(entries) == 75 * years
        assert all(entry.entered_on.year == entry.year for entry in entries)
