"""Tables without borders: told by a head that begins with “STT” or “TT” and by columns that stay clear below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from danvan_desktop.importers.pdf.bands import Band
from danvan_desktop.importers.pdf.columns import Gutter, pieces_of
from danvan_desktop.importers.pdf.grids import Grid
from danvan_desktop.importers.pdf.page import Ruling

_ORDINAL = re.compile(r"^(?:stt|tt|số tt)$", re.IGNORECASE)
_BETWEEN_COLUMNS = 0.7
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2
_FARTHEST = 4.0
_ABOVE, _BELOW = 0.9, 0.4
_OUTSIDE = 6.0


@dataclass(frozen=True, slots=True)
class Aligned:
    """Bands `start` up to (not including) `end` are the table `grid`, whose columns are parted by `gutters`.

    `head` is what its first bands say, down to the first numbered row.
    """

    start: int
    end: int
    grid: Grid
    gutters: tuple[Gutter, ...]
    head: tuple[str, ...] = ()


def find_aligned(bands: Sequence[Band], carried: Aligned | None) -> list[Aligned]:
    """The tables of a page; `carried` is the one that ran to the end of the page before and may go on here."""
    found: list[Aligned] = []
    at = 0
    while at < len(bands):
        gutters = _head_gutters(bands[at])
        goes_on = at == 0 and carried is not None and not gutters
        if carried is not None and goes_on:
            gutters = carried.gutters
        table = _grown(bands, at, gutters, carried if at == 0 else None, has_head=not goes_on) if gutters else None
        if table:
            found.append(table)
        at = table.end if table else at + 1
    return found


def _head_gutters(band: Band) -> tuple[Gutter, ...]:
    if not _ORDINAL.match(band.words[0].text):
        return ()
    pieces = pieces_of(band, _BETWEEN_COLUMNS)
    return (
        tuple(Gutter(before[1], piece[0]) for before, piece in pairwise(pieces))
        if len(pieces) >= _FEWEST_COLUMNS
        else ()
    )


def _grown(
    bands: Sequence[Band], start: int, gutters: tuple[Gutter, ...], carried: Aligned | None, *, has_head: bool
) -> Aligned | None:
    """The table that begins with a band: down to where a band crosses the columns, unless numbered rows go on below it."""
    tops: list[tuple[float, bool]] = []
    after_head = start + len(carried.head) if carried and _says(bands[start:], carried.head) else start
    at = start
    while at < len(bands):
        band = bands[at]
        if at > start and band.top - bands[at - 1].bottom > _FARTHEST * band.size:
            break
        narrowed = _narrowed(gutters, band)
        if narrowed:
            gutters = narrowed
            if at in {start, after_head} or _is_numbered(band, gutters):
                tops.append((band.top - _ABOVE * band.size, False))
        elif tops and at + 1 < len(bands) and _resumes(bands[at + 1], gutters):
            tops.append((band.top - _ABOVE * band.size, True))  # a title across all columns
        else:
            break
        at += 1
    if len(tops) < (1 if carried else _FEWEST_ROWS) + has_head:
        return None
    grid = _grid(bands[start:at], tops, gutters, carried.grid.edges if carried else None)
    return Aligned(start, at, grid, gutters, carried.head if carried else _head(bands[start:at], gutters))


def _head(bands: Sequence[Band], gutters: Sequence[Gutter]) -> tuple[str, ...]:
    end = next((at for at, band in enumerate(bands[1:], 1) if _is_numbered(band, gutters)), len(bands))
    return tuple(band.text for band in bands[:end])


def _says(bands: Sequence[Band], texts: Sequence[str]) -> bool:
    """Whether the first bands have these texts: the head of a table printed again."""
    return [band.text for band in bands[: len(texts)]] == list(texts)


def _narrowed(gutters: Sequence[Gutter], band: Band) -> tuple[Gutter, ...]:
    """The columns that stay clear beside one more band; empty when the band crosses one."""
    pieces = pieces_of(band, _BETWEEN_COLUMNS)
    narrowed = [gutter.narrowed(pieces, band.size) for gutter in gutters]
    kept = tuple(gutter for gutter in narrowed if gutter is not None)
    return kept if len(kept) == len(gutters) else ()


def _is_numbered(band: Band, gutters: Sequence[Gutter]) -> bool:
    return band.words[0].x1 <= gutters[0].middle


def _resumes(band: Band, gutters: Sequence[Gutter]) -> bool:
    narrowed = _narrowed(gutters, band)
    return bool(narrowed) and _is_numbered(band, narrowed) and len(pieces_of(band, _BETWEEN_COLUMNS)) > 1


def _grid(
    bands: Sequence[Band],
    tops: Sequence[tuple[float, bool]],
    gutters: Sequence[Gutter],
    edges: tuple[float, ...] | None,
) -> Grid:
    """The borders that are not drawn; a title across all columns has no inner ones."""
    left = min(band.words[0].x0 for band in bands) - _OUTSIDE
    right = max(word.x1 for band in bands for word in band.words) + _OUTSIDE
    bottom = bands[-1].bottom + _BELOW * bands[-1].size
    ends = [*(top for top, _ in tops[1:]), bottom]
    levels = tuple(Ruling(left, top, right, top) for top in (*(top for top, _ in tops), bottom))
    inner = [gutter.middle for gutter in gutters]
    uprights = [Ruling(x, tops[0][0], x, bottom) for x in (left, right)]
    for (top, is_title), end in zip(tops, ends, strict=True):
        uprights += [] if is_title else [Ruling(x, top + 4, x, end - 4) for x in inner]
    own = (left, *inner, right)
    rows = tuple(level.top for level in levels)
    return Grid(levels, tuple(uprights), edges if edges and len(edges) == len(own) else own, rows)
