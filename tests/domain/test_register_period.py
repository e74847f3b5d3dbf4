from __future__ import annotations

from datetime import date

from danvan_desktop.domain.register_period import (
    ALL_PERIODS,
    PERIOD_CHOICES,
    PERIODS,
    WHOLE_YEAR,
    Granularity,
    month_of,
    months_named,
    period_named,
)


def test_the_periods_of_each_granularity_cover_the_year_once() -> None:
    for granularity in Granularity:
        months = [month for period in PERIODS[granularity] for month in range(period.first, period.last + 1)]
        assert months == list(range(1, 13)), granularity.label


def test_a_quarter_holds_its_months_and_nothing_wider() -> None:
    quarter = PERIODS[Granularity.QUARTER][1]
    inside = [period.label for period in ALL_PERIODS if quarter.holds(period)]
    assert inside == ["Quý II", "Tháng 4", "Tháng 5", "Tháng 6"]


def test_what_nothing_places_lies_only_in_the_whole_year() -> None:
    assert [period for period in ALL_PERIODS if period.holds(None)] == [WHOLE_YEAR]


def test_a_period_is_known_by_its_name_with_or_without_accents() -> None:
    assert period_named("quý iv") == period_named("Quy IV") == PERIODS[Granularity.QUARTER][3]
    assert period_named("Quý V") is None
    assert all(period_named(choice) for choice in PERIOD_CHOICES)


def test_a_period_ends_on_the_last_day_of_its_last_month() -> None:
    assert PERIODS[Granularity.MONTH][1].last_day(2028) == date(2028, 2, 29)
    assert WHOLE_YEAR.last_day(2026) == date(2026, 12, 31)
    assert month_of(date(2026, 11, 5)).label == "Tháng 11"


def test_months_that_are_no_usual_period_are_named_by_their_ends_and_found_again() -> None:
    span = months_named(2, 4)
    assert (span.label, span.first, span.last) == ("Từ tháng 2 đến tháng 4", 2, 4)
    assert period_named(span.label) == span
    assert months_named(7, 12).label == "6 tháng cuối năm"
    assert period_named("Từ tháng 4 đến tháng 2") is None
    assert period_named("Từ tháng 2 đến tháng 13") is None
