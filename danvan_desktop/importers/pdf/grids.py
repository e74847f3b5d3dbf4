"""Tables with drawn borders: which rulings make a grid, and in which cell of it a word stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from danvan_desktop.importers.pdf.page import Frame, Ruling, Word

_NEAR = 3.0
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Grid:
    """The borders of one table; `edges` and `rows` are the distinct places of its uprights and levels."""

    levels: tuple[Ruling, ...]
    uprights: tuple[Ruling, ...]
    edges: tuple[float, ...]
    rows: tuple[float, ...]

    @property
    def top(self) -> float:
        """The upper end of the table."""
        return min(self.rows[0], *(line.top for line in self.uprights))

    def holds(self, word: Word) -> bool:
        """Whether a word stands inside the outer borders."""
        across, along = _middle(word)
        lowest = max(self.rows[-1], *(line.bottom for line in self.uprights))
        return self.edges[0] - _NEAR <= across <= self.edges[-1] + _NEAR and self.top <= along <= lowest

    def cell(self, word: Word) -> tuple[int, int, Frame]:
        """Row, column and inner margins of the cell a word stands in; a merged cell counts where it begins."""
        across, along = _middle(word)
        above = [line.top for line in self.levels if line.top <= along and line.x0 - _NEAR <= across <= line.x1 + _NEAR]
        beside = [line.x0 for line in self.uprights if line.top - _NEAR <= along <= line.bottom + _NEAR]
        left = max((place for place in beside if place <= across), default=self.edges[0])
        right = min((place for place in beside if place > across), default=self.edges[-1])
        row = _nearest(self.rows, max(above, default=self.rows[0]))
        return row, _nearest(self.edges, left), Frame(left, right)


def grids_of(rulings: Sequence[Ruling]) -> list[Grid]:
    """The tables of a page from the top down: crossing rulings with at least two cells."""
    levels = _merged([line for line in rulings if line.is_level], upright=False)
    uprights = _merged([line for line in rulings if not line.is_level], upright=True)
    grids = []
    for own_levels, own_uprights in _connected(levels, uprights):
        edges = _distinct(line.x0 for line in own_uprights)
        rows = _distinct(line.top for line in own_levels)
        if len(edges) >= _FEWEST and len(rows) >= _FEWEST and len(edges) + len(rows) > 2 * _FEWEST:
            grids.append(Grid(tuple(own_levels), tuple(own_uprights), edges, rows))
    return sorted(grids, key=lambda grid: grid.top)


def _middle(word: Word) -> tuple[float, float]:
    return (word.x0 + word.x1) / 2, word.base - 0.3 * word.size


def _merged(lines: Iterable[Ruling], *, upright: bool) -> list[Ruling]:
    """Pieces on one straight line that follow each other become one."""
    merged: list[Ruling] = []
    key = (lambda line: (round(line.x0 / 2), line.top)) if upright else (lambda line: (round(line.top / 2), line.x0))
    for line in sorted(lines, key=key):
        last = merged[-1] if merged else None
        if last and upright and abs(last.x0 - line.x0) <= _NEAR and line.top <= last.bottom + _NEAR:
            merged[-1] = Ruling(last.x0, last.top, last.x0, max(last.bottom, line.bottom))
        elif last and not upright and abs(last.top - line.top) <= _NEAR and line.x0 <= last.x1 + _NEAR:
            merged[-1] = Ruling(last.x0, last.top, max(last.x1, line.x1), last.top)
        else:
            merged.append(line)
    return merged


def _connected(levels: Sequence[Ruling], uprights: Sequence[Ruling]) -> list[tuple[list[Ruling], list[Ruling]]]:
    """Groups of rulings that touch each other."""
    home = list(range(len(levels) + len(uprights)))

    def root(at: int) -> int:
        while home[at] != at:
            home[at] = at = home[home[at]]
        return at

    for row, level in enumerate(levels):
        for column, upright in enumerate(uprights, len(levels)):
            if (
                level.x0 - _NEAR <= upright.x0 <= level.x1 + _NEAR
                and upright.top - _NEAR <= level.top <= upright.bottom + _NEAR
            ):
                home[root(row)] = root(column)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = {}
    for at, line in enumerate([*levels, *uprights]):
        groups.setdefault(root(at), ([], []))[at >= len(levels)].append(line)
    return list(groups.values())


def _distinct(places: Iterable[float]) -> tuple[float, ...]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return tuple(found)


def _nearest(places: Sequence[float], wanted: float) -> int:
    return min(range(len(places)), key=lambda at: abs(places[at] - wanted))
