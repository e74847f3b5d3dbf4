from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from danvan_desktop.domain.roster import (
    RosterDuty,
    RosterEntry,
    RosterReceipt,
    RosterScore,
    RosterState,
    roster_state,
)

LAST = date(2026, 5, 9)
TODAY = date(2026, 5, 20)


def came(day: date | None, *, exempt: bool = False) -> RosterReceipt:
    return RosterReceipt(1, 2, 3, received_on=day, is_exempt=exempt)


@pytest.mark.parametrize(
    ("last", "receipt", "obliged", "state"),
    [
        (LAST, came(date(2026, 5, 9)), True, RosterState.RECEIVED),
        (LAST, came(date(2026, 5, 10)), True, RosterState.RECEIVED_LATE),
        (None, came(date(2026, 12, 31)), True, RosterState.RECEIVED),
        (LAST, None, True, RosterState.MISSING),
        (TODAY, None, True, RosterState.WAITING),
        (None, None, True, RosterState.WAITING),
        (LAST, came(None), True, RosterState.MISSING),
        (LAST, came(None, exempt=True), True, RosterState.NOT_OBLIGED),
        (LAST, None, False, RosterState.NOT_OBLIGED),
        (LAST, came(date(2026, 5, 1)), False, RosterState.RECEIVED),
    ],
)
def test_how_a_unit_stands_follows_from_the_last_good_day(
    last: date | None, receipt: RosterReceipt | None, obliged: bool, state: RosterState
) -> None:
    # invariant 4: late is after the last good day; domain.md
    assert roster_state(last, receipt, TODAY, is_obliged=obliged) is state


def test_every_state_has_words_and_is_owed_received_or_neither() -> None:
    assert len({state.label for state in RosterState}) == len(RosterState)
    assert not any(state.is_owed and state.is_received for state in RosterState)
    assert not RosterState.NOT_OBLIGED.is_owed


def test_a_unit_exists_from_its_first_to_its_last_day_inclusive() -> None:
    entry = RosterEntry(1, "Sở Nội vụ", active_from=date(2026, 3, 1), active_to=date(2026, 6, 30))
    assert entry.is_active_in(date(2026, 6, 30), date(2026, 12, 31))
    assert entry.is_active_in(date(2026, 1, 1), date(2026, 3, 1))
    assert not entry.is_active_in(date(2026, 7, 1), date(2026, 7, 1))
    assert not entry.is_active_in(date(2025, 1, 1), date(2026, 2, 28))


def test_a_duty_without_blocks_obliges_all_of_them() -> None:
    entry = RosterEntry(1, "Sở Nội vụ", kind="Sở, ban, ngành")
    assert RosterDuty(1, 2026, "Báo cáo").obliges(entry)
    assert RosterDuty(1, 2026, "Báo cáo", kinds=("Sở, ban, ngành",)).obliges(entry)
    assert not RosterDuty(1, 2026, "Báo cáo", kinds=("Ủy ban nhân dân",)).obliges(entry)


def test_points_differ_only_when_both_are_known() -> None:
    score = RosterScore(1, 2, 2026, Decimal("95.5"), Decimal(92))
    assert score.difference == Decimal("-3.5")
    assert RosterScore(1, 2, 2026, Decimal(95)).difference is None
    assert RosterScore(1, 2, 2026).is_empty
    assert not score.is_empty


def test_a_receipt_with_a_number_only_is_not_empty() -> None:
    assert came(None).is_empty
    assert not RosterReceipt(1, 2, 3, number="12/BC").is_empty
