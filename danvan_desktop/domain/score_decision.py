"""What the clerk decided about a suggestion: taken over, or kept apart from it with a reason; and how that stands now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.score_entry import is_entered
from danvan_desktop.domain.scoring import Entry, ScoreLine


@dataclass(frozen=True, slots=True)
class ScoreDecision:
    """The decision on one leaf of a sheet: `passed` … `points` are the entry suggested then, `worth` what it gave.

    `is_accepted`: the suggestion was entered; otherwise the office scored by itself, and `reason` says why. `basis` names
    the sources in the words the document prints.
    """

    id: int
    sheet_id: int
    criterion_id: int
    is_accepted: bool
    reason: str = ""
    basis: str = ""
    worth: Decimal | None = None
    decided_on: date | None = None
    passed: bool | None = None
    level: int | None = None
    a: Decimal | None = None
    b: Decimal | None = None
    counts: tuple[int, ...] = ()
    points: Decimal | None = None

    @property
    def entry(self) -> Entry:
        """The entry suggested when it was decided; empty when there was none."""
        return Entry(self.passed, self.level, self.a, self.b, self.counts, self.points)

    def with_entry(self, entry: Entry | None) -> ScoreDecision:
        """The decision on this suggested entry."""
        of = entry or Entry()
        return replace(self, passed=of.passed, level=of.level, a=of.a, b=of.b, counts=of.counts, points=of.points)


class DecisionState(StrEnum):
    """How a suggestion stands to what is entered, in the order to deal with it."""

    CHANGED = "changed"
    DIFFERS = "differs"
    WAITING = "waiting"
    UNSETTLED = "unsettled"
    KEPT = "kept"
    ACCEPTED = "accepted"
    EQUAL = "equal"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            DecisionState.CHANGED: "Nguồn đã thay đổi",
            DecisionState.DIFFERS: "Khác đề xuất, chưa có lý do",
            DecisionState.WAITING: "Chờ quyết định",
            DecisionState.UNSETTLED: "Chưa đề xuất được",
            DecisionState.KEPT: "Chấm khác, có lý do",
            DecisionState.ACCEPTED: "Đã chấp nhận",
            DecisionState.EQUAL: "Trùng điểm đã chấm",
        }[self]


def entry_of(line: ScoreLine | None) -> Entry | None:
    """What is entered for a leaf; None while it is not scored."""
    if line is None or not is_entered(line):
        return None
    return Entry(line.passed, line.level, line.a, line.b, line.counts, line.points)


def decision_state(line: ScoreLine | None, suggested: Entry | None, decision: ScoreDecision | None) -> DecisionState:
    """How it stands: a decision holds while neither the suggestion nor the accepted entry changes."""
    entered = entry_of(line)
    if decision is not None and (suggested or Entry()) != decision.entry:
        return DecisionState.CHANGED
    if decision is not None and not decision.is_accepted:
        return DecisionState.KEPT
    if suggested is None:
        return DecisionState.UNSETTLED
    if entered == suggested:
        return DecisionState.ACCEPTED if decision is not None else DecisionState.EQUAL
    return DecisionState.WAITING if entered is None else DecisionState.DIFFERS
