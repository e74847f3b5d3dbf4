"""Printed names become units of the office: found, chosen, made once, or given to the members of a collective."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.services.unit_choices import UnitChoice, UnitResolver
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.stores import open_store

TODAY = date(2026, 6, 15)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@contextmanager
def resolver(store: Store, **choices: UnitChoice) -> Iterator[UnitResolver]:
    with store.begin("Nhập") as uow:
        yield UnitResolver(uow, {name.replace("_", " "): choice for name, choice in choices.items()}, TODAY)
        uow.commit()


def office(store: Store) -> tuple[int, int, int]:
    units = UnitService(store)
    first = units.add(Unit(0, "Văn phòng Sở", kind=UnitKind.OFFICE)).created[0]
    second = units.add(Unit(0, "Phòng Pháp chế", active_to=date(2025, 1, 1))).created[0]
    both = units.add(Unit(0, "Các phòng thuộc Sở", is_collective=True, member_ids=(first, second))).created[0]
    return first, second, both


def test_a_known_name_is_found_however_it_is_spelled(store: Store) -> None:
    first, _, _ = office(store)
    with resolver(store) as units:
        assert units.ids_for("VĂN PHÒNG SỞ") == (first,)


def test_an_unknown_name_becomes_one_unit_of_the_likely_kind(store: Store) -> None:
    with resolver(store) as units:
        once, again = units.ids_for("tổ công tác 5"), units.ids_for("Tổ  công tác 5")
    assert once == again
    assert [(unit.name, unit.kind) for unit in store.select(Unit)] == [("Tổ công tác 5", UnitKind.TASK_FORCE)]


def test_the_kind_the_clerk_chose_wins_over_the_likely_one(store: Store) -> None:
    with resolver(store, Tổ_A=UnitChoice(kind=UnitKind.BOARD)) as units:
        units.ids_for("Tổ A")
    assert store.select(Unit)[0].kind is UnitKind.BOARD


def test_a_collective_stays_whole_unless_the_clerk_gives_it_to_its_members(store: Store) -> None:
    first, _, both = office(store)
    with resolver(store) as units:
        assert units.ids_for("các phòng thuộc Sở") == (both,)
    with resolver(store, Các_phòng_thuộc_Sở=UnitChoice(both, to_members=True)) as units:
        assert units.ids_for("các phòng thuộc Sở") == (first,)  # the other one has ended


def test_a_new_collective_takes_the_members_the_clerk_gave_it(store: Store) -> None:
    first, _, _ = office(store)
    choice = UnitChoice(kind=UnitKind.COLLECTIVE, member_ids=(first,))
    with resolver(store, các_đơn_vị=choice) as units:
        (made,) = units.ids_for("các đơn vị")
    assert (store.get(Unit, made).is_collective, store.get(Unit, made).member_ids) == (True, (first,))


def test_an_empty_collective_is_never_given_to_nobody(store: Store) -> None:
    with resolver(store, các_ban=UnitChoice(kind=UnitKind.COLLECTIVE, to_members=True)) as units:
        (made,) = units.ids_for("các ban")
    assert store.get(Unit, made).name == "Các ban"


def test_two_names_of_the_same_plan_may_mean_one_unit(store: Store) -> None:
    with resolver(store, Ban_Dân_vận_Huyện_ủy=UnitChoice(same_as="Ban Dân vận")) as units:
        assert units.ids_for("Ban Dân vận Huyện ủy") == units.ids_for("Ban Dân vận")
    assert [unit.name for unit in store.select(Unit)] == ["Ban Dân vận"]


def test_two_names_that_point_at_each_other_become_two_units(store: Store) -> None:
    with resolver(store, Ban_A=UnitChoice(same_as="Ban B"), Ban_B=UnitChoice(same_as="Ban A")) as units:
        units.ids_for("Ban A")
        units.ids_for("Ban B")
    assert sorted(unit.name for unit in store.select(Unit)) == ["Ban A", "Ban B"]


def test_for_a_plan_from_above_a_foreign_name_stands_for_no_unit(store: Store) -> None:
    first, _, _ = office(store)
    with store.begin("Nhập kế hoạch cấp trên") as uow:
        units = UnitResolver(uow, {"Sở B": UnitChoice(same_as="Sở A")}, TODAY, makes_units=False)
        assert units.ids_for("văn phòng Sở") == (first,)
        assert units.ids_for("Sở A") == units.ids_for("Sở B") == ()
    assert len(store.select(Unit)) == 3
