"""How wide a line of Times New Roman is, so that a rule can be as long as the text it stands under."""

from __future__ import annotations

import unicodedata
from typing import Final

MM_PER_POINT: Final = 25.4 / 72

# Advance widths in thousandths of the size for U+0020 … U+007E (the published metrics of Times Roman and Times Bold).
_REGULAR: Final = (
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
)  # fmt: skip
_BOLD: Final = (
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
)  # fmt: skip
_OTHER: Final = {
    "Đ": (722, 722),
    "đ": (500, 556),
    "Ơ": (722, 778),
    "ơ": (529, 554),
    "Ư": (776, 796),
    "ư": (542, 600),
    "…": (1000, 1000),
}
_UNKNOWN: Final = 500
_FIRST: Final = 0x20


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width in millimetres of `text` on one line, at `size` points; letters of other scripts count as half the size."""
    table = _BOLD if bold else _REGULAR
    return sum(_advance(letter, table, bold=bold) for letter in text) * size / 1000 * MM_PER_POINT


def _advance(letter: str, table: tuple[int, ...], *, bold: bool) -> int:
    if letter in _OTHER:
        return _OTHER[letter][bold]
    if unicodedata.combining(letter):
        return 0  # printed over the letter before it
    # A Vietnamese vowel is as wide as its base; the horn of ơ, ư widens it and survives one step of decomposition.
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", parts[0] + "\u031b") if "\u031b" in parts else parts[0]
    if base in _OTHER:
        return _OTHER[base][bold]
    index = ord(base[0]) - _FIRST  # a horn on any other letter stays beside it
    return table[index] if 0 <= index < len(table) else _UNKNOWN
