"""The figures behind the charts, on the sample year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.overview_bars import month_bars, unit_bars
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


def test_a_unit_counts_the_tasks_it_has_in_any_role(office: tuple[Store, Services]) -> None:
    services = office[1]
    plan_id = services.plans.plans(YEAR)[0].id
    rows, units = services.progress.task_rows(plan_id, YEAR), services.progress.unit_rows(plan_id, YEAR)
    bars = unit_bars(rows, units)
    for bar in bars:
        listed = [row for row in rows if (bar.unit_id in row.unit_ids if bar.unit_id else row.is_without_lead)]
        assert bar.total == len(listed), bar.name
        assert dict(bar.counts)[TaskState.DONE] == sum(row.state is TaskState.DONE for row in listed)


def test_the_months_end_with_the_day_and_a_year_to_come_has_none(office: tuple[Store, Services]) -> None:
    rows = office[1].progress.task_rows(office[1].plans.plans(YEAR)[0].id, YEAR)
    assert [bar.month for bar in month_bars(rows, YEAR, date(YEAR, 4, 2))] == [1, 2, 3, 4]
    assert len(month_bars(rows, YEAR, date(YEAR + 1, 1, 1))) == 12
    assert month_bars(rows, YEAR, date(YEAR - 1, 12, 31)) == ()
