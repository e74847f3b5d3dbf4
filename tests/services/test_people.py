from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Person
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_a_person_is_added_edited_and_deleted(world: World) -> None:
    changes = world.people.add(Person(0, " Đỗ Thị  Ngọc ", "Giám đốc", world.office.units[0], may_sign=True))
    person = world.store.get(Person, changes.created[0])
    assert person.name == "Đỗ Thị Ngọc"
    world.people.edit(replace(person, active=False))
    assert person.id not in {signer.id for signer in world.people.signers()}
    world.people.delete(person.id)
    assert person.id not in {other.id for other in world.people.people()}
    with pytest.raises(NotFoundError):
        world.people.delete(person.id)


def test_signers_are_the_active_people_who_may_sign(world: World) -> None:
    assert [person.name for person in world.people.signers()] == ["Trần Thị Hồng Ẩn"]


def test_a_person_needs_a_name_and_an_existing_unit(world: World) -> None:
    with pytest.raises(ValidationError, match="họ tên"):
        world.people.add(Person(0, " "))
    with pytest.raises(ValidationError, match="không còn trong danh mục"):
        world.people.add(Person(0, "Ai đó", unit_id=99_999))
