"""What the screens show of an occasion: how it stands, what was sent, and which units still owe their report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.obligation import DueState, Occasion
from danvan_desktop.domain.plan import Plan, is_in_force
from danvan_desktop.domain.text import fold, format_date
from danvan_desktop.domain.timing import due_as_words
from danvan_desktop.domain.unit_report import ReceiptState

_SENT = {DueState.SENT, DueState.SENT_LATE}


@dataclass(frozen=True, slots=True)
class OccasionKey:
    """Which occasion: the `sequence`-th (from 1) of a duty in a year."""

    obligation_id: int
    year: int
    sequence: int


class ReceiptRow(NamedTuple):
    """A unit's own report for an occasion; `due` is the unit's internal day, `is_own_due` whether it was set for it alone."""

    unit_id: int
    unit_name: str
    state: ReceiptState
    due: date | None = None
    is_own_due: bool = False
    received_on: date | None = None
    content: str = ""
    is_listed: bool = False
    """Whether a row is stored for it; the others are expected because the duty is given to them."""
    is_computed_due: bool = False
    """Whether nobody set the internal day and a rule gives it."""


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """An occasion as it stands on a day; `unit_names` are the units the duty is assigned to, else the printed actor."""

    occasion: Occasion
    plan: Plan
    state: DueState
    days_left: int | None
    unit_names: tuple[str, ...]
    unit_ids: frozenset[int]
    due_soon_days: int = 14
    receipts: tuple[ReceiptRow, ...] = ()
    file_count: int = 0

    @property
    def key(self) -> OccasionKey:
        """The name of the occasion for every action on it."""
        return OccasionKey(self.occasion.obligation.id, self.occasion.year, self.occasion.sequence)

    @property
    def is_due_soon(self) -> bool:
        """Whether it is not sent yet and its last good day is near, be it in drafting or not."""
        open_states = {DueState.DUE_SOON, DueState.DRAFTING, DueState.SIGNING}
        return self.state in open_states and self.days_left is not None and self.days_left <= self.due_soon_days

    @property
    def due_words(self) -> str:
        """The date as the clerk reads it: “trước ngày 05/11/2026”, with how often it was extended, or “chưa có”."""
        if extensions := self.occasion.extensions:
            return f"{format_date(extensions[-1].until)} (gia hạn lần {len(extensions)})"
        record = self.occasion.record
        if record is not None and record.is_request and record.set_due is not None:
            return f"chậm nhất {format_date(record.set_due)}"
        if record is not None and record.set_due is not None:
            return f"{format_date(record.set_due)} (tự đặt)"
        if self.occasion.printed_due is None:
            return due_as_words(None, None)
        operator = self.occasion.obligation.due_operator
        return f"{operator.label if operator else ''} {format_date(self.occasion.printed_due)}".strip()

    @property
    def days_words(self) -> str:
        """Days left or days late in words; empty once sent or without a date."""
        if self.days_left is None or self.state in _SENT:
            return ""
        if self.days_left < 0:
            return f"trễ {-self.days_left} ngày"
        return "hôm nay" if self.days_left == 0 else f"còn {self.days_left} ngày"

    @property
    def receipt_words(self) -> str:
        """How many units handed in their own report: “3/8 đơn vị đã nộp”; empty where none is expected to."""
        received = sum(row.state.is_received for row in self.receipts)
        return f"{received}/{len(self.receipts)} đơn vị đã nộp" if self.receipts else ""

    @property
    def missing_names(self) -> tuple[str, ...]:
        """The units whose report is still missing."""
        return tuple(row.unit_name for row in self.receipts if not row.state.is_received)


@dataclass(frozen=True, slots=True)
class OccasionFilter:
    """Which occasions a list shows; the conditions hold together, an empty one lets everything pass."""

    overdue: bool = False
    due_soon: bool = False
    unsent: bool = False
    text: str = ""

    def select(self, rows: Iterable[OccasionRow]) -> list[OccasionRow]:
        """The rows that meet every condition, in their order; the text is searched without accents, word by word."""
        words = fold(self.text).split()
        return [row for row in rows if self._accepts(row) and _has_words(row, words)]

    def _accepts(self, row: OccasionRow) -> bool:
        return (
            (row.state is DueState.OVERDUE or not self.overdue)
            and (row.is_due_soon or not self.due_soon)
            and (row.state not in _SENT or not self.unsent)
        )


def _has_words(row: OccasionRow, words: list[str]) -> bool:
    if not words:
        return True
    occasion, duty = row.occasion, row.occasion.obligation
    names = " ".join(row.unit_names)
    text = fold(f"{occasion.text} {duty.text} {duty.kind.label} {occasion.label} {names} {occasion.recipient}")
    return all(word in text for word in words)


class Sending(NamedTuple):
    """What the clerk notes when a document has gone out."""

    sent_on: date
    number: str = ""
    to: str = ""
    via: str = ""
    files: tuple[Path, ...] = ()


def plans_of_year(plans: Sequence[Plan], year: int) -> list[Plan]:
    """The plans in force in a working year: those of the year and the open-ended ones begun before."""
    return [plan for plan in plans if is_in_force(plan, year)]
