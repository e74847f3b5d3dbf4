"""Where the proof of a leaf comes from: links to tasks, targets, duties and registers, and how they outlive the year.

A link belongs to the criteria set, not to the sheet of a year, so that it is made once and serves every year scored by
the set. What it means lives in the plan of one year: it keeps the id it was made with *and* the words. In a year whose
plans do not hold that id, the passage of the same kind with the same words is meant; years in the words do not count,
because opening a new year moves them (plan_copy.py). A register is meant by its key and has no year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from danvan_desktop.domain.plan_matching import text_key
from danvan_desktop.domain.register_sought import SoughtTotal

_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d{2}(?!\d)")


class SourceKind(StrEnum):
    """The nouns a leaf can be linked to."""

    TASK = "task"
    TARGET = "target"
    OBLIGATION = "obligation"
    REGISTER = "register"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            SourceKind.TASK: "Nhiệm vụ",
            SourceKind.TARGET: "Chỉ tiêu",
            SourceKind.OBLIGATION: "Báo cáo, văn bản phải gửi",
            SourceKind.REGISTER: "Sổ theo dõi",
        }[self]


@dataclass(frozen=True, slots=True)
class CriterionLink:
    """A source of a leaf; `object_id` and `words` name a passage of a plan, `sought` the figures asked of a register.

    The first of `sought` is the count or numerator, all others together the denominator. `place` is the level, counted
    thing or kind of violation (from 0) the figure is for, None where the leaf has one kind or the source tells.
    """

    id: int
    criterion_id: int
    kind: SourceKind
    object_id: int | None = None
    words: str = ""
    sought: tuple[SoughtTotal, ...] = ()
    place: int | None = None
    position: int = 0

    @property
    def identity(self) -> tuple[object, ...]:
        """What may stand only once at a leaf: the same passage, or the same figures for the same kind."""
        named = self.sought if self.kind is SourceKind.REGISTER else (self.object_id,)
        return (self.kind, named, self.place)


@dataclass(frozen=True, slots=True)
class Linkable:
    """A task, target or duty of a plan in force; `printed` are its first words where they were corrected."""

    kind: SourceKind
    object_id: int
    text: str
    plan_id: int
    number: str = ""
    printed: str | None = None


def words_key(text: str) -> str:
    """What makes two passages of different years the same words."""
    return " ".join(text_key(_YEAR.sub(" ", text)).split())


class YearSources:
    """The passages of the plans in force in one year, found by what a link says."""

    def __init__(self, passages: Iterable[Linkable]) -> None:
        self.passages: Sequence[Linkable] = tuple(passages)
        self._by_id = {(passage.kind, passage.object_id): passage for passage in self.passages}
        self._by_words: dict[tuple[SourceKind, str], Linkable] | None = None

    def find(self, link: CriterionLink) -> Linkable | None:
        """The passage a link means this year, or None; of several with the same words the first one."""
        found = self._by_id.get((link.kind, link.object_id or 0))
        if found is not None or not link.words:
            return found
        if self._by_words is None:
            self._by_words = {}
            for passage in self.passages:
                for text in filter(None, (passage.text, passage.printed)):
                    self._by_words.setdefault((passage.kind, words_key(text)), passage)
        return self._by_words.get((link.kind, words_key(link.words)))
