"""Lịch: every day something is due on, outside and inside the office, from the very rows of the lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.internal_due import InternalDue
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import Period
from danvan_desktop.services.internal_days import UnitDay, unit_days
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.views_occasions import OccasionRow
from danvan_desktop.services.views_overview import Urgency
from danvan_desktop.services.views_tracking import NO_RESULT, TaskRow
from danvan_desktop.storage.repositories.settings import settings_of
from danvan_desktop.storage.store import Store


class CalendarKind(StrEnum):
    """What a day of the calendar is about."""

    OCCASION = "occasion"
    INTERNAL = "internal"
    TASK = "task"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            CalendarKind.OCCASION: "Mốc gửi",
            CalendarKind.INTERNAL: "Hạn nội bộ",
            CalendarKind.TASK: "Nhiệm vụ",
        }[self]


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """Something due on `day`, which is its last good day (invariant 4); `noun` and `object_id` say what opens."""

    day: date
    kind: CalendarKind
    text: str
    who: str
    state: str
    urgency: Urgency
    noun: str
    object_id: int

    @property
    def is_late(self) -> bool:
        """Whether its day is past and it is still open."""
        return self.urgency is Urgency.LATE


class CalendarService:
    """Reads the calendar of a year."""

    def __init__(self, store: Store, clock: Clock, progress: ProgressService, occasions: OccasionService) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress
        self._occasions = occasions

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def items(self, year: int, plan_id: int | None, today: date | None = None) -> list[CalendarItem]:
        """The occasions of every plan in force in `year` and the tasks of one plan, by day; the late ones first."""
        day = today or self._clock.today()
        found = list(_of_occasions(self._occasions.year_occasions(year, day), day))
        if plan_id is not None:
            rows = self._progress.task_rows(plan_id, year, day)
            lead = settings_of(self._store).due_soon_days
            names = {unit.id: unit.short_name or unit.name for unit in self._store.select(Unit)}
            found += _of_tasks(rows, year, day, lead)
            found += _inside(unit_days(self._store, rows, plan_id, year), names, day, lead)
        order = list(CalendarKind)
        return sorted(found, key=lambda item: (item.day, not item.is_late, order.index(item.kind)))


def _urgency(day: date, today: date, lead: int, *, is_open: bool) -> Urgency:
    if not is_open:
        return Urgency.CALM
    if day < today:
        return Urgency.LATE
    return Urgency.SOON if (day - today).days <= lead else Urgency.CALM


def _of_occasions(rows: Iterable[OccasionRow], today: date) -> Iterator[CalendarItem]:
    for row in rows:
        occasion = row.occasion
        is_open = row.state not in {DueState.SENT, DueState.SENT_LATE}
        who, duty = ", ".join(row.unit_names), occasion.obligation
        if (day := occasion.last_good_day) is not None:
            words = f"{row.state.label}, {row.days_words}" if row.days_words else row.state.label
            urgency = _urgency(day, today, row.due_soon_days, is_open=is_open)
            text = f"{occasion.text} ({row.due_words})"
            yield CalendarItem(day, CalendarKind.OCCASION, text, who, words, urgency, "obligation", duty.id)
        yield from _inside_of(row, today, is_open=is_open)


def _inside_of(row: OccasionRow, today: date, *, is_open: bool) -> Iterator[CalendarItem]:
    """One item for each internal day of an occasion, with the units that day is for."""
    waiting: dict[date, list[str]] = defaultdict(list)
    days = {receipt.due for receipt in row.receipts if receipt.due is not None}
    if not row.receipts and row.occasion.internal_due is not None:
        days = {row.occasion.internal_due}
    for receipt in row.receipts:
        if receipt.due is not None and not receipt.state.is_received:
            waiting[receipt.due].append(receipt.unit_name)
    duty = row.occasion.obligation
    for day in sorted(days):
        names = waiting[day]
        is_awaited = is_open and (bool(names) or not row.receipts)
        state = f"còn thiếu {len(names)} đơn vị" if names else "đã nộp đủ" if row.receipts else "đơn vị nộp báo cáo"
        internal = row.occasion.internal
        state += " (hạn tự tính)" if internal is not None and internal.is_computed and internal.day == day else ""
        urgency = _urgency(day, today, row.due_soon_days, is_open=is_awaited)
        yield CalendarItem(
            day, CalendarKind.INTERNAL, row.occasion.text, ", ".join(names), state, urgency, "obligation", duty.id
        )


def _of_tasks(rows: Iterable[TaskRow], year: int, today: date, lead: int) -> Iterator[CalendarItem]:
    for row in rows:
        task, rule = row.task, row.task.due_rule
        who = ", ".join(row.lead_names) or "chưa phân công"
        for printed in rule.dates_in(year):
            day = row.deadline or rule.last_good_day(printed)
            state, urgency = row.state_words, _urgency(day, today, lead, is_open=not row.state.is_closed)
            if not task.has_deadline:
                state, urgency = _returning(row, printed, today, lead)
            yield CalendarItem(day, CalendarKind.TASK, task.text, who, state, urgency, "task", task.id)


def _returning(row: TaskRow, printed: date, today: date, lead: int) -> tuple[str, Urgency]:
    """How a day that returns stands: a period without a result is said to be one, it is never late."""
    period = row.task.rhythm or Period.YEAR
    first, last = period.containing(printed)
    months = row.result_months.intersection(range(first.month, last.month + 1))
    has_result = row.entry_count > 0 if row.task.rhythm is None else bool(months)
    if row.state.is_closed or has_result or (printed - today).days > lead:
        return row.state.label, Urgency.CALM
    return f"{row.state.label}, {NO_RESULT} ({period.name_of(printed)})", Urgency.SOON


def _inside(parts: Iterable[UnitDay], names: dict[int, str], today: date, lead: int) -> Iterator[CalendarItem]:
    """The internal days of tasks, those of one task and day as one item that names who still owes a result."""
    days: dict[tuple[int, InternalDue], list[UnitDay]] = defaultdict(list)
    for part in parts:
        if part.internal is not None:
            days[part.row.task.id, part.internal].append(part)
    for (task_id, internal), units in days.items():
        row = units[0].row
        missing = [] if row.state.is_closed else [part for part in units if not part.has_result]
        who = ", ".join(names[part.unit_id] for part in missing or units)
        state = f"còn thiếu {len(missing)} đơn vị" if missing else row.state.label
        urgency = _urgency(internal.day, today, lead, is_open=bool(missing))
        if urgency is Urgency.LATE and not row.task.has_deadline:
            urgency = Urgency.SOON  # what has a rhythm only is never late
        state += " (hạn tự tính)" if internal.is_computed else ""
        yield CalendarItem(internal.day, CalendarKind.INTERNAL, row.task.text, who, state, urgency, "task", task_id)


def count_words(items: Iterable[CalendarItem]) -> str:
    """How much there is and how much of it is late: “4 việc, 1 trễ”; empty for nothing."""
    listed = list(items)
    late = sum(item.is_late for item in listed)
    if not listed:
        return ""
    return f"{len(listed)} việc, {late} trễ" if late else f"{len(listed)} việc"


def day_words(day: date) -> str:
    """“Thứ Tư, ngày 04/11/2026”."""
    return f"{_WEEKDAYS[day.weekday()]}, ngày {format_date(day)}"


_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
