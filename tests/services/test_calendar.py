from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import Assignment, Task, TaskState
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue
from danvan_desktop.services.calendar import CalendarItem, CalendarKind, count_words, day_words
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from danvan_desktop.services.views_overview import Urgency
from danvan_desktop.services.views_tracking import TaskFilter
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def items(world: World, kind: CalendarKind, today: date | None = None) -> list[CalendarItem]:
    return [item for item in world.calendar.items(YEAR, world.office.plan_id, today) if item.kind is kind]


def test_occasions_stand_on_their_last_good_day(world: World) -> None:
    # domain.md, invariant 4: “trước ngày 05/11” is still in time on 04/11
    found = items(world, CalendarKind.OCCASION)
    assert [(item.day, item.urgency) for item in found] == [
        (date(YEAR, 3, 31), Urgency.LATE),
        (date(YEAR, 6, 25), Urgency.SOON),
        (date(YEAR, 11, 4), Urgency.CALM),
    ]
    assert found[0].state == "Quá hạn, trễ 76 ngày"
    assert found[2].who == "Văn phòng Sở"


def test_what_was_sent_or_closed_is_not_pressing_any_more(world: World) -> None:
    world.occasions.record_sent(OccasionKey(world.office.obligations[2], YEAR, 1), Sending(date(YEAR, 4, 2)))
    sent = items(world, CalendarKind.OCCASION)[0]
    assert (sent.state, sent.urgency) == ("Đã gửi trễ", Urgency.CALM)
    task = next(item for item in items(world, CalendarKind.TASK) if item.is_late)
    world.progress.set_outcome(task.object_id, YEAR, TaskState.DONE)
    after = next(item for item in items(world, CalendarKind.TASK) if item.object_id == task.object_id)
    assert after.urgency is Urgency.CALM


def test_late_tasks_of_the_calendar_are_the_overdue_ones_of_the_list(world: World) -> None:
    plan = world.office.plan_id
    for today in (date(YEAR, 6, 15), date(YEAR, 11, 4), date(YEAR, 11, 5), date(YEAR, 12, 31)):
        listed = {row.task.id for row in TaskFilter(overdue=True).select(world.progress.task_rows(plan, YEAR, today))}
        found = {item.object_id for item in items(world, CalendarKind.TASK, today) if item.is_late}
        assert found == listed


def test_internal_days_of_an_occasion_name_who_is_missing(world: World) -> None:
    key = OccasionKey(world.office.obligations[0], YEAR, 1)
    world.occasions.set_internal_due(key, date(YEAR, 6, 10))
    [inside] = items(world, CalendarKind.INTERNAL)
    assert (inside.day, inside.state, inside.urgency) == (date(YEAR, 6, 10), "đơn vị nộp báo cáo", Urgency.LATE)
    first, second = world.office.units[:2]
    world.unit_reports.expect(key, [first, second])
    world.unit_reports.set_internal_due(key, second, date(YEAR, 6, 20))
    world.unit_reports.receive(key, first, date(YEAR, 6, 9))
    found = [(item.day, item.state, item.who, item.urgency) for item in items(world, CalendarKind.INTERNAL)]
    assert found == [
        (date(YEAR, 6, 10), "đã nộp đủ", "", Urgency.CALM),
        (date(YEAR, 6, 20), "còn thiếu 1 đơn vị", "Thanh tra Sở", Urgency.SOON),
    ]


def test_days_set_with_an_assignment_are_shown_once_per_task_and_day(world: World) -> None:
    task = world.office.tasks[0]
    with world.store.begin("Hạn nội bộ") as uow:
        for each in uow.select(Assignment, task_id=task):
            values = {name: getattr(each, name) for name in each.__slots__}
            uow.save(Assignment(**{**values, "internal_due": date(YEAR, 6, 20)}))
        uow.commit()
    [inside] = items(world, CalendarKind.INTERNAL)
    assert (inside.noun, inside.object_id, inside.who) == ("task", task, "Phòng Quản lý đô thị")
    assert (inside.state, inside.urgency) == ("còn thiếu 1 đơn vị", Urgency.SOON)  # the other one reported


def test_a_year_without_a_plan_has_no_tasks(world: World) -> None:
    assert world.calendar.items(YEAR - 5, None) == []


def test_counts_and_days_are_said_in_words(world: World) -> None:
    found = world.calendar.items(YEAR, world.office.plan_id)
    assert count_words([]) == ""
    assert count_words(found[-1:]) == "1 việc"
    late = sum(item.is_late for item in found)
    assert count_words(found) == f"{len(found)} việc, {late} trễ"
    assert day_words(date(YEAR, 11, 4)) == "Thứ Tư, ngày 04/11/2026"
    assert len({kind.label for kind in CalendarKind}) == 3


def test_a_day_that_returns_each_month_is_said_to_lack_a_result_and_is_never_late(world: World) -> None:
    task_id, office = world.office.tasks[34], world.office
    with world.store.begin("Giao ban hằng tháng") as uow:
        task = replace(
            uow.get(Task, task_id), timing_kind=TimingKind.PERIODIC, due="---20", due_operator=DueOperator.BY
        )
        uow.save(task)
        for entry in uow.select(ProgressEntry, task_id=task_id):
            uow.delete(ProgressEntry, entry.id)
        uow.save(ProgressEntry(uow.new_id(), task_id, office.units[0], YEAR, date(YEAR, 5, 20), "Đã giao ban"))
        uow.commit()
    found = [item for item in items(world, CalendarKind.TASK) if item.object_id == task_id]
    assert [item.day.month for item in found] == list(range(1, 13))
    assert found[3].state.endswith("chưa có kết quả trong kỳ (tháng 4/2026)")
    assert found[4].state == "Đang thực hiện"
    assert [item.urgency for item in found] == [Urgency.SOON] * 4 + [Urgency.CALM, Urgency.SOON] + [Urgency.CALM] * 6


def test_the_offices_rule_gives_internal_days_where_none_is_set_and_marks_them(world: World) -> None:
    assert items(world, CalendarKind.INTERNAL) == []
    world.settings.save(Settings(0, internal_lead_days=10))
    found = items(world, CalendarKind.INTERNAL)
    assert found
    assert all(item.state.endswith("(hạn tự tính)") for item in found)
    dated = {row.task.id for row in world.rows() if row.deadline is not None and row.unit_ids}
    assert {item.object_id for item in found if item.noun == "task"} == dated
    occasions = [item.day for item in found if item.noun == "obligation"]
    assert occasions == [date(YEAR, 3, 21), date(YEAR, 6, 15), date(YEAR, 10, 25)]


def test_the_internal_day_of_a_task_with_a_rhythm_is_never_late(world: World) -> None:
    row = next(row for row in world.rows() if row.deadline is None and row.unit_ids and not row.state.is_closed)
    world.bulk_tracking.apply([row.task.id], YEAR, BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 1, 20)))
    found = [item for item in items(world, CalendarKind.INTERNAL) if item.object_id == row.task.id]
    assert [item.is_late for item in found] == [False]
