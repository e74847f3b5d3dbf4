"""A scripted year of each real plan and of an invented one, from the import to the closing and into the next year."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.plan import PlanState
from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.domain.target import Verdict
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.timing import TimingKind
from danvan_desktop.paths import resource
from danvan_desktop.services.plans import form_of
from danvan_desktop.services.views_overview import Concern
from danvan_desktop.services.views_tracking import TaskFilter
from tests.importers.plan.judge import REAL_PLANS
from tests.services.plan_rooms import snapshot
from tests.working_year.clerk import Clerk, open_desk

YEARS = {"000": 2022, "001": 2024, "002": 2023, "003": 2022, "004": 2022}
OWN = resource("samples") / "ke_hoach_mau.txt"
PLANS = [(path, YEARS[path.name[:3]]) for path in REAL_PLANS] + [(OWN, 2026)]
RHYTHMIC = {TimingKind.REGULAR, TimingKind.YEARLY, TimingKind.AS_ARISES, None}


def check_month(clerk: Clerk) -> None:
    """What holds on any morning: numbers equal lists, rhythm is never lateness, lateness follows from the last good day."""
    overview = clerk.services.overview.overview(clerk.year, clerk.plan_id)
    tasks, occasions = clerk.tasks(), clerk.occasions()
    wanted = {
        Concern.OVERDUE_OCCASIONS: sum(row.state is DueState.OVERDUE for row in occasions),
        Concern.DUE_OCCASIONS: sum(row.is_due_soon for row in occasions),
        Concern.OVERDUE_TASKS: len(TaskFilter(overdue=True).select(tasks)),
        Concern.UNASSIGNED: len(TaskFilter(unassigned=True).select(tasks)),
        Concern.NO_RESULT: len(TaskFilter(no_result=True).select(tasks)),
        Concern.SILENT_UNITS: sum(
            row.is_silent for row in clerk.services.progress.unit_rows(clerk.plan_id, clerk.year)
        ),
    }
    assert {concern: overview.tally(concern).count for concern in wanted} == wanted
    assert not [
        row.task.text for row in tasks if row.is_overdue and row.task.timing_kind in RHYTHMIC and not row.task.due
    ]
    for row in occasions:
        last = row.occasion.last_good_day
        is_late = last is not None and clerk.today > last and row.state not in {DueState.SENT, DueState.SENT_LATE}
        assert (row.state is DueState.OVERDUE) is is_late
    months = overview.months
    feasible = [row for row in tasks if row.state is not TaskState.NOT_FEASIBLE]
    assert months[-1].done + months[-1].begun + months[-1].not_begun == len(feasible)
    assert overview.task_count == len(tasks)


def check_undo(clerk: Clerk) -> None:
    """The last action can be taken back and done again, to the byte."""
    before = snapshot(clerk.store)
    clerk.services.undo.undo()
    assert snapshot(clerk.store) != before
    clerk.services.undo.redo()
    assert snapshot(clerk.store) == before


def run_months(clerk: Clerk, folder: Path) -> None:
    """Twelve months of work."""
    for month in range(1, 13):
        clerk.come_in(month, 3)
        check_month(clerk)
        if month == 8:
            clerk.asked_for(month)
        clerk.come_in(month, 12)
        clerk.record_results(month, folder)
        clerk.keep_registers(month)
        check_month(clerk)
        clerk.come_in(month, 4 if month in {3, 5, 10, 11} else 28)
        clerk.send_due()
        check_undo(clerk)
        check_month(clerk)


def finish(clerk: Clerk) -> None:
    """What the last days of the year bring: registers completed, targets judged, the sheet scored and sent."""
    clerk.come_in(12, 29)
    clerk.finish_registers()
    clerk.finish_tasks()
    clerk.judge_targets()
    sheet_id = clerk.score()
    while clerk.services.scoring.sheet(clerk.year).state is not SheetState.SENT:
        clerk.services.score_sheets.advance(sheet_id)
    check_month(clerk)


def check_closed(clerk: Clerk) -> None:
    """Nothing is left open, and nothing of the year changes any more."""
    assert clerk.services.years.open_ends(clerk.year) == []
    clerk.services.years.close(clerk.year)
    before = snapshot(clerk.store)
    task = clerk.tasks()[0].task
    with pytest.raises(DanvanError, match=f"{clerk.year}"):
        clerk.services.progress.reopen(task.id, clerk.year)
    with pytest.raises(DanvanError, match=f"{clerk.year}"):
        clerk.keep_registers(12)
    assert snapshot(clerk.store) == before


def roll_over(clerk: Clerk) -> Clerk:
    """The desk in January of the next year: a plan without end is opened anew, another is copied forward whole."""
    plan = clerk.services.plans.plan(clerk.plan_id)
    clerk.clock.set(clerk.clock.now().replace(year=clerk.year + 1, month=1, day=5))
    opening = clerk.services.year_opening.opening(plan.id)
    assert opening.year == clerk.year + 1
    carried = [change.key for change in opening.changes]
    changes = clerk.services.year_opening.open(plan.id, opening.year, carried)
    plan_id = plan.id if plan.open_ended else changes.created[0]
    if not plan.open_ended:
        form = form_of(clerk.services.plans.plan(plan_id))
        clerk.services.plans.edit(plan_id, replace(form, state=PlanState.RUNNING))
    return Clerk(clerk.store, clerk.services, clerk.clock, opening.year, plan_id)


def check_new_year(old: Clerk, new: Clerk) -> None:
    """Units, roles and dated duties are carried; results, states and scores start empty."""
    before, after = old.tasks(), new.tasks()
    assert [row.lead_names for row in after] == [row.lead_names for row in before]
    assert not any(row.entry_count or row.state.is_closed for row in after)
    due = {row.occasion.last_good_day for row in old.occasions() if row.occasion.record.set_due is None}
    moved = {row.occasion.last_good_day for row in new.occasions()} - {None}
    extended = {row.occasion.first_good_day for row in old.occasions() if row.occasion.extensions}
    assert {day.replace(year=new.year) for day in due | extended if day} >= moved
    assert not any(row.state in {DueState.SENT, DueState.SENT_LATE} for row in new.occasions())
    assert {item.verdict for item in new.services.targets.standings(new.plan_id, new.year)} <= {Verdict.PENDING}
    assert new.services.scoring.sheet(new.year) is None
    assert new.services.registers.counts(new.year) == {}
    assert new.services.registers.counts(old.year)["difficulty"] == 12
    check_month(new)


@pytest.mark.parametrize(("path", "year"), PLANS, ids=[path.name[:3] for path, _ in PLANS])
def test_the_office_lives_through_a_year_of_the_plan_and_into_the_next(tmp_path, path, year):
    clerk = open_desk(tmp_path, year)
    with clerk.store:
        clerk.found_office()
        clerk.take_in(path)
        clerk.give_out()
        clerk.set_missing_days()
        run_months(clerk, tmp_path)
        finish(clerk)
        assert {row.state for row in clerk.occasions()} <= {DueState.SENT, DueState.SENT_LATE}
        assert all(row.state.is_closed and row.entry_count for row in clerk.tasks())
        standings = clerk.services.targets.standings(clerk.plan_id, year)
        assert {standing.verdict for standing in standings} <= {Verdict.MET}
        assert clerk.services.scoring.result(year).total > 0
        check_closed(clerk)
        new = roll_over(clerk)
        check_new_year(clerk, new)
        new.record_results(1, tmp_path)
        assert sum(row.entry_count for row in new.tasks()) > 0
        assert clerk.services.store_care.check() == ()
