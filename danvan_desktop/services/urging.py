"""Đôn đốc: what each unit is late with or soon due for, from the very rows of the lists, and the words to remind it by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.obligation import DueState
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.internal_days import UnitDay, unit_days
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.tracking_rows import plan_year, task_rows
from danvan_desktop.services.views_occasions import OccasionRow
from danvan_desktop.services.views_tracking import NO_RESULT
from danvan_desktop.storage.repositories.settings import settings_of
from danvan_desktop.storage.store import Store

_SENT = {DueState.SENT, DueState.SENT_LATE}


class UrgeKind(StrEnum):
    """What a unit is reminded of."""

    TASK = "task"
    OCCASION = "occasion"
    UNIT_REPORT = "unit_report"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            UrgeKind.TASK: "Nhiệm vụ",
            UrgeKind.OCCASION: "Báo cáo, hồ sơ",
            UrgeKind.UNIT_REPORT: "Báo cáo của đơn vị",
        }[self]


class UrgeItem(NamedTuple):
    """One thing a unit is reminded of; `days_left` is below 0 when late, None for a period without a result.

    `key` tells the same task or occasion again in a later list.
    """

    unit_name: str
    kind: UrgeKind
    text: str
    due: date | None
    is_internal: bool
    days_left: int | None
    state: str
    key: str = ""

    @property
    def is_late(self) -> bool:
        """Whether its day is past."""
        return self.days_left is not None and self.days_left < 0

    @property
    def due_words(self) -> str:
        """The day it is due, and that it holds inside the office only."""
        if self.due is None:
            return ""
        return f"{format_date(self.due)}{' (nội bộ)' if self.is_internal else ''}"

    @property
    def days_words(self) -> str:
        """Days left or late in words."""
        if self.days_left is None:
            return NO_RESULT
        if self.days_left < 0:
            return f"trễ {-self.days_left} ngày"
        return "hôm nay" if self.days_left == 0 else f"còn {self.days_left} ngày"


class UrgingService:
    """Reads who is to be reminded of what."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def items(self, year: int, plan_id: int | None, today: date | None = None) -> list[UrgeItem]:
        """What is late or soon due, unit after unit in the order of the catalogue, the latest first.

        Tasks are those of one plan, occasions those of every plan in force. A unit that reported its part is reminded
        of a task no more, unless it leads it; what has a rhythm only is listed when its period lacks a result.
        """
        day = today or self._clock.today()
        units = self._store.select(Unit, order_by=("position", "id"))
        names = {unit.id: unit.name for unit in units}
        lead = settings_of(self._store).due_soon_days
        found = list(_of_occasions(rows_of_year(self._store, year, day), day, lead))
        if plan_id is not None:
            rows = task_rows(self._store, plan_year(self._store, plan_id, year, day))
            found += _of_tasks(unit_days(self._store, rows, plan_id, year), names, day, lead)
        order = {name: place for place, name in enumerate(names.values())}
        last = len(order)
        return sorted(
            found,
            key=lambda item: (
                order.get(item.unit_name, last),
                item.unit_name,
                item.days_left is None,
                item.days_left or 0,
            ),
        )


def _of_tasks(parts: Iterable[UnitDay], names: dict[int, str], today: date, lead: int) -> Iterator[UrgeItem]:
    for part in parts:
        row = part.row
        leads = part.unit_id in row.lead_ids
        if row.state.is_closed or (part.has_result and not leads):
            continue
        text = f"{row.number_words}. {row.task.text}" if row.number_words else row.task.text
        unit, key = names[part.unit_id], f"{UrgeKind.TASK}:{row.task.id}"
        if row.deadline is None:
            if leads and row.lacks_result:
                yield UrgeItem(unit, UrgeKind.TASK, text, None, False, None, row.state_words, key)
            continue
        waits_inside = part.internal is not None and not part.has_result
        day = part.internal.day if part.internal is not None and waits_inside else row.deadline
        left = (day - today).days
        if left <= lead:
            yield UrgeItem(unit, UrgeKind.TASK, text, day, waits_inside, left, row.state_words, key)


def _of_occasions(rows: Iterable[OccasionRow], today: date, lead: int) -> Iterator[UrgeItem]:
    for row in rows:
        occasion, day = row.occasion, row.occasion.last_good_day
        if row.state in _SENT:
            continue
        text = f"{occasion.text.rstrip(' .;')} ({occasion.label})"
        key = f"{occasion.obligation.id}:{occasion.sequence}"
        if day is not None and (day - today).days <= lead:
            for name in row.unit_names or ("Chưa phân công",):
                yield UrgeItem(
                    name,
                    UrgeKind.OCCASION,
                    text,
                    day,
                    False,
                    (day - today).days,
                    row.state.label,
                    f"{UrgeKind.OCCASION}:{key}",
                )
        for receipt in row.receipts:
            due = receipt.due or day
            if not receipt.state.is_received and due is not None and (due - today).days <= lead:
                inside, left = receipt.due is not None, (due - today).days
                yield UrgeItem(
                    receipt.unit_name,
                    UrgeKind.UNIT_REPORT,
                    text,
                    due,
                    inside,
                    left,
                    receipt.state.label,
                    f"{UrgeKind.UNIT_REPORT}:{key}",
                )


def unit_names(items: Iterable[UrgeItem]) -> list[str]:
    """The units there is something for, in the order of the items."""
    return list(dict.fromkeys(item.unit_name for item in items))


def reminder_text(items: Sequence[UrgeItem], today: date) -> str:
    """One message for each unit of `items`, as it is pasted into Zalo or an e-mail; empty without items."""
    messages = []
    for name in unit_names(items):
        own = [item for item in items if item.unit_name == name]
        late = sum(item.is_late for item in own)
        counted = f"{len(own)} việc, {late} việc trễ hạn" if late else f"{len(own)} việc"
        lines = [f"Nhắc việc công tác dân vận – {name} (đến ngày {format_date(today)}: {counted})"]
        lines += [f"{number}. {_line(item)}" for number, item in enumerate(own, 1)]
        lines.append("Đề nghị đơn vị thực hiện và báo kết quả.")
        messages.append("\n".join(lines))
    return "\n\n".join(messages)


def _line(item: UrgeItem) -> str:
    text = " ".join(item.text.split()).rstrip(" .;")
    if item.due is None:
        return f"{text} – {item.days_words}"
    inside = "hạn nội bộ" if item.is_internal else "hạn"
    return f"{text} – {inside} {format_date(item.due)}, {item.days_words}"
