from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.task import Assignment, Origin, Role
from danvan_desktop.services.assignments import AssignmentService, BulkMode
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT


def service(store: Store) -> AssignmentService:
    return AssignmentService(store, FixedClock(MOMENT))


def held(store: Store, task_id: int) -> list[tuple[int, Role]]:
    rows = store.select(Assignment, task_id=task_id, order_by=("position", "id"))
    return [(each.unit_id, each.role) for each in rows]


def test_a_unit_is_given_several_tasks_once_and_the_day_is_kept(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        changes = service(store).assign(room.tasks[:2], room.units[1], Role.LEAD)
        assert "2 nhiệm vụ" in changes.label
        assert held(store, room.tasks[0])[-1] == (room.units[1], Role.LEAD)
        assert held(store, room.tasks[1]) == [(room.units[1], Role.LEAD)]
        new = store.select(Assignment, task_id=room.tasks[0], unit_id=room.units[1])[0]
        assert (new.assigned_on, new.origin) == (date(2026, 6, 15), Origin.CLERK)
        assert service(store).assign([room.tasks[1]], room.units[1], Role.LEAD).seq == 0


def test_one_unit_may_hold_two_roles_in_one_task(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).assign([room.tasks[1]], room.units[1], Role.ADVISE)
        assert held(store, room.tasks[1]) == [(room.units[1], Role.LEAD), (room.units[1], Role.ADVISE)]


def test_setting_the_units_of_a_role_keeps_what_stays_and_the_order_typed(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).set_units(room.tasks[0], Role.LEAD, [room.units[0], room.units[3]])
        kept = store.select(Assignment, task_id=room.tasks[0], unit_id=room.units[0])[0]
        assert kept.printed_name == "Văn phòng"
        service(store).set_units(room.tasks[0], Role.LEAD, [room.units[3], room.units[0]])
        leads = [unit for unit, role in held(store, room.tasks[0]) if role is Role.LEAD]
        assert leads == [room.units[3], room.units[0]]
        service(store).set_units(room.tasks[0], Role.LEAD, [])
        assert held(store, room.tasks[0]) == [(room.everybody, Role.COOPERATE)]


def test_many_tasks_are_given_out_at_once_added_or_replaced(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        units = {Role.LEAD: [room.units[4]], Role.COOPERATE: [room.units[1]]}
        changes = service(store).bulk_assign(room.tasks, units)
        assert changes.label == "Giao 5 nhiệm vụ cho 2 đơn vị"
        assert {(room.units[0], Role.LEAD), (room.units[4], Role.LEAD)} <= set(held(store, room.tasks[0]))
        service(store).bulk_assign(room.tasks, {Role.LEAD: [room.units[4]]}, BulkMode.REPLACE)
        leads = {unit for task in room.tasks for unit, role in held(store, task) if role is Role.LEAD}
        assert leads == {room.units[4]}
        assert (room.everybody, Role.COOPERATE) in held(store, room.tasks[0])


def test_bulk_assignment_of_nothing_or_to_nobody_is_refused(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        with pytest.raises(ValidationError, match="nhiệm vụ"):
            service(store).bulk_assign([], {Role.LEAD: [room.units[0]]})
        for nobody in ({}, {Role.LEAD: []}):
            with pytest.raises(ValidationError, match="đơn vị"):
                service(store).bulk_assign(room.tasks, nobody)


def test_a_unit_that_does_not_exist_is_refused_and_nothing_is_kept(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        before = store.count(Assignment)
        with pytest.raises(NotFoundError):
            service(store).bulk_assign(room.tasks, {Role.LEAD: [room.units[3], 404]})
        assert store.count(Assignment) == before


def test_a_collective_is_replaced_by_its_members_under_its_printed_name(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).edit_terms(room.assignments[1], date(2026, 3, 1), " gấp ")
        service(store).expand_collective(room.assignments[1])
        rows = store.select(Assignment, task_id=room.tasks[0], role=Role.COOPERATE, order_by=("position",))
        assert [each.unit_id for each in rows] == list(room.units[1:4])
        assert {(each.printed_name, each.internal_due, each.note) for each in rows} == {
            ("các phòng", date(2026, 3, 1), "gấp")
        }
        with pytest.raises(ValidationError, match="không có thành viên"):
            service(store).expand_collective(room.assignments[0])


def test_a_cell_of_the_matrix_holds_exactly_its_roles(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).set_roles(room.tasks[0], room.units[0], {Role.COOPERATE, Role.DIRECT})
        mine = {role for unit, role in held(store, room.tasks[0]) if unit == room.units[0]}
        assert mine == {Role.COOPERATE, Role.DIRECT}
        service(store).set_roles(room.tasks[0], room.units[0], ())
        assert held(store, room.tasks[0]) == [(room.everybody, Role.COOPERATE)]


def test_duties_are_given_out_like_tasks(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).set_obligation_units(room.duties[0], Role.LEAD, [room.units[2], room.units[1]])
        assert [unit.unit_id for unit in service(store).units_of_obligation(room.duties[0])] == [
            room.units[2],
            room.units[1],
        ]
        with pytest.raises(NotFoundError):
            service(store).set_obligation_units(404, Role.LEAD, [])


def test_units_that_ended_before_the_year_are_not_offered_but_stay_in_the_matrix_while_they_hold_a_task(
    tmp_path: Path,
) -> None:
    with furnished(tmp_path) as (store, room):
        with store.begin("Giải thể") as uow:
            for unit_id in (room.units[1], room.units[4]):
                unit = uow.get(Unit, unit_id)
                uow.save(Unit(unit.id, unit.name, kind=unit.kind, position=unit.position, active_to=date(2025, 12, 31)))
            uow.commit()
        assert room.units[1] not in {choice.unit_id for choice in service(store).unit_choices(2026)}
        assert room.units[1] in {choice.unit_id for choice in service(store).unit_choices(2025)}
        shown = {choice.unit_id for choice in service(store).matrix(room.plan, 2026).units}
        assert room.units[1] in shown
        assert room.units[4] not in shown


def test_taking_assignments_back_leaves_the_others(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        service(store).unassign(room.assignments[:1])
        assert held(store, room.tasks[0]) == [(room.everybody, Role.COOPERATE)]
