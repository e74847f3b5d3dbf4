"""Công văn đôn đốc as it is logged: to which unit, when, under which number, about what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.document import DOTS
from danvan_desktop.domain.text import format_date


@dataclass(frozen=True, slots=True)
class UrgedItem:
    """What a letter urged; `key` tells the same task or occasion again in a later letter."""

    key: str
    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class UrgingLetter:
    """One letter of a working year; `number` (“15/SXD-VP”) is empty until the văn thư gives it."""

    id: int
    unit_id: int
    year: int
    written_on: date
    number: str = ""
    reply_by: date | None = None
    items: tuple[UrgedItem, ...] = ()

    @property
    def citation(self) -> str:
        """How a later letter names it, with dots for a number not known yet."""
        return f"Công văn số {self.number or DOTS} ngày {format_date(self.written_on)}"


def letters_about(letters: Iterable[UrgingLetter], key: str) -> list[UrgingLetter]:
    """The letters that urged the item with that key, the first one first."""
    found = [letter for letter in letters if any(item.key == key for item in letter.items)]
    return sorted(found, key=lambda letter: (letter.written_on, letter.id))
