"""What is printed at the edge of every page: page numbers, running heads and feet. They stay visible as skipped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from danvan_desktop.importers.pdf.bands import Band

PAGE_NUMBER = "số trang"
RUNNING_HEAD = "đầu trang lặp lại"
RUNNING_FOOT = "chân trang lặp lại"

_NUMBER = re.compile(r"^[-–—\s(]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s)]*$", re.IGNORECASE)
_TABLE_HEAD = re.compile(r"^(?:stt|tt)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_EDGE = 0.12
_DEEPEST = 3
_SHARE = 0.5


def margins_of(pages: Sequence[Sequence[Band]], heights: Sequence[float]) -> dict[tuple[int, int], str]:
    """Page and position of each band that belongs to the edge of the paper, with the reason to show.

    The head of a table without borders, printed again on each page, tells where its columns stand: it belongs to the text.
    """
    found: dict[tuple[int, int], str] = {}
    for is_head in (True, False):
        counts: Counter[str] = Counter()
        for number, bands in enumerate(pages):
            counts.update({_pattern(bands[at]) for at in _edge(bands, heights[number], is_head=is_head)})
        least = max(2, _SHARE * (len(pages) - 1))
        for number, bands in enumerate(pages):
            for at in _edge(bands, heights[number], is_head=is_head):
                if _NUMBER.match(bands[at].text):
                    found[number, at] = PAGE_NUMBER
                elif counts[_pattern(bands[at])] >= least and not _TABLE_HEAD.match(bands[at].text):
                    found[number, at] = RUNNING_HEAD if is_head else RUNNING_FOOT
                else:
                    break
    return found


def _edge(bands: Sequence[Band], height: float, *, is_head: bool) -> Iterator[int]:
    """The positions of the outermost bands, from the edge of the paper inwards."""
    positions = range(len(bands)) if is_head else range(len(bands) - 1, -1, -1)
    for at in positions[:_DEEPEST]:
        if (bands[at].top if is_head else height - bands[at].bottom) <= _EDGE * height:
            yield at


def _pattern(band: Band) -> str:
    """The words and the place, whatever the number."""
    return f"{_DIGITS.sub('#', band.text)} @{round(band.top / 8)}"
