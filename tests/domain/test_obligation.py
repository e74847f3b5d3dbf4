from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.obligation import (
    DueState,
    Extension,
    Obligation,
    ObligationKind,
    Occurrence,
    OccurrenceState,
    occasions_in,
)
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind

BY, BEFORE = DueOperator.BY, DueOperator.BEFORE
REPORT = Obligation(1, 1, 1, "Báo cáo kết quả thực hiện", ObligationKind.REPORT)


def duty(**fields: object) -> Obligation:
    return replace(REPORT, **fields)


@pytest.mark.parametrize(
    ("fields", "year", "dates", "labels"),
    [
        ({"due": "--11-05", "due_operator": BEFORE}, 2026, [date(2026, 11, 4)], ["Năm 2026"]),
        ({"due": "2026-03-31", "due_operator": BY}, 2026, [date(2026, 3, 31)], ["Năm 2026"]),
        ({"due": "2026-03-31", "due_operator": BY}, 2027, [], []),
        ({"due": "--02-29", "due_operator": BEFORE}, 2026, [date(2026, 2, 28)], ["Năm 2026"]),
        (
            {"due": "--05-10", "due_operator": BEFORE, "period": Period.SIX_MONTHS},
            2026,
            [date(2026, 5, 9)],
            ["Kỳ 1/2026"],
        ),
        ({"period": Period.SIX_MONTHS}, 2026, [None, None], ["Kỳ 1/2026", "Kỳ 2/2026"]),
        ({"period": Period.YEAR}, 2026, [None], ["Năm 2026"]),
        ({"period": Period.QUARTER}, 2026, [None] * 4, [f"Quý {name}/2026" for name in ("I", "II", "III", "IV")]),
        ({"period": Period.MONTH}, 2026, [None] * 12, [f"Tháng {month}/2026" for month in range(1, 13)]),
        (
            {"due": "---15", "due_operator": BEFORE, "period": Period.QUARTER},
            2026,
            [date(2026, month, 14) for month in (3, 6, 9, 12)],
            [f"Quý {name}/2026" for name in ("I", "II", "III", "IV")],
        ),
        ({"due": "--05-10", "due_operator": BY, "period": Period.QUARTER}, 2026, [date(2026, 5, 10)], ["Năm 2026"]),
        ({"due": "--02-29", "due_operator": BY}, 2024, [date(2024, 2, 29)], ["Năm 2024"]),
        ({"due": "--01-01", "due_operator": BEFORE}, 2026, [date(2025, 12, 31)], ["Năm 2026"]),
        ({"timing_kind": TimingKind.PERIODIC_UNSPECIFIED}, 2026, [None], ["Năm 2026"]),
        ({"timing_kind": TimingKind.AS_REGULATED}, 2026, [None], ["Năm 2026"]),
        ({"timing_kind": TimingKind.YEARLY}, 2026, [None], ["Năm 2026"]),
        ({"timing_kind": TimingKind.REGULAR}, 2026, [], []),
        ({"timing_kind": TimingKind.ON_DEMAND}, 2026, [], []),
        ({"timing_kind": TimingKind.AS_ARISES}, 2026, [], []),
        ({"kind": ObligationKind.OTHER, "timing_kind": TimingKind.YEARLY}, 2026, [], []),
    ],
)
def test_the_occasions_of_a_year_follow_the_rhythm(
    fields: dict[str, object], year: int, dates: list[date | None], labels: list[str]
) -> None:
    found = occasions_in(duty(**fields), year)
    assert [occasion.last_good_day for occasion in found] == dates
    assert [occasion.label for occasion in found] == labels
    assert [occasion.sequence for occasion in found] == list(range(1, len(dates) + 1))


def test_a_monthly_duty_has_twelve_occasions_named_by_their_month() -> None:
    found = occasions_in(duty(due="---31", due_operator=BY), 2026)
    assert [occasion.last_good_day.day for occasion in found if occasion.last_good_day] == [
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]  # fmt: skip
    assert found[1].label == "Tháng 2/2026"


def test_an_occasion_takes_the_date_the_clerk_set() -> None:
    record = Occurrence(1, 1, 2026, 2, set_due=date(2026, 12, 10))
    first, second = occasions_in(duty(period=Period.SIX_MONTHS), 2026, (record,))
    assert first.last_good_day is None
    assert second.last_good_day == second.printed_due == date(2026, 12, 10)
    assert second.record == record


def test_what_the_clerk_recorded_beyond_the_rhythm_is_shown_and_other_years_are_not() -> None:
    records = (Occurrence(1, 1, 2026, 3), Occurrence(2, 1, 2025, 4))
    found = occasions_in(duty(timing_kind=TimingKind.ON_DEMAND), 2026, records)
    assert [occasion.label for occasion in found] == ["Năm 2026", "Lần 2/2026", "Lần 3/2026"]
    assert [occasion.record for occasion in found] == [None, None, records[0]]


SENT = OccurrenceState.SENT


@pytest.mark.parametrize(
    ("operator", "record", "today", "state"),
    [  # a duty due on 01/11/2026
        (BY, None, date(2026, 10, 1), DueState.NOT_DUE),
        (BY, None, date(2026, 10, 17), DueState.NOT_DUE),
        (BY, None, date(2026, 10, 18), DueState.DUE_SOON),
        (BY, None, date(2026, 11, 1), DueState.DUE_SOON),
        (BY, None, date(2026, 11, 2), DueState.OVERDUE),
        (BEFORE, None, date(2026, 10, 31), DueState.DUE_SOON),
        (BEFORE, None, date(2026, 11, 1), DueState.OVERDUE),
        (BY, {"state": OccurrenceState.DRAFTING}, date(2026, 10, 1), DueState.DRAFTING),
        (BY, {"state": OccurrenceState.SIGNING}, date(2026, 10, 30), DueState.SIGNING),
        (BY, {"state": OccurrenceState.SIGNING}, date(2026, 11, 2), DueState.OVERDUE),
        (BY, {"state": SENT, "sent_on": date(2026, 11, 1)}, date(2027, 1, 1), DueState.SENT),
        (BY, {"state": SENT, "sent_on": date(2026, 11, 2)}, date(2027, 1, 1), DueState.SENT_LATE),
        (BEFORE, {"state": SENT, "sent_on": date(2026, 10, 31)}, date(2027, 1, 1), DueState.SENT),
        (BEFORE, {"state": SENT, "sent_on": date(2026, 11, 1)}, date(2027, 1, 1), DueState.SENT_LATE),
        (BY, {"state": SENT}, date(2027, 1, 1), DueState.SENT),
        (BY, {"set_due": date(2026, 11, 20)}, date(2026, 11, 5), DueState.NOT_DUE),
        (BEFORE, {"set_due": date(2026, 11, 20)}, date(2026, 11, 20), DueState.DUE_SOON),
    ],
)
def test_due_and_late_are_computed_from_the_last_good_day(
    operator: DueOperator, record: dict[str, object] | None, today: date, state: DueState
) -> None:
    records = () if record is None else (replace(Occurrence(1, 1, 2026, 1), **record),)
    [occasion] = occasions_in(duty(due="--11-01", due_operator=operator), 2026, records)
    assert occasion.state_on(today) is state


def test_an_extension_moves_the_last_good_day_and_stays_visible() -> None:
    twice = (Extension(date(2026, 11, 10), "chờ số liệu"), Extension(date(2026, 11, 20), "mưa bão", "45/CV-SNV"))
    record = Occurrence(1, 1, 2026, 1, extensions=twice)
    [occasion] = occasions_in(duty(due="--11-05", due_operator=BEFORE), 2026, (record,))
    assert occasion.last_good_day == date(2026, 11, 20)  # inclusive, whatever the operator of the plan was
    assert occasion.first_good_day == date(2026, 11, 4)
    assert occasion.extensions == twice
    assert occasion.state_on(date(2026, 11, 20)) is DueState.DUE_SOON
    assert occasion.state_on(date(2026, 11, 21)) is DueState.OVERDUE


@pytest.mark.parametrize(
    ("lead_days", "set_day", "internal"),
    [
        (None, None, None),
        (7, None, date(2026, 10, 28)),
        (0, None, date(2026, 11, 4)),
        (7, date(2026, 10, 1), date(2026, 10, 1)),
        (None, date(2026, 10, 1), date(2026, 10, 1)),
    ],
)
def test_the_internal_day_is_the_set_one_else_so_many_days_ahead(
    lead_days: int | None, set_day: date | None, internal: date | None
) -> None:
    record = Occurrence(1, 1, 2026, 1, internal_due=set_day)
    [occasion] = occasions_in(duty(due="--11-05", due_operator=BEFORE, lead_days=lead_days), 2026, (record,))
    assert occasion.internal_due == internal


def test_without_a_date_nothing_is_late() -> None:
    [occasion] = occasions_in(duty(period=Period.YEAR), 2026)
    assert occasion.state_on(date(2030, 1, 1)) is DueState.NO_DATE
    assert occasion.days_left(date(2030, 1, 1)) is None


def test_days_are_counted_to_the_last_good_day() -> None:
    [occasion] = occasions_in(duty(due="--11-01", due_operator=BEFORE), 2026)
    assert occasion.days_left(date(2026, 10, 30)) == 1
    assert occasion.days_left(date(2026, 11, 2)) == -2


def test_the_lead_before_a_date_can_be_chosen() -> None:
    [occasion] = occasions_in(duty(due="--11-01", due_operator=BY), 2026)
    assert occasion.state_on(date(2026, 10, 25), lead_days=5) is DueState.NOT_DUE
    assert occasion.state_on(date(2026, 10, 25), lead_days=7) is DueState.DUE_SOON


def test_states_and_kinds_have_names_of_their_own() -> None:
    assert len({state.label for state in DueState}) == len(DueState)
    assert len({kind.label for kind in ObligationKind}) == len(ObligationKind)


@pytest.mark.parametrize(
    ("own", "office", "day", "is_computed"),
    [(None, 10, date(2026, 10, 25), True), (7, 10, date(2026, 10, 28), True), (None, None, None, False)],
)
def test_the_offices_rule_counts_where_the_duty_has_none(own, office, day, is_computed) -> None:
    [occasion] = occasions_in(duty(due="--11-05", due_operator=BEFORE, lead_days=own), 2026, (), office)
    assert occasion.internal_due == day
    assert bool(occasion.internal and occasion.internal.is_computed) is is_computed


@pytest.mark.parametrize("subkind", ["review", "review_report"])
def test_a_review_is_held_once_a_year_although_nothing_need_be_sent(subkind: str) -> None:
    review = Obligation(
        1, 1, 1, "Định kỳ sơ kết, tổng kết", ObligationKind.OTHER, subkind, timing_kind=TimingKind.PERIODIC_UNSPECIFIED
    )
    (occasion,) = occasions_in(review, 2026)
    assert (occasion.label, occasion.state_on(date(2026, 6, 1))) == ("Năm 2026", DueState.NO_DATE)
    held = Occurrence(2, 1, 2026, 1, OccurrenceState.SENT, set_due=date(2026, 12, 20), sent_on=date(2026, 12, 18))
    (occasion,) = occasions_in(review, 2026, (held,))
    assert occasion.state_on(date(2026, 12, 31)) is DueState.SENT
    other = Obligation(
        3, 1, 1, "Phối hợp", ObligationKind.OTHER, "proposal", timing_kind=TimingKind.PERIODIC_UNSPECIFIED
    )
    assert occasions_in(other, 2026) == ()
