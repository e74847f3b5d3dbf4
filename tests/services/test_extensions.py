from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.timing import TimingKind
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow, Sending
from danvan_desktop.services.views_tracking import TaskRow
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


def late_task(world: World) -> TaskRow:
    return next(row for row in world.rows() if row.task.due == "2026-02-20")


def test_an_extended_task_is_due_later_and_keeps_its_first_day_in_sight(world: World) -> None:
    task = late_task(world).task
    world.extensions.extend_task(task.id, YEAR, Extension(date(YEAR, 5, 1), "thiếu kinh phí", "12/CV-SNV"))
    assert late_task(world).overdue_days == 45
    world.extensions.extend_task(task.id, YEAR, Extension(date(YEAR, 6, 20), "lãnh đạo đồng ý"))
    row = late_task(world)
    assert (row.is_overdue, row.deadline, len(row.extensions)) == (False, date(YEAR, 6, 20), 2)
    assert row.due_words == "20/06/2026 (gia hạn lần 2; ban đầu chậm nhất 20/02/2026)"
    assert row.task == task
    late = [item for item in world.calendar.items(YEAR, world.office.plan_id) if item.object_id == task.id]
    assert [(item.day, item.is_late) for item in late] == [(date(YEAR, 6, 20), False)]
    world.extensions.withdraw_last_of_task(task.id, YEAR)
    world.extensions.withdraw_last_of_task(task.id, YEAR)
    assert late_task(world).due_words == "chậm nhất 20/02/2026"
    with pytest.raises(ValidationError, match="chưa được gia hạn"):
        world.extensions.withdraw_last_of_task(task.id, YEAR)


def test_the_extension_of_a_task_is_one_step_back(world: World) -> None:
    before = dump(world.store)
    world.extensions.extend_task(late_task(world).task.id, YEAR, Extension(date(YEAR, 6, 20), "chờ"))
    world.store.undo()
    assert dump(world.store) == before


@pytest.mark.parametrize(
    ("until", "reason", "complaint"),
    [
        (date(YEAR, 2, 20), "chờ", "không sau ngày cuối còn đúng hạn"),
        (date(YEAR + 2, 1, 1), "chờ", "cách xa năm làm việc"),
        (date(YEAR, 6, 20), " ", "lý do gia hạn"),
    ],
)
def test_a_task_is_extended_to_a_later_day_for_a_reason(world: World, until, reason, complaint) -> None:
    before, task = dump(world.store), late_task(world).task
    with pytest.raises(ValidationError, match=complaint) as refused:
        world.extensions.extend_task(task.id, YEAR, Extension(until, reason))
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_task_with_a_rhythm_and_a_closed_one_are_not_extended(world: World) -> None:
    regular = next(row for row in world.rows() if row.deadline is None)
    with pytest.raises(ValidationError, match="Nhiệm vụ này chưa có ngày hạn"):
        world.extensions.extend_task(regular.task.id, YEAR, Extension(date(YEAR, 6, 20), "chờ"))
    task = late_task(world).task
    world.progress.set_outcome(task.id, YEAR, TaskState.DONE)
    with pytest.raises(ValidationError, match="đã kết thúc"):
        world.extensions.extend_task(task.id, YEAR, Extension(date(YEAR, 6, 20), "chờ"))


def test_an_extension_holds_in_its_own_year_only(world: World) -> None:
    task = late_task(world).task
    with world.store.begin("Hạn hằng năm") as uow:
        uow.save(replace(task, timing_kind=TimingKind.YEARLY_BEFORE, due="--02-20"))
        uow.commit()
    world.extensions.extend_task(task.id, YEAR, Extension(date(YEAR, 12, 1), "chờ"))
    next_year = world.progress.task_rows(world.office.plan_id, YEAR + 1, date(YEAR + 1, 3, 1))
    assert next(row for row in next_year if row.task.id == task.id).is_overdue


def test_an_internal_day_may_lie_before_the_extended_day(world: World) -> None:
    task = late_task(world).task
    change = BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 6, 10))
    with pytest.raises(ValidationError, match="sau hạn của nhiệm vụ"):
        world.bulk_tracking.apply([task.id], YEAR, change)
    world.extensions.extend_task(task.id, YEAR, Extension(date(YEAR, 6, 20), "chờ"))
    world.bulk_tracking.apply([task.id], YEAR, change)
