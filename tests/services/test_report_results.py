"""Results as a report takes them up: one line a task, by date, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.report_period import ReportPeriod, months_of
from danvan_desktop.domain.task import Task
from danvan_desktop.services.report_results import result_lines
from danvan_desktop.storage.store import Store
from tests.stores import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path)
    with made.begin("Dựng") as uow:
        uow.save(Plan(1, year=2026))
        uow.save(TaskGroup(2, 1, None, 1, "1", "Nhóm"))
        for task_id, position in ((10, 2), (11, 1), (12, 3)):
            uow.save(Task(task_id, 1, 2, position, None, f"Việc {task_id}"))
        rows = [
            (20, 10, date(2026, 5, 1), "Sau."),
            (21, 10, date(2026, 2, 1), "Trước"),
            (22, 10, date(2026, 6, 1), "Trước"),
            (23, 11, date(2026, 3, 1), "Một\ndòng khác"),
            (24, 11, date(2025, 3, 1), "Năm trước."),
        ]
        for entry_id, task_id, day, text in rows:
            uow.save(ProgressEntry(entry_id, task_id, None, day.year, day, text))
        uow.commit()
    yield made
    made.close()


def texts(store: Store, group_id: int, period: ReportPeriod) -> list[str]:
    return [line.text for line in result_lines(store, group_id, period)]


def test_tasks_stand_in_the_order_of_the_plan_and_results_by_date_each_once(store: Store) -> None:
    assert texts(store, 2, months_of(2026, 1, 12)) == ["- Một dòng khác.", "- Trước. Sau."]


def test_another_year_has_its_own_results(store: Store) -> None:
    assert texts(store, 2, months_of(2025, 1, 12)) == ["- Năm trước."]


def test_a_period_holds_its_own_results_its_first_and_last_day_included(store: Store) -> None:
    assert texts(store, 2, months_of(2026, 1, 3)) == ["- Một dòng khác.", "- Trước."]
    assert texts(store, 2, ReportPeriod(date(2026, 5, 1), date(2026, 6, 1))) == ["- Sau. Trước."]
    assert texts(store, 2, months_of(2026, 7, 12)) == []


def test_a_group_without_tasks_has_no_lines(store: Store) -> None:
    assert texts(store, 99, months_of(2026, 1, 12)) == []


def test_the_same_results_of_two_tasks_stand_once_with_both_their_sources(store: Store) -> None:
    with store.begin("Thêm") as uow:
        uow.save(Unit(7, "Văn phòng Sở"))
        uow.save(ProgressEntry(30, 12, 7, 2026, date(2026, 3, 5), "Một dòng khác"))
        uow.commit()
    (line, _) = result_lines(store, 2, months_of(2026, 1, 12))
    assert line.text == "- Một dòng khác."
    assert line.sources == ("1. Việc 11: 01/03/2026", "3. Việc 12: Văn phòng Sở, 05/03/2026")
