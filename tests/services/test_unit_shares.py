from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.internal_due import InternalDue
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.settings import Settings
from danvan_desktop.domain.task import Role, TaskState
from danvan_desktop.domain.unit_share import ShareState
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue
from danvan_desktop.services.unit_shares import UnitShare
from danvan_desktop.services.views_entries import EntryDraft
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def shares(world: World, task: int, state: TaskState = TaskState.IN_PROGRESS) -> list[UnitShare]:
    return world.progress.unit_shares(task, YEAR, state)


def record(world: World, task: int, unit: int, month: int, percent: int | None = None, count: str = "2") -> None:
    quantities = (Quantity("đối thoại", Decimal(count), "cuộc"),)
    draft = EntryDraft(unit, date(YEAR, month, 5), "Đã tổ chức", percent, quantities)
    world.progress.add_entry(task, YEAR, draft)


def test_each_unit_of_a_shared_task_stands_for_itself(world: World) -> None:
    # R3.05, R3.06, R4.19: a collective is opened, every unit has its own results
    assert shares(world, world.office.tasks[39]) == []
    task = world.office.tasks[29]
    before = {share.unit_id: share.entry_count for share in shares(world, task)}
    assert len(before) == 10  # nine members that lead, and the one that cooperates
    first, second = world.office.units[0], world.office.units[1]
    record(world, task, first, 3)
    record(world, task, first, 6, 100, "3.5")
    record(world, task, second, 6)
    stood = {share.unit_id: share for share in shares(world, task)}
    assert stood[first].entry_count == before[first] + 2
    assert (stood[first].state, stood[first].percent) == (ShareState.FINISHED, 100)
    assert Quantity("đối thoại", Decimal("5.5"), "cuộc") in stood[first].quantities
    assert stood[second].state is ShareState.UNDER_WAY
    assert stood[first].roles == (Role.LEAD,)


def test_a_unit_that_reported_without_being_given_the_task_stands_last(world: World) -> None:
    task, stranger = world.office.tasks[31], world.office.units[10]
    record(world, task, stranger, 5)
    last = shares(world, task)[-1]
    assert (last.unit_id, last.role_words, last.last_on) == (stranger, "không được giao", date(YEAR, 5, 5))


def test_silent_units_stay_so_when_the_task_as_a_whole_is_done(world: World) -> None:
    task = world.office.tasks[31]
    world.bulk_tracking.apply([task], YEAR, BulkChange(due=BulkDue.SET, internal_due=date(YEAR, 10, 20)))
    found = shares(world, task, TaskState.DONE)
    assert {share.state for share in found if not share.entry_count} == {ShareState.SILENT}
    assert {share.internal_due for share in found} == {InternalDue(date(YEAR, 10, 20))}


def test_a_silent_unit_is_late_behind_its_internal_day_set_or_computed(world: World) -> None:
    row = next(row for row in world.rows() if row.deadline and row.unit_ids and row.state is TaskState.ASSIGNED)
    assert row.deadline is not None
    lead = (row.deadline - date(YEAR, 6, 1)).days
    world.settings.save(Settings(0, internal_lead_days=max(lead, 0)))
    found = world.progress.unit_shares(row.task.id, YEAR, row.state)
    assert {share.internal_due for share in found} == {InternalDue(min(row.deadline, date(YEAR, 6, 1)), True)}
    assert {share.state_words for share in found} == {"Chưa báo kết quả, quá hạn nội bộ"}
    record(world, row.task.id, found[0].unit_id, 6)
    assert not world.progress.unit_shares(row.task.id, YEAR, TaskState.IN_PROGRESS)[0].is_late
