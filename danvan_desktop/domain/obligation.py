"""Duties to report and to send, and the occasions on which they fall due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.internal_due import InternalDue, internal_due
from danvan_desktop.domain.timing import DueOperator, DueRule, Period, TimingKind


class ObligationKind(StrEnum):
    """What is to be sent."""

    PLAN = "plan"
    REPORT = "report"
    SCORING_DOSSIER = "scoring_dossier"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ObligationKind.PLAN: "Gửi kế hoạch",
            ObligationKind.REPORT: "Báo cáo",
            ObligationKind.SCORING_DOSSIER: "Hồ sơ chấm điểm",
            ObligationKind.OTHER: "Khác",
        }[self]


class OccurrenceState(StrEnum):
    """What the clerk has done about one occasion; due and late are computed beside it."""

    OPEN = "open"
    DRAFTING = "drafting"
    SIGNING = "signing"
    SENT = "sent"


class DueState(StrEnum):
    """How an occasion stands on a given day; computed, never stored."""

    NO_DATE = "no_date"
    NOT_DUE = "not_due"
    DUE_SOON = "due_soon"
    DRAFTING = "drafting"
    SIGNING = "signing"
    OVERDUE = "overdue"
    SENT = "sent"
    SENT_LATE = "sent_late"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            DueState.NO_DATE: "Chưa có ngày hạn",
            DueState.NOT_DUE: "Chưa đến hạn",
            DueState.DUE_SOON: "Sắp đến hạn",
            DueState.DRAFTING: "Đang soạn",
            DueState.SIGNING: "Trình ký",
            DueState.OVERDUE: "Quá hạn",
            DueState.SENT: "Đã gửi",
            DueState.SENT_LATE: "Đã gửi trễ",
        }[self]


@dataclass(frozen=True, slots=True)
class Obligation:
    """Nghĩa vụ báo cáo, gửi; `unit_name` is the actor as printed, its links are assignments."""

    id: int
    plan_id: int
    position: int
    text: str
    kind: ObligationKind
    subkind: str | None = None
    unit_name: str | None = None
    recipient: str | None = None
    via: str | None = None
    timing_kind: TimingKind | None = None
    due: str | None = None
    due_raw: str | None = None
    due_operator: DueOperator | None = None
    period: Period | None = None
    first_line: int | None = None
    last_line: int | None = None
    lead_days: int | None = None
    """So many days before the last good day the units report inside the office, unless a day is set."""

    @property
    def due_rule(self) -> DueRule:
        """The due date of the duty as a rule."""
        return DueRule(self.due, self.due_operator, self.period)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Mốc: what is recorded of the `sequence`-th occasion of a duty in a year (counted from 1)."""

    id: int
    obligation_id: int
    year: int
    sequence: int
    state: OccurrenceState = OccurrenceState.OPEN
    set_due: date | None = None
    internal_due: date | None = None
    sent_on: date | None = None
    sent_number: str = ""
    sent_to: str = ""
    sent_via: str = ""
    report_id: int | None = None
    note: str = ""
    extensions: tuple[Extension, ...] = ()
    request_text: str = ""
    """What a superior asked for by a document of its own; empty for occasions the plan foresees."""
    requested_by: str = ""
    request_number: str = ""
    requested_on: date | None = None

    @property
    def is_request(self) -> bool:
        """Whether the occasion answers a request that came in (C12)."""
        return bool(self.request_text)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occasion of a duty as computed for a year, with what is recorded of it.

    `printed_due` is the date as the plan prints it, `last_good_day` follows from the operator (invariant 4);
    both are None until the plan or the clerk gives a date, and the last extension moves both. `first_good_day` is the
    last good day before any extension. `office_lead_days` is the office's rule for internal days (`Settings`).
    """

    obligation: Obligation
    year: int
    sequence: int
    printed_due: date | None
    last_good_day: date | None
    record: Occurrence | None
    label: str
    first_good_day: date | None = None
    office_lead_days: int | None = None

    @property
    def text(self) -> str:
        """What is to be sent: the words of the request it answers, else those of the duty."""
        return self.record.request_text if self.record is not None and self.record.is_request else self.obligation.text

    @property
    def recipient(self) -> str:
        """Whom it goes to: who asked for it, else the recipient of the duty; empty when nobody is named."""
        asked = self.record.requested_by if self.record is not None else ""
        return asked or self.obligation.recipient or ""

    @property
    def is_request(self) -> bool:
        """Whether somebody asked for it, apart from the duty's own rhythm."""
        return self.record is not None and self.record.is_request

    @property
    def period(self) -> Period | None:
        """The period of the year it is one of; None for one day of the year and for what was asked or added beyond."""
        return None if self.is_request else _period_of(self.obligation, self.sequence)

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """How often and until when it was extended, the first one first."""
        return () if self.record is None else self.record.extensions

    @property
    def internal(self) -> InternalDue | None:
        """The day the units report by: the one set for the occasion, else counted as the duty says, else the office."""
        lead = self.obligation.lead_days
        set_day = None if self.record is None else self.record.internal_due
        return internal_due(set_day, self.last_good_day, self.office_lead_days if lead is None else lead)

    @property
    def internal_due(self) -> date | None:
        """That day alone."""
        return None if self.internal is None else self.internal.day

    def state_on(self, today: date, lead_days: int = 14) -> DueState:
        """How the occasion stands on `today`; within `lead_days` of its end it is due soon."""
        record = self.record
        if record is not None and record.state is OccurrenceState.SENT:
            late = self.last_good_day is not None and record.sent_on is not None and record.sent_on > self.last_good_day
            return DueState.SENT_LATE if late else DueState.SENT
        if self.last_good_day is not None and today > self.last_good_day:
            return DueState.OVERDUE
        if record is not None and record.state is OccurrenceState.DRAFTING:
            return DueState.DRAFTING
        if record is not None and record.state is OccurrenceState.SIGNING:
            return DueState.SIGNING
        if self.last_good_day is None:
            return DueState.NO_DATE
        return DueState.DUE_SOON if (self.last_good_day - today).days <= lead_days else DueState.NOT_DUE

    def days_left(self, today: date) -> int | None:
        """Days until the last good day, negative when past, None without a date."""
        return None if self.last_good_day is None else (self.last_good_day - today).days


def occasions_in(
    obligation: Obligation, year: int, records: tuple[Occurrence, ...] = (), office_lead_days: int | None = None
) -> tuple[Occasion, ...]:
    """The occasions of a duty in `year`: dated ones from the rule, `6 months` without a date twice (invariant 5).

    Duties without any rhythm (on demand, as arises, regular) have the occasions the clerk recorded, and no others.
    """
    by_sequence = {record.sequence: record for record in records if record.year == year}
    rule = obligation.due_rule
    dates: list[date | None] = list(rule.dates_in(year))
    if not dates and obligation.due is None:
        dates = [None] * _undated_count(obligation)
    highest = max(by_sequence, default=0)
    dates += [None] * (highest - len(dates))
    found = (_occasion(obligation, year, index, day, by_sequence.get(index)) for index, day in enumerate(dates, 1))
    return tuple(
        found if office_lead_days is None else (replace(each, office_lead_days=office_lead_days) for each in found)
    )


_REVIEWS = frozenset({"review", "review_report"})
"""The subkinds of sơ kết, tổng kết: held once a year although nothing need be sent."""


def _undated_count(obligation: Obligation) -> int:
    is_review = obligation.subkind in _REVIEWS
    if obligation.kind is ObligationKind.OTHER and obligation.period is None and not is_review:
        return 0
    if obligation.period is not None:
        return 12 // obligation.period.months
    rhythmic = {TimingKind.YEARLY, TimingKind.PERIODIC, TimingKind.PERIODIC_UNSPECIFIED, TimingKind.AS_REGULATED}
    return 1 if obligation.timing_kind in rhythmic else 0


def _occasion(
    obligation: Obligation, year: int, sequence: int, printed: date | None, record: Occurrence | None
) -> Occasion:
    last = None if printed is None else obligation.due_rule.last_good_day(printed)
    if record is not None and record.set_due is not None:
        printed = last = record.set_due
    first = last
    if record is not None and record.extensions:
        printed = last = record.extensions[-1].until
    label = _occasion_label(obligation, year, sequence)
    if record is not None and record.is_request:
        label = f"Đột xuất, số {record.request_number}" if record.request_number else "Đột xuất"
    return Occasion(obligation, year, sequence, printed, last, record, label, first)


_QUARTERS = ("I", "II", "III", "IV")


def _period_of(obligation: Obligation, sequence: int) -> Period | None:
    period = obligation.period
    if obligation.due_rule.is_monthly:
        period = period or Period.MONTH
    elif obligation.due is not None and period is not Period.SIX_MONTHS:
        period = None  # one day of the year, whatever the rhythm (invariant 5)
    return period if period is not None and sequence <= 12 // period.months else None


def _occasion_label(obligation: Obligation, year: int, sequence: int) -> str:
    """“Quý II/2026” for the periods of a year; what the clerk adds beyond them is counted."""
    period = _period_of(obligation, sequence)
    if period is not None:
        return {
            Period.MONTH: f"Tháng {sequence}/{year}",
            Period.QUARTER: f"Quý {_QUARTERS[(sequence - 1) % 4]}/{year}",
            Period.SIX_MONTHS: f"Kỳ {sequence}/{year}",
            Period.YEAR: f"Năm {year}",
        }[period]
    return f"Năm {year}" if sequence == 1 else f"Lần {sequence}/{year}"
