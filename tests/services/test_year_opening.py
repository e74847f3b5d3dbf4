"""Opening a plan for another year: copied or opened anew, with what the clerk ticked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.target import TargetResult
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.domain.year_closing import ClosedYearError
from danvan_desktop.services.plan_choices import PlanChoiceService
from danvan_desktop.services.year_opening import YearOpeningService
from danvan_desktop.storage.store import Store
from tests.offices import sample_office, services_for
from tests.services.test_year_changes import HEIR, LONE, OLD, store
from tests.stores import MOMENT
from tests.tracking_office import dump

__all__ = ["store"]
CLOCK = FixedClock(MOMENT)


@pytest.fixture
def opening(store: Store) -> YearOpeningService:
    return YearOpeningService(store, CLOCK)


def lead_of(store: Store, task: Task) -> list[int]:
    return [held.unit_id for held in store.select(Assignment, task_id=task.id)]


def test_what_is_proposed_is_carried_and_the_rest_stays_behind(store: Store, opening: YearOpeningService) -> None:
    plan = store.get(Plan, opening.open(30, 2027).created[0])
    tasks = {task.text: task for task in store.select(Task, plan_id=plan.id)}
    assert list(tasks) == ["Việc A", "Việc thêm"]
    assert lead_of(store, tasks["Việc A"]) == [HEIR]
    assert [held.printed_name for held in store.select(Assignment, task_id=tasks["Việc thêm"].id)] == ["Văn phòng Sở"]
    assert [citation.document_id for citation in store.select(Citation, plan_id=plan.id)] == [13]
    assert (plan.signer_name, plan.state, plan.year) == (None, PlanState.DRAFT, 2027)


def test_with_nothing_ticked_only_what_did_not_change_is_carried(store: Store, opening: YearOpeningService) -> None:
    plan = store.get(Plan, opening.open(30, 2027, ()).created[0])
    tasks = store.select(Task, plan_id=plan.id)
    assert [task.text for task in tasks] == ["Việc A"]
    assert lead_of(store, tasks[0]) == []
    assert [citation.document_id for citation in store.select(Citation, plan_id=plan.id)] == [11]
    assert plan.signer_name == "Trần Thị Hồng Ẩn"


def test_with_everything_ticked_all_tasks_come_and_a_lone_unit_leaves_its_task_free(
    store: Store, opening: YearOpeningService
) -> None:
    every = {change.key for change in opening.opening(30, 2027).changes}
    plan = store.get(Plan, opening.open(30, 2027, every).created[0])
    tasks = store.select(Task, plan_id=plan.id)
    assert [task.text for task in tasks] == ["Việc A", "Việc B", "Việc A", "Việc thêm"]
    assert tasks[2].duplicate_of_id == tasks[0].id
    assert lead_of(store, tasks[1]) == []
    assert lead_of(store, store.get(Task, 42)) == [LONE]


def test_opening_is_one_step_of_undo_and_files_a_concluded_plan(store: Store, opening: YearOpeningService) -> None:
    with store.begin("Tổng kết") as uow:
        uow.save(replace(uow.get(Plan, 30), state=PlanState.CONCLUDED))
        uow.commit()
    before = dump(store)
    opening.open(30, 2027)
    assert store.get(Plan, 30).state is PlanState.ARCHIVED
    after = dump(store)
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_a_closed_year_is_rolled_over_and_a_closed_one_takes_no_new_plan(
    store: Store, opening: YearOpeningService
) -> None:
    years = services_for(store, CLOCK).years
    years.close(2026)
    opening.open(30, 2027)
    assert store.get(Plan, 30).state is PlanState.ARCHIVED
    years.close(2025)
    with store.begin("Kế hoạch cũ") as uow:
        uow.save(Plan(80, year=2024, state=PlanState.RUNNING))
        uow.commit()
    with pytest.raises(ClosedYearError, match="2025"):
        opening.open(80, 2025)


@pytest.fixture
def endless(store: Store) -> Store:
    """The plan runs on from year to year since 2025 and has a yearly duty."""
    with store.begin("Nhiều năm") as uow:
        uow.save(replace(uow.get(Plan, 30), open_ended=True, year=2025))
        uow.save(
            Obligation(70, 30, 1, "Báo cáo", ObligationKind.REPORT, due="--11-05", due_operator=DueOperator.BEFORE)
        )
        uow.save(Occurrence(71, 70, 2026, 1, sent_number="9/BC"))
        uow.save(ProgressEntry(72, 41, OLD, 2026, date(2026, 3, 1), "Đã làm"))
        uow.save(RosterDuty(73, 2026, "Báo cáo của các xã", obligation_id=70))
        uow.commit()
    return store


def test_an_open_ended_plan_stays_one_plan_with_new_occurrences(endless: Store, opening: YearOpeningService) -> None:
    with endless.begin("Đã mở năm 2026") as uow:
        uow.save(replace(uow.get(Plan, 30), last_year=2026))
        uow.commit()
    opening.open(30, 2027)
    services = services_for(endless, CLOCK)
    assert endless.count(Plan) == 1
    offered = [choice.year for choice in PlanChoiceService(endless, CLOCK).choices()]
    assert offered == [2027, 2026, 2025]
    rows = services.occasions.occasions([30], 2027)
    assert [(row.occasion.last_good_day, row.occasion.record) for row in rows] == [(date(2027, 11, 4), None)]
    tasks = services.progress.task_rows(30, 2027)
    assert [row.entry_count for row in tasks] == [0, 0, 0, 0]
    assert [row.lead_ids for row in tasks[:2]] == [frozenset({HEIR}), frozenset({LONE})]
    assert endless.get(ProgressEntry, 72).unit_id == OLD  # who reported it then
    assert "Phòng Quản lý đô thị" in endless.select(Assignment, unit_id=HEIR)[0].note
    assert [duty.obligation_id for duty in endless.select(RosterDuty, year=2027)] == [70]


def test_opening_anew_is_undone_at_once_and_cannot_be_done_twice(endless: Store, opening: YearOpeningService) -> None:
    before = dump(endless)
    opening.open(30, 2027)
    with pytest.raises(ValidationError, match="đã có năm 2027"):
        opening.open(30, 2027)
    endless.undo()
    assert dump(endless) == before


def test_the_next_year_is_offered_and_a_plan_that_ended_is_not_opened(
    endless: Store, opening: YearOpeningService
) -> None:
    assert opening.opening(30).year == 2026
    with endless.begin("Thay thế") as uow:
        uow.save(replace(uow.get(Plan, 30), state=PlanState.REPLACED))
        uow.commit()
    with pytest.raises(ValidationError, match="đã thay thế"):
        opening.open(30, 2027)


def test_the_whole_sample_year_is_carried_without_results(tmp_path: Path) -> None:
    store, services = sample_office(tmp_path)
    plan = services.plans.plans(2026)[0]
    new_id = services.year_opening.open(plan.id, 2027).created[0]
    assert len(store.select(Task, plan_id=new_id)) == len(store.select(Task, plan_id=plan.id))
    assert {row.state.name for row in services.progress.task_rows(new_id, 2027)} <= {"ASSIGNED", "UNASSIGNED"}
    assert all(row.occasion.record is None for row in services.occasions.occasions([new_id], 2027))
    assert not store.count(TargetResult, year=2027)
    assert [target.target.value for target in services.targets.standings(new_id, 2027)] == [
        target.target.value for target in services.targets.standings(plan.id, 2026)
    ]
    assert not any(services.registers.counts(2027).values())
    assert services.scoring.sheet(2027) is None
    store.close()
