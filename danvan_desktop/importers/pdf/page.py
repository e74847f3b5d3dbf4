"""A page of a PDF as the layout passes need it: words with their places, and the straight lines drawn on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a blank between them; places in points, `base` (the baseline) counts downwards from the top.

    `order` counts through the page as the words were printed; `is_attached` when no blank came before.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool = False
    italic: bool = False
    is_turned: bool = False
    order: int = 0
    is_attached: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight line from (x0, top) to (x1, bottom), in points, counted downwards; one of the two sides is about 0."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def is_level(self) -> bool:
        """Whether the line runs from left to right."""
        return self.x1 - self.x0 >= self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in points, its words as printed, its rulings."""

    width: float
    height: float
    words: tuple[Word, ...]
    rulings: tuple[Ruling, ...] = ()

    def shows(self, word: Word) -> bool:
        """Whether a word stands on the sheet; what was cut off by the edge is still in the file."""
        return word.x1 > 0 and word.x0 < self.width and 0 < word.base < self.height + word.size


class LineKind(Enum):
    """Where on the page a line stands."""

    BODY = "body"
    COLUMN = "column"
    """In a foot of two columns: a printed line is mostly a paragraph."""
    LETTERHEAD = "letterhead"
    """In a letterhead of two columns, where the name of the agency or the motto may be wrapped."""
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Frame:
    """The left and right margin between which lines were wrapped, and the indents where many lines begin."""

    left: float
    right: float
    indents: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its words from left to right, where it stands, and why it is no part of the text, if so.

    `place` is table, row and column of a cell, table counted within the page; `edges` are the borders of its columns.
    """

    page: int
    words: tuple[Word, ...]
    kind: LineKind = LineKind.BODY
    frame: Frame = Frame(0, 0)
    place: tuple[int, int, int] | None = None
    skipped: str | None = None
    edges: tuple[float, ...] = ()

    @property
    def text(self) -> str:
        """The words as read; what is raised or lowered stays attached."""
        pieces = [self.words[0].text]
        for before, word in zip(self.words, self.words[1:], strict=False):
            pieces.append("" if _touches(before, word) else " ")
            pieces.append(word.text)
        return "".join(pieces)

    @property
    def x0(self) -> float:
        """The left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """The right end."""
        return max(word.x1 for word in self.words)

    @property
    def size(self) -> float:
        """The size of the largest letters."""
        return max(word.size for word in self.words)

    @property
    def base(self) -> float:
        """The baseline of the largest letters."""
        return max(self.words, key=lambda word: word.size).base

    @property
    def is_bold(self) -> bool:
        """Whether all words are bold."""
        return all(word.bold for word in self.words)

    @property
    def is_italic(self) -> bool:
        """Whether all words are italic."""
        return all(word.italic for word in self.words)


def _touches(before: Word, word: Word) -> bool:
    """Whether a word follows without a blank: the same word cut by a change of font or height."""
    return word.is_attached and word.x0 - before.x1 < 0.08 * max(before.size, word.size)
