from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, years_in_force
from danvan_desktop.services.plan_choices import PlanChoice, PlanChoiceService, plan_title
from tests.stores import MOMENT, open_store


def choices_of(folder: Path, *plans: Plan) -> list[PlanChoice]:
    with open_store(folder) as store:
        with store.begin("Lập kế hoạch") as uow:
            for plan in plans:
                uow.save(plan)
            uow.commit()
        return PlanChoiceService(store, FixedClock(MOMENT)).choices()


def test_an_open_ended_plan_is_offered_for_each_year_until_the_present(tmp_path: Path) -> None:
    long = Plan(1, year=2024, open_ended=True, state=PlanState.RUNNING)
    short = Plan(2, year=2026, state=PlanState.RUNNING)
    found = choices_of(tmp_path, long, short)
    assert [(each.year, each.plan_id) for each in found] == [(2026, 1), (2026, 2), (2025, 1), (2024, 1)]
    assert list(years_in_force(replace(long, state=PlanState.CONCLUDED), 2026)) == [2024]
    assert list(years_in_force(short, 2030)) == [2026]


def test_own_plans_come_before_those_from_above(tmp_path: Path) -> None:
    found = choices_of(tmp_path, Plan(1, PlanRole.SUPERIOR, year=2026), Plan(2, PlanRole.OWN, year=2026))
    assert [(each.plan_id, each.is_own) for each in found] == [(2, True), (1, False)]


def test_the_title_names_number_and_subject_as_far_as_they_are_known() -> None:
    plan = Plan(1, number="18", symbol="KH-STP", subject="Công tác dân vận")
    assert plan_title(plan) == "Kế hoạch số 18/KH-STP: Công tác dân vận"
    assert plan_title(replace(plan, number=None)) == "Kế hoạch: Công tác dân vận"
    assert plan_title(Plan(1)) == "Kế hoạch"
