"""Two columns side by side: the letterhead and the foot (“Nơi nhận” beside the signature) of an office's document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from danvan_desktop.importers.pdf.bands import Band
from danvan_desktop.importers.pdf.page import Word
from danvan_desktop.importers.plan.words import is_capitals, is_person_name

_MOTTO = re.compile(r"^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG|Độc lập [-–])")
_RECIPIENTS = re.compile(r"^nơi (?:nhận|gửi)", re.IGNORECASE)
_WIDE = 2.0
_WIDE_ALONE = 3.0
_STRETCHED = 1.2
_MOST_GAPS = 3
_LEAST = 0.5
_LEAST_AT_MOTTO = 0.3
_FARTHEST = {"left": 3.0, "right": 9.0}
_LETTERHEAD_BANDS = 14


@dataclass(frozen=True, slots=True)
class Gutter:
    """The empty strip between two columns; `at_motto` when the national motto and not its width tells it."""

    left: float
    right: float
    at_motto: bool = False

    @property
    def middle(self) -> float:
        """The line that no word of the two columns crosses."""
        return (self.left + self.right) / 2

    def narrowed(self, pieces: Sequence[tuple[float, float]], size: float) -> Gutter | None:
        """What is left of it beside one more band with these pieces; None when the band crosses it."""
        left, right = self.left, self.right
        least = (_LEAST_AT_MOTTO if self.at_motto else _LEAST) * size
        for start, end in pieces:
            if start < self.middle and end <= self.right - least:
                left = max(left, end)
            elif start >= self.left + least:
                right = min(right, start)
            else:
                return None
        return Gutter(left, right, self.at_motto) if right - left >= least else None


@dataclass(frozen=True, slots=True)
class Columns:
    """Bands `start` up to (not including) `end` stand in two columns; with the motto they are the letterhead."""

    start: int
    end: int
    left: tuple[Word, ...]
    right: tuple[Word, ...]
    is_letterhead: bool = False


def find_columns(bands: Sequence[Band], *, is_first_page: bool) -> list[Columns]:
    """The runs of bands in two columns, from the top down."""
    found: list[Columns] = []
    at = 0
    while at < len(bands):
        is_head = is_first_page and at < _LETTERHEAD_BANDS
        gutter = (_motto_gutter(bands[at]) if is_head else None) or _wide_gutter(bands[at])
        columns = _grown(bands, at, gutter, is_head=is_head) if gutter else None
        if columns:
            found.append(columns)
            at = columns.end
        else:
            at += 1
    return found


def _motto_gutter(band: Band) -> Gutter | None:
    """The strip before the national motto or the party's name, if something stands to the left of it."""
    words = band.words
    for at in range(1, len(words) - 1):
        if _MOTTO.match(" ".join(word.text for word in words[at : at + 3])):
            left = max(word.x1 for word in words[:at])
            if words[at].x0 - left >= _LEAST_AT_MOTTO * band.size:
                return Gutter(left, words[at].x0, at_motto=True)
    return None


def _wide_gutter(band: Band) -> Gutter | None:
    """The widest strip of a band, if it is far wider than a blank; None for a line stretched at all its blanks."""
    pieces = pieces_of(band)
    gaps = [Gutter(before[1], piece[0]) for before, piece in pairwise(pieces)]
    widest = max(gaps, key=lambda gap: gap.right - gap.left, default=None)
    if widest is None or len(gaps) > _MOST_GAPS or widest.right - widest.left < _WIDE * band.size:
        return None
    return widest


def pieces_of(band: Band, blank: float = _STRETCHED) -> list[tuple[float, float]]:
    """Left and right ends of the pieces of a band between blanks at least `blank` times as wide as the letters are high."""
    pieces: list[tuple[float, float]] = []
    least = blank * band.size
    for word in band.words:
        if pieces and word.x0 - pieces[-1][1] < least:
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], word.x1))
        else:
            pieces.append((word.x0, word.x1))
    return pieces


def _grown(bands: Sequence[Band], start: int, gutter: Gutter, *, is_head: bool) -> Columns | None:
    """The columns that begin with a band, as far down as they go; None when what stands side by side belongs together.

    At the head of a document a wide gap is enough (“Số: … Minh Hà, ngày …”); in running text it may part a word from its
    explanation, line by line.
    """
    first = bands[start]
    rows = [first]
    both = 1
    for band in bands[start + 1 :]:
        narrowed = gutter.narrowed(pieces_of(band), band.size)
        if narrowed is None:
            break
        left, right = _sides(band.words, narrowed)
        if not (left and right) and not _goes_on(rows, band, narrowed, "left" if left else "right"):
            break
        if left and right and band.top - rows[-1].bottom > _FARTHEST["left"] * band.size:
            break
        both += bool(left and right)
        gutter = narrowed
        rows.append(band)
    is_wide = both > 1 or gutter.right - gutter.left >= _WIDE_ALONE * first.size
    if not (gutter.at_motto or (is_head and is_wide) or _is_foot(first, gutter)):
        return None
    left, right = _sides([word for row in rows for word in row.words], gutter)
    return Columns(start, start + len(rows), tuple(left), tuple(right), gutter.at_motto)


def _is_foot(band: Band, gutter: Gutter) -> bool:
    """Whether a band reads like recipients beside a signature, or like two signatures."""
    left, right = (" ".join(word.text for word in side) for side in _sides(band.words, gutter))
    if _RECIPIENTS.match(left) or (is_capitals(left) and is_capitals(right)):
        return True
    return left.startswith("-") and (is_capitals(right) or is_person_name(right))


def _sides(words: Sequence[Word], gutter: Gutter) -> tuple[list[Word], list[Word]]:
    return [word for word in words if word.x1 <= gutter.middle], [word for word in words if word.x0 >= gutter.middle]


def _goes_on(rows: Sequence[Band], band: Band, gutter: Gutter, side: str) -> bool:
    """Whether a band with words on one side only stands in line with what stood there before, and near enough."""
    if band.top - rows[-1].bottom > _FARTHEST[side] * band.size:
        return False
    words = band.words
    left, middle = words[0].x0, (words[0].x0 + max(word.x1 for word in words)) / 2
    for row in reversed(rows):
        above = _sides(row.words, gutter)[0 if side == "left" else 1]
        if above and (
            abs(above[0].x0 - left) <= 4 or abs((above[0].x0 + max(word.x1 for word in above)) / 2 - middle) <= 10
        ):
            return True
    return False
