"""Texts that fit their cells: cleaned, escaped as Excel reads them, and continued in the next row when too long."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

from danvan_desktop.exporters.cleaning import clean_text

CONTINUED: Final = "(tiếp theo) "
"""Stands before every piece but the first."""

CELL_LIMIT: Final = 32_767  # UTF-16 units Excel keeps in one cell
_MOST_LINES: Final = 22  # a row is at most 409 points high; what does not fit would be cut on paper
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


CUT: Final = " … (còn tiếp)"
"""Ends a text outside a table that is longer than a cell can be."""


def excel_text(text: str) -> str:
    """Cleaned text that fits a cell; one too long for any ends in CUT, which only a title or a form can come to.

    “_x000A_” stays what it is: Excel takes such runs for coded characters unless escaped.
    """
    text = clean_text(text)
    if len(text) > CELL_LIMIT // 2 and len(text.encode("utf-16-le")) > CELL_LIMIT * 2:
        kept = text.encode("utf-16-le")[: (CELL_LIMIT - len(CUT)) * 2]
        text = kept.decode("utf-16-le", errors="ignore") + CUT
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


def pieces(text: str, width: float) -> tuple[str, ...]:
    """`text` in pieces that fit a row at a column `width` letters wide; joined without CONTINUED they are the text."""
    letters = max(4, int(width))
    if len(text) <= letters * _MOST_LINES and text.count("\n") < _MOST_LINES // 2:
        return (text,)
    parts = tuple(_split(text, letters))
    return (parts[0], *(CONTINUED + part for part in parts[1:]))


def _split(text: str, letters: int) -> Iterator[str]:
    piece, lines = "", 0
    for line in text.splitlines(keepends=True):
        rest = line
        needed = _lines(rest, letters)
        if piece and lines + needed > _MOST_LINES:
            yield piece
            piece, lines = "", 0
        while _lines(rest, letters) > _MOST_LINES:
            cut = _cut(rest, letters * (_MOST_LINES - 2))
            yield rest[:cut]
            rest = rest[cut:]
        piece += rest
        lines += _lines(rest, letters)
    if piece:
        yield piece


def _lines(text: str, letters: int) -> int:
    return max(1, math.ceil(len(text) / letters))


def _cut(text: str, most: int) -> int:
    """Where to cut within the first `most` letters: after the last space of the second half, else right there."""
    space = text.rfind(" ", most // 2, most)
    return most if space < 0 else space + 1
