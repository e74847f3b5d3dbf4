from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.services.occasion_records import find_occasion, recorded
from danvan_desktop.services.views_occasions import OccasionKey
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_an_occasion_is_found_by_its_key_and_missed_when_the_duty_has_it_no_more(world: World) -> None:
    key = OccasionKey(world.office.obligations[0], YEAR, 1)
    assert find_occasion(world.store, key).last_good_day == date(YEAR, 11, 4)
    with pytest.raises(ValidationError, match="không còn trong kế hoạch"):
        find_occasion(world.store, OccasionKey(world.office.obligations[0], YEAR, 2))
    with pytest.raises(NotFoundError):
        find_occasion(world.store, OccasionKey(999_999, YEAR, 1))


def test_a_record_is_begun_once(world: World) -> None:
    key = OccasionKey(world.office.obligations[0], YEAR, 1)
    with world.store.begin("Ghi") as uow:
        first = uow.save(recorded(uow, key))
        assert recorded(uow, key) == first
