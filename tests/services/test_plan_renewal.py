"""Handing an open-ended plan over to the units of today; the rest is told in test_year_opening.py."""

from __future__ import annotations

from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.services.plan_renewal import renew_open_ended
from danvan_desktop.services.year_changes import changes_since
from tests.stores import open_store


def test_a_successor_that_has_the_role_already_gets_it_once(tmp_path) -> None:
    with open_store(tmp_path) as store, store.begin("Mở năm") as uow:
        plan = uow.save(Plan(1, year=2025, open_ended=True, state=PlanState.RUNNING))
        uow.save(Unit(2, "Phòng A", active_to=date(2026, 12, 31)))
        uow.save(Unit(3, "Phòng B", aliases=("Phòng A",)))
        uow.save(TaskGroup(4, 1, None, 1, None, ""))
        uow.save(Task(5, 1, 4, 1, None, "Việc"))
        uow.save(Assignment(6, 5, None, 2, Role.LEAD))
        uow.save(Assignment(7, 5, None, 3, Role.LEAD))
        uow.save(Assignment(8, 5, None, 2, Role.COOPERATE))
        renew_open_ended(uow, plan, 2027, changes_since(uow, plan, 2026, 2027))
        uow.commit()
        held = [(each.unit_id, each.role, each.note) for each in store.select(Assignment)]
        assert held == [(3, Role.LEAD, ""), (3, Role.COOPERATE, "thay Phòng A (đến 31/12/2026)")]
        assert store.get(Plan, 1).last_year == 2027
