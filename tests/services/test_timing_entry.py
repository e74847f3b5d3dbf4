from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind, is_valid_due
from danvan_desktop.services.timing_entry import (
    TimingFields,
    checked_due,
    checked_task_timing,
    due_entry,
    parse_due,
    period_typed,
    timing_of,
)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("", None),
        ("5/11/2026", "2026-11-05"),
        ("5/11", "2026-11-05"),
        ("0511", "2026-11-05"),
        ("ngày 5 tháng 11", "2026-11-05"),
        ("05/11 hằng năm", "--11-05"),
        ("5/11 hàng năm", "--11-05"),
        ("29/2 hằng năm", "--02-29"),
        ("15 hằng tháng", "---15"),
        ("ngày 15 hàng tháng", "---15"),
        ("25 tháng cuối quý", "---25"),
        ("ngày 25 của tháng cuối mỗi quý", "---25"),
        ("--11-05", "--11-05"),
        ("---31", "---31"),
        ("2026-03-31", "2026-03-31"),
    ],
)
def test_due_dates_are_understood_as_clerks_type_them(typed: str, due: str | None) -> None:
    assert parse_due(typed, 2026) == due


@pytest.mark.parametrize(("typed", "due"), [("5/11", "--11-05"), ("0511", "--11-05"), ("5/11/2027", "2027-11-05")])
def test_a_day_of_a_returning_duty_returns_each_year(typed: str, due: str) -> None:
    assert parse_due(typed, 2026, returns_each_year=True) == due


@pytest.mark.parametrize(
    "typed", ["31/2/2026", "30/02 hằng năm", "29/2", "32 hằng tháng", "--13-01", "---00", "mai", "x hằng năm"]
)
def test_a_day_that_does_not_exist_is_refused_with_a_remedy(typed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        parse_due(typed, 2026)
    assert caught.value.field == "due"
    assert caught.value.remedy


DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))


@given(
    st.one_of(
        DAYS.map(lambda day: day.isoformat()),
        DAYS.map(lambda day: f"--{day:%m-%d}"),
        st.integers(1, 31).map(lambda day: f"---{day:02}"),
    )
)
def test_what_is_shown_is_understood_again(due: str) -> None:
    assert is_valid_due(due)
    assert parse_due(due_entry(due), 2026) == due


def test_stored_spellings_are_checked_too() -> None:
    assert checked_due("--02-29") == "--02-29"
    with pytest.raises(ValidationError, match="30/02"):
        checked_due("2026-02-30")


def test_a_day_without_kind_or_operator_gets_those_that_make_it_count() -> None:
    none = TimingFields()
    by = checked_task_timing(TimingFields(due="2026-11-05"), none)
    assert (by.kind, by.operator) == (TimingKind.BY_DATE, DueOperator.BY)
    before = checked_task_timing(TimingFields(due="2026-11-05", operator=DueOperator.BEFORE), none)
    assert before.kind is TimingKind.BEFORE_DATE
    assert checked_task_timing(TimingFields(due="--11-05"), none).kind is TimingKind.YEARLY_BEFORE
    assert checked_task_timing(TimingFields(due="---15"), none).kind is TimingKind.PERIODIC
    chosen = checked_task_timing(TimingFields(TimingKind.YEARLY_BEFORE, due="--11-05"), none)
    assert chosen.operator is DueOperator.BEFORE


def test_choosing_a_kind_without_a_day_drops_the_day() -> None:
    stored = TimingFields(TimingKind.BY_DATE, "31/3", "2026-03-31", DueOperator.BY)
    new = checked_task_timing(TimingFields(TimingKind.REGULAR, "31/3", "2026-03-31", DueOperator.BY), stored)
    assert new == TimingFields(TimingKind.REGULAR, "31/3")


def test_a_day_for_a_regular_task_is_refused() -> None:
    stored = TimingFields(TimingKind.REGULAR, "Thường xuyên")
    with pytest.raises(ValidationError, match="không có ngày hạn"):
        checked_task_timing(TimingFields(TimingKind.REGULAR, "Thường xuyên", "2026-03-31"), stored)


def test_taking_the_day_away_takes_its_operator_along() -> None:
    stored = TimingFields(TimingKind.BY_DATE, None, "2026-03-31", DueOperator.BY)
    assert checked_task_timing(TimingFields(TimingKind.BY_DATE, None, None, DueOperator.BY), stored).operator is None


def test_a_day_of_a_quarter_is_typed_and_shown_with_its_period() -> None:
    assert period_typed("ngày 25 của tháng cuối quý") is Period.QUARTER
    assert period_typed("15 hằng tháng") is Period.MONTH
    assert period_typed("5/11") is None
    assert due_entry("---25", Period.QUARTER) == "25 tháng cuối quý"
    assert period_typed(due_entry("---25", Period.QUARTER)) is Period.QUARTER


def test_a_period_stands_beside_a_rhythm_and_not_beside_a_deadline() -> None:
    none = TimingFields()
    dated = checked_task_timing(TimingFields(TimingKind.BY_DATE, due="2026-11-05", period=Period.MONTH), none)
    assert dated.period is None
    regular = TimingFields(TimingKind.REGULAR, period=Period.QUARTER)
    assert checked_task_timing(regular, none).period is Period.QUARTER
    assert checked_task_timing(TimingFields(due="---25", period=Period.QUARTER), none).period is Period.QUARTER
    assert checked_task_timing(TimingFields(TimingKind.ON_DEMAND, period=Period.QUARTER), none).period is None


def test_the_fields_of_a_task_are_its_own() -> None:
    task = Task(1, 1, 1, 1, "1", "Giao ban", timing_kind=TimingKind.PERIODIC, due="---20", period=Period.MONTH)
    assert timing_of(task) == TimingFields(TimingKind.PERIODIC, None, "---20", None, Period.MONTH)
