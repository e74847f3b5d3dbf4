"""A list of units as read, each row with what becomes of it, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.roster import RosterEntry


class Verdict(StrEnum):
    """What a row of the list is to the roster."""

    NEW = "new"
    DETAILS = "details"
    SIMILAR = "similar"
    KNOWN = "known"
    REPEATED = "repeated"
    COLLECTIVE = "collective"
    WRONG = "wrong"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Verdict.NEW: "Thêm mới",
            Verdict.DETAILS: "Bổ sung thông tin",
            Verdict.SIMILAR: "Có thể trùng",
            Verdict.KNOWN: "Đã có",
            Verdict.REPEATED: "Lặp trong danh sách",
            Verdict.COLLECTIVE: "Tên chung nhiều đơn vị",
            Verdict.WRONG: "Có lỗi",
        }[self]

    @property
    def is_proposed(self) -> bool:
        """Whether such a row is taken unless the clerk says otherwise."""
        return self in {Verdict.NEW, Verdict.DETAILS}

    @property
    def may_be_taken(self) -> bool:
        """Whether such a row can be taken at all."""
        return self in {Verdict.NEW, Verdict.DETAILS, Verdict.SIMILAR, Verdict.COLLECTIVE}


@dataclass(frozen=True, slots=True)
class RosterDraftRow:
    """A row: where it stands, the unit it makes (its id that of the known one for `DETAILS`), the verdict and why."""

    place: str
    entry: RosterEntry
    verdict: Verdict
    words: str = ""


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """What was read, where from, and what concerns the list as a whole."""

    source: str
    rows: tuple[RosterDraftRow, ...]
    findings: tuple[str, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """How many rows have a verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    @property
    def words(self) -> str:
        """“60 dòng: 57 thêm mới, 2 đã có, 1 có lỗi”."""
        counted = ((verdict, self.count(verdict)) for verdict in Verdict)
        return f"{len(self.rows)} dòng: " + ", ".join(
            f"{count} {verdict.label.lower()}" for verdict, count in counted if count
        )
