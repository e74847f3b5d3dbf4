from __future__ import annotations

from datetime import date

from danvan_desktop.domain.obligation import DueState, Obligation, ObligationKind, Occasion, Occurrence
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.domain.unit_report import ReceiptState
from danvan_desktop.services.views_occasions import OccasionFilter, OccasionRow, ReceiptRow, plans_of_year

DUTY = Obligation(1, 1, 1, "Báo cáo năm", ObligationKind.REPORT)


def row(state: DueState, days_left: int | None, receipts: tuple[ReceiptRow, ...] = ()) -> OccasionRow:
    occasion = Occasion(DUTY, 2026, 1, date(2026, 11, 5), date(2026, 11, 5), Occurrence(1, 1, 2026, 1), "Năm 2026")
    return OccasionRow(occasion, Plan(1), state, days_left, (), frozenset(), 7, receipts)


def test_the_days_are_said_in_words_until_it_is_sent() -> None:
    words = [row(DueState.DUE_SOON, days).days_words for days in (-3, 0, 5)]
    assert words == ["trễ 3 ngày", "hôm nay", "còn 5 ngày"]
    assert row(DueState.SENT, 5).days_words == ""


def test_what_is_near_depends_on_the_lead_time() -> None:
    assert row(DueState.DRAFTING, 7).is_due_soon
    assert not row(DueState.DRAFTING, 8).is_due_soon
    assert not row(DueState.SENT, 1).is_due_soon


def test_the_missing_units_are_named() -> None:
    receipts = (
        ReceiptRow(1, "Văn phòng", ReceiptState.RECEIVED_LATE),
        ReceiptRow(2, "Thanh tra", ReceiptState.MISSING),
    )
    assert row(DueState.NOT_DUE, 30, receipts).receipt_words == "1/2 đơn vị đã nộp"
    assert row(DueState.NOT_DUE, 30, receipts).missing_names == ("Thanh tra",)


def test_plans_in_force_are_those_of_the_year_and_the_open_ended_begun_before() -> None:
    plans = [
        Plan(1, year=2026),
        Plan(2, year=2025),
        Plan(3, year=2024, open_ended=True),
        Plan(4, year=2027, open_ended=True),
        Plan(5, year=2026, state=PlanState.DRAFT),
    ]
    assert [plan.id for plan in plans_of_year(plans, 2026)] == [1, 3]


def test_the_conditions_of_a_filter_hold_together_and_words_are_found_without_accents() -> None:
    late, near, sent = row(DueState.OVERDUE, -3), row(DueState.DUE_SOON, 2), row(DueState.SENT, 2)
    rows = [late, near, sent]
    assert OccasionFilter().select(rows) == rows
    assert OccasionFilter(overdue=True).select(rows) == [late]
    assert OccasionFilter(due_soon=True).select(rows) == [near]
    assert OccasionFilter(unsent=True).select(rows) == [late, near]
    assert OccasionFilter(unsent=True, text="nam bao").select(rows) == [late, near]
    assert OccasionFilter(text="quý").select(rows) == []
    assert OccasionFilter(overdue=True, due_soon=True).select(rows) == []
