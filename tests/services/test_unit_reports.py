from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.task import Assignment, Role
from danvan_desktop.domain.unit_report import ReceiptState, UnitReport
from danvan_desktop.services.plan_removal import remove_obligations
from danvan_desktop.services.views_occasions import OccasionKey, OccasionRow
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def key(world: World, place: int = 0) -> OccasionKey:
    """The report due before 05/11/2026."""
    return OccasionKey(world.office.obligations[place], YEAR, 1)


def row(world: World, today: date | None = None) -> OccasionRow:
    return next(row for row in world.occasions.year_occasions(YEAR, today) if row.key == key(world))


def give(world: World, unit_id: int, internal_due: date | None = None) -> None:
    with world.store.begin("Giao") as uow:
        duty = world.office.obligations[0]
        uow.save(Assignment(uow.new_id(), None, duty, unit_id, Role.COOPERATE, internal_due=internal_due, position=9))
        uow.commit()


def test_a_duty_of_one_unit_expects_no_reports_from_inside(world: World) -> None:
    assert row(world).receipts == ()
    assert row(world).receipt_words == ""


def test_a_duty_given_to_a_collective_expects_a_report_of_each_member(world: World) -> None:
    # domain.md, invariant 7; R3.05, R3.07
    give(world, world.office.collective_id, date(YEAR, 10, 20))
    assert row(world).receipt_words == "0/9 đơn vị đã nộp"
    world.unit_reports.receive(key(world), world.office.units[2], date(YEAR, 10, 20), "Báo cáo số 12/BC")
    world.unit_reports.receive(key(world), world.office.units[3], date(YEAR, 10, 21))
    stood = row(world, date(YEAR, 10, 21))
    states = {item.unit_id: item.state for item in stood.receipts}
    assert states[world.office.units[2]] is ReceiptState.RECEIVED
    assert states[world.office.units[3]] is ReceiptState.RECEIVED_LATE
    assert states[world.office.units[4]] is ReceiptState.MISSING
    assert stood.receipt_words == "2/9 đơn vị đã nộp"
    assert "Phòng Quản lý nhà ở" in stood.missing_names
    assert len(stood.missing_names) == 7


def test_the_internal_day_is_the_unit_s_own_else_the_occasion_s_else_so_many_days_ahead(world: World) -> None:
    give(world, world.office.units[1])
    first, second = world.office.units[:2]
    assert [item.due for item in row(world).receipts] == [None, None]
    with world.store.begin("Hạn nội bộ") as uow:
        duty = uow.get(Obligation, world.office.obligations[0])
        uow.save(Obligation(**{**{name: getattr(duty, name) for name in duty.__slots__}, "lead_days": 10}))
        uow.commit()
    assert [item.due for item in row(world).receipts] == [date(YEAR, 10, 25)] * 2
    world.occasions.set_internal_due(key(world), date(YEAR, 10, 15))
    world.unit_reports.set_internal_due(key(world), second, date(YEAR, 10, 1))
    assert [(item.unit_id, item.due, item.is_own_due) for item in row(world).receipts] == [
        (first, date(YEAR, 10, 15), False),
        (second, date(YEAR, 10, 1), True),
    ]


def test_a_day_set_with_the_assignment_belongs_to_the_first_occasion_in_time_for_it(world: World) -> None:
    with world.store.begin("Giao") as uow:
        duty = world.office.obligations[1]
        for unit_id in world.office.units[:2]:
            uow.save(Assignment(uow.new_id(), None, duty, unit_id, Role.LEAD, internal_due=date(YEAR, 11, 20)))
        uow.commit()
    for sequence, month in ((1, 6), (2, 12)):
        world.occasions.set_due(OccasionKey(world.office.obligations[1], YEAR, sequence), date(YEAR, month, 10))
    rows = [item for item in world.occasions.year_occasions(YEAR) if item.key.obligation_id == duty]
    assert [[receipt.due for receipt in item.receipts] for item in rows] == [[None] * 2, [date(YEAR, 11, 20)] * 2]


def test_every_unit_with_a_task_of_the_plan_can_be_expected_at_once(world: World) -> None:
    world.unit_reports.expect_units_with_tasks(key(world))
    assert len(world.unit_reports.receipts(key(world))) == 11
    assert world.unit_reports.other_units(key(world)) == []
    world.unit_reports.forget(key(world), world.office.units[9])
    assert [unit.id for unit in world.unit_reports.other_units(key(world))] == [world.office.units[9]]


def test_a_receipt_is_taken_back_and_the_unit_stays_expected(world: World) -> None:
    world.unit_reports.receive(key(world), world.office.units[0], date(YEAR, 10, 1), "đủ")
    world.unit_reports.take_back(key(world), world.office.units[0])
    [receipt] = world.unit_reports.receipts(key(world))
    assert (receipt.state, receipt.content, receipt.is_listed) == (ReceiptState.WAITING, "", True)


def test_a_unit_the_duty_is_given_to_cannot_be_struck_off(world: World) -> None:
    give(world, world.office.units[1])
    with pytest.raises(ValidationError, match="nghĩa vụ được giao cho đơn vị"):
        world.unit_reports.forget(key(world), world.office.units[1])


def refused(world: World, intention, complaint: str) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as error:
        intention()
    assert error.value.remedy
    assert dump(world.store) == before


def test_what_cannot_be_is_refused_and_changes_nothing(world: World) -> None:
    reports, unit = world.unit_reports, world.office.units[0]
    world.units.end_validity(unit, date(YEAR, 9, 30))
    refused(world, lambda: reports.receive(key(world), unit, date(YEAR, 10, 1)), "không hoạt động vào ngày 01/10/2026")
    refused(world, lambda: reports.receive(key(world), unit, date(2062, 10, 1)), "cách xa năm làm việc 2026")
    late = date(YEAR, 11, 5)
    refused(world, lambda: reports.set_internal_due(key(world), unit, late), "sau ngày cuối còn đúng hạn")
    collective = world.office.collective_id
    refused(world, lambda: reports.receive(key(world), collective, date(YEAR, 9, 1)), "tập hợp đơn vị")


def test_reports_of_units_go_with_their_duty_and_keep_their_unit(world: World) -> None:
    world.unit_reports.expect(key(world), [world.office.units[9]])
    assert "báo cáo của đơn vị" in {use.label for use in world.units.uses_of(world.office.units[9])}
    with world.store.begin("Xóa") as uow:
        remove_obligations(uow, [key(world).obligation_id])
        uow.commit()
    assert world.store.count(UnitReport) == 0


def test_without_an_internal_day_the_last_day_of_the_duty_is_that_of_the_units(world: World) -> None:
    # R3.07: the report of each unit is itself due before 05/11
    give(world, world.office.units[1])
    first, second = world.office.units[:2]
    world.unit_reports.receive(key(world), first, date(YEAR, 11, 4))
    world.unit_reports.receive(key(world), second, date(YEAR, 11, 5))
    states = {item.unit_id: item.state for item in row(world, date(YEAR, 11, 6)).receipts}
    assert states == {first: ReceiptState.RECEIVED, second: ReceiptState.RECEIVED_LATE}
    world.unit_reports.take_back(key(world), second)
    assert row(world, date(YEAR, 11, 5)).receipts[1].state is ReceiptState.MISSING
