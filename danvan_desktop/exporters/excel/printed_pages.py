"""Where the printed pages of a sheet end, told from the heights of its rows: a landscape A4 sheet as wide as its columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from openpyxl.worksheet.worksheet import Worksheet

_MM_PER_LETTER: Final = 2.117  # a digit of Times New Roman 12
_PAPER_WIDTH: Final = 256.9  # millimetres between the margins of a sheet laid across
_PAPER_HEIGHT: Final = 481.0  # points between them
_LEEWAY: Final = (0.95, 1.0, 1.05, 1.1, 1.15, 1.2)  # Excel and LibreOffice measure letters, and so shrink, differently


def repeated_rows(sheet: Worksheet) -> range:
    """The rows, counted from 1, that return on every page."""
    first, last = map(int, re.findall(r"\d+", str(sheet.print_title_rows)))
    return range(first, last + 1)


def torn_row(heights: Sequence[float], letters: float, first: int, *, heads: range) -> int | None:
    """`first` when the rows from there to the last may stand on two pages but fit one; None when nothing can be torn.

    `heights` are points, `letters` the width of all columns; the rows of `heads` stand above every page but the first.
    """
    room = _PAPER_HEIGHT / min(1.0, _PAPER_WIDTH / (letters * _MM_PER_LETTER))
    above = sum(heights[row - 1] for row in heads)
    fits = above + sum(heights[first - 1 :]) <= room * _LEEWAY[0]
    torn = any(_is_torn(heights, first, room * factor, above) for factor in _LEEWAY)
    return first if fits and torn else None


def _is_torn(heights: Sequence[float], first: int, room: float, above: float) -> bool:
    page, used, pages = 1, 0.0, []
    for height in heights:
        if used and used + height > room:
            page, used = page + 1, above
        used += height
        pages.append(page)
    return pages[first - 1] != pages[-1]
