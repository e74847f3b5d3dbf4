"""A linked source of a leaf as it stands in a year: whether it holds, its figures, and the entries behind them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind


class Standing(StrEnum):
    """Whether what a source tells is settled: it holds, it does not, or nobody can say yet."""

    GOOD = "good"
    BAD = "bad"
    OPEN = "open"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {Standing.GOOD: "Đạt", Standing.BAD: "Không đạt", Standing.OPEN: "Chưa kết luận"}[self]


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One recorded thing behind a source, to be opened: a result, an occasion, a register row (`noun`, `object_id`).

    `evidence_ids` are the documents attached to it.
    """

    noun: str
    object_id: int
    words: str
    evidence_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """What a link tells in a year.

    `a` and `b` are the figures: a share (b > 0), or a alone a count or value. `late` and `unsent` count the occasions of
    a duty, `waiting` those still to come; `days_late` is the worst of those sent (0: all in time). `finding` says why there is no figure or what makes
    it doubtful. `noun` and `object_id` are what to open; None when the source is gone.
    """

    link: CriterionLink
    words: str
    state: str
    standing: Standing = Standing.OPEN
    a: Decimal | None = None
    b: Decimal | None = None
    late: int = 0
    unsent: int = 0
    waiting: int = 0
    days_late: int | None = None
    finding: str = ""
    noun: str = ""
    object_id: int | None = None
    plan_id: int | None = None
    entries: tuple[SourceEntry, ...] = ()

    @property
    def kind(self) -> SourceKind:
        """What kind of source it is."""
        return self.link.kind

    @property
    def is_moving(self) -> bool:
        """Whether its figures will change by themselves before the year is out: work under way, occasions to come."""
        return self.waiting > 0 or (self.kind is SourceKind.TASK and self.standing is Standing.OPEN)

    @property
    def violations(self) -> Decimal | None:
        """How many violations it tells of: late and missing reports, what failed, or what the register counts."""
        if self.kind is SourceKind.OBLIGATION:
            return Decimal(self.late + self.unsent)
        if self.kind is SourceKind.REGISTER:
            return self.a
        return Decimal(1 if self.standing is Standing.BAD else 0)

    @property
    def evidence_ids(self) -> tuple[int, ...]:
        """The documents attached to what is behind it, each once."""
        return tuple(dict.fromkeys(found for entry in self.entries for found in entry.evidence_ids))
