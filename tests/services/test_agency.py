from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.agency import AgencyService
from tests.stores import open_store
from tests.tracking_office import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_a_fresh_store_has_no_agency_and_the_first_save_makes_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        service = AgencyService(store)
        assert service.get() is None
        service.save(Agency(0, "Sở Y tế"))
        assert service.get() is not None
        assert store.count(Agency) == 1


def test_saving_again_changes_the_one_agency_whatever_id_is_given(world: World) -> None:
    before = world.agency.get()
    assert before is not None
    world.agency.save(replace(before, id=0, name="Sở Xây dựng ", recipients=(" Như trên;", "", "Lưu: VT.")))
    after = world.agency.get()
    assert after == replace(before, name="Sở Xây dựng", recipients=("Như trên;", "Lưu: VT."))
    assert world.store.count(Agency) == 1


def test_an_agency_without_name_is_refused_and_nothing_changes(world: World) -> None:
    before = world.agency.get()
    assert before is not None
    with pytest.raises(ValidationError, match="Chưa nhập tên cơ quan"):
        world.agency.save(replace(before, name=" "))
    assert world.agency.get() == before


def test_saving_what_is_stored_already_leaves_no_trace_in_the_history(world: World) -> None:
    before = world.agency.get()
    assert before is not None
    assert world.agency.save(before).seq == 0


@pytest.mark.parametrize("points", [17, 21, 0])
def test_a_line_pitch_outside_what_is_in_use_is_refused(world: World, points: int) -> None:
    before = world.agency.get()
    assert before is not None
    with pytest.raises(ValidationError, match=f"Giãn dòng {points} pt") as refused:
        world.agency.save(replace(before, line_pitch=points))
    assert refused.value.field == "line_pitch"
    world.agency.save(replace(before, line_pitch=20))
    world.store.undo()
    assert world.agency.get() == before
