"""The sign before a paragraph: section numeral, number, letter, dash or plus, and how deep it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """How deep a marker stands in the outline; unmarked text has no depth of its own."""

    PART = 0
    SECTION = 1
    NUMBER = 2
    DECIMAL = 3
    DECIMAL_DEEP = 4
    LETTER = 5
    DASH = 6
    PLUS = 7
    NONE = 9


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as printed (`label` “1.”), the bare number (“1”) and its rank."""

    label: str
    number: str | None
    rank: Rank


NO_MARKER = Marker("", None, Rank.NONE)

_PART = re.compile(r"^([A-HĐ])\s?[.)/-]\s+(?=\S)")
_SECTION = re.compile(r"^(?:(?:PHẦN|Phần|MỤC|Mục)\s+)?([IVX]{1,5})\s*(?:[.):–—-]|/(?!v\b))\s*(?=[^\W\d_“\"(])")
_NUMBER = re.compile(r"^\(?(\d{1,2})(?:[.)]|[/-](?=\s))(?:\s+(?=\S)|(?=[^\W\d_“\"]))")
_COMPOSITE = re.compile(r"^([IVX]{1,4}(?:\.\d{1,2}){1,3})[.)]?\s+(?=[^\W\d_“\"])")
_DECIMAL = re.compile(r"^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]?\s+(?=[^\W\d_“\"]|\d+\s?%)|[.)](?=[^\W\d_“\"]))")
_LETTER = re.compile(r"^\(?([a-zđ])(?:[)/]|[.-](?=\s))\s*(?=\S)")
_BELOW_ROMAN = {1: Rank.NUMBER, 2: Rank.DECIMAL, 3: Rank.DECIMAL_DEEP}
_SMALL_ROMAN = re.compile(r"^\(?(ii|iii|iv|vi|vii|viii|ix)\)\s*(?=\S)")
_STAR = re.compile(r"^\*\s+(?=\S)")
_DASH = re.compile(r"^(?:=>|[-–—−•●▪■◆◦○·➢✓☐→⇒➤►])\s*(?=\S)")
_PLUS = re.compile(r"^\+\s*(?=\S)")
_ROMAN = re.compile(r"^(?:X{0,2})(?:IX|IV|V?I{0,3})$")
_YEAR_END = re.compile(r"^[-–—]\s?\d{4}\b")


def split_marker(text: str) -> tuple[Marker, str]:
    """The marker of a paragraph and its text without it; `NO_MARKER` when there is none."""
    if (match := _SECTION.match(text)) and _ROMAN.match(match.group(1)):
        return Marker(match.group(0).strip(), match.group(1), Rank.SECTION), text[match.end() :]
    if match := _COMPOSITE.match(text):
        numbers = match.group(1).split(".")[1:]
        return Marker(match.group(0).strip(), ".".join(numbers), _BELOW_ROMAN[len(numbers)]), text[match.end() :]
    if match := _DECIMAL.match(text):
        rank = Rank.DECIMAL if match.group(1).count(".") == 1 else Rank.DECIMAL_DEEP
        return Marker(match.group(0).strip(), match.group(1), rank), text[match.end() :]
    for pattern, rank in (
        (_NUMBER, Rank.NUMBER),
        (_SMALL_ROMAN, Rank.LETTER),
        (_LETTER, Rank.LETTER),
        (_PART, Rank.PART),
    ):
        if match := pattern.match(text):
            return Marker(match.group(0).strip(), match.group(1), rank), text[match.end() :]
    for pattern, rank in ((_STAR, Rank.LETTER), (_DASH, Rank.DASH), (_PLUS, Rank.PLUS)):
        if (match := pattern.match(text)) and not _YEAR_END.match(text):
            return Marker(match.group(0).strip(), None, rank), text[match.end() :]
    return NO_MARKER, text
