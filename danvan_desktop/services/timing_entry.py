"""Due rules as the clerk types and reads them, and what belongs together in a timing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.text import fold, parse_date
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind, is_valid_due
from danvan_desktop.services.checked_text import text_or_none

_REMEDY = "Hãy gõ 05/11/2026 (một lần), 05/11 hằng năm, 15 hằng tháng, hoặc 25 tháng cuối quý."
_EVERY_YEAR = re.compile(r"^(?P<day>.*?)\s*(?:hang|moi) nam$")
_EVERY_MONTH = re.compile(r"^(?:ngay\s*)?(?P<day>\d{1,2})\s*(?:hang|moi) thang$")
_EVERY_QUARTER = re.compile(r"^(?:ngay\s*)?(?P<day>\d{1,2})\s*(?:cua\s+)?thang cuoi(?: cua)?(?: (?:hang|moi))? quy$")
_STORED = re.compile(r"^(?:\d{4}-|--)\d{2}-\d{2}$|^---\d{2}$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_YEARLY = re.compile(r"^--(\d{2})-(\d{2})$")
_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True)
class TimingFields:
    """When a task or a duty is due: `raw` the words of the plan, `due` as ISO date, `--MM-DD`, `---DD` or None."""

    kind: TimingKind | None = None
    raw: str | None = None
    due: str | None = None
    operator: DueOperator | None = None
    period: Period | None = None


def timing_of(task: Task) -> TimingFields:
    """The timing of a task as fields to change."""
    return TimingFields(task.timing_kind, task.timing_raw, task.due, task.due_operator, task.period)


def parse_due(text: str, year: int, *, returns_each_year: bool = False) -> str | None:
    """The due rule typed as 05/11/2026, 5/11, 0511, “05/11 hằng năm”, “15 hằng tháng”, “25 tháng cuối quý” or as stored.

    A day without a year belongs to `year`, or to every year with `returns_each_year`; nothing typed is None.
    Raises `ValidationError` for anything else and for days that do not exist.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    if not typed:
        return None
    if _STORED.match(typed):
        return checked_due(typed)
    folded = fold(typed)
    if monthly := _EVERY_MONTH.match(folded) or _EVERY_QUARTER.match(folded):
        return checked_due(f"---{int(monthly['day']):02}")
    if yearly := _EVERY_YEAR.match(folded):
        return _each_year(yearly["day"])
    if returns_each_year and not re.search(r"\d{4}$", _without_digits_only(typed)):
        return _each_year(typed)
    try:
        return parse_date(typed, year).isoformat()
    except ValidationError as error:
        raise ValidationError(error.message, _REMEDY, "due") from None


def _without_digits_only(typed: str) -> str:
    # 0511 is a day and a month, not the year 511
    return "" if typed.isdigit() and len(typed) == 4 else typed


def _each_year(text: str) -> str:
    try:
        day = parse_date(text.strip(), _LEAP_YEAR)
    except ValidationError:
        raise ValidationError(f"Không hiểu “{text.strip()}” là ngày nào trong năm.", _REMEDY, "due") from None
    return f"--{day.month:02}-{day.day:02}"


def period_typed(text: str) -> Period | None:
    """The period a typed due rule returns in when it is shorter than a year, else None."""
    folded = fold(unicodedata.normalize("NFC", text).strip())
    if _EVERY_QUARTER.match(folded):
        return Period.QUARTER
    return Period.MONTH if _EVERY_MONTH.match(folded) else None


def due_entry(due: str | None, period: Period | None = None) -> str:
    """The due rule as the clerk would type it; empty when there is none."""
    if due is None:
        return ""
    if found := _ISO.match(due):
        return f"{found[3]}/{found[2]}/{found[1]}"
    if found := _YEARLY.match(due):
        return f"{found[2]}/{found[1]} hằng năm"
    if not due.startswith("---"):
        return due
    returning = "tháng cuối quý" if period is Period.QUARTER else "hằng tháng"
    return f"{int(due.removeprefix('---'))} {returning}"


def checked_due(due: str | None) -> str | None:
    """The due rule itself; raises `ValidationError` when it is none of the three spellings or its day does not exist."""
    if is_valid_due(due):
        return due
    raise ValidationError(f"Không có ngày hạn “{due_entry(due)}”.", _REMEDY, "due")


def checked_task_timing(fields: TimingFields, stored: TimingFields) -> TimingFields:
    """The timing of a task made whole; raises `ValidationError` when a day cannot belong to its kind.

    A newly typed day without a kind or an operator gets those that follow from its spelling, because a task without
    them would never be overdue; a newly chosen kind without a day drops the day. A period is kept where there is a
    rhythm, not beside a deadline.
    """
    made = _with_due(fields, stored)
    monthly = made.due is not None and made.due.startswith("---")
    is_rhythm = monthly or (made.due is None and made.kind is not None and made.kind.has_rhythm)
    return made if is_rhythm else replace(made, period=None)


def _with_due(fields: TimingFields, stored: TimingFields) -> TimingFields:
    raw = text_or_none(fields.raw, "Thời gian thực hiện", "timing_raw")
    fields = replace(fields, raw=raw, due=checked_due(fields.due))
    if fields.due is None:
        return replace(fields, operator=None) if stored.due is not None else fields
    kind = fields.kind
    if kind is not None and not kind.has_due_date and kind is not stored.kind:
        return replace(fields, due=None, operator=None)
    if kind is not None and not kind.has_due_date and fields.due != stored.due:
        message = f"Thời gian “{kind.label}” không có ngày hạn."
        raise ValidationError(message, f"Hãy chọn loại “{TimingKind.BY_DATE.label}”, rồi gõ ngày.", "due")
    operator = fields.operator or (DueOperator.BEFORE if kind in _BEFORE else DueOperator.BY)
    return replace(fields, kind=kind or _kind_of(fields.due, operator), operator=operator)


_BEFORE = {TimingKind.BEFORE_DATE, TimingKind.YEARLY_BEFORE}


def _kind_of(due: str, operator: DueOperator) -> TimingKind:
    if due.startswith("---"):
        return TimingKind.PERIODIC
    if due.startswith("--"):
        return TimingKind.YEARLY_BEFORE
    return TimingKind.BEFORE_DATE if operator is DueOperator.BEFORE else TimingKind.BY_DATE
