from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.task import Role, TaskState
from danvan_desktop.services.tasks import TaskService
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow, letters
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT


def test_the_state_of_a_task_is_said_in_words_and_lateness_comes_first() -> None:
    row = OutlineRow(OutlineKind.TASK, 1, None, "", "Việc", task_state=TaskState.ASSIGNED)
    assert row.state == "Đã giao"
    late = OutlineRow(OutlineKind.TASK, 1, None, "", "Việc", task_state=TaskState.ASSIGNED, overdue_days=12)
    assert late.state == "Quá hạn 12 ngày"


def test_letters_stand_in_the_order_of_the_roles() -> None:
    assert letters(frozenset({Role.ADVISE, Role.LEAD, Role.COOPERATE})) == "C, P, TM"
    assert letters(frozenset()) == ""


def test_units_of_a_role_keep_the_order_they_were_given_in(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        details = TaskService(store, FixedClock(MOMENT)).details(room.tasks[0], 2026)
        assert [unit.unit_id for unit in details.units_of(Role.LEAD)] == [room.units[0]]
        assert [unit.printed_name for unit in details.units_of(Role.COOPERATE)] == ["các phòng"]
        assert details.units_of(Role.DIRECT) == ()
