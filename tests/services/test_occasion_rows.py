from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.services.occasion_rows import plans_of_year, rows_of_plans, rows_of_year
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_plans_in_force_are_those_of_the_year_and_the_open_ended_begun_before() -> None:
    plans = [
        Plan(1, year=2026),
        Plan(2, year=2025),
        Plan(3, year=2024, open_ended=True),
        Plan(4, year=2027, open_ended=True),
        Plan(5, year=2026, state=PlanState.DRAFT),
    ]
    assert [plan.id for plan in plans_of_year(plans, 2026)] == [1, 3]


def test_the_rows_of_a_year_are_those_of_its_plans_and_none_without_a_plan(world: World) -> None:
    day = date(YEAR, 6, 15)
    rows = rows_of_year(world.store, YEAR, day)
    assert rows == world.occasions.year_occasions(YEAR, day)
    assert {row.plan.id for row in rows} == {world.office.plan_id}
    assert rows_of_plans(world.store, [], YEAR, day) == []
