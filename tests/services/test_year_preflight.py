"""What is left open in a year equals the lists it opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.services.plan_contents import TargetFields
from danvan_desktop.services.services import Services
from danvan_desktop.services.year_preflight import OpenEndKind, counted
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store, services = sample_office(Path(tmp_path_factory.mktemp("office")))
    plan_id = services.plans.plans(YEAR)[0].id
    services.tasks.add(plan_id, "Việc bổ sung chưa ai báo kết quả")
    services.plan_contents.add_target(plan_id, TargetFields("Ít nhất 02 mô hình", Measure.QUANTITATIVE, Decimal(2)))
    yield services
    store.close()


def test_each_number_is_that_of_its_list(services: Services) -> None:
    ends = services.years.open_ends(YEAR)
    plan = services.plans.plans(YEAR)[0]
    counts = Counter(end.kind for end in ends)
    sent = {DueState.SENT, DueState.SENT_LATE}
    assert counts[OpenEndKind.OCCASION] == sum(row.state not in sent for row in services.occasions.year_occasions(YEAR))
    rows = services.progress.task_rows(plan.id, YEAR)
    assert counts[OpenEndKind.TASK] == sum(not row.entry_count and not row.state.is_closed for row in rows)
    standings = services.targets.standings(plan.id, YEAR)
    assert counts[OpenEndKind.TARGET] == sum(each.verdict is Verdict.PENDING for each in standings)
    assert (counts[OpenEndKind.REPORT], counts[OpenEndKind.SHEET], counts[OpenEndKind.PLAN]) == (1, 1, 0)
    assert all(counts[kind] for kind in (OpenEndKind.OCCASION, OpenEndKind.TASK, OpenEndKind.TARGET))


def test_each_line_knows_the_plan_and_the_thing_to_open(services: Services) -> None:
    ends = services.years.open_ends(YEAR)
    plan = services.plans.plans(YEAR)[0]
    for end in ends:
        if end.kind is not OpenEndKind.SHEET:
            assert end.plan_id == plan.id
            assert end.object_id is not None
    task = next(end for end in ends if end.kind is OpenEndKind.TASK)
    assert services.tasks.task(task.object_id or 0).text in task.words


def test_the_count_names_only_what_is_left_open(services: Services) -> None:
    ends = services.years.open_ends(YEAR)
    assert counted(ends).startswith(f"Mốc chưa gửi: {sum(end.kind is OpenEndKind.OCCASION for end in ends)}; ")
    assert counted([]) == ""
    assert services.years.open_ends(2019) == []
