"""The words of a time line: one table of expressions, and the dates in it."""

from __future__ import annotations

import re
from dataclasses import replace

from danvan_desktop.domain.draft_plan import DraftTiming
from danvan_desktop.importers.plan.dates import FoundDate, find_dates, find_periods
from danvan_desktop.importers.plan.rhythms import find_returning_day, rhythm_of
from danvan_desktop.importers.plan.words import fold

# One row per expression, the first that occurs gives the kind: (words, kind).
EXPRESSIONS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"thường xuyên|liên tục|quanh năm|(?:cả|suốt) năm(?! \d)|trong (?:suốt )?quá trình|hằng ngày|hàng ngày"), "regular"),
    (re.compile(r"\b0?1 lần\s?/\s?năm|(?:mỗi )?năm (?:một|0?1) lần"), "yearly"),
    (re.compile(r"\d lần\s?/\s?(?:năm|quý|tháng|tuần)|(?:năm|quý|tháng|tuần) (?:một|hai|ba|\d+) lần"), "periodic"),
    (re.compile(r"0?6 tháng(?! (?:đầu|cuối))|(?:\b0?3|ba) tháng(?: (?:một|0?1) lần|\s?/\s?lần)|(?:định kỳ|mỗi|hằng|hàng) (?:0?3|ba) tháng"), "periodic"),
    (re.compile(r"(?:hàng|hằng|mỗi|từng) (?:quý|tháng|tuần)"), "periodic"),
    (re.compile(r"(?:hàng|hằng|mỗi) năm|01 năm|1 năm"), "yearly"),
    (re.compile(r"sau khi|kịp thời|khi (?:có |xảy ra )?[^,;]{0,40}phát sinh|khi có (?!yêu cầu|nhu cầu)|ngay khi"), "as_arises"),
    (re.compile(r"đột xuất|khi có yêu cầu|theo yêu cầu|khi cần"), "on_demand"),
    (re.compile(r"theo (?:đúng |các )?(?:quy định|lộ trình|kế hoạch|hướng dẫn|tiến độ|chỉ đạo|chương trình|thời gian)"), "as_regulated"),
    (re.compile(r"định kỳ|thường kỳ"), "periodic_unspecified"),
)  # fmt: skip
_YEARLY = re.compile(r"(?:hàng|hằng|mỗi) năm")
_REGULATED = re.compile(r"theo (?!dõi)")
_THIS_YEAR = re.compile(r"\btrong năm\b")
_BEFORE = re.compile(r"trước(?:\s+ngày)?\s*$")
_HINT = re.compile(r"thường xuyên|định kỳ|đột xuất|(?:hàng|hằng) (?:năm|quý|tháng)", re.IGNORECASE)


def parse_timing(raw: str, plan_year: int | None = None) -> DraftTiming:
    """What a time line says; `plan_year` completes days and months without a year. Unknown words leave `kind` None."""
    words = fold(raw)
    timing = DraftTiming(raw=raw)
    days = list(find_dates(words))
    if days and not words.startswith("thường xuyên"):
        return _dated(timing, words, days[-1], plan_year)
    returning = find_returning_day(words)
    if returning:
        operator = _operator(words, returning.start)
        return replace(timing, kind="periodic", due=returning.due, operator=operator, period=returning.period)
    kind = _expression(words)
    rhythm = rhythm_of(words) if kind in {"periodic", "periodic_unspecified"} else None
    if rhythm:
        return replace(timing, kind="periodic", period=rhythm)
    periods = list(find_periods(words))
    if periods and kind not in {"regular", "periodic"} and not (kind == "as_regulated" and _REGULATED.match(words)):
        return _in_period(timing, words, periods[-1], plan_year)
    if kind is None and plan_year and _THIS_YEAR.search(words):
        return replace(timing, kind="by_date", due=f"{plan_year}-12-31", operator="by")
    return replace(timing, kind=kind)


def timing_hints(text: str) -> tuple[str, ...]:
    """Adverbs of time inside a sentence, as printed; for information only."""
    return tuple(match.group() for match in _HINT.finditer(text))


def _dated(timing: DraftTiming, words: str, day: FoundDate, plan_year: int | None) -> DraftTiming:
    yearly = bool(_YEARLY.search(words))
    due = day.resolved(None if yearly else plan_year)
    if due is None:
        return replace(timing, is_impossible=True)
    operator = _operator(words, day.start)
    if due.startswith("--"):
        return replace(timing, kind="yearly_before", due=due, operator=operator)
    return replace(timing, kind="before_date" if operator == "before" else "by_date", due=due, operator=operator)


def _in_period(timing: DraftTiming, words: str, period: FoundDate, plan_year: int | None) -> DraftTiming:
    yearly = bool(_YEARLY.search(words))
    due = period.resolved(None if yearly else plan_year)
    if due is None:
        return replace(timing, is_impossible=True)
    if due.startswith("--"):
        return replace(timing, kind="yearly", due=due, operator="by")
    if period.month and _operator(words, period.start) == "before" and words[period.start :].startswith("tháng"):
        return replace(timing, kind="before_date", due=f"{due[:7]}-01", operator="before")
    return replace(timing, kind="by_date", due=due, operator="by")


def _operator(words: str, start: int) -> str:
    return "before" if _BEFORE.search(words[:start]) else "by"


def _expression(words: str) -> str | None:
    return next((kind for pattern, kind in EXPRESSIONS if pattern.search(words)), None)
