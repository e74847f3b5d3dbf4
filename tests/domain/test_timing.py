from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.timing import (
    DueOperator,
    DueRule,
    Period,
    TimingKind,
    due_as_words,
    is_valid_due,
    timing_in_words,
)

BY, BEFORE = DueOperator.BY, DueOperator.BEFORE


@pytest.mark.parametrize(
    ("due", "year", "dates"),
    [
        (None, 2026, []),
        ("2026-03-31", 2026, [date(2026, 3, 31)]),
        ("2026-03-31", 2025, []),
        ("2026-03-31", 2027, []),
        ("--11-05", 2026, [date(2026, 11, 5)]),
        ("--11-05", 2031, [date(2031, 11, 5)]),
        ("--02-29", 2024, [date(2024, 2, 29)]),
        ("--02-29", 2026, [date(2026, 2, 28)]),
        ("--02-29", 2100, [date(2100, 2, 28)]),
        ("---15", 2026, [date(2026, month, 15) for month in range(1, 13)]),
        ("05/11", 2026, []),
        ("--13-01", 2026, []),
        ("--02-30", 2026, []),
        ("2026-02-29", 2026, []),
        ("---00", 2026, []),
        ("---32", 2026, []),
        ("", 2026, []),
        ("--11-05", 0, []),
        ("--11-05", 12026, []),
        ("0001-01-01", 1, []),
    ],
)
def test_a_rule_gives_its_days_in_a_year(due: str | None, year: int, dates: list[date]) -> None:
    assert list(DueRule(due, BY).dates_in(year)) == dates


@pytest.mark.parametrize(
    ("period", "days"),
    [  # “ngày 20 tháng cuối quý” returns in the last month of each period
        (Period.MONTH, [date(2026, month, 20) for month in range(1, 13)]),
        (Period.QUARTER, [date(2026, 3, 20), date(2026, 6, 20), date(2026, 9, 20), date(2026, 12, 20)]),
        (Period.SIX_MONTHS, [date(2026, 6, 20), date(2026, 12, 20)]),
        (Period.YEAR, [date(2026, 12, 20)]),
    ],
)
def test_a_day_of_the_month_returns_once_in_each_period(period: Period, days: list[date]) -> None:
    assert list(DueRule("---20", BY, period).dates_in(2026)) == days


@pytest.mark.parametrize("period", list(Period))
def test_a_day_of_the_year_stays_one_day_whatever_the_period(period: Period) -> None:
    # domain.md, invariant 5: `--MM-DD` gives exactly one occurrence per year
    assert list(DueRule("--05-10", BEFORE, period).dates_in(2026)) == [date(2026, 5, 10)]


@pytest.mark.parametrize(
    ("period", "day", "first", "last"),
    [
        (Period.MONTH, date(2024, 2, 29), date(2024, 2, 1), date(2024, 2, 29)),
        (Period.QUARTER, date(2026, 5, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (Period.QUARTER, date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31)),
        (Period.SIX_MONTHS, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30)),
        (Period.SIX_MONTHS, date(2026, 7, 1), date(2026, 7, 1), date(2026, 12, 31)),
        (Period.YEAR, date(2026, 7, 1), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_contains_its_days_from_the_first_to_the_last(
    period: Period, day: date, first: date, last: date
) -> None:
    assert period.containing(day) == (first, last)


def test_the_last_day_of_each_month_follows_the_length_of_the_month() -> None:
    days = [day.day for day in DueRule("---31", BY).dates_in(2026)]
    assert days == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    assert DueRule("---31", BY).is_monthly
    assert not DueRule("--01-31", BY).is_monthly
    assert not DueRule(None, BY).is_monthly


@pytest.mark.parametrize(
    ("operator", "printed", "last"),
    [  # domain.md, invariant 4: “before X” means last good day X − 1, “by X” means X
        (BY, date(2026, 11, 1), date(2026, 11, 1)),
        (BEFORE, date(2026, 11, 1), date(2026, 10, 31)),
        (BEFORE, date(2026, 1, 1), date(2025, 12, 31)),
        (BEFORE, date(2024, 3, 1), date(2024, 2, 29)),
        (BEFORE, date(2026, 3, 1), date(2026, 2, 28)),
        (None, date(2026, 11, 1), date(2026, 11, 1)),
    ],
)
def test_the_last_good_day_follows_the_operator(operator: DueOperator | None, printed: date, last: date) -> None:
    assert DueRule("--11-01", operator).last_good_day(printed) == last


@pytest.mark.parametrize(
    ("due", "year", "last"),
    [
        ("--02-29", 2026, [date(2026, 2, 28)]),
        ("--02-29", 2024, [date(2024, 2, 28)]),
        ("--02-28", 2026, [date(2026, 2, 27)]),
        ("---30", 2026, [date(2026, 2, 28), date(2026, 4, 29)]),
        ("---31", 2026, [date(2026, 2, 28), date(2026, 4, 30)]),
    ],
)
def test_before_a_day_the_month_has_not_ends_with_its_last_one(due: str, year: int, last: list[date]) -> None:
    rule = DueRule(due, BEFORE)
    days = [rule.last_good_day(day) for day in rule.dates_in(year) if day.month in {2, 4}]
    assert days == last


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 12, 31)), st.integers(1950, 2150))
def test_a_day_that_returns_yearly_is_exactly_one_day_of_each_year(day: date, year: int) -> None:
    [found] = DueRule(f"--{day:%m-%d}", BY).dates_in(year)
    assert found.year == year
    assert found.month == day.month
    assert day.day - found.day in ({0, 1} if (day.month, day.day) == (2, 29) else {0})


@pytest.mark.parametrize(
    ("due", "is_valid"),
    [
        (None, True),
        ("2026-11-05", True),
        ("--02-29", True),
        ("---31", True),
        ("2023-02-29", False),
        ("--04-31", False),
        ("--00-10", False),
        ("---00", False),
        ("---32", False),
        ("5/11", False),
        ("2026-1-5", False),
        ("2026-11-05x", False),
        ("1899-11-05", False),
        ("3000-11-05", False),
    ],
)
def test_only_days_that_exist_in_some_year_are_valid(due: str | None, is_valid: bool) -> None:
    assert is_valid_due(due) is is_valid


@pytest.mark.parametrize(
    ("due", "operator", "words"),
    [
        (None, BY, "chưa có"),
        ("2022-03-31", BY, "chậm nhất 31/03/2022"),
        ("2022-03-31", None, "31/03/2022"),
        ("--11-05", BEFORE, "trước ngày 05/11 hằng năm"),
        ("---25", BEFORE, "trước ngày 25 hằng tháng"),
        ("---25", BY, "chậm nhất ngày 25 hằng tháng"),
        ("---25", None, "ngày 25 hằng tháng"),
        ("cuối quý", BY, "cuối quý"),
    ],
)
def test_a_rule_is_said_as_clerks_say_it(due: str | None, operator: DueOperator | None, words: str) -> None:
    assert due_as_words(due, operator) == words


def test_a_day_of_a_longer_period_names_its_months() -> None:
    words = [due_as_words("---15", BY, period) for period in Period]
    assert words == [
        "chậm nhất ngày 15 hằng tháng",
        "chậm nhất ngày 15 tháng cuối mỗi quý",
        "chậm nhất ngày 15 tháng 6 và tháng 12",
        "chậm nhất ngày 15 tháng 12 hằng năm",
    ]


def test_kinds_with_a_rhythm_only_have_no_due_date() -> None:
    dated = {kind for kind in TimingKind if kind.has_due_date}
    assert dated == {TimingKind.BY_DATE, TimingKind.BEFORE_DATE, TimingKind.YEARLY_BEFORE, TimingKind.PERIODIC}


def test_everything_has_a_vietnamese_name() -> None:
    for members in (TimingKind, DueOperator, Period):
        labels = [member.label for member in members]
        assert len(set(labels)) == len(labels)
        assert all(label.strip() for label in labels)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 12, 31)))
def test_before_a_day_is_by_the_day_before(day: date) -> None:
    before = DueRule(day.isoformat(), BEFORE).last_good_day(day)
    assert before == DueRule(None, BY).last_good_day(day - timedelta(days=1))


@pytest.mark.parametrize(
    ("kind", "rule", "words"),
    [
        (TimingKind.PERIODIC, DueRule("---20", BEFORE, Period.MONTH), "trước ngày 20 hằng tháng"),
        (TimingKind.PERIODIC, DueRule("---25", BY, Period.QUARTER), "chậm nhất ngày 25 tháng cuối mỗi quý"),
        (TimingKind.PERIODIC, DueRule(None, None, Period.QUARTER), "Định kỳ hằng quý"),
        (TimingKind.REGULAR, DueRule(None, None, Period.MONTH), "Thường xuyên, hằng tháng"),
        (TimingKind.REGULAR, DueRule(None, None), "Thường xuyên"),
        (None, DueRule(None, None), ""),
    ],
)
def test_a_timing_is_said_by_its_day_else_by_its_rhythm(kind: TimingKind | None, rule: DueRule, words: str) -> None:
    assert timing_in_words(kind, rule) == words


def test_a_period_is_named_by_a_day_in_it() -> None:
    day = date(2026, 11, 5)
    names = [period.name_of(day) for period in Period]
    assert names == ["tháng 11/2026", "quý IV/2026", "06 tháng cuối năm 2026", "năm 2026"]
    assert Period.SIX_MONTHS.name_of(date(2026, 6, 30)) == "06 tháng đầu năm 2026"
    assert len({period.each for period in Period}) == len(Period)
