from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.unit_report import ReceiptState, receipt_state

DUE = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("due", "received_on", "today", "state"),
    [
        (DUE, None, date(2026, 11, 4), ReceiptState.WAITING),
        (DUE, None, date(2026, 11, 5), ReceiptState.MISSING),
        (DUE, date(2026, 11, 4), date(2026, 12, 1), ReceiptState.RECEIVED),
        (DUE, date(2026, 11, 5), date(2026, 12, 1), ReceiptState.RECEIVED_LATE),
        (None, None, date(2026, 12, 1), ReceiptState.WAITING),
        (None, date(2026, 12, 1), date(2026, 12, 1), ReceiptState.RECEIVED),
    ],
)
def test_a_report_is_late_after_its_internal_day_only(due, received_on, today, state) -> None:
    assert receipt_state(due, received_on, today) is state
    assert state.is_received is (received_on is not None)


def test_states_have_names_of_their_own() -> None:
    assert len({state.label for state in ReceiptState}) == len(ReceiptState)
