"""Opening a new year by copying a plan forward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_import import AcceptChoices, PlanImportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.services.year_opening import YearOpeningService
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store

CLOCK = FixedClock(MOMENT)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path)


@pytest.fixture
def plan_id(store: Store) -> int:
    service = PlanImportService(store, CLOCK, UnitService(store))
    review = service.read(resource("samples", "ke_hoach_mau.txt"))
    return service.accept(review, AcceptChoices(PlanRole.OWN, 2026)).created[0]


def copied(store: Store, plan_id: int, year: int = 2027) -> Plan:
    return store.get(Plan, YearOpeningService(store, CLOCK).open(plan_id, year).created[0])


def test_the_copy_is_a_draft_of_the_new_year_without_number_and_date(store: Store, plan_id: int) -> None:
    copy = copied(store, plan_id)
    assert (copy.year, copy.subject_year, copy.state) == (2027, 2027, PlanState.DRAFT)
    assert (copy.number, copy.issued_on, copy.source_sha256) == (None, None, "")
    assert copy.subject.endswith("năm 2027")


def test_tasks_and_roles_come_along_and_results_do_not(store: Store, plan_id: int) -> None:
    task = store.select(Task, plan_id=plan_id)[0]
    with store.begin("Ghi kết quả") as uow:
        uow.save(ProgressEntry(uow.new_id(), task.id, None, 2026, date(2026, 3, 1), "Đã làm."))
        uow.commit()
    copy = copied(store, plan_id)
    old, new = store.select(Task, plan_id=plan_id), store.select(Task, plan_id=copy.id)
    assert [task.text for task in new] == [task.text for task in old]
    per_task = [store.count(Assignment, task_id=task.id) for task in old]
    assert [store.count(Assignment, task_id=task.id) for task in new] == per_task
    assert store.count(ProgressEntry) == 1


def test_due_dates_move_by_the_distance_and_yearly_ones_stay(store: Store, plan_id: int) -> None:
    copy = copied(store, plan_id, 2028)
    dues = {task.number: task.due for task in store.select(Task, plan_id=copy.id)}
    assert dues["2.1"] == "2028-06-30"
    assert dues["3.1"] == "2028-02-28"
    yearly = [duty.due for duty in store.select(Obligation, plan_id=copy.id) if duty.due and duty.due.startswith("--")]
    assert yearly == ["--11-05"]


def test_the_words_of_a_moved_date_say_the_moved_date(store: Store, plan_id: int) -> None:
    copy = copied(store, plan_id)
    duty = next(duty for duty in store.select(Obligation, plan_id=copy.id) if duty.due == "2027-06-15")
    assert duty.due_raw is not None
    assert "15/6/2027" in duty.due_raw
    assert duty.due_raw in duty.text


def test_a_leap_day_becomes_the_last_of_february(store: Store, plan_id: int) -> None:
    task = store.select(Task, plan_id=plan_id)[0]
    with store.begin("Đặt hạn") as uow:
        uow.save(replace(task, due="2024-02-29"))
        uow.commit()
    copy = copied(store, plan_id)
    assert store.select(Task, plan_id=copy.id)[0].due == "2025-02-28"


def test_units_that_ended_are_left_behind(store: Store, plan_id: int) -> None:
    unit = next(unit for unit in store.select(Unit) if unit.name == "Thanh tra Sở")
    UnitService(store).end_validity(unit.id, date(2026, 12, 31))
    copy = copied(store, plan_id)
    tasks = tuple(task.id for task in store.select(Task, plan_id=copy.id))
    assert store.count(Assignment, task_id=tasks, unit_id=unit.id) == 0
    assert store.count(Assignment, unit_id=unit.id) > 0


def test_targets_keep_their_source_and_move_their_baseline(store: Store, plan_id: int) -> None:
    sources = (SoughtTotal("index_value", "value", where="index", equals="SIPAS"),)
    with store.begin("Chỉ tiêu") as uow:
        for place, year in ((8, 2025), (9, None)):
            uow.save(
                Target(
                    uow.new_id(),
                    plan_id,
                    place,
                    "Chỉ số hài lòng",
                    Measure.RELATIVE,
                    baseline_year=year,
                    baseline_value=Decimal(88),
                    sources=sources,
                )
            )
        uow.commit()
    new = store.select(Target, plan_id=copied(store, plan_id, 2027).id, text="Chỉ số hài lòng", order_by=("position",))
    assert [(target.baseline_year, target.baseline_value, target.sources) for target in new] == [
        (2026, None, sources),
        (None, None, sources),
    ]


def test_copying_is_one_action(store: Store, plan_id: int) -> None:
    before = {kind: store.count(kind) for kind in (Plan, Task, Assignment, Obligation)}
    copied(store, plan_id)
    store.undo()
    assert {kind: store.count(kind) for kind in before} == before


def test_an_earlier_year_is_refused(store: Store, plan_id: int) -> None:
    with pytest.raises(ValidationError, match="năm sau"):
        YearOpeningService(store, CLOCK).open(plan_id, 2026)


def test_what_other_units_owe_is_expected_in_the_new_year_by_the_new_duties(store: Store, plan_id: int) -> None:
    duty = next(duty for duty in store.select(Obligation, plan_id=plan_id) if duty.due == "2026-06-15")
    with store.begin("Theo dõi đơn vị") as uow:
        uow.save(RosterDuty(uow.new_id(), 2026, "Báo cáo 06 tháng năm 2026", obligation_id=duty.id))
        uow.save(RosterDuty(uow.new_id(), 2026, "Báo cáo ngoài kế hoạch", due=date(2026, 7, 1)))
        uow.commit()
    copy = copied(store, plan_id)
    expected = store.select(RosterDuty, year=2027)
    new = next(each for each in store.select(Obligation, plan_id=copy.id) if each.due == "2027-06-15")
    assert [(each.name, each.obligation_id) for each in expected] == [("Báo cáo 06 tháng năm 2027", new.id)]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(date(2020, 1, 1), date(2026, 12, 31)), st.integers(2027, 2040))
def test_every_day_moves_by_the_distance_and_exists_in_the_new_year(
    store: Store, plan_id: int, day: date, year: int
) -> None:
    task = store.select(Task, plan_id=plan_id)[0]
    with store.begin("Đặt hạn") as uow:
        uow.save(replace(task, due=day.isoformat()))
        uow.commit()
    copy = copied(store, plan_id, year)
    moved = date.fromisoformat(store.select(Task, plan_id=copy.id)[0].due or "")
    assert moved.year == day.year + year - 2026
    assert (moved.month, moved.day) == (
        day.month,
        28 if (day.month, day.day) == (2, 29) and moved.day == 28 else day.day,
    )
    store.undo()
    store.undo()
