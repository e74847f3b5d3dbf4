from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.task import Role
from danvan_desktop.services.assignment_matrix import read_matrix, unit_choices
from tests.services.plan_rooms import UNIT_NAMES, furnished


def test_the_matrix_has_the_tasks_in_reading_order_and_the_roles_in_cells(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        matrix = read_matrix(store, room.plan, 2026)
        assert [row.task_id for row in matrix.rows] == list(room.tasks)
        assert matrix.rows[0].roles == {room.units[0]: {Role.LEAD}, room.everybody: {Role.COOPERATE}}
        assert matrix.rows[2].roles == {}
        assert matrix.rows[3].group == "Cải cách hành chính"
        assert [unit.name for unit in matrix.units] == [*UNIT_NAMES, "Các phòng, đơn vị thuộc Sở"]


def test_a_unit_is_offered_with_all_names_it_can_be_found_by(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, _):
        choice = unit_choices(store, 2026)[0]
        assert choice.words == ("Văn phòng Sở",)
        assert choice.short_name == "Văn phòng Sở"
