"""Thresholds in the words of levels: “Từ 02 cuộc trở lên”, “Dưới 80%”, “Gửi chậm dưới 5 ngày”, “Đúng thời hạn”.

Only levels that say nothing but a threshold can be decided by a figure; one word more (“có phân công cụ thể”) and a
person has to read it, so that the levels of such a leaf have no thresholds at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from danvan_desktop.domain.criteria import Level
from danvan_desktop.domain.score_tiers import contains
from danvan_desktop.domain.text import fold, parse_decimal


class Measured(StrEnum):
    """What the levels of a leaf are measured by."""

    COUNT = "count"
    DAYS_LATE = "days_late"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The levels with the bounds their words give, in their order."""

    measured: Measured
    levels: tuple[Level, ...]

    def place_of(self, figure: Fraction) -> int | None:
        """The only level a figure falls into; None when none or several do."""
        places = [place for place, level in enumerate(self.levels) if contains(level, figure)]
        return places[0] if len(places) == 1 else None


NEVER = 1_000_000
"""So many days late is what was not sent at all."""

_N = r"(\d{1,6}(?:[.,]\d{1,4})?)"
_UNIT = r"(?:\s*%|(?:\s+[a-z]+){1,3}?)?"
_LATE = r"(?:[a-z]+ ){0,3}?(?:cham|tre|muon)(?: han| thoi han)?"

_Bounds = tuple[str | None, bool, str | None, bool]
_Reader = tuple[re.Pattern[str], Callable[[re.Match[str]], _Bounds]]

_COUNTED: tuple[_Reader, ...] = (
    (
        re.compile(rf"(?:dat )?tu {_N}{_UNIT} (?:den|-|–) duoi {_N}{_UNIT}"),
        lambda found: (found[1], True, found[2], False),
    ),
    (re.compile(rf"(?:dat )?tu {_N}{_UNIT} (?:den|-|–) {_N}{_UNIT}"), lambda found: (found[1], True, found[2], True)),
    (re.compile(rf"(?:dat |co )?tu {_N}{_UNIT}(?: tro len)?"), lambda found: (found[1], True, None, False)),
    (re.compile(rf"(?:dat |co )?tren {_N}{_UNIT}"), lambda found: (found[1], False, None, False)),
    (re.compile(rf"(?:dat |co )?duoi {_N}{_UNIT}"), lambda found: (None, True, found[1], False)),
    (re.compile(rf"(?:dat |co |to chuc )?{_N}{_UNIT}"), lambda found: (found[1], True, found[1], True)),
    (re.compile(r"khong (?:co|to chuc|thuc hien|phat sinh)(?: [a-z]+){0,3}"), lambda _found: ("0", True, "0", True)),
)

_LATENESS: tuple[_Reader, ...] = (
    (re.compile(r"(?:[a-z]+ ){0,4}dung (?:thoi )?han(?: quy dinh)?"), lambda _found: (None, True, "0", True)),
    (re.compile(rf"{_LATE} tu {_N}(?: ngay)? den duoi {_N} ngay"), lambda found: (found[1], True, found[2], False)),
    (re.compile(rf"{_LATE} tu {_N}(?: ngay)? den {_N} ngay"), lambda found: (found[1], True, found[2], True)),
    (re.compile(rf"{_LATE} tu {_N} ngay(?: tro len)?"), lambda found: (found[1], True, None, False)),
    (re.compile(rf"{_LATE} (?:tren|qua) {_N} ngay"), lambda found: (found[1], False, None, False)),
    (re.compile(rf"{_LATE} duoi {_N} ngay"), lambda found: ("0", False, found[1], False)),
    (re.compile(rf"{_LATE} (?:den|toi da|khong qua) {_N} ngay"), lambda found: ("0", False, found[1], True)),
    (re.compile(r"khong (?:gui|nop|bao cao|ban hanh)(?: [a-z]+){0,3}"), lambda _found: (str(NEVER), True, None, False)),
    (re.compile(_LATE), lambda _found: ("0", False, None, False)),
)


def thresholds_of(levels: Sequence[Level]) -> Thresholds | None:
    """The thresholds of all levels by the one thing they measure; None when a level says anything else."""
    for measured, readers in ((Measured.DAYS_LATE, _LATENESS), (Measured.COUNT, _COUNTED)):
        bounded = [_bounded(level, readers) for level in levels]
        found = tuple(level for level in bounded if level is not None)
        if found and len(found) == len(levels):
            return Thresholds(measured, found)
    return None


def _bounded(level: Level, readers: Sequence[_Reader]) -> Level | None:
    words = " ".join(fold(level.text).split()).strip(" .;,:")
    for pattern, bounds in readers:
        if found := pattern.fullmatch(words):
            lower, lower_in, upper, upper_in = bounds(found)
            return replace(
                level,
                lower=_number(lower),
                lower_included=lower_in,
                upper=_number(upper),
                upper_included=upper_in,
            )
    return None


def _number(text: str | None) -> Decimal | None:
    return None if text is None else parse_decimal(text)
