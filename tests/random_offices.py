"""Offices hypothesis makes: units and collectives, tasks with every timing and role, results, outcomes, occasions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence, OccurrenceState
from danvan_desktop.domain.plan import Plan, PlanState, Section, SectionRole, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.task import Assignment, Role, Task, TaskOutcome, TaskState
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

YEAR = 2026
DAYS = st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31))
DUES = st.one_of(st.none(), DAYS.map(lambda day: f"--{day:%m-%d}"), DAYS.map(date.isoformat))
Draw = Callable[[st.SearchStrategy[Any]], Any]


def make_office(store: Store, draw: Draw) -> int:
    """Fill an empty store with an office as `draw` has it; gives the id of its plan."""
    with store.begin("Lập cơ quan") as uow:
        units = [uow.save(Unit(uow.new_id(), f"Phòng {number}")).id for number in range(draw(st.integers(1, 3)))]
        if draw(st.booleans()):
            members = tuple(draw(st.lists(st.sampled_from(units), unique=True)))
            units.append(uow.save(Unit(uow.new_id(), "Các phòng", kind=UnitKind.COLLECTIVE, member_ids=members)).id)
        plan = uow.save(Plan(uow.new_id(), year=YEAR, state=PlanState.RUNNING))
        section = uow.save(Section(uow.new_id(), plan.id, 1, "II", "NHIỆM VỤ", SectionRole.CONTENT))
        group = uow.save(TaskGroup(uow.new_id(), plan.id, section.id, 1, "1", "Nhóm"))
        for number in range(draw(st.integers(0, 5))):
            _add_task(uow, draw, plan.id, group.id, number, units)
        for number in range(draw(st.integers(0, 3))):
            _add_duty(uow, draw, plan.id, number, units)
        uow.commit()
    return plan.id


def _add_task(uow: UnitOfWork, draw: Draw, plan_id: int, group_id: int, number: int, units: list[int]) -> None:
    due = draw(DUES)
    kind = draw(st.sampled_from([None, *TimingKind]))
    operator = draw(st.sampled_from(list(DueOperator))) if due else None
    text = f"Việc {number}"
    task = uow.save(Task(uow.new_id(), plan_id, group_id, number, str(number), text, None, kind, "", due, operator))
    for position, unit_id in enumerate(draw(st.lists(st.sampled_from(units), unique=True, max_size=3))):
        role = draw(st.sampled_from([Role.LEAD, Role.LEAD, Role.COOPERATE, Role.DIRECT]))
        uow.save(Assignment(uow.new_id(), task.id, None, unit_id, role, position=position))
    for day in draw(st.lists(DAYS, max_size=2)):
        unit = draw(st.sampled_from([None, *units]))
        uow.save(ProgressEntry(uow.new_id(), task.id, unit, YEAR, day, "Đã làm"))
    if draw(st.integers(0, 3)) == 0:
        state = draw(st.sampled_from([TaskState.DONE, TaskState.NOT_FEASIBLE]))
        uow.save(TaskOutcome(uow.new_id(), task.id, YEAR, state, draw(DAYS), "lý do"))


def _add_duty(uow: UnitOfWork, draw: Draw, plan_id: int, number: int, units: list[int]) -> None:
    due, period = draw(DUES), draw(st.sampled_from([None, *Period]))
    operator = draw(st.sampled_from(list(DueOperator))) if due else None
    duty = uow.save(
        Obligation(
            uow.new_id(),
            plan_id,
            number,
            f"Báo cáo {number}",
            ObligationKind.REPORT,
            due=due,
            due_operator=operator,
            period=period,
            lead_days=draw(st.sampled_from([None, 0, 5, 40])),
        )
    )
    for unit_id in draw(st.lists(st.sampled_from(units), unique=True, max_size=2)):
        uow.save(Assignment(uow.new_id(), None, duty.id, unit_id, Role.LEAD))
    if draw(st.booleans()):
        state = draw(st.sampled_from(list(OccurrenceState)))
        sent = draw(DAYS) if state is OccurrenceState.SENT else None
        uow.save(Occurrence(uow.new_id(), duty.id, YEAR, 1, state, draw(st.none() | DAYS), sent_on=sent))
