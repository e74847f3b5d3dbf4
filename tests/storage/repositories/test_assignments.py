from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.task import Role
from danvan_desktop.storage.repositories.assignments import units_of, units_of_plan
from tests.services.plan_rooms import furnished


def test_a_plan_is_read_with_its_units_in_the_order_given_and_without_its_duties(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        rows = [(row.task_id, row.unit_id, row.role) for row in units_of_plan(store, room.plan)]
        assert len(rows) == 5
        first = [row for row in rows if row[0] == room.tasks[0]]
        assert first == [(room.tasks[0], room.units[0], Role.LEAD), (room.tasks[0], room.everybody, Role.COOPERATE)]


def test_a_task_and_a_duty_are_read_alike(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert [row.is_collective for row in units_of(store, task_id=room.tasks[0])] == [False, True]
        assert [row.unit_id for row in units_of(store, obligation_id=room.duties[1])] == [room.units[0]]
