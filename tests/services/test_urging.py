from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.urging import UrgeItem, UrgeKind, reminder_text, unit_names
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import Sending
from danvan_desktop.services.views_tracking import TaskFilter
from tests.tracking_office import YEAR, World, open_world

TODAY = date(YEAR, 6, 15)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def names_of(world: World) -> dict[int, str]:
    return {unit.id: unit.name for unit in world.store.select(Unit)}


def items(world: World, kind: UrgeKind | None = None) -> list[UrgeItem]:
    found = world.urging.items(YEAR, world.office.plan_id)
    return [item for item in found if kind in {None, item.kind}]


def test_every_overdue_task_is_there_for_each_unit_that_leads_it(world: World) -> None:
    # R0.18: theo dõi, đôn đốc các phòng
    overdue = TaskFilter(overdue=True).select(world.rows())
    late = {(item.unit_name, item.text) for item in items(world, UrgeKind.TASK) if item.is_late}
    names = names_of(world)
    assert overdue
    for row in overdue:
        for unit_id in row.lead_ids - {world.office.collective_id}:
            assert (names[unit_id], f"{row.number_words}. {row.task.text}") in late


def test_items_stand_unit_after_unit_with_the_latest_first(world: World) -> None:
    found = items(world)
    assert len(unit_names(found)) == len([1 for at, item in enumerate(found) if not at or found[at - 1][0] != item[0]])
    for name in unit_names(found):
        days = [item.days_left for item in found if item.unit_name == name]
        dated = [day for day in days if day is not None]
        assert days == [*sorted(dated), *[None] * (len(days) - len(dated))]


def test_a_task_with_a_rhythm_is_named_without_a_day_and_never_late(world: World) -> None:
    without = [item for item in items(world, UrgeKind.TASK) if item.days_left is None]
    assert without
    assert {(item.due_words, item.days_words, item.is_late) for item in without} == {
        ("", "chưa có kết quả trong kỳ", False)
    }


def test_a_unit_that_reported_its_part_is_not_reminded_unless_it_leads(world: World) -> None:
    rows = (row for row in world.rows() if row.deadline is not None and not row.state.is_closed)
    row = next(row for row in rows if row.lead_ids and row.unit_ids - row.lead_ids)
    helper = min(row.unit_ids - row.lead_ids)
    for unit_id in (helper, min(row.lead_ids)):
        world.progress.add_entry(row.task.id, YEAR, EntryDraft(unit_id, TODAY, "Đã làm"))
    world.settings.save(Settings(0, due_soon_days=366))
    reminded = [item.unit_name for item in items(world, UrgeKind.TASK) if item.text.endswith(row.task.text)]
    names = names_of(world)
    assert names[helper] not in reminded
    assert names[min(row.lead_ids)] in reminded


def test_a_closed_task_reminds_nobody(world: World) -> None:
    row = TaskFilter(overdue=True).select(world.rows())[0]
    world.progress.set_outcome(row.task.id, YEAR, TaskState.DONE)
    assert not [item for item in items(world, UrgeKind.TASK) if item.text.startswith(f"{row.number_words}. ")]


def test_occasions_and_units_reports_are_named_until_they_are_there(world: World) -> None:
    soon = next(row for row in world.occasions.year_occasions(YEAR) if row.is_due_soon)
    assert [item.days_left for item in items(world, UrgeKind.OCCASION)] == [-76, 10]
    world.unit_reports.expect(soon.key, world.office.units[:2])
    world.unit_reports.set_internal_due(soon.key, world.office.units[1], date(YEAR, 6, 10))
    owed = items(world, UrgeKind.UNIT_REPORT)
    assert [(item.unit_name, item.days_words, item.is_internal) for item in owed] == [
        ("Văn phòng Sở", "còn 10 ngày", False),
        ("Thanh tra Sở", "trễ 5 ngày", True),
    ]
    world.unit_reports.receive(soon.key, world.office.units[1], TODAY)
    assert len(items(world, UrgeKind.UNIT_REPORT)) == 1
    world.occasions.record_sent(soon.key, Sending(TODAY))
    assert items(world, UrgeKind.UNIT_REPORT) == []


def test_the_message_has_a_part_for_each_unit_with_days() -> None:
    found = [
        UrgeItem("Phòng A", UrgeKind.TASK, "1.2. Họp dân.", date(YEAR, 6, 5), False, -10, "Đã giao"),
        UrgeItem("Phòng A", UrgeKind.TASK, "Giao ban\nhằng tháng", None, False, None, "Đã giao"),
        UrgeItem("Phòng B", UrgeKind.UNIT_REPORT, "Báo cáo năm", date(YEAR, 6, 20), True, 5, "Chưa nộp"),
    ]
    assert reminder_text(found, TODAY) == (
        "Nhắc việc công tác dân vận – Phòng A (đến ngày 15/06/2026: 2 việc, 1 việc trễ hạn)\n"
        "1. 1.2. Họp dân – hạn 05/06/2026, trễ 10 ngày\n"
        "2. Giao ban hằng tháng – chưa có kết quả trong kỳ\n"
        "Đề nghị đơn vị thực hiện và báo kết quả.\n\n"
        "Nhắc việc công tác dân vận – Phòng B (đến ngày 15/06/2026: 1 việc)\n"
        "1. Báo cáo năm – hạn nội bộ 20/06/2026, còn 5 ngày\n"
        "Đề nghị đơn vị thực hiện và báo kết quả."
    )
    assert reminder_text([], TODAY) == ""
    assert len({kind.label for kind in UrgeKind}) == 3


def test_a_year_without_a_plan_has_nothing_to_urge(world: World) -> None:
    assert world.urging.items(YEAR - 5, None) == []
    assert world.urging.today() == TODAY
