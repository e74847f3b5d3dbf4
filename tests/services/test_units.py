from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import ValidationError
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_a_new_unit_stands_last_with_clean_names_and_distinct_aliases(world: World) -> None:
    draft = Unit(0, " Phòng  Pháp chế ", aliases=("P. PC", "P.PC", "", "Pháp chế Sở"))
    unit = world.units.get(world.units.add(draft).created[0])
    assert (unit.name, unit.position, unit.aliases) == ("Phòng Pháp chế", 13, ("P.PC", "Pháp chế Sở"))
    assert world.units.find_by_name("p. pc") == unit


def test_units_of_a_day_are_those_that_exist_on_it(world: World) -> None:
    ended = world.office.units[3]
    world.units.end_validity(ended, date(2026, 3, 31))
    assert ended in {unit.id for unit in world.units.units(date(2026, 3, 31))}
    assert ended not in {unit.id for unit in world.units.units(date(2026, 4, 1))}
    assert ended in {unit.id for unit in world.units.units()}


def test_a_unit_cannot_end_before_it_began(world: World) -> None:
    unit = world.units.get(world.office.units[0])
    with pytest.raises(ValidationError, match=r"Ngày kết thúc 01/01/2025 trước ngày bắt đầu 01/07/2025"):
        world.units.edit(replace(unit, active_from=date(2025, 7, 1), active_to=date(2025, 1, 1)))


def test_a_name_another_unit_has_at_the_same_time_is_refused_and_one_after_it_is_not(world: World) -> None:
    old = world.units.get(world.office.units[2])
    successor = Unit(0, "Phòng Kế hoạch – Tài chính", active_from=date(2026, 7, 1))
    with pytest.raises(ValidationError, match="đã là tên của đơn vị"):
        world.units.add(successor)
    world.units.end_validity(old.id, date(2026, 6, 30))
    world.units.add(successor)
    assert world.units.find_by_name("phòng kế hoạch tài chính", date(2026, 1, 1)) == replace(
        old, active_to=date(2026, 6, 30)
    )


def test_a_unit_in_use_is_not_deleted_and_the_refusal_says_where_it_is_used(world: World) -> None:
    with pytest.raises(ValidationError) as caught:
        world.units.delete(world.office.units[0])
    assert "lượt phân công" in caught.value.message
    assert "kết quả đã ghi" in caught.value.message
    assert "tập hợp đơn vị" in caught.value.message
    assert "kết thúc hoạt động" in caught.value.remedy
    assert world.units.uses_of(world.office.units[0])[2].label == "cán bộ"


def test_a_unit_nothing_refers_to_is_deleted(world: World) -> None:
    unit_id = world.units.add(Unit(0, "Tổ công tác thử")).created[0]
    assert world.units.uses_of(unit_id) == []
    world.units.delete(unit_id)
    assert world.units.find_by_name("Tổ công tác thử") is None


def test_reordering_puts_the_named_units_first_and_keeps_the_rest(world: World) -> None:
    last, first, *rest = [unit.id for unit in reversed(world.units.units())]
    world.units.reorder([last, first, 99_999])
    assert [unit.id for unit in world.units.units()] == [last, first, *reversed(rest)]
    assert [unit.position for unit in world.units.units()] == list(range(1, 13))


def test_a_collective_stands_for_its_members_in_all_depths_and_only_those_of_the_day(world: World) -> None:
    units = world.office.units
    outer = world.units.add(
        Unit(0, "Toàn Sở", kind=UnitKind.COLLECTIVE, member_ids=(world.office.collective_id, units[9], units[0]))
    ).created[0]
    assert [unit.id for unit in world.units.members_of(outer)] == [*units[:9], units[9]]
    world.units.end_validity(units[1], date(2026, 1, 31))
    assert units[1] not in {unit.id for unit in world.units.members_of(outer, date(2026, 2, 1))}
    assert world.units.members_of(units[0]) == [world.units.get(units[0])]


def test_a_collective_that_contains_itself_is_refused(world: World) -> None:
    inner = world.units.get(world.office.collective_id)
    outer = world.units.add(Unit(0, "Toàn Sở", is_collective=True, member_ids=(inner.id,))).created[0]
    with pytest.raises(ValidationError, match="thành viên của chính mình"):
        world.units.edit(replace(inner, member_ids=(*inner.member_ids, outer)))


def test_a_unit_is_not_its_own_superior(world: World) -> None:
    first, second = (world.units.get(unit_id) for unit_id in world.office.units[:2])
    world.units.edit(replace(second, parent_id=first.id))
    with pytest.raises(ValidationError, match="cấp trên của chính mình"):
        world.units.edit(replace(first, parent_id=second.id))


def test_a_unit_that_is_no_collective_has_no_members_and_unknown_members_are_refused(world: World) -> None:
    collective = world.units.get(world.office.collective_id)
    with pytest.raises(ValidationError, match="không còn trong danh mục"):
        world.units.edit(replace(collective, member_ids=(99_999,)))
    world.units.edit(replace(collective, kind=UnitKind.DIVISION, is_collective=False))
    assert world.units.get(collective.id).member_ids == ()
