from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, SectionRole, is_in_force, years_in_force


@pytest.mark.parametrize(
    ("day", "month", "year", "issued"),
    [
        (29, 3, 2026, date(2026, 3, 29)),
        (None, 3, 2026, None),
        (29, None, 2026, None),
        (29, 3, None, None),
        (31, 2, 2026, None),
        (29, 2, 2024, date(2024, 2, 29)),
        (0, 3, 2026, None),
    ],
)
def test_only_a_full_and_existing_date_is_a_date(
    day: int | None, month: int | None, year: int | None, issued: date | None
) -> None:
    assert Plan(1, day=day, month=month, year_of_date=year).issued_on == issued


def test_roles_and_states_have_names_of_their_own() -> None:
    for members in (PlanRole, PlanState, SectionRole):
        assert len({member.label for member in members}) == len(members)


def test_an_open_ended_plan_is_of_every_year_it_ran_in_and_keeps_them_when_it_ends() -> None:
    plan = Plan(1, year=2022, open_ended=True, state=PlanState.RUNNING)
    assert list(years_in_force(plan, 2024)) == [2022, 2023, 2024]
    assert list(years_in_force(replace(plan, last_year=2025), 2024)) == [2022, 2023, 2024, 2025]
    ended = replace(plan, state=PlanState.REPLACED, last_year=2024)
    assert list(years_in_force(ended, 2030)) == [2022, 2023, 2024]
    assert [year for year in range(2020, 2030) if is_in_force(ended, year)] == [2022, 2023]
    assert [year for year in range(2020, 2030) if is_in_force(replace(ended, state=PlanState.CONCLUDED), year)] == [
        2022,
        2023,
        2024,
    ]


PLANS = st.builds(
    Plan,
    st.just(1),
    year=st.integers(2000, 2050),
    open_ended=st.booleans(),
    state=st.sampled_from(PlanState),
    last_year=st.none() | st.integers(1990, 2060),
)


@given(PLANS, st.integers(2000, 2060), st.integers(1990, 2070))
def test_duties_bind_in_the_years_the_chooser_offers_and_only_a_plan_that_runs_on_binds_later(
    plan: Plan, present: int, year: int
) -> None:
    offered = years_in_force(plan, present)
    assert offered[0] == plan.year
    binds = plan.state not in {PlanState.DRAFT, PlanState.REPLACED}
    if binds and year in offered:
        assert is_in_force(plan, year)
    if is_in_force(plan, year):
        assert year >= plan.year
        assert year in offered or plan.runs_on
