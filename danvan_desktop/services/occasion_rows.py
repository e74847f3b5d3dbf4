"""Mốc as they stand on a day: what the pages list of the duties of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.obligation import DueState, Obligation, Occasion, Occurrence, occasions_in
from danvan_desktop.domain.plan import Plan, PlanState
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import due_as_words
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.occasions import obligation_units, occurrences_in

LEAD_DAYS = 14
"""So many days before its last good day an unsent document is due soon, as in `Occasion.state_on`."""

_NOT_RUNNING = {PlanState.DRAFT, PlanState.REPLACED}


@dataclass(frozen=True, slots=True)
class OccasionKey:
    """Which occasion: the `sequence`-th (from 1) of a duty in a year."""

    obligation_id: int
    year: int
    sequence: int


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """An occasion as it stands on a day; `unit_names` are the units the duty is assigned to, else the printed actor."""

    occasion: Occasion
    plan: Plan
    state: DueState
    days_left: int | None
    unit_names: tuple[str, ...]
    unit_ids: frozenset[int]

    @property
    def key(self) -> OccasionKey:
        """The name of the occasion for every action on it."""
        return OccasionKey(self.occasion.obligation.id, self.occasion.year, self.occasion.sequence)

    @property
    def is_due_soon(self) -> bool:
        """Whether it is not sent yet and its last good day is near, be it in drafting or not."""
        open_states = {DueState.DUE_SOON, DueState.DRAFTING, DueState.SIGNING}
        return self.state in open_states and self.days_left is not None and self.days_left <= LEAD_DAYS

    @property
    def due_words(self) -> str:
        """The date as the clerk reads it: “trước ngày 05/11/2026”, or “chưa có”."""
        record = self.occasion.record
        if record is not None and record.set_due is not None:
            return f"{format_date(record.set_due)} (tự đặt)"
        if self.occasion.printed_due is None:
            return due_as_words(None, None)
        operator = self.occasion.obligation.due_operator
        return f"{operator.label if operator else ''} {format_date(self.occasion.printed_due)}".strip()

    @property
    def days_words(self) -> str:
        """Days left or days late in words; empty once sent or without a date."""
        if self.days_left is None or self.state in {DueState.SENT, DueState.SENT_LATE}:
            return ""
        if self.days_left < 0:
            return f"trễ {-self.days_left} ngày"
        return "hôm nay" if self.days_left == 0 else f"còn {self.days_left} ngày"


def plans_of_year(plans: Sequence[Plan], year: int) -> list[Plan]:
    """The plans in force in a working year: those of the year and the open-ended ones begun before."""
    return [
        plan
        for plan in plans
        if plan.state not in _NOT_RUNNING and (plan.year == year or (plan.open_ended and plan.year <= year))
    ]


def rows_of_year(reader: Reader, year: int, day: date) -> list[OccasionRow]:
    """The occasions of every plan in force in `year` as they stand on `day`, the earliest first."""
    return rows_of_plans(reader, plans_of_year(reader.select(Plan), year), year, day)


def rows_of_plans(reader: Reader, plans: Sequence[Plan], year: int, day: date) -> list[OccasionRow]:
    """The same of these plans."""
    by_id = {plan.id: plan for plan in plans}
    duties = reader.select(Obligation, order_by=("plan_id", "position", "id"), plan_id=list(by_id)) if by_id else []
    if not duties:
        return []
    records: dict[int, list[Occurrence]] = {}
    for record in occurrences_in(reader, list(by_id), year):
        records.setdefault(record.obligation_id, []).append(record)
    units = obligation_units(reader, list(by_id))
    rows = []
    for duty in duties:
        given = units.get(duty.id, ())
        names = tuple(dict.fromkeys(unit.name for unit in given)) or tuple(filter(None, (duty.unit_name,)))
        for occasion in occasions_in(duty, year, tuple(records.get(duty.id, ()))):
            state, left = occasion.state_on(day), occasion.days_left(day)
            ids = frozenset(unit.unit_id for unit in given)
            rows.append(OccasionRow(occasion, by_id[duty.plan_id], state, left, names, ids))
    return sorted(rows, key=lambda row: row.occasion.last_good_day or date.max)
