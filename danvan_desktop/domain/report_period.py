"""The stretch of a year a report tells of: taken from the occasion it is due on, and how it is called in a document."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.obligation import Occasion
from danvan_desktop.domain.register_period import PERIODS, Granularity, months_named
from danvan_desktop.domain.report import Report, ReportKind

_QUARTERS = ("I", "II", "III", "IV")
_MONTHS = {ReportKind.YEARLY: 12, ReportKind.HALF_YEARLY: 6, ReportKind.QUARTERLY: 3, ReportKind.MONTHLY: 1}
_KINDS = {months: kind for kind, months in _MONTHS.items()}
_LAST_MONTH_OF_A_FIRST_HALF = 8
"""A report of the first half is due by August at the latest; what is due later tells of the second."""


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """The days `first` to `last` of one year, both included."""

    first: date
    last: date

    @property
    def is_whole_year(self) -> bool:
        """Whether nothing of the year is left out."""
        return self._months == (1, 12)

    @property
    def name(self) -> str:
        """How the period is called within its year: “năm”, “06 tháng cuối năm”, “quý II”; empty for mere days."""
        match self._months:
            case (1, 12):
                return "năm"
            case (7, 12):
                return "06 tháng cuối năm"
            case (first, last) if first == last:
                return f"tháng {_month_words(first)}"
            case (first, last) if last == first + 2 and last % 3 == 0:
                return f"quý {_QUARTERS[last // 3 - 1]}"
            case (1, last):
                return f"{last:02} tháng đầu năm"
        return ""

    @property
    def words(self) -> str:
        """The period within a sentence: “06 tháng cuối năm 2026”, “quý II năm 2026”, “từ ngày … đến ngày …”."""
        if not self.name:
            return f"từ ngày {self.first:%d/%m/%Y} đến ngày {self.last:%d/%m/%Y}"
        return f"{self.name} {self.first.year}" if self.name.endswith("năm") else f"{self.name} năm {self.first.year}"

    @property
    def next_steps(self) -> str:
        """The heading under which a report says what comes after the period."""
        match self._months:
            case (1, 12):
                return "Phương hướng, nhiệm vụ năm sau"
            case (1, 6):
                return "Nhiệm vụ trọng tâm 06 tháng cuối năm"
            case (7, 12):
                return "Nhiệm vụ trọng tâm 06 tháng đầu năm sau"
            case (first, last) if first == last:
                return (
                    f"Nhiệm vụ trọng tâm tháng {_month_words(first + 1)}"
                    if first < 12
                    else _NEXT_YEAR.format("tháng 01")
                )
            case (first, last) if last == first + 2 and last % 3 == 0:
                return f"Nhiệm vụ trọng tâm quý {_QUARTERS[last // 3]}" if last < 12 else _NEXT_YEAR.format("quý I")
        return "Nhiệm vụ, giải pháp thời gian tới"

    @property
    def register_period(self) -> str:
        """The name registers know the months of the period by; days are widened to the months they lie in."""
        return months_named(self.first.month, self.last.month).label

    @property
    def _months(self) -> tuple[int, int] | None:
        """First and last month where the period is whole months, else None."""
        is_whole = self.first.day == 1 and self.last.day == monthrange(self.last.year, self.last.month)[1]
        return (self.first.month, self.last.month) if is_whole else None


_NEXT_YEAR = "Nhiệm vụ trọng tâm {} năm sau"


def _month_words(month: int) -> str:
    """A month as documents write it: 01 and 02 with a nought (NĐ 30, Phụ lục I, II.4)."""
    return f"{month:02}" if month <= 2 else str(month)


def months_of(year: int, first: int, last: int) -> ReportPeriod:
    """The period of whole months."""
    return ReportPeriod(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def period_between(year: int, first: date, last: date) -> ReportPeriod:
    """The period of days; raises `ValidationError` when they are turned round or not of `year`."""
    if first > last:
        raise ValidationError("Kỳ báo cáo kết thúc trước khi bắt đầu.", "Hãy nhập lại hai ngày của kỳ.", "first_day")
    if {first.year, last.year} != {year}:
        raise ValidationError(
            f"Kỳ báo cáo không nằm trong năm {year}.",
            f"Hãy nhập hai ngày của năm {year}; phần thuộc năm khác lập báo cáo ở năm đó.",
            "first_day",
        )
    return ReportPeriod(first, last)


def period_of_report(report: Report) -> ReportPeriod:
    """The period of a report; the whole year where none is recorded."""
    whole = months_of(report.year, 1, 12)
    return ReportPeriod(report.first_day or whole.first, report.last_day or whole.last)


def titled(kind: ReportKind, period: ReportPeriod) -> str:
    """How a report is called in lists and file names: “Báo cáo 06 tháng cuối năm”, “Báo cáo chuyên đề”."""
    return f"Báo cáo {period.name}" if kind in _MONTHS and period.name else kind.label


def report_title(report: Report) -> str:
    """The same of a report that is there: “Báo cáo năm (thay thế)” where it corrects one that was sent."""
    title = titled(report.kind, period_of_report(report))
    return title if report.replaces_id is None else f"{title} (thay thế)"


def reported_months(occasion: Occasion) -> tuple[int, int] | None:
    """First and last month an occasion asks to report on; None where the duty has no period of its own."""
    period = occasion.period
    if period is not None:
        first = (occasion.sequence - 1) * period.months + 1
        return first, first + period.months - 1
    if not occasion.is_request and occasion.obligation.subkind == "half_year_report":
        due = occasion.first_good_day
        return (1, 6) if due is None or due.month <= _LAST_MONTH_OF_A_FIRST_HALF else (7, 12)
    return None


def kind_asked_by(occasion: Occasion) -> ReportKind:
    """The kind of report an occasion asks for."""
    months = reported_months(occasion)
    if occasion.is_request or occasion.obligation.subkind == "thematic_or_adhoc_report":
        return ReportKind.AD_HOC
    return ReportKind.YEARLY if months is None else _KINDS[months[1] - months[0] + 1]


def period_for(kind: ReportKind, year: int, occasion: Occasion | None) -> ReportPeriod:
    """The period of a new report: that of its occasion if it fits the kind, else the first such period of the year."""
    length = _MONTHS.get(kind)
    asked = None if occasion is None else reported_months(occasion)
    if asked is not None and length in {None, asked[1] - asked[0] + 1}:
        return months_of(year, *asked)
    return months_of(year, 1, length or 12)


def periods_of(kind: ReportKind, year: int) -> tuple[ReportPeriod, ...]:
    """The periods of a year a kind of report may be begun for, in order; the whole year where it has none of its own."""
    granularity = {
        ReportKind.HALF_YEARLY: Granularity.HALF,
        ReportKind.QUARTERLY: Granularity.QUARTER,
        ReportKind.MONTHLY: Granularity.MONTH,
    }.get(kind, Granularity.YEAR)
    return tuple(months_of(year, period.first, period.last) for period in PERIODS[granularity])
