"""Times as plans say them: kinds, due rules and what lateness means."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class TimingKind(StrEnum):
    """How a plan says when (domain.md, enumerations)."""

    REGULAR = "regular"
    YEARLY = "yearly"
    BY_DATE = "by_date"
    BEFORE_DATE = "before_date"
    YEARLY_BEFORE = "yearly_before"
    PERIODIC = "periodic"
    PERIODIC_UNSPECIFIED = "periodic_unspecified"
    AS_ARISES = "as_arises"
    ON_DEMAND = "on_demand"
    AS_REGULATED = "as_regulated"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return _TITLES[self]

    @property
    def has_due_date(self) -> bool:
        """Whether a task of this kind can become overdue; the others have a rhythm only."""
        return self in {TimingKind.BY_DATE, TimingKind.BEFORE_DATE, TimingKind.YEARLY_BEFORE, TimingKind.PERIODIC}

    @property
    def has_rhythm(self) -> bool:
        """Whether a task of this kind returns, so that the clerk may say in which period its results are expected."""
        return self in {
            TimingKind.REGULAR,
            TimingKind.YEARLY,
            TimingKind.PERIODIC,
            TimingKind.PERIODIC_UNSPECIFIED,
        }


_TITLES = {
    TimingKind.REGULAR: "Thường xuyên",
    TimingKind.YEARLY: "Hằng năm",
    TimingKind.BY_DATE: "Chậm nhất ngày",
    TimingKind.BEFORE_DATE: "Trước ngày",
    TimingKind.YEARLY_BEFORE: "Hằng năm, trước ngày",
    TimingKind.PERIODIC: "Định kỳ (nêu rõ kỳ)",
    TimingKind.PERIODIC_UNSPECIFIED: "Định kỳ (không nêu kỳ)",
    TimingKind.AS_ARISES: "Kịp thời khi phát sinh",
    TimingKind.ON_DEMAND: "Đột xuất, khi có yêu cầu",
    TimingKind.AS_REGULATED: "Theo quy định",
}


class DueOperator(StrEnum):
    """`by` includes the day, `before` excludes it (invariant 4)."""

    BY = "by"
    BEFORE = "before"

    @property
    def label(self) -> str:
        """The Vietnamese words for it."""
        return "chậm nhất" if self is DueOperator.BY else "trước ngày"


class Period(StrEnum):
    """The stretch an obligation returns after."""

    MONTH = "month"
    QUARTER = "quarter"
    SIX_MONTHS = "6_months"
    YEAR = "year"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Period.MONTH: "Tháng",
            Period.QUARTER: "Quý",
            Period.SIX_MONTHS: "06 tháng",
            Period.YEAR: "Năm",
        }[self]

    @property
    def months(self) -> int:
        """How many months it lasts."""
        return {Period.MONTH: 1, Period.QUARTER: 3, Period.SIX_MONTHS: 6, Period.YEAR: 12}[self]

    @property
    def each(self) -> str:
        """The Vietnamese words for its return: “hằng quý”."""
        return {
            Period.MONTH: "hằng tháng",
            Period.QUARTER: "hằng quý",
            Period.SIX_MONTHS: "06 tháng một lần",
            Period.YEAR: "hằng năm",
        }[self]

    def name_of(self, day: date) -> str:
        """How the period `day` lies in is called: “tháng 11/2026”, “quý IV/2026”, “06 tháng cuối năm 2026”."""
        return {
            Period.MONTH: f"tháng {day.month}/{day.year}",
            Period.QUARTER: f"quý {('I', 'II', 'III', 'IV')[(day.month - 1) // 3]}/{day.year}",
            Period.SIX_MONTHS: f"06 tháng {'đầu' if day.month <= 6 else 'cuối'} năm {day.year}",
            Period.YEAR: f"năm {day.year}",
        }[self]

    def containing(self, day: date) -> tuple[date, date]:
        """First and last day of the period `day` lies in, counted from January."""
        first = day.month - (day.month - 1) % self.months
        last = first + self.months - 1
        return date(day.year, first, 1), _clamped(day.year, last, 31)


WORKING_YEARS = range(1900, 3000)
"""The years a date of this program may lie in; whatever else is typed is a slip."""

_DUE = re.compile(r"^(?:(?P<year>\d{4})-|--)(?P<month>\d{2})-(?P<day>\d{2})$")
_DUE_MONTHLY = re.compile(r"^---(?P<day>\d{2})$")


@dataclass(frozen=True, slots=True)
class DueRule:
    """A due date as a plan gives it: `due` is an ISO date, `--MM-DD` each year, `---DD` each month, or None.

    With a `period` longer than a month `---DD` is the day in the last month of each period.
    """

    due: str | None
    operator: DueOperator | None
    period: Period | None = None

    @property
    def is_monthly(self) -> bool:
        """Whether the day returns each month."""
        return self.due is not None and _DUE_MONTHLY.match(self.due) is not None

    def dates_in(self, year: int) -> tuple[date, ...]:
        """The printed due dates that fall in `year`, in order; 29/02 becomes 28/02 in a common year.

        A due that `is_valid_due` refuses, and a year no clerk works in, have no dates.
        """
        if self.due is None or not is_valid_due(self.due) or year not in WORKING_YEARS:
            return ()
        monthly = _DUE_MONTHLY.match(self.due)
        if monthly:
            step = 1 if self.period is None else self.period.months
            return tuple(_clamped(year, month, int(monthly["day"])) for month in range(step, 13, step))
        found = _DUE.match(self.due)
        if found is None or (found["year"] and int(found["year"]) != year):
            return ()
        return (_clamped(year, int(found["month"]), int(found["day"])),)

    def last_good_day(self, printed: date) -> date:
        """The last day on which the duty is still in time: X for `by`, X − 1 for `before` (invariant 4).

        “Trước ngày 29/02” in a common year ends with the 28th, the last day before the one that is not there.
        """
        if self.operator is not DueOperator.BEFORE or self._is_cut(printed):
            return printed
        return printed - timedelta(days=1)

    def _is_cut(self, printed: date) -> bool:
        """Whether the month of `printed` has no such day as the rule names, so that its last one stands for it."""
        return (
            self.due is not None
            and is_valid_due(self.due)
            and printed.day < int(self.due[-2:])
            and printed == _clamped(printed.year, printed.month, 31)
        )


def _clamped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def is_valid_due(due: str | None) -> bool:
    """Whether `due` is None or one of the three spellings with a day that exists in some year."""
    if due is None:
        return True
    monthly = _DUE_MONTHLY.match(due)
    if monthly:
        return 1 <= int(monthly["day"]) <= 31
    found = _DUE.match(due)
    if found is None:
        return False
    try:
        day = date(int(found["year"] or 2024), int(found["month"]), int(found["day"]))
    except ValueError:
        return False
    return day.year in WORKING_YEARS


_MONTHS_OF = {
    Period.MONTH: "hằng tháng",
    Period.QUARTER: "tháng cuối mỗi quý",
    Period.SIX_MONTHS: "tháng 6 và tháng 12",
    Period.YEAR: "tháng 12 hằng năm",
}


def due_as_words(due: str | None, operator: DueOperator | None, period: Period | None = None) -> str:
    """The due rule in the clerk's words: “trước ngày 05/11 hằng năm”, “chậm nhất 31/03/2022”, or “chưa có”.

    A day of the month returns once in each `period` longer than a month.
    """
    if due is None:
        return "chưa có"
    lead = operator.label + " " if operator else ""
    monthly = _DUE_MONTHLY.match(due)
    if monthly:
        lead = "trước " if operator is DueOperator.BEFORE else lead  # its label ends in “ngày” already
        return f"{lead}ngày {monthly['day']} {_MONTHS_OF[period or Period.MONTH]}"
    found = _DUE.match(due)
    if found is None:
        return due
    if found["year"]:
        return f"{lead}{found['day']}/{found['month']}/{found['year']}"
    return f"{lead}{found['day']}/{found['month']} hằng năm"


def timing_in_words(kind: TimingKind | None, rule: DueRule) -> str:
    """When something is due as the lists say it: its day, else its rhythm, else its kind; empty when nothing is known."""
    if rule.due is not None:
        return due_as_words(rule.due, rule.operator, rule.period)
    if kind is TimingKind.PERIODIC and rule.period is not None:
        return f"Định kỳ {rule.period.each}"
    if kind is not None and rule.period is not None:
        return f"{kind.label}, {rule.period.each}"
    return "" if kind is None else kind.label
