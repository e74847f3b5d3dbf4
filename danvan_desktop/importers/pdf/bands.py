"""Words to printed lines, and lines that overlap in height to bands, from the top of the page down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from danvan_desktop.importers.pdf.page import Word

_SAME_LINE = 0.15
_RAISED = 0.5
_SMALLER = 0.85
_OVERLAP = 0.25
_ABOVE, _BELOW = 0.7, 0.2


@dataclass(frozen=True, slots=True)
class Band:
    """Printed lines whose heights overlap: one line of running text, or the lines of columns side by side."""

    lines: tuple[tuple[Word, ...], ...]

    @property
    def words(self) -> list[Word]:
        """All words from left to right."""
        return sorted((word for line in self.lines for word in line), key=lambda word: word.x0)

    @property
    def size(self) -> float:
        """The size of the largest letters."""
        return max(word.size for line in self.lines for word in line)

    @property
    def top(self) -> float:
        """The highest baseline."""
        return self.lines[0][0].base

    @property
    def bottom(self) -> float:
        """The lowest baseline."""
        return max(word.base for word in self.lines[-1])

    @property
    def text(self) -> str:
        """All words in one line."""
        return " ".join(word.text for word in self.words)


def lines_of(words: Iterable[Word]) -> list[tuple[Word, ...]]:
    """Words on one baseline, from left to right; raised and lowered small letters belong to the line they stand at."""
    rough: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.base, word.x0)):
        if rough and word.base - rough[-1][0].base <= _SAME_LINE * max(word.size, rough[-1][0].size):
            rough[-1].append(word)
        else:
            rough.append([word])
    return [tuple(sorted(line, key=lambda word: (word.x0, word.order))) for line in _absorbed(rough)]


def bands_of(words: Iterable[Word]) -> list[Band]:
    """All lines of a page as bands."""
    groups: list[list[tuple[Word, ...]]] = []
    lowest = 0.0
    for line in lines_of(words):
        top, bottom = _height(line)
        if groups and lowest - top > _OVERLAP * (bottom - top):
            groups[-1].append(line)
            lowest = max(lowest, bottom)
        else:
            groups.append([line])
            lowest = bottom
    return [Band(tuple(group)) for group in groups]


def _height(line: Sequence[Word]) -> tuple[float, float]:
    largest = max(line, key=lambda word: word.size)
    return largest.base - _ABOVE * largest.size, largest.base + _BELOW * largest.size


def _absorbed(lines: list[list[Word]]) -> list[list[Word]]:
    """Small raised or lowered letters given to the line above or below whose words they touch."""
    kept: list[list[Word]] = []
    for at, line in enumerate(lines):
        home = next((other for other in [*kept[-1:], *lines[at + 1 : at + 2]] if _belongs(line, other)), None)
        if home is None:
            kept.append(line)
        else:
            home.extend(line)
    return kept


def _belongs(small: Sequence[Word], line: Sequence[Word]) -> bool:
    """Whether letters are so much smaller, so near in height and so near to a word that they are part of the line."""
    size = max(word.size for word in line)
    if max(word.size for word in small) > _SMALLER * size:
        return False
    base = max(line, key=lambda word: word.size).base
    if any(abs(word.base - base) > _RAISED * size for word in small):
        return False
    return all(any(-0.1 * size <= word.x0 - other.x1 <= 0.3 * size for other in line) for word in small)
