from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import EvidenceLink
from danvan_desktop.domain.roster import RosterEntry, RosterReceipt, RosterScore
from danvan_desktop.services.roster_receipts import Receiving
from tests.roster_world import NAMES, YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path)


def record(world: RosterWorld, unit: str, number: str = "") -> None:
    duty = world.column("Báo cáo năm").duty.id
    world.of.roster_receipts.record(duty, world.ids(unit), Receiving(date(YEAR, 5, 4), number))


def test_sixty_units_are_added_in_one_action_and_none_becomes_a_unit_of_the_office(world: RosterWorld) -> None:
    assert [entry.name for entry in world.of.roster.entries()] == list(NAMES)
    assert world.of.units.units() == []
    world.of.undo.undo()
    assert world.of.roster.entries() == []


@pytest.mark.parametrize("name", ["Ủy ban nhân dân xã An Phú", "UBND xã An Phú", "ubnd xa an phu"])
def test_a_unit_that_is_there_is_refused_however_it_is_spelled(world: RosterWorld, name: str) -> None:
    before = world.dump()
    with pytest.raises(ValidationError, match="đã có trong danh sách") as refused:
        world.of.roster.add(RosterEntry(0, name))
    assert refused.value.remedy
    assert world.dump() == before


def test_the_same_unit_twice_in_one_list_adds_nothing(world: RosterWorld) -> None:
    before = world.dump()
    with pytest.raises(ValidationError, match="đã có"):
        world.of.roster.add_all([RosterEntry(0, "Chi cục Thú y"), RosterEntry(0, "CHI CỤC THÚ Y")])
    assert world.dump() == before
    with pytest.raises(ValidationError, match="Chưa chọn"):
        world.of.roster.add_all([])


@pytest.mark.parametrize(
    "draft",
    [
        RosterEntry(0, "  "),
        RosterEntry(0, "X" * 600),
        RosterEntry(0, "Chi cục Thú y", active_from=date(2026, 5, 1), active_to=date(2026, 4, 1)),
    ],
)
def test_bad_entries_are_refused_with_a_remedy(world: RosterWorld, draft: RosterEntry) -> None:
    with pytest.raises(ValidationError) as refused:
        world.of.roster.add(draft)
    assert refused.value.remedy


def test_a_leader_in_charge_and_a_contact_are_kept_and_undone(world: RosterWorld) -> None:
    # R4.09: a leader in charge for each unit
    before = world.dump()
    entry = replace(world.entry("Sở Nội vụ"), leader_in_charge=" Lê Thị Ánh,\tPhó Giám đốc ", contact="0912 345 678")
    world.of.roster.edit(entry)
    assert world.entry("Sở Nội vụ").leader_in_charge == "Lê Thị Ánh, Phó Giám đốc"
    world.of.undo.undo()
    assert world.dump() == before


def test_a_unit_may_be_renamed_but_not_to_another_s_name(world: RosterWorld) -> None:
    entry = world.entry("Sở Nội vụ")
    world.of.roster.edit(replace(entry, name="Sở nội vụ"))
    with pytest.raises(ValidationError, match="Sở Y tế"):
        world.of.roster.edit(replace(entry, name="SỞ Y TẾ"))


def test_deleting_takes_what_was_received_along_and_undo_brings_it_back(world: RosterWorld) -> None:
    world.take_proposed()
    record(world, "Sở Nội vụ", "12/BC")
    file = world.folder / "bao cao.pdf"
    file.write_bytes(b"pdf")
    entry = world.entry("Sở Nội vụ")
    world.of.roster_receipts.attach(world.column("Báo cáo năm").duty.id, entry.id, [file])
    before = world.dump()
    world.of.roster.delete([entry.id, world.entry("Sở Y tế").id])
    assert len(world.of.roster.entries()) == 58
    assert world.store.count(RosterReceipt) == world.store.count(EvidenceLink) == 0
    world.of.undo.undo()
    assert world.dump() == before


def test_twins_are_found_and_merged_with_what_is_recorded_of_either(world: RosterWorld) -> None:
    world.take_proposed()
    world.of.roster.add(RosterEntry(0, "Sở GD&ĐT", contact="gd@minhha.example"))
    record(world, "Sở GD&ĐT", "7/BC")
    twins = world.of.roster.twins()
    assert [(pair.first.name, pair.second.name, pair.records) for pair in twins] == [
        ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", (0, 1))
    ]
    assert "1 lần ghi nhận" in twins[0].words
    before = world.dump()
    world.of.roster.merge(twins[0].first.id, twins[0].second.id)
    kept = world.cell("Sở Giáo dục và Đào tạo", "Báo cáo năm").receipt
    assert kept is not None
    assert kept.number == "7/BC"
    assert world.entry("Sở Giáo dục và Đào tạo").contact == "gd@minhha.example"
    assert len(world.of.roster.entries()) == 60
    assert world.of.roster.twins() == []
    world.of.undo.undo()
    assert world.dump() == before


def test_merging_two_with_the_same_duty_recorded_is_refused(world: RosterWorld) -> None:
    world.take_proposed()
    world.of.roster.add(RosterEntry(0, "Sở GD&ĐT"))
    record(world, "Sở GD&ĐT")
    record(world, "Sở Giáo dục và Đào tạo")
    pair = world.of.roster.twins()[0]
    before = world.dump()
    with pytest.raises(ValidationError, match="đều đã được ghi") as refused:
        world.of.roster.merge(pair.first.id, pair.second.id)
    assert "bỏ phần ghi trùng" in refused.value.remedy
    assert world.dump() == before


def test_points_of_a_year_move_with_a_merge_unless_both_have_some(world: RosterWorld) -> None:
    world.of.roster.add(RosterEntry(0, "Sở GD&ĐT"))
    kept, gone = world.ids("Sở Giáo dục và Đào tạo", "Sở GD&ĐT")
    with world.store.begin("Ghi điểm") as uow:
        uow.save(RosterScore(uow.new_id(), gone, YEAR, Decimal(91)))
        uow.save(RosterScore(uow.new_id(), kept, YEAR))
        uow.commit()
    world.of.roster.merge(kept, gone)
    assert [score.self_points for score in world.store.select(RosterScore, entry_id=kept)] == [Decimal(91)]


def test_a_unit_that_is_gone_is_told_of(world: RosterWorld) -> None:
    with pytest.raises(DanvanError, match="Không còn đơn vị phải gửi"):
        world.of.roster.edit(RosterEntry(99_999, "Sở Lạ"))


def test_the_blocks_in_use_stand_before_the_usual_ones(world: RosterWorld) -> None:
    world.of.roster.edit(replace(world.entry("Sở Nội vụ"), kind="Khối nội chính"))
    kinds = world.of.roster.kinds()
    assert kinds[0] == "Khối nội chính"
    assert "Cấp ủy, cơ quan đảng" in kinds
    assert len(kinds) == len(set(kinds))
