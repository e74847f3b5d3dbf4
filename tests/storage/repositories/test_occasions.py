from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.storage.repositories.occasions import obligation_units, occurrences_in
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_what_is_recorded_is_read_by_plan_and_year(world: World) -> None:
    duty, plans = world.office.obligations[3], [world.office.plan_id]
    world.occasions.add_occasion(duty, YEAR)
    world.occasions.add_occasion(duty, YEAR)
    world.occasions.add_occasion(duty, YEAR + 1)
    assert [record.sequence for record in occurrences_in(world.store, plans, YEAR)] == [1, 2]
    assert len(occurrences_in(world.store, plans, YEAR + 1)) == 1
    assert occurrences_in(world.store, [], YEAR) == occurrences_in(world.store, [99_999], YEAR) == []


def test_duties_have_the_units_they_are_assigned_to(world: World) -> None:
    units = obligation_units(world.store, [world.office.plan_id])
    assert {duty: [unit.name for unit in given] for duty, given in units.items()} == {
        world.office.obligations[0]: ["Văn phòng Sở"]
    }
