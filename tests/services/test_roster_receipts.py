from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.roster import RosterState
from danvan_desktop.services.roster_receipts import Receiving
from tests.roster_world import YEAR, RosterWorld, open_roster_world

PLAN = "Kế hoạch của đơn vị"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield world


def duty(world: RosterWorld, name: str = PLAN) -> int:
    return world.column(name).duty.id


def test_the_plans_of_many_units_are_received_at_once_and_undone_at_once(world: RosterWorld) -> None:
    # R2.13, R4.08: see who has built its plan
    before = world.dump()
    ids = world.ids("Sở Nội vụ", "Sở Y tế")
    receiving = Receiving(date(YEAR, 3, 2), "15/KH-SNV", "trục liên thông")
    world.of.roster_receipts.record(duty(world), ids, receiving)
    cell = world.cell("Sở Y tế", PLAN)
    assert cell.receipt is not None
    assert (cell.receipt.number, cell.receipt.via) == ("15/KH-SNV", "trục liên thông")
    assert world.column(PLAN).totals.words == "2/60 đã nhận"
    world.of.undo.undo()
    assert world.dump() == before


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(YEAR + 3, 3, 2), "cách xa"), (date(YEAR, 5, 21), "chưa tới"), (date(1026, 3, 2), "cách xa")],
)
def test_days_to_come_and_far_ones_are_refused(world: RosterWorld, day: date, words: str) -> None:
    before = world.dump()
    with pytest.raises(ValidationError, match=words) as refused:
        world.of.roster_receipts.record(duty(world), world.ids("Sở Y tế"), Receiving(day))
    assert refused.value.remedy
    assert world.dump() == before


def test_a_unit_that_had_ended_or_not_begun_sends_nothing(world: RosterWorld) -> None:
    entry = world.entry("Sở Y tế")
    world.of.roster.edit(replace(entry, active_from=date(YEAR, 3, 1), active_to=date(YEAR, 4, 1)))
    with pytest.raises(ValidationError, match="chỉ hoạt động từ ngày 01/03/2026"):
        world.of.roster_receipts.record(duty(world), [entry.id], Receiving(date(YEAR, 2, 28)))
    with pytest.raises(ValidationError, match="kết thúc hoạt động ngày 01/04/2026"):
        world.of.roster_receipts.record(duty(world), [entry.id], Receiving(date(YEAR, 4, 2)))


def test_a_unit_may_be_exempt_until_it_sends(world: RosterWorld) -> None:
    ids = world.ids("Công an tỉnh")
    world.of.roster_receipts.set_exempt(duty(world), ids, "Báo cáo theo ngành dọc")
    assert world.cell("Công an tỉnh", PLAN).state is RosterState.NOT_OBLIGED
    assert world.column(PLAN).totals.obliged == 59
    world.of.roster_receipts.record(duty(world), ids, Receiving(date(YEAR, 3, 2)))
    assert world.cell("Công an tỉnh", PLAN).state is RosterState.RECEIVED
    with pytest.raises(ValidationError, match="đã gửi ngày 02/03/2026"):
        world.of.roster_receipts.set_exempt(duty(world), ids, "")


def test_what_is_taken_back_is_owed_again(world: RosterWorld) -> None:
    ids = world.ids("Sở Y tế")
    before = world.dump()
    file = world.folder / "a.pdf"
    file.write_bytes(b"a")
    world.of.roster_receipts.record(duty(world), ids, Receiving(date(YEAR, 3, 2)))
    world.of.roster_receipts.attach(duty(world), ids[0], [file])
    receipt = world.of.roster_receipts.receipt(duty(world), ids[0])
    assert receipt is not None
    assert [item.title for item in world.of.evidence.items(Proven.ROSTER_RECEIPT, receipt.id)] == ["a.pdf"]
    world.of.roster_receipts.take_back(duty(world), ids)
    assert world.of.roster_receipts.receipt(duty(world), ids[0]) is None
    assert world.cell("Sở Y tế", PLAN).state is RosterState.WAITING
    for _ in range(3):
        world.of.undo.undo()
    assert world.dump() == before


def test_texts_too_long_and_files_that_are_gone_change_nothing(world: RosterWorld) -> None:
    before = world.dump()
    with pytest.raises(ValidationError, match="quá giới hạn"):
        world.of.roster_receipts.record(duty(world), world.ids("Sở Y tế"), Receiving(date(YEAR, 3, 2), "x" * 501))
    gone = world.folder / "khong co.pdf"
    with pytest.raises(DanvanError):
        world.of.roster_receipts.attach(duty(world), world.ids("Sở Y tế")[0], [gone])
    assert world.dump() == before


def test_the_clock_says_today(world: RosterWorld) -> None:
    assert world.of.roster_receipts.today() == date(YEAR, 5, 20)
