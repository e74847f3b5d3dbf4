from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.task import Assignment, TaskState
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue, BulkState
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def states(world: World, ids: tuple[int, ...]) -> list[TaskState]:
    return [row.state for row in world.rows() if row.task.id in ids]


def test_many_tasks_are_closed_and_reopened_in_one_step_each(world: World) -> None:
    ids, before = world.office.tasks[:3], dump(world.store)
    world.bulk_tracking.apply(ids, YEAR, BulkChange(BulkState.DONE))
    assert states(world, ids) == [TaskState.DONE] * 3
    world.bulk_tracking.apply(ids, YEAR, BulkChange(BulkState.NOT_FEASIBLE, "hết kinh phí"))
    assert states(world, ids) == [TaskState.NOT_FEASIBLE] * 3
    world.bulk_tracking.apply(ids, YEAR, BulkChange(BulkState.REOPEN))
    assert TaskState.DONE not in states(world, ids)
    for _ in range(3):
        world.store.undo()
    assert dump(world.store) == before


def test_the_internal_day_is_set_for_every_unit_and_taken_away(world: World) -> None:
    ids = (world.office.tasks[0], world.office.tasks[2])
    world.bulk_tracking.apply(ids, YEAR, BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 10, 20)))
    given = world.store.select(Assignment, task_id=ids)
    assert {each.internal_due for each in given} == {date(YEAR, 10, 20)}
    world.bulk_tracking.apply(ids, YEAR, BulkChange(due=BulkDue.CLEAR))
    assert {each.internal_due for each in world.store.select(Assignment, task_id=ids)} == {None}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (BulkChange(), "Chưa chọn điều gì để sửa"),
        (BulkChange(BulkState.NOT_FEASIBLE, " "), "lý do"),
        (BulkChange(BulkState.DONE, due=BulkDue.SET), "Chưa nhập hạn nội bộ"),
        (BulkChange(BulkState.DONE, due=BulkDue.SET, internal_due=date(YEAR + 1, 1, 1)), "không thuộc năm làm việc"),
    ],
)
def test_what_cannot_be_is_refused_and_no_task_is_changed(world: World, change: BulkChange, complaint: str) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=complaint) as refused:
        world.bulk_tracking.apply(world.office.tasks[:3], YEAR, change)
    assert refused.value.remedy
    assert dump(world.store) == before


def test_a_day_needs_units_and_a_task_must_be_there(world: World) -> None:
    change = BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 10, 20))
    with pytest.raises(ValidationError, match="chưa giao cho đơn vị nào"):
        world.bulk_tracking.apply(world.office.tasks[38:], YEAR, change)
    before = dump(world.store)
    with pytest.raises(NotFoundError):
        world.bulk_tracking.apply((world.office.tasks[0], 999_999), YEAR, BulkChange(BulkState.DONE))
    assert dump(world.store) == before


def test_the_internal_day_does_not_lie_after_the_task_s_own(world: World) -> None:
    before, task = dump(world.store), world.office.tasks[3]  # due before 05/11
    world.bulk_tracking.apply([task], YEAR, BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 11, 4)))
    world.store.undo()
    with pytest.raises(ValidationError, match=r"sau hạn của nhiệm vụ .* \(04/11/2026\)"):
        world.bulk_tracking.apply([task], YEAR, BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 11, 5)))
    assert dump(world.store) == before
