"""What the screens show of công văn đôn đốc: whom one may be written to, and the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.urging_letter import UrgingLetter
from danvan_desktop.domain.urging_letter_figures import UrgingLetterFigures


class UrgedUnit(NamedTuple):
    """A unit that owes something: how many things, how many late, and when it was last written to about one of them."""

    unit_id: int
    name: str
    item_count: int
    late: int
    reminded_on: date | None = None

    @property
    def words(self) -> str:
        """The unit as a line of the list."""
        late = f", {self.late} trễ hạn" if self.late else ""
        reminded = f"; đã đôn đốc ngày {format_date(self.reminded_on)}" if self.reminded_on else ""
        return f"{self.name} – {self.item_count} nội dung{late}{reminded}"

    @property
    def is_pressing(self) -> bool:
        """Whether something is late."""
        return self.late > 0


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter ready to be written, and how it will be logged."""

    figures: UrgingLetterFigures
    letter: UrgingLetter


class LetterRow(NamedTuple):
    """A line of the log."""

    letter: UrgingLetter
    unit_name: str

    @property
    def items_words(self) -> str:
        """What was urged, each once."""
        return "; ".join(dict.fromkeys(item.text for item in self.letter.items))
