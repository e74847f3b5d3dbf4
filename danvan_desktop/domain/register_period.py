"""Periods of a year by which registers are added up: year, half-year, quarter, month."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.text import fold


class Granularity(StrEnum):
    """How finely the rows of a year are added up."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Granularity.YEAR: "Năm",
            Granularity.HALF: "6 tháng",
            Granularity.QUARTER: "Quý",
            Granularity.MONTH: "Tháng",
        }[self]


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months of a year, `first` to `last` inclusive."""

    label: str
    first: int
    last: int

    def holds(self, other: Period | None) -> bool:
        """Whether the other lies wholly inside; what is not placed lies only inside the year."""
        if other is None:
            return self == WHOLE_YEAR
        return self.first <= other.first and other.last <= self.last

    def last_day(self, year: int) -> date:
        """The day the period ends in a year."""
        return date(year, self.last, monthrange(year, self.last)[1])


_MONTHS = 12
WHOLE_YEAR = Period("Cả năm", 1, _MONTHS)

PERIODS: dict[Granularity, tuple[Period, ...]] = {
    Granularity.YEAR: (WHOLE_YEAR,),
    Granularity.HALF: (Period("6 tháng đầu năm", 1, 6), Period("6 tháng cuối năm", 7, 12)),
    Granularity.QUARTER: tuple(
        Period(f"Quý {numeral}", 3 * index + 1, 3 * index + 3) for index, numeral in enumerate(("I", "II", "III", "IV"))
    ),
    Granularity.MONTH: tuple(Period(f"Tháng {month}", month, month) for month in range(1, 13)),
}
"""The periods of each granularity in the order of the year."""

ALL_PERIODS = tuple(
    period
    for granularity in (Granularity.YEAR, Granularity.HALF, Granularity.QUARTER, Granularity.MONTH)
    for period in PERIODS[granularity]
)

PERIOD_CHOICES = tuple(
    period.label
    for granularity in (Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)
    for period in PERIODS[granularity]
)
"""What a column that names a period offers, the usual monthly figures first."""

_BY_LABEL = {fold(period.label): period for period in ALL_PERIODS}


_SPAN = re.compile(r"tu thang (\d{1,2}) den thang (\d{1,2})")


def period_named(label: str) -> Period | None:
    """The period of that name, or None."""
    if found := _SPAN.fullmatch(fold(label)):
        first, last = int(found[1]), int(found[2])
        return months_named(first, last) if 1 <= first <= last <= _MONTHS else None
    return _BY_LABEL.get(fold(label))


def months_named(first: int, last: int) -> Period:
    """The period of whole months by the name it is known by, else “Từ tháng 2 đến tháng 4”."""
    known = (period for period in ALL_PERIODS if (period.first, period.last) == (first, last))
    return next(known, Period(f"Từ tháng {first} đến tháng {last}", first, last))


def month_of(day: date) -> Period:
    """The month a day lies in."""
    return PERIODS[Granularity.MONTH][day.month - 1]
