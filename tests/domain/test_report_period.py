"""Which stretch of the year a report tells of, and how it is called."""

from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence, occasions_in
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.domain.report_period import (
    ReportPeriod,
    kind_asked_by,
    months_of,
    period_between,
    period_for,
    period_of_report,
    periods_of,
    report_title,
)
from danvan_desktop.domain.timing import Period, TimingKind

YEAR = 2026


def asked(**fields):
    return occasions_in(Obligation(1, 1, 1, "Báo cáo", ObligationKind.REPORT, **fields), YEAR)


@pytest.mark.parametrize(
    ("first", "last", "words", "next_steps"),
    [
        (1, 12, "năm 2026", "Phương hướng, nhiệm vụ năm sau"),
        (1, 6, "06 tháng đầu năm 2026", "Nhiệm vụ trọng tâm 06 tháng cuối năm"),
        (7, 12, "06 tháng cuối năm 2026", "Nhiệm vụ trọng tâm 06 tháng đầu năm sau"),
        (1, 9, "09 tháng đầu năm 2026", "Nhiệm vụ, giải pháp thời gian tới"),
        (1, 3, "quý I năm 2026", "Nhiệm vụ trọng tâm quý II"),
        (10, 12, "quý IV năm 2026", "Nhiệm vụ trọng tâm quý I năm sau"),
        (2, 2, "tháng 02 năm 2026", "Nhiệm vụ trọng tâm tháng 3"),
        (12, 12, "tháng 12 năm 2026", "Nhiệm vụ trọng tâm tháng 01 năm sau"),
        (2, 4, "từ ngày 01/02/2026 đến ngày 30/04/2026", "Nhiệm vụ, giải pháp thời gian tới"),
    ],
)
def test_a_period_is_called_as_offices_write_it(first: int, last: int, words: str, next_steps: str) -> None:
    period = months_of(YEAR, first, last)
    assert (period.words, period.next_steps) == (words, next_steps)


def test_days_that_are_no_whole_months_are_given_as_days() -> None:
    period = ReportPeriod(date(YEAR, 1, 1), date(YEAR, 6, 14))
    assert (period.name, period.words) == ("", "từ ngày 01/01/2026 đến ngày 14/06/2026")
    assert period.register_period == "6 tháng đầu năm"
    assert months_of(YEAR, 2, 4).register_period == "Từ tháng 2 đến tháng 4"


@pytest.mark.parametrize(("sequence", "first", "last"), [(1, 1, 6), (2, 7, 12)])
def test_a_half_yearly_duty_asks_for_its_own_half(sequence: int, first: int, last: int) -> None:
    occasion = asked(timing_kind=TimingKind.PERIODIC, period=Period.SIX_MONTHS)[sequence - 1]
    assert kind_asked_by(occasion) is ReportKind.HALF_YEARLY
    assert period_for(ReportKind.HALF_YEARLY, YEAR, occasion) == months_of(YEAR, first, last)
    assert period_for(ReportKind.YEARLY, YEAR, occasion) == months_of(YEAR, 1, 12)
    assert period_for(ReportKind.THEMATIC, YEAR, occasion) == months_of(YEAR, first, last)


@pytest.mark.parametrize(("due", "first"), [("--06-15", 1), ("--07-05", 1), ("--12-15", 7)])
def test_a_half_yearly_duty_of_one_day_tells_of_the_half_before_it(due: str, first: int) -> None:
    (occasion,) = asked(timing_kind=TimingKind.YEARLY_BEFORE, due=due, subkind="half_year_report")
    assert kind_asked_by(occasion) is ReportKind.HALF_YEARLY
    assert period_for(ReportKind.HALF_YEARLY, YEAR, occasion) == months_of(YEAR, first, first + 5)


def test_quarters_months_and_years_ask_for_their_kinds() -> None:
    quarter = asked(timing_kind=TimingKind.PERIODIC, period=Period.QUARTER)[2]
    month = asked(timing_kind=TimingKind.PERIODIC, due="---25")[4]
    (year,) = asked(timing_kind=TimingKind.YEARLY_BEFORE, due="--11-15")
    (single,) = asked(timing_kind=TimingKind.BY_DATE, due="2026-03-20", subkind="thematic_or_adhoc_report")
    assert [kind_asked_by(each) for each in (quarter, month, year, single)] == [
        ReportKind.QUARTERLY,
        ReportKind.MONTHLY,
        ReportKind.YEARLY,
        ReportKind.AD_HOC,
    ]
    assert period_for(ReportKind.QUARTERLY, YEAR, quarter) == months_of(YEAR, 7, 9)
    assert period_for(ReportKind.MONTHLY, YEAR, month) == months_of(YEAR, 5, 5)


def test_a_request_asks_for_an_ad_hoc_report_whatever_the_rhythm_of_the_duty() -> None:
    duty = Obligation(1, 1, 1, "Báo cáo", ObligationKind.REPORT, period=Period.SIX_MONTHS, subkind="half_year_report")
    asked_for = Occurrence(9, 1, YEAR, 2, request_text="Báo cáo nhanh")
    occasion = occasions_in(duty, YEAR, (asked_for,))[1]
    assert kind_asked_by(occasion) is ReportKind.AD_HOC
    assert period_for(ReportKind.AD_HOC, YEAR, occasion).is_whole_year


def test_a_report_without_days_tells_of_the_whole_year() -> None:
    assert period_of_report(Report(1, None, YEAR)).is_whole_year
    half = Report(1, None, YEAR, ReportKind.HALF_YEARLY, first_day=date(YEAR, 7, 1), last_day=date(YEAR, 12, 31))
    assert report_title(half) == "Báo cáo 06 tháng cuối năm"
    assert report_title(Report(1, None, YEAR, ReportKind.THEMATIC)) == "Báo cáo chuyên đề"


def test_each_kind_offers_its_periods() -> None:
    counts = {kind: len(periods_of(kind, YEAR)) for kind in ReportKind}
    assert list(counts.values()) == [1, 2, 4, 12, 1, 1]
    assert periods_of(ReportKind.QUARTERLY, YEAR)[1] == months_of(YEAR, 4, 6)


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 6, 1), date(2026, 5, 31)), (date(2025, 12, 15), date(2026, 6, 14))]
)
def test_days_turned_round_or_of_another_year_are_refused(first: date, last: date) -> None:
    with pytest.raises(ValidationError, match="Kỳ báo cáo"):
        period_between(YEAR, first, last)
