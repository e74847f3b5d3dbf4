"""How a leaf of an annex is scored, as its own words and the rows below it tell; what they do not tell stays “Nhập điểm”."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.criteria import SHARE, CriterionKind, Level, Method
from danvan_desktop.domain.text import fold
from danvan_desktop.importers.criteria_draft import read_points

_FIGURE = r"\d{1,6}(?:[.,]\d{1,4})?"
_LINE_START = re.compile(r"^[-+•*–]\s*|^[a-zđ]\)\s*")
_POINTS_BEHIND = re.compile(
    rf"^(?P<text>.+?)\s*[:;,–\-=(]?\s*(?:thì\s+)?(?:được|đạt|tính|chấm|cho|ghi)?\s*(?P<points>{_FIGURE})\s*điểm\)?\s*[.;]?$",
    re.IGNORECASE,
)
_LOST = re.compile(
    rf"^(?P<text>(?:(?:mỗi|cứ|một|01|1|có)\s+)?.+?)[:,]?\s*(?:thì\s+)?(?:bị\s+)?trừ\s*(?P<points>{_FIGURE})\s*(?:điểm|đ)\b.*$",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"^(?P<text>(?:mỗi|cứ|một|01|1)\s+.+?)[:,]?\s*(?:thì\s+)?(?:được\s+)?(?:cộng|tính|chấm|thưởng|được)?\s*"
    rf"(?P<points>{_FIGURE})\s*(?:điểm|đ)\b.*$",
    re.IGNORECASE,
)
_UNIT = r"\s*(?P<unit>%|[a-zà-ỹđ]+(?:\s[a-zà-ỹđ]+)?)?"
_FROM_TO = re.compile(
    rf"^(?:đạt\s+)?(?P<low_word>từ|trên)\s+(?P<low>{_FIGURE})\s*%?\s*(?:[^\d%]{{0,12}}?)\s*(?:đến|-|–)\s*(?P<high_word>dưới)?\s*"
    rf"(?P<high>{_FIGURE}){_UNIT}",
    re.IGNORECASE,
)
_FROM_UP = re.compile(rf"^(?:đạt\s+)?từ\s+(?P<low>{_FIGURE}){_UNIT}.{{0,20}}?trở lên", re.IGNORECASE)
_ABOVE = re.compile(rf"^(?:đạt\s+)?trên\s+(?P<low>{_FIGURE}){_UNIT}", re.IGNORECASE)
_BELOW = re.compile(rf"^(?:đạt\s+)?dưới\s+(?P<high>{_FIGURE}){_UNIT}", re.IGNORECASE)
_RATIO_WORDS = ("a/b", "/tong so", "chia cho tong", "nhan voi diem toi da", "x diem toi da", "nhan diem toi da")
_FIXED_WORDS = ("khong dat: 0", "khong dat 0", "khong dat thi 0", "khong co: 0", "khong thuc hien: 0", "dat/khong dat")


@dataclass(frozen=True, slots=True)
class LeafRule:
    """How a leaf is scored; `is_guessed` says that nothing in the file told."""

    method: Method
    levels: tuple[Level, ...] = ()
    unit: str = ""
    is_guessed: bool = False


def split_level(line: str) -> tuple[str, Decimal] | None:
    """“- Ban hành chậm: 2 điểm” as its words and points; None for a line that names no points at its end."""
    found = _POINTS_BEHIND.match(_bare(line))
    points = read_points(found["points"]) if found else None
    return None if found is None or points is None else (found["text"].strip(" :;,–-("), points)


def rule_of(kind: CriterionKind, text: str, guidance: str, rows: Sequence[tuple[str, Decimal | None]]) -> LeafRule:
    """The rule of a leaf from its text, its guidance, and the unnumbered rows below it with their points."""
    for method in Method:
        if fold(guidance.strip()) == fold(method.label):
            return LeafRule(method, _levels_of(rows))
    lines = [(row, None) for row in guidance.splitlines()] + list(rows)
    for pattern, method in ((_LOST, Method.DEDUCT), (_EACH, Method.PER_UNIT)):
        if counted := _counted([*(line for line, _ in lines), text], pattern):
            is_penalty = kind is CriterionKind.PENALTY
            return LeafRule(Method.DEDUCT if is_penalty else method, counted)
    choices = _choices(lines)
    if len(choices) >= 2:
        return _tiers(choices) or LeafRule(Method.LEVELS, tuple(Level(words, points) for words, points in choices))
    folded = " ".join(fold(f"{text} {guidance}").split())
    if any(word in folded for word in _RATIO_WORDS):
        return LeafRule(Method.RATIO)
    if any(word in folded for word in _FIXED_WORDS):
        return LeafRule(Method.FIXED)
    return LeafRule(Method.DIRECT, is_guessed=True)


def _bare(line: str) -> str:
    return _LINE_START.sub("", " ".join(line.split()))


def _levels_of(rows: Sequence[tuple[str, Decimal | None]]) -> tuple[Level, ...]:
    return tuple(Level(_bare(text), points) for text, points in rows if points is not None)


def _counted(lines: Sequence[str], pattern: re.Pattern[str]) -> tuple[Level, ...]:
    found = []
    for line in lines:
        match = pattern.match(_bare(line))
        points = read_points(match["points"]) if match else None
        if match is not None and points:
            words = match["text"].strip(" :;,–-(")
            found.append(Level(words[:1].upper() + words[1:], points))
    return tuple(found)


def _choices(lines: Sequence[tuple[str, Decimal | None]]) -> list[tuple[str, Decimal]]:
    choices = []
    for line, points in lines:
        if points is not None:
            choices.append((_bare(line), points))
        elif (split := split_level(line)) is not None:
            choices.append(split)
    return choices


def _tiers(choices: Sequence[tuple[str, Decimal]]) -> LeafRule | None:
    """Tiers when every choice is a span of figures in one unit."""
    tiers, units = [], set()
    for words, points in choices:
        found = next((read for read in (_read_span(words, *form) for form in _SPANS) if read is not None), None)
        if found is None:
            return None
        level, unit = found
        tiers.append(Level("", points, *level))
        units.add(unit)
    units.discard("")
    return LeafRule(Method.TIERS, tuple(tiers), units.pop() if units else "") if len(units) <= 1 else None


Span = tuple[Decimal | None, bool, Decimal | None, bool]


def _read_span(
    words: str, pattern: re.Pattern[str], bounds: Callable[[re.Match[str]], Span]
) -> tuple[Span, str] | None:
    found = pattern.match(words)
    if found is None:
        return None
    return bounds(found), (SHARE if "%" in words else (found["unit"] or "").lower())


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


_SPANS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Span]], ...] = (
    (
        _FROM_TO,
        lambda m: (_number(m["low"]), m["low_word"].lower() == "từ", _number(m["high"]), m["high_word"] is None),
    ),
    (_FROM_UP, lambda m: (_number(m["low"]), True, None, False)),
    (_ABOVE, lambda m: (_number(m["low"]), False, None, False)),
    (_BELOW, lambda m: (None, True, _number(m["high"]), False)),
)
