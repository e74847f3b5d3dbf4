from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.saved_filter import SavedFilter
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.saved_filters import task_filter_of
from danvan_desktop.services.views_tracking import TaskFilter
from tests.tracking_office import World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


FULL = TaskFilter(3, TaskState.IN_PROGRESS, 5, "hội nghị", overdue=True, no_result=True, unassigned=True)


def test_a_filter_comes_back_as_it_was_kept(world: World) -> None:
    world.saved_filters.save("Việc trễ", FULL)
    world.saved_filters.save("Của Văn phòng", TaskFilter(unit_id=world.office.units[0]))
    saved = world.saved_filters.all()
    assert [each.name for each in saved] == ["Việc trễ", "Của Văn phòng"]
    assert task_filter_of(saved[0]) == FULL


def test_the_same_name_however_spelled_is_replaced(world: World) -> None:
    world.saved_filters.save("Việc trễ", FULL)
    world.saved_filters.save("VIEC  TRE", TaskFilter(overdue=True))
    [saved] = world.saved_filters.all()
    assert (saved.name, task_filter_of(saved)) == ("VIEC TRE", TaskFilter(overdue=True))


def test_a_filter_needs_a_name_and_there_are_not_more_than_a_menu_holds(world: World) -> None:
    with pytest.raises(ValidationError):
        world.saved_filters.save("  ", FULL)
    for number in range(50):
        world.saved_filters.save(f"Bộ lọc {number}", FULL)
    before = dump(world.store)
    with pytest.raises(ValidationError, match="Đã có 50 bộ lọc"):
        world.saved_filters.save("Thêm nữa", FULL)
    assert dump(world.store) == before


def test_a_filter_is_deleted_once_and_never_keeps_a_unit(world: World) -> None:
    unit = world.office.units[9]
    world.saved_filters.save("Công đoàn", TaskFilter(unit_id=unit))
    assert "bộ lọc" not in " ".join(use.label for use in world.units.uses_of(unit))
    [saved] = world.saved_filters.all()
    world.saved_filters.delete(saved.id)
    assert world.store.count(SavedFilter) == 0
    with pytest.raises(NotFoundError):
        world.saved_filters.delete(saved.id)
