"""The level of a criterion by its printed number: A, I, 1, 1.1, a), each style deeper than the one it began under."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"^(?:(?:phần|mục|nhóm|tiêu chí)\s+)?(?P<number>\d{1,3}(?:\.\d{1,3}){0,5}|[IVXLC]{1,7}|[A-ZĐ]|[a-zđ])(?P<end>[.):/\-]|\s|$)\s*",
)
_ROMAN = re.compile(r"^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$")
_ALPHABET = "ABCDĐEGHIKLMNOPQRSTUVXY"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A printed number without its closing mark, and the text behind it (when both stood in one cell)."""

    number: str
    rest: str = ""


def split_number(cell: str, *, has_own_column: bool) -> Numbered | None:
    """The number a cell begins with; in a column of its own it must fill the cell, before text it needs a mark.

    None when the cell does not begin with a number.
    """
    text = " ".join(cell.split())
    found = _NUMBER.match(text)
    if found is None:
        return None
    rest = text[found.end() :]
    if has_own_column:
        return Numbered(found["number"]) if not rest else None
    has_mark = found["end"] in {".", ")", "/"} or "." in found["number"]
    return Numbered(found["number"], rest) if has_mark and rest else None


class Numbering:
    """Keeps the styles that are open; a style met again closes those below it, a new one goes deeper."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []

    def depth_of(self, number: str) -> int:
        """The level of the next printed number, 1 at the top."""
        style = self._style(number)
        for place, (known, _) in enumerate(self._open):
            if known == style:
                del self._open[place:]
                break
        self._open.append((style, number))
        return len(self._open)

    def begin_part(self) -> int:
        """Begin at the top again with a heading that has no number; what follows stands below it."""
        self._open = [("heading", "")]
        return 1

    def _style(self, number: str) -> str:
        if number[0].isdigit():
            return f"decimal {number.count('.') + 1}"
        if number.islower():
            return "small letter"
        last = next((value for style, value in self._open if style == "letter"), "")
        follows = last in _ALPHABET[:-1] and last != "" and _ALPHABET[_ALPHABET.index(last) + 1] == number
        if _ROMAN.match(number) and not follows:
            return "roman"
        return "letter" if len(number) == 1 else "roman"
