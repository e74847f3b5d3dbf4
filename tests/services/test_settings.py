from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.services.tracking_rows import plan_year
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_there_is_one_row_of_settings_however_often_they_are_saved(world: World) -> None:
    assert world.settings.get() == Settings(0)
    world.settings.save(Settings(0, 30, ResultRhythm.QUARTER))
    world.settings.save(Settings(0, 5, ResultRhythm.YEAR))
    assert world.store.count(Settings) == 1
    assert (world.settings.get().due_soon_days, world.settings.get().result_rhythm) == (5, ResultRhythm.YEAR)


@pytest.mark.parametrize("days", [-1, 367, 10**9])
def test_impossible_lead_times_are_refused(world: World, days: int) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match="không hợp lệ") as refused:
        world.settings.save(Settings(0, days))
    assert "0 đến 366" in refused.value.remedy
    assert dump(world.store) == before


@pytest.mark.parametrize("days", [-1, 367])
def test_an_impossible_rule_for_internal_days_is_refused(world: World, days: int) -> None:
    with pytest.raises(ValidationError, match="Số ngày hạn nội bộ"):
        world.settings.save(Settings(0, internal_lead_days=days))


def test_the_lead_time_decides_what_is_due_soon(world: World) -> None:
    def soon() -> list[date | None]:
        rows = world.occasions.year_occasions(YEAR)
        return [row.occasion.last_good_day for row in rows if row.is_due_soon]

    assert soon() == [date(YEAR, 6, 25)]
    world.settings.save(Settings(0, 9))
    assert soon() == []
    assert world.occasions.year_occasions(YEAR)[1].state is DueState.NOT_DUE
    world.settings.save(Settings(0, 150))
    assert soon() == [date(YEAR, 6, 25), date(YEAR, 11, 4)]


@pytest.mark.parametrize(
    ("rhythm", "first", "last"),
    [
        (ResultRhythm.BY_PLAN, date(YEAR, 1, 1), date(YEAR, 6, 30)),
        (ResultRhythm.QUARTER, date(YEAR, 4, 1), date(YEAR, 6, 30)),
        (ResultRhythm.HALF_YEAR, date(YEAR, 1, 1), date(YEAR, 6, 30)),
        (ResultRhythm.YEAR, date(YEAR, 1, 1), date(YEAR, 12, 31)),
    ],
)
def test_the_rhythm_decides_the_period_results_are_missed_in(world: World, rhythm, first, last) -> None:
    world.settings.save(Settings(0, result_rhythm=rhythm))
    assert plan_year(world.store, world.office.plan_id, YEAR, date(YEAR, 6, 15)).period == (first, last)


def test_regular_and_yearly_tasks_lack_a_result_but_are_never_overdue(world: World) -> None:
    world.settings.save(Settings(0, result_rhythm=ResultRhythm.QUARTER))
    rows = world.progress.task_rows(world.office.plan_id, YEAR, date(YEAR, 12, 31))
    rhythmic = [row for row in rows if row.task.timing_kind is not None and not row.task.timing_kind.has_due_date]
    assert any(row.lacks_result for row in rhythmic)
    assert not any(row.is_overdue for row in rhythmic)
    words = {row.state_words for row in rhythmic if row.lacks_result and row.lead_ids}
    assert all("chưa có kết quả trong kỳ" in each for each in words)
