"""Parts of a draft become stored objects; the units a task names keep their printed names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.draft_plan import DraftObligation, DraftTask, SourceLines
from danvan_desktop.domain.task import Origin, Role
from danvan_desktop.services.draft_conversion import (
    Assigned,
    assigned_to_duty,
    assigned_to_task,
    assignment_of_plan,
    stored_obligation,
)
from danvan_desktop.services.unit_choices import UnitResolver
from danvan_desktop.services.units import UnitService
from tests.stores import open_store

LINES = SourceLines(3, 4)
TODAY = date(2026, 6, 15)


def test_a_unit_named_twice_in_one_role_is_assigned_once_with_both_names(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    office = UnitService(store).add(Unit(0, "Văn phòng Sở", aliases=("VP Sở",))).created[0]
    task = DraftTask(
        1, None, "-", "A", LINES, 1, lead_units=("Văn phòng Sở", "VP Sở"), advising=("VP Sở",)
    )  # fmt: skip
    with store.begin("Nhập") as uow:
        found = assigned_to_task(task, UnitResolver(uow, {}, TODAY))
    assert found == [Assigned(office, Role.LEAD, "Văn phòng Sở; VP Sở"), Assigned(office, Role.ADVISE, "VP Sở")]


def test_the_actor_of_a_duty_leads_and_others_cooperate(tmp_path: Path) -> None:
    duty = DraftObligation("Báo cáo", LINES, unit="Văn phòng", cooperating_units=("Thanh tra",))
    with open_store(tmp_path).begin("Nhập") as uow:
        found = assigned_to_duty(duty, UnitResolver(uow, {}, TODAY))
    assert [(each.role, each.printed) for each in found] == [(Role.LEAD, "Văn phòng"), (Role.COOPERATE, "Thanh tra")]


def test_an_assignment_of_the_plan_is_told_from_the_clerks_own() -> None:
    made = assignment_of_plan(7, Assigned(3, Role.LEAD, "VP"), 2, TODAY, task_id=5)
    assert (made.origin, made.task_id, made.obligation_id, made.unit_id, made.position) == (Origin.PLAN, 5, None, 3, 2)
    assert (made.printed_name, made.assigned_on) == ("VP", TODAY)


def test_what_a_duty_does_not_say_stays_empty() -> None:
    duty = stored_obligation(1, 2, 3, DraftObligation("Gửi kế hoạch", LINES))
    assert (duty.unit_name, duty.recipient, duty.due, duty.timing_kind, duty.period) == (None, None, None, None, None)
    assert (duty.first_line, duty.last_line) == (3, 4)
