from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, SectionRole


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
