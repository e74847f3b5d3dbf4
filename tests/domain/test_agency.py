from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.agency import AgencyKind, Unit, UnitKind, expand_members


@pytest.mark.parametrize(
    ("begun", "ended", "day", "is_active"),
    [
        (None, None, date(2026, 1, 1), True),
        (date(2025, 7, 1), None, date(2025, 6, 30), False),
        (date(2025, 7, 1), None, date(2025, 7, 1), True),
        (None, date(2025, 6, 30), date(2025, 6, 30), True),
        (None, date(2025, 6, 30), date(2025, 7, 1), False),
        (date(2025, 1, 1), date(2025, 6, 30), date(2025, 3, 1), True),
    ],
)
def test_a_unit_exists_on_both_end_days(begun: date | None, ended: date | None, day: date, is_active: bool) -> None:
    assert Unit(1, "Phòng", active_from=begun, active_to=ended).is_active_on(day) is is_active


def test_kinds_have_names_of_their_own() -> None:
    assert len({kind.label for kind in AgencyKind}) == len(AgencyKind)
    assert len({kind.label for kind in UnitKind}) == len(UnitKind)


def test_a_collective_opens_into_its_members_in_all_depths_and_a_stored_circle_ends() -> None:
    circle = (Unit(1, "A", is_collective=True, member_ids=(2,)), Unit(2, "B", is_collective=True, member_ids=(1, 3)))
    assert expand_members((*circle, Unit(3, "C")), 1) == (3,)
    assert expand_members((*circle, Unit(3, "C")), 3) == (3,)
