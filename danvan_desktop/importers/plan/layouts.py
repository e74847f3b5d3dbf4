"""How the lines of a text were broken, told from their lengths and from how they go on.

Three layouts occur. Hard-wrapped: every printed line is a line of the file (a blank line means nothing). Ragged: web pages that
break lines anywhere, each paragraph at its own width. Paragraphs: each line is one, only page breaks cut it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from danvan_desktop.importers.plan.markers import split_marker
from danvan_desktop.importers.plan.noise import noise_reason
from danvan_desktop.importers.plan.words import ends_sentence, starts_lower

_FEWEST_LINES = 12
_RAGGED_SHARE = 0.15
_WIDEST_WRAP = 125
_NARROWEST_WRAP = 50
_NEARLY_FULL = 0.75
_AT_THE_EDGE = 0.9
_FEWEST_WRAPS = 2


class Layout(Enum):
    """How the lines of a text were broken."""

    WRAPPED = "wrapped"
    RAGGED = "ragged"
    PARAGRAPHS = "paragraphs"


def layout_of(texts: Sequence[str]) -> Layout:
    """The layout of a text with these lines; page numbers and the like do not count."""
    texts = [text for text in texts if noise_reason(text) is None]
    if _is_hard_wrapped(texts):
        return Layout.WRAPPED
    lower = sum(starts_lower(text) and not split_marker(text)[0].label for text in texts)
    if len(texts) < _FEWEST_LINES:
        return Layout.PARAGRAPHS
    narrow = width_of([len(text) for text in texts]) <= _WIDEST_WRAP and lower > _FEWEST_WRAPS
    return Layout.RAGGED if narrow or lower >= _RAGGED_SHARE * len(texts) else Layout.PARAGRAPHS


def width_of(lengths: Sequence[int]) -> int:
    """The width of the printed lines: that of the widest, but for a few that stick out."""
    return sorted(lengths)[int(0.985 * (len(lengths) - 1))] if lengths else 0


def _is_hard_wrapped(texts: Sequence[str]) -> bool:
    """Whether these lines were wrapped by the printer: no long ones, and either many of nearly full width or lines that
    go on in lower case only after full ones.
    """
    if len(texts) < _FEWEST_LINES:
        return False
    width = width_of([len(text) for text in texts])
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return False
    full = _NEARLY_FULL * width
    if sum(len(text) >= full for text in texts) >= 0.35 * len(texts):
        return True
    going_on = [
        len(before) for before, after in pairwise(texts) if starts_lower(after) and not split_marker(after)[0].label
    ]
    if len(going_on) >= _FEWEST_WRAPS:
        return sum(length >= full for length in going_on) >= 0.85 * len(going_on)
    cut = [
        after for before, after in pairwise(texts) if len(before) >= _AT_THE_EDGE * width and not ends_sentence(before)
    ]
    enough = (len(cut) >= _FEWEST_WRAPS and any(starts_lower(text) for text in cut)) or len(cut) > _FEWEST_WRAPS
    return enough and all(not split_marker(text)[0].label for text in cut)
