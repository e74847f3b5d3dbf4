"""Đơn vị phải gửi: the units outside the office whose carrying out of a plan it follows, and what came in from each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.obligation import ObligationKind
from danvan_desktop.domain.timing import DueOperator


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """A unit that has to send; `kind` is the block it is counted in, in the office's own words (“Sở, ban, ngành”).

    It is no unit of the office: it stands in no chooser of Danh mục, tasks or results.
    """

    id: int
    name: str
    short_name: str = ""
    kind: str = ""
    leader_in_charge: str = ""
    contact: str = ""
    active_from: date | None = None
    active_to: date | None = None
    position: int = 0
    note: str = ""

    def is_active_in(self, first: date, last: date) -> bool:
        """Whether the unit exists on any day from `first` to `last`."""
        begun = self.active_from is None or self.active_from <= last
        return begun and (self.active_to is None or first <= self.active_to)


@dataclass(frozen=True, slots=True)
class RosterDuty:
    """Mốc phải gửi: what the units of the given blocks (none: all of them) have to send in a year.

    It follows the date of an occasion of the office's own plan (`obligation_id`, `sequence`) unless it has a `due` of
    its own, which `due_operator` reads.
    """

    id: int
    year: int
    name: str
    kind: ObligationKind = ObligationKind.REPORT
    obligation_id: int | None = None
    sequence: int = 1
    due: date | None = None
    due_operator: DueOperator = DueOperator.BY
    kinds: tuple[str, ...] = ()
    position: int = 0

    def obliges(self, entry: RosterEntry) -> bool:
        """Whether it concerns the block of the unit."""
        return not self.kinds or entry.kind in self.kinds


@dataclass(frozen=True, slots=True)
class RosterReceipt:
    """What is recorded of one unit and one duty; `is_exempt`: this unit need not send."""

    id: int
    duty_id: int
    entry_id: int
    received_on: date | None = None
    number: str = ""
    via: str = ""
    note: str = ""
    is_exempt: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded."""
        return self.received_on is None and not (self.number or self.via or self.note or self.is_exempt)


@dataclass(frozen=True, slots=True)
class RosterScore:
    """A unit's points and rating of a year: what it gave itself, what the appraisal gave, and why they differ."""

    id: int
    entry_id: int
    year: int
    self_points: Decimal | None = None
    appraised_points: Decimal | None = None
    rating: str = ""
    reason: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded."""
        return self.self_points is None and self.appraised_points is None and not (self.rating or self.reason)

    @property
    def difference(self) -> Decimal | None:
        """Appraised less self-given points; None while one of them is missing."""
        if self.self_points is None or self.appraised_points is None:
            return None
        return self.appraised_points - self.self_points


class RosterState(StrEnum):
    """How a unit stands with a duty on a given day; computed, never stored."""

    NOT_OBLIGED = "not_obliged"
    WAITING = "waiting"
    MISSING = "missing"
    RECEIVED = "received"
    RECEIVED_LATE = "received_late"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            RosterState.NOT_OBLIGED: "Không phải gửi",
            RosterState.WAITING: "Chưa gửi",
            RosterState.MISSING: "Chưa gửi, quá hạn",
            RosterState.RECEIVED: "Đã gửi",
            RosterState.RECEIVED_LATE: "Gửi trễ",
        }[self]

    @property
    def is_received(self) -> bool:
        """Whether it came in, late or not."""
        return self in {RosterState.RECEIVED, RosterState.RECEIVED_LATE}

    @property
    def is_owed(self) -> bool:
        """Whether it is still to come, the day passed or not."""
        return self in {RosterState.WAITING, RosterState.MISSING}


def roster_state(
    last_good_day: date | None, receipt: RosterReceipt | None, today: date, *, is_obliged: bool
) -> RosterState:
    """How a unit stands on `today`; late is what came in after the last good day, and never without such a day.

    What came in from a unit that need not send counts as received all the same.
    """
    received_on = None if receipt is None else receipt.received_on
    if received_on is not None:
        is_late = last_good_day is not None and received_on > last_good_day
        return RosterState.RECEIVED_LATE if is_late else RosterState.RECEIVED
    if not is_obliged or (receipt is not None and receipt.is_exempt):
        return RosterState.NOT_OBLIGED
    is_past = last_good_day is not None and today > last_good_day
    return RosterState.MISSING if is_past else RosterState.WAITING
