from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.roster import RosterDuty, RosterState
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.services.plan_removal import remove_obligations
from danvan_desktop.services.roster_receipts import Receiving
from danvan_desktop.services.roster_rows import columns_of
from danvan_desktop.services.views_occasions import OccasionKey
from tests.roster_world import YEAR, RosterWorld, open_roster_world

HALF = "Báo cáo 06 tháng"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield world


def test_before_a_date_the_day_itself_is_late(world: RosterWorld) -> None:
    # R2.08 “trước ngày 10/5”: the 9th is the last good day
    receive = world.of.roster_receipts.record
    duty = world.column(HALF).duty.id
    receive(duty, world.ids("Sở Nội vụ"), Receiving(date(YEAR, 5, 9)))
    receive(duty, world.ids("Sở Tư pháp"), Receiving(date(YEAR, 5, 10)))
    assert world.cell("Sở Nội vụ", HALF).state is RosterState.RECEIVED
    late = world.cell("Sở Tư pháp", HALF)
    assert (late.state, late.days_late, late.words) == (RosterState.RECEIVED_LATE, 1, "10/05/2026 (trễ 1 ngày)")
    assert world.cell("Sở Y tế", HALF).state is RosterState.MISSING
    assert world.column(HALF).totals.words == "2/60 đã nhận, 1 trễ"
    assert world.column(HALF).due_words == "trước ngày 10/05/2026"


def test_an_extension_of_the_plan_s_occasion_moves_the_day_of_the_units(world: RosterWorld) -> None:
    duty = world.column(HALF).duty
    assert duty.obligation_id is not None
    world.of.roster_receipts.record(duty.id, world.ids("Sở Tư pháp"), Receiving(date(YEAR, 5, 15)))
    assert world.cell("Sở Tư pháp", HALF).state is RosterState.RECEIVED_LATE
    key = OccasionKey(duty.obligation_id, YEAR, 1)
    world.of.extensions.extend(key, Extension(date(YEAR, 5, 25), "Bão lụt"))
    assert world.cell("Sở Tư pháp", HALF).state is RosterState.RECEIVED
    assert world.column(HALF).due_words == "chậm nhất 25/05/2026"
    assert world.cell("Sở Y tế", HALF).state is RosterState.WAITING


def test_a_date_of_its_own_goes_before_the_plan_s(world: RosterWorld) -> None:
    duty = world.column(HALF).duty
    world.of.roster_duties.edit(replace(duty, due=date(YEAR, 6, 1), due_operator=DueOperator.BY))
    assert world.column(HALF).last_good_day == date(YEAR, 6, 1)


def test_a_unit_owes_only_what_falls_due_while_it_exists(world: RosterWorld) -> None:
    gone = world.entry("Ủy ban nhân dân xã An Phú")
    world.of.roster.edit(replace(gone, active_to=date(YEAR, 7, 1)))
    new = world.entry("Ủy ban nhân dân xã An Phước")
    world.of.roster.edit(replace(new, active_from=date(YEAR, 7, 2)))
    assert world.cell(gone.name, HALF).state is RosterState.MISSING
    assert world.cell(gone.name, "Báo cáo năm").state is RosterState.NOT_OBLIGED
    assert world.cell(new.name, HALF).state is RosterState.NOT_OBLIGED
    assert world.cell(new.name, "Báo cáo năm").state is RosterState.WAITING
    assert world.column(HALF).totals.obliged == 59
    assert gone.name not in {row.entry.name for row in world.of.roster.sheet(YEAR + 1).rows}


def test_blocks_limit_who_owes(world: RosterWorld) -> None:
    duty = world.column(HALF).duty
    world.of.roster_duties.edit(replace(duty, kinds=("Ủy ban nhân dân",)))
    assert world.column(HALF).totals.obliged == 30
    assert world.cell("Sở Nội vụ", HALF).state is RosterState.NOT_OBLIGED


def test_a_duty_removed_from_the_plan_leaves_its_date_and_what_came_in(world: RosterWorld) -> None:
    duty = world.column(HALF).duty
    world.of.roster_receipts.record(duty.id, world.ids("Sở Tư pháp"), Receiving(date(YEAR, 5, 15)))
    before = world.dump()
    assert duty.obligation_id is not None
    with world.store.begin("Bỏ nghĩa vụ") as uow:
        remove_obligations(uow, [duty.obligation_id])
        uow.commit()
    column = world.column(HALF)
    assert (column.duty.obligation_id, column.last_good_day) == (None, date(YEAR, 5, 9))
    assert world.cell("Sở Tư pháp", HALF).state is RosterState.RECEIVED_LATE
    world.of.undo.undo()
    assert world.dump() == before


def test_a_duty_without_any_date_is_only_awaited(world: RosterWorld) -> None:
    world.of.roster_duties.add(RosterDuty(0, YEAR, "Báo cáo chuyên đề"))
    column = next(column for column in columns_of(world.store, YEAR) if column.duty.name == "Báo cáo chuyên đề")
    assert column.due_words == "chưa có hạn"
    assert world.cell("Sở Y tế", "Báo cáo chuyên đề").state is RosterState.WAITING
