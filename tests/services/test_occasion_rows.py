from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.services.occasion_rows import rows_of_plans, rows_of_year
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_the_rows_of_a_year_are_those_of_its_plans_and_none_without_a_plan(world: World) -> None:
    day = date(YEAR, 6, 15)
    rows = rows_of_year(world.store, YEAR, day)
    assert rows == world.occasions.year_occasions(YEAR, day)
    assert {row.plan.id for row in rows} == {world.office.plan_id}
    assert rows_of_plans(world.store, [], YEAR, day) == []


def test_files_of_an_occasion_are_counted(world: World) -> None:
    key = world.occasions.year_occasions(YEAR)[0].key
    world.occasions.attach(key, [world.file("một.pdf"), world.file("hai.pdf")])
    rows = rows_of_year(world.store, YEAR, date(YEAR, 6, 15))
    assert [row.file_count for row in rows] == [2, 0, 0, 0, 0]
    assert [row.key for row in rows] == [row.key for row in world.occasions.year_occasions(YEAR)]
