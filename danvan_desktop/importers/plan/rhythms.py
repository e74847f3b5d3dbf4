"""How often something returns, and the day of its period on which it does (“ngày 25 của tháng cuối quý”)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_EACH = r"(?:hàng|hằng|mỗi|từng)"
_ONCE = r"(?:một|0?1)\s+lần"
_NOT_NUMBERED = r"(?! (?:[iv]+|\d+)\b)"
# One row per rhythm, the most frequent first: (alternative words, period); they are matched without regard to case.
_WORDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        (
            rf"{_EACH} tháng",
            rf"(?<!\d )tháng {_ONCE}",
            r"\d lần\s?/\s?tháng",
            rf"(?:định kỳ|báo cáo) tháng{_NOT_NUMBERED}",
        ),
        "month",
    ),
    (
        (
            rf"{_EACH} quý",
            rf"quý {_ONCE}",
            r"\d lần\s?/\s?quý",
            rf"(?:định kỳ|báo cáo|tháng,) quý{_NOT_NUMBERED}",
            rf"(?:định kỳ|{_EACH}) (?:0?3|ba) tháng",
            rf"\b(?:0?3|ba) tháng(?: {_ONCE}|\s?/\s?lần)",
            r"\b0?4 lần\s?/\s?năm",
            rf"tháng cuối (?:của )?(?:{_EACH} )?quý",
        ),
        "quarter",
    ),
    ((r"(?:\b0?6|sáu) tháng(?! (?:đầu|cuối))", r"\b0?2 lần\s?/\s?năm", r"năm hai lần"), "6_months"),
)
_RHYTHMS = tuple((re.compile("|".join(words), re.IGNORECASE), period) for words, period in _WORDS)
_YEARLY = re.compile(rf"(?:\b0?1|một) năm|(?:báo cáo|cả|,|và) năm(?! \d)|{_EACH} năm", re.IGNORECASE)
_LAST_MONTH = rf"tháng\s+cuối(?:\s+cùng)?(?:\s+của)?(?:\s+{_EACH})?"
_RETURNING_DAYS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(words, re.IGNORECASE), period)
    for words, period in (
        (rf"(?:ngày\s+)?\b(?P<day>\d{{1,2}})\s+(?:của\s+)?{_LAST_MONTH}\s+quý", "quarter"),
        (rf"{_EACH}\s+quý[^;.]{{0,80}}?(?P<from>ngày\s+(?P<day>\d{{1,2}})\s+(?:của\s+)?{_LAST_MONTH})\b", "quarter"),
        (
            rf"(?:ngày\s+)?\b(?P<day>\d{{1,2}})\s+(?:{_EACH}|của\s+{_EACH}|(?<=\d\s)của|các)\s+tháng(?!\s+(?:cuối|đầu|\d))",
            "month",
        ),
        (
            rf"{_EACH}\s+tháng[^;.]{{0,80}}?(?P<from>ngày\s+(?P<day>\d{{1,2}}))\b(?!\s?[/.\-]\s?\d|\s+(?:của\s+)?tháng)",
            "month",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class ReturningDay:
    """A day that comes back in each `period` (month or quarter, in its last month); offsets into the text."""

    start: int
    end: int
    day: int
    period: str

    @property
    def due(self) -> str:
        """The day as a due rule."""
        return f"---{self.day:02d}"


def find_returning_day(text: str) -> ReturningDay | None:
    """The first day of a date that returns each month or quarter (“ngày 20 hằng tháng”)."""
    for pattern, period in _RETURNING_DAYS:
        match = pattern.search(text)
        if match and 1 <= int(match["day"]) <= 31:
            start = match.start("from") if "from" in pattern.groupindex else match.start()
            return ReturningDay(start, match.end(), int(match["day"]), period)
    return None


def rhythm_of(text: str) -> str | None:
    """The shortest period the words name below a year: month, quarter or 6 months."""
    return next((period for pattern, period in _RHYTHMS if pattern.search(text)), None)


def rhythms_in(text: str) -> Iterator[tuple[str, str]]:
    """Every period the words name with these words, the shortest first; a year only beside a shorter one."""
    found = [(match.group(), period) for pattern, period in _RHYTHMS if (match := pattern.search(text))]
    yield from found
    if found and (match := _YEARLY.search(text)):
        yield match.group().strip(" ,"), "year"
