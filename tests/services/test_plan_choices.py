from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, years_in_force
from danvan_desktop.domain.year_closing import YearClosing
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


def test_five_plans_of_different_years_stand_side_by_side_each_in_its_years(tmp_path: Path) -> None:
    found = choices_of(
        tmp_path,
        Plan(1, subject="Dân vận năm 2026", year=2026, state=PlanState.RUNNING),
        Plan(2, PlanRole.SUPERIOR, subject="Của tỉnh", year=2026, state=PlanState.RUNNING),
        Plan(3, subject="Cải cách hành chính", year=2025, state=PlanState.CONCLUDED),
        Plan(4, subject="Nhiều năm", year=2024, open_ended=True, state=PlanState.RUNNING, last_year=2027),
        Plan(
            5,
            PlanRole.SUPERIOR,
            subject="Đã thay",
            year=2023,
            open_ended=True,
            state=PlanState.REPLACED,
            last_year=2024,
        ),
    )
    assert [(each.year, each.plan_id) for each in found] == [
        (2027, 4),
        (2026, 1),
        (2026, 4),
        (2026, 2),
        (2025, 3),
        (2025, 4),
        (2024, 4),
        (2024, 5),
        (2023, 5),
    ]
    assert found[1].words == "2026 · Kế hoạch: Dân vận năm 2026"


def test_a_closed_year_says_so_in_the_chooser(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with store.begin("Lập kế hoạch") as uow:
            uow.save(Plan(1, subject="Dân vận", year=2025, state=PlanState.CONCLUDED))
            uow.save(YearClosing(2, 2025, MOMENT.date(), "văn thư"))
            uow.commit()
        (choice,) = PlanChoiceService(store, FixedClock(MOMENT)).choices()
    assert choice.words == "2025 (đã đóng) · Kế hoạch: Dân vận"
