from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import DueState, Extension
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow, Sending
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def key(world: World, place: int = 2) -> OccasionKey:
    return OccasionKey(world.office.obligations[place], YEAR, 1)


def row(world: World, place: int = 2) -> OccasionRow:
    return next(row for row in world.occasions.year_occasions(YEAR) if row.key == key(world, place))


def test_an_extended_occasion_is_due_later_and_says_how_often(world: World) -> None:
    world.extensions.extend(key(world), Extension(date(YEAR, 5, 1), "chờ kế hoạch cấp trên", "12/CV-SNV"))
    assert row(world).state is DueState.OVERDUE
    world.extensions.extend(key(world), Extension(date(YEAR, 6, 20), "lãnh đạo đồng ý", granted_on=date(YEAR, 6, 1)))
    assert (row(world).due_words, row(world).days_words) == ("20/06/2026 (gia hạn lần 2)", "còn 5 ngày")
    assert [item.decision for item in row(world).occasion.extensions] == ["12/CV-SNV", ""]
    world.occasions.record_sent(key(world), Sending(date(YEAR, 6, 20)))
    assert row(world).state is DueState.SENT
    with pytest.raises(ValidationError, match="đã gửi"):
        world.extensions.extend(key(world), Extension(date(YEAR, 7, 1), "muộn"))


def test_the_last_extension_can_be_taken_back(world: World) -> None:
    world.extensions.extend(key(world), Extension(date(YEAR, 6, 20), "chờ"))
    world.extensions.withdraw_last(key(world))
    assert row(world).due_words == "chậm nhất 31/03/2026"
    with pytest.raises(ValidationError, match="chưa được gia hạn"):
        world.extensions.withdraw_last(key(world))


@pytest.mark.parametrize(
    ("place", "until", "reason", "complaint"),
    [
        (2, date(YEAR, 3, 31), "chờ", "không sau ngày cuối còn đúng hạn"),
        (2, date(YEAR, 1, 1), "chờ", "không sau ngày cuối còn đúng hạn"),
        (2, date(YEAR + 2, 1, 1), "chờ", "cách xa năm làm việc"),
        (2, date(YEAR, 6, 20), "  ", "lý do gia hạn"),
        (1, date(YEAR, 6, 20), "chờ", "chưa có ngày hạn để gia hạn"),
    ],
)
def test_an_extension_needs_a_date_a_later_day_and_a_reason(world: World, place, until, reason, complaint) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as refused:
        world.extensions.extend(key(world, place), Extension(until, reason))
    assert refused.value.remedy
    assert dump(world.store) == before


def test_the_date_of_an_extended_occasion_is_not_set_beside_the_extension(world: World) -> None:
    world.extensions.extend(key(world), Extension(date(YEAR, 6, 20), "chờ"))
    with pytest.raises(ValidationError, match="đã được gia hạn đến 20/06/2026"):
        world.occasions.set_due(key(world), date(YEAR, 7, 1))
