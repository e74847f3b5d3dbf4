"""Deadlines inside sentences of duties; dates of cited documents are no deadlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from danvan_desktop.domain.draft_plan import DraftTiming
from danvan_desktop.importers.plan.dates import FoundDate, find_dates, find_periods
from danvan_desktop.importers.plan.rhythms import ReturningDay, find_returning_day, rhythms_in

_TRIGGER = re.compile(
    r"(?P<by>chậm nhất|muộn nhất|không muộn hơn|không quá|hạn cuối(?: cùng)?|thời hạn|xong|đến(?: hết)?|vào)?"
    r"(?:\s*(?:là|vào|đến|hết))*\s*(?P<before>trước)?\s*(?:\(?)$",
    re.IGNORECASE,
)
_FARTHEST_SIGN = 200
"""How far before a date the words that make it a deadline may begin; the sentence may be endless."""
_LINK = re.compile(r"^\s*(?:\([^()]*\)\s*)?(?:,|và|;)?\s*(?:trước\s+)?(?:ngày\s*)?$", re.IGNORECASE)
_PERIOD_BRACKET = re.compile(r"(?:tháng|năm|quý)\s*\(\s*$", re.IGNORECASE)
_FINISHED = re.compile(r"(?:hoàn thành|xong|chậm nhất)(?: (?:là|vào|trong|đến|hết))*\s*$", re.IGNORECASE)
_YEARLY = re.compile(r"(?:hàng|hằng|mỗi) năm", re.IGNORECASE)
_HALF = re.compile(r"(?:0?6|sáu) tháng", re.IGNORECASE)
_WHOLE = re.compile(r"(?:0?1|một) năm|báo cáo năm|cả năm|(?:hàng|hằng) năm|năm \d{4}", re.IGNORECASE)
_NINE = re.compile(r"(?:quý|0?[39] tháng)", re.IGNORECASE)
_ON_DEMAND = re.compile(
    r"(?:chuyên đề|đột xuất).{0,20}khi có yêu cầu|khi có yêu cầu|đột xuất theo yêu cầu", re.IGNORECASE
)
_ADVERBS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"định kỳ", re.IGNORECASE), "periodic_unspecified"),
    (re.compile(r"thường xuyên", re.IGNORECASE), "regular"),
    (re.compile(r"(?<!, )kịp thời", re.IGNORECASE), "as_arises"),
    (re.compile(r"khi có yêu cầu|đột xuất", re.IGNORECASE), "on_demand"),
    (re.compile(r"(?:hàng|hằng) năm", re.IGNORECASE), "yearly"),
)  # fmt: skip
_REGULATED = re.compile(r"theo (?:đúng )?quy định", re.IGNORECASE)


def deadlines(clause: str, plan_year: int | None, *, is_report: bool) -> list[DraftTiming]:
    """The deadlines of a clause: one per date, or per period of a report; a single timing when there is none."""
    found = _dated(clause, plan_year, is_report=is_report)
    if found:
        if is_report and (match := _ON_DEMAND.search(clause)) and len(found) > 1:
            found.append(DraftTiming(match.group(), "on_demand"))
        return found
    if is_report and len(rhythms := list(rhythms_in(clause))) > 1:
        return [DraftTiming(words, "periodic", period=period) for words, period in rhythms]
    return [_untimed(clause, is_report=is_report)]


def _dated(clause: str, plan_year: int | None, *, is_report: bool) -> list[DraftTiming]:
    yearly = bool(_YEARLY.search(clause))
    result: list[DraftTiming] = []
    last_end, operator = 0, ""
    for day in find_dates(clause):
        sign = _sign(clause, day, last_end if result else None, operator)
        if not sign and yearly and is_report and not re.search(r"\d[-/][A-ZĐ]\S*,?\s*$", clause[: day.start]):
            sign = ("by", day.start)
        if not sign:
            continue
        operator, start = sign
        due = day.resolved(None if yearly else plan_year)
        raw = clause[start : day.end].strip()
        timing = DraftTiming(raw, operator=operator, period=_period(clause, day, last_end), is_impossible=due is None)
        if due is None:
            timing = replace(timing, operator=None)
        else:
            returning = due.startswith("--")
            timing = replace(timing, due=due, kind="yearly_before" if returning else f"{operator}_date")
        result.append(timing)
        last_end = day.end
    result.extend([] if result else _in_periods(clause, plan_year))
    each = find_returning_day(clause)
    if each and is_report and not result:
        operator, start = _sign(clause, each, None, "") or ("by", each.start)
        result.append(DraftTiming(clause[start : each.end].strip(), "periodic", each.due, operator, each.period))
    return result


def _in_periods(clause: str, plan_year: int | None) -> Iterator[DraftTiming]:
    """A month or quarter by whose end something is to be finished (“hoàn thành trong quý II/2025”)."""
    for period in find_periods(clause):
        trigger = _FINISHED.search(clause[: period.start])
        due = period.resolved(plan_year) if trigger else None
        if trigger and due and not due.startswith("--"):
            yield DraftTiming(clause[trigger.start() : period.end].strip(), "by_date", due, "by")


def _sign(clause: str, day: FoundDate | ReturningDay, last_end: int | None, operator: str) -> tuple[str, int] | None:
    """Operator and start of the words that make a date a deadline, or None."""
    match = _TRIGGER.search(clause, max(day.start - _FARTHEST_SIGN, 0), day.start)
    if match and match.group("before"):
        return "before", match.start("before") if not match.group("by") else match.start("by")
    if match and match.group("by") and match.group("by").casefold() not in {"đến", "vào"}:
        return "by", match.start("by")
    if match and match.group("by") and re.search(r"ngày\s", clause[day.start : day.end]):
        return "by", match.start("by")
    if _PERIOD_BRACKET.search(clause, max(day.start - _FARTHEST_SIGN, 0), day.start):
        return "by", day.start
    if last_end is not None and _LINK.match(clause[last_end : day.start]):
        return operator, day.start
    return None


def _period(clause: str, day: FoundDate, last_end: int) -> str | None:
    """The period a deadline belongs to: the nearest period word before it, else in brackets after it."""
    before = clause[last_end : day.start]
    after = re.match(r"\s*\(([^()]*)\)", clause[day.end :])
    for words in (after.group(1) if after else "", before):
        half, whole = list(_HALF.finditer(words)), list(_WHOLE.finditer(words))
        if half and (not whole or half[-1].start() > whole[-1].start()):
            return "6_months"
        if whole:
            return "year"
        if _NINE.search(words):
            return None
    return None


def _untimed(clause: str, *, is_report: bool) -> DraftTiming:
    if rhythm := next(rhythms_in(clause), None):
        return DraftTiming(rhythm[0], "periodic", period=rhythm[1])
    for pattern, kind in _ADVERBS:
        if match := pattern.search(clause):
            return DraftTiming(match.group(), kind, period="year" if kind == "yearly" else None)
    if is_report and (match := _REGULATED.search(clause)):
        return DraftTiming(match.group(), "as_regulated")
    return DraftTiming()
