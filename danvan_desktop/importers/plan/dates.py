"""Dates inside Vietnamese sentences: full, without year, months, quarters, years."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_SEP = r"\s?[/.\-]\s?"
DATE_PATTERN = (
    rf"(?:(?<!tháng )(?<!quý )(?P<d1>\d{{1,2}}){_SEP}(?P<m1>\d{{1,2}}){_SEP}(?P<y1>\d{{4}})(?!\d)"
    r"|(?P<d2>\d{1,2})\s+tháng\s+(?P<m2>\d{1,2})(?:\s+năm\s+(?P<y2>\d{4}))?"
    r"|(?<!tháng )(?<!quý )(?P<d3>\d{1,2})\s?/\s?(?P<m3>\d{1,2})(?![\d/]))"
)
_DATE = re.compile(rf"(?<![\d/])(?:ngày\s+)?{DATE_PATTERN}", re.IGNORECASE)
_PERIODS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"\bquý\s+(?:(?:iv|i{1,3}|[1-4])\b\s*(?:,|và|-)\s*(?:quý\s+)?)*(?P<part>iv|i{1,3}|[1-4])\b(?:\s*(?:[/,.-]|năm)?\s*(?:năm\s*)?(?P<year>\d{4}))?",
            re.IGNORECASE,
        ),
        "quarter",
    ),
    (
        re.compile(
            r"\btháng\s+(?:\d{1,2}\s*(?:,|và|-)\s*(?:tháng\s+)?)*(?P<part>\d{1,2})\b(?:\s*(?:[/.-]|năm)\s*(?P<year>\d{4}))?",
            re.IGNORECASE,
        ),
        "month",
    ),
    (re.compile(r"\b0?6\s+tháng\s+(?P<part>đầu|cuối)\s+năm(?:\s+(?P<year>\d{4}))?", re.IGNORECASE), "half"),
    (re.compile(r"\bgiai đoạn\s+\d{4}\s*-\s*(?P<part>)(?P<year>\d{4})", re.IGNORECASE), "year"),
    (re.compile(r"(?<![\d/])(?P<part>\d{1,2})/(?P<year>\d{4})\b"), "month"),
    (re.compile(r"\bnăm\s+(?:\d{4}\s*-\s*)?(?P<part>)(?P<year>\d{4})\b", re.IGNORECASE), "year"),
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: offsets, parts as numbers; `year` None when not written, `day` None for a whole period."""

    start: int
    end: int
    day: int | None
    month: int
    year: int | None

    def resolved(self, default_year: int | None) -> str | None:
        """ISO date, `--MM-DD` when no year is known; None when there is no such day."""
        year = self.year or default_year
        try:
            day = calendar.monthrange(year or 2023, self.month)[1] if self.day is None else self.day
            found = date(year or 2024, self.month, day)
        except (ValueError, calendar.IllegalMonthError):
            return None
        return found.isoformat() if year else f"--{found:%m-%d}"


def find_dates(text: str) -> Iterator[FoundDate]:
    """Days, with or without year, in the order of the text."""
    for match in _DATE.finditer(text):
        for style in "123":
            if match.group(f"d{style}"):
                year = match.group(f"y{style}") if style != "3" else None
                yield FoundDate(
                    match.start(),
                    match.end(),
                    int(match.group(f"d{style}")),
                    int(match.group(f"m{style}")),
                    int(year) if year else None,
                )


def find_periods(text: str) -> Iterator[FoundDate]:
    """Quarters, months, half-years and years, each standing for its last day, in the order of the text.

    Finer periods hide a year inside them (“quý II năm 2025”).
    """
    taken: list[tuple[int, int]] = []
    found: list[FoundDate] = []
    for pattern, kind in _PERIODS:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            month = _last_month(kind, match.group("part"))
            year = match.group("year")
            if 1 <= month <= 12:
                found.append(FoundDate(match.start(), match.end(), None, month, int(year) if year else None))
    yield from sorted(found, key=lambda item: item.start)


def _last_month(kind: str, part: str) -> int:
    if kind == "quarter":
        return 3 * _QUARTERS[part.casefold()]
    if kind == "month":
        return int(part)
    return 6 if part.casefold() == "đầu" else 12
