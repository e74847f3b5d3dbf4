"""What the screens show of the units that have to send: the sheet units × duties and its totals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt, RosterScore, RosterState
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import DueOperator


class DutyTotals(NamedTuple):
    """How many units owe a duty, how many of them sent, and how many of those late."""

    obliged: int = 0
    received: int = 0
    late: int = 0
    missing: int = 0

    @property
    def words(self) -> str:
        """“45/52 đã nhận, 3 trễ”."""
        late = f", {self.late} trễ" if self.late else ""
        return f"{self.received}/{self.obliged} đã nhận{late}"


NO_UNITS = DutyTotals()
"""The totals while no unit is counted."""


@dataclass(frozen=True, slots=True)
class DutyColumn:
    """A duty with its date: `printed` as the plan says it, `last_good_day` by the operator; both None without a date."""

    duty: RosterDuty
    printed: date | None
    last_good_day: date | None
    operator: DueOperator | None
    totals: DutyTotals = NO_UNITS

    @property
    def due_words(self) -> str:
        """“trước ngày 10/05/2026”, “chậm nhất 31/03/2026”, or “chưa có hạn”."""
        if self.printed is None:
            return "chưa có hạn"
        return f"{self.operator.label if self.operator else ''} {format_date(self.printed)}".strip()


class RosterCell(NamedTuple):
    """One unit and one duty."""

    state: RosterState
    receipt: RosterReceipt | None = None
    days_late: int = 0
    file_count: int = 0

    @property
    def words(self) -> str:
        """What stands in the cell: the day it came in, else how it stands."""
        if self.receipt is None or self.receipt.received_on is None:
            return {RosterState.NOT_OBLIGED: "–", RosterState.WAITING: "chưa", RosterState.MISSING: "chưa gửi"}.get(
                self.state, ""
            )
        day = format_date(self.receipt.received_on)
        return f"{day} (trễ {self.days_late} ngày)" if self.days_late else day


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A unit with a cell for each duty of the sheet, and its points of the year."""

    entry: RosterEntry
    cells: tuple[RosterCell, ...]
    score: RosterScore | None = None

    @property
    def is_owing(self) -> bool:
        """Whether something is still to come from it."""
        return any(cell.state.is_owed for cell in self.cells)

    @property
    def is_overdue(self) -> bool:
        """Whether something that should have come is not there."""
        return any(cell.state is RosterState.MISSING for cell in self.cells)

    @property
    def is_late(self) -> bool:
        """Whether something came in late."""
        return any(cell.state is RosterState.RECEIVED_LATE for cell in self.cells)


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """Đơn vị × mốc of a year."""

    year: int
    duties: tuple[DutyColumn, ...]
    rows: tuple[RosterRow, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The blocks of its units, each once, in the order of the units."""
        return tuple(dict.fromkeys(row.entry.kind for row in self.rows if row.entry.kind))

    def column_of(self, duty_id: int) -> int | None:
        """The place of a duty among the columns, or None."""
        return next((place for place, column in enumerate(self.duties) if column.duty.id == duty_id), None)

    @property
    def ratings(self) -> tuple[tuple[str, int], ...]:
        """How many units got each rating, the most frequent first; units without one stand last as “chưa xếp loại”."""
        counts: dict[str, int] = {}
        for row in self.rows:
            rating = row.score.rating if row.score else ""
            counts[rating] = counts.get(rating, 0) + 1
        unrated = counts.pop("", 0)
        rated = sorted(counts.items(), key=lambda item: -item[1])
        return (*rated, *((("chưa xếp loại", unrated),) if unrated else ()))


def totals_of(cells: Iterable[RosterCell]) -> DutyTotals:
    """The totals of one duty over its cells; what an exempt unit sent all the same counts on both sides."""
    obliged = received = late = missing = 0
    for cell in cells:
        obliged += cell.state is not RosterState.NOT_OBLIGED
        received += cell.state.is_received
        late += cell.state is RosterState.RECEIVED_LATE
        missing += cell.state is RosterState.MISSING
    return DutyTotals(obliged, received, late, missing)
