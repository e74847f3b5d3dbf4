"""Tiers: figures from a bound to a bound, each bound in or out, joining without gap or overlap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from danvan_desktop.domain.criteria import SHARE, Criterion, Level
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_numbers import checked_number, checked_whole, label_of
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points, parse_decimal

_ALL = Decimal(100)
_BOUND = re.compile(r"^(?P<sign>≥|>=|>|≤|<=|<|từ|trên|đến|dưới)?\s*(?P<number>[\d.,]+)\s*%?$", re.IGNORECASE)
_LOWER = {"": True, "≥": True, ">=": True, "từ": True, ">": False, "trên": False}
_UPPER = {"≤": True, "<=": True, "đến": True, "<": False, "dưới": False}


def parse_lower(text: str) -> tuple[Decimal | None, bool]:
    """A lower bound typed as “≥ 90”, “> 90”, “từ 90” or “trên 90” (a bare number means ≥); nothing means open-ended.

    Raises `ValidationError` for anything else.
    """
    return _parse_bound(text, _LOWER, default=True, example="≥ 90 hoặc > 90")


def parse_upper(text: str) -> tuple[Decimal | None, bool]:
    """An upper bound typed as “< 95”, “≤ 95”, “dưới 95” or “đến 95”; its sign is compulsory, nothing means open-ended.

    Raises `ValidationError` for anything else.
    """
    return _parse_bound(text, _UPPER, default=False, example="< 95 hoặc ≤ 95")


def _parse_bound(text: str, signs: Mapping[str, bool], *, default: bool, example: str) -> tuple[Decimal | None, bool]:
    typed = text.strip()
    if not typed:
        return None, default
    found = _BOUND.match(typed)
    sign = (found["sign"] or "").lower() if found else "?"
    if found is None or sign not in signs:
        raise ValidationError(
            f"“{typed[:40]}” không phải là đầu bậc.", f"Hãy ghi dấu và số, ví dụ {example}.", "levels"
        )
    return parse_decimal(found["number"]), signs[sign]


def figure_of(criterion: Criterion, line: ScoreLine) -> Fraction | None:
    """The exact figure a tier is looked up by: a, or in a share a / b × 100; None while a is missing.

    Raises `ValidationError` for numbers out of bounds and for a share above 100 %.
    """
    a = None if line.a is None else checked_number(criterion, line.a, "a")
    b = None if line.b is None or criterion.unit != SHARE else checked_whole(criterion, line.b)
    if a is None:
        return None
    figure = Fraction(a) if b is None else Fraction(a) * 100 / Fraction(b)
    if criterion.unit == SHARE and figure > _ALL:
        remedy = (
            "Hãy kiểm tra lại số a và số b." if b is not None else "Hãy nhập tỷ lệ từ 0 đến 100, hoặc nhập cả a và b."
        )
        raise ValidationError(f"{label_of(criterion)}: tỷ lệ vượt quá 100%.", remedy, "a")
    return figure


def tier_of(criterion: Criterion, figure: Fraction) -> Level:
    """The tier a figure falls into; raises `ValidationError` when the tiers leave it out."""
    found = next((tier for tier in criterion.levels if contains(tier, figure)), None)
    if found is None:
        raise ValidationError(
            f"{label_of(criterion)}: số liệu này không thuộc bậc nào của tiêu chí.",
            "Hãy kiểm tra số liệu; nếu đúng, hãy xem lại các bậc trong bộ tiêu chí.",
            "a",
        )
    return found


def contains(tier: Level, figure: Fraction) -> bool:
    """Whether a figure lies within the bounds of a tier."""
    above = tier.lower is None or figure > tier.lower or (tier.lower_included and figure == tier.lower)
    below = tier.upper is None or figure < tier.upper or (tier.upper_included and figure == tier.upper)
    return above and below


def lower_words(tier: Level) -> str:
    """The lower bound as it is typed and printed: “≥ 90”, “> 90”, or nothing."""
    return "" if tier.lower is None else f"{'≥' if tier.lower_included else '>'} {format_points(tier.lower)}"


def upper_words(tier: Level) -> str:
    """The upper bound as it is typed and printed: “≤ 95”, “< 95”, or nothing."""
    return "" if tier.upper is None else f"{'≤' if tier.upper_included else '<'} {format_points(tier.upper)}"


def describe_tier(tier: Level, unit: str) -> str:
    """The bounds in words: “từ 90% đến dưới 95%”, “trên 3 cuộc”, “dưới 80%”."""

    def measured(value: Decimal) -> str:
        return f"{format_points(value)}{unit if unit == SHARE else f' {unit}'.rstrip()}"

    low = "" if tier.lower is None else f"{'từ' if tier.lower_included else 'trên'} {measured(tier.lower)}"
    if tier.upper is None:
        return f"{low} trở lên" if low and tier.lower_included else low or "mọi số liệu"
    if tier.lower == tier.upper and tier.lower is not None:
        return f"đúng {measured(tier.lower)}"
    high = f"{'đến' if tier.upper_included else 'dưới'} {measured(tier.upper)}"
    if not low:
        return high
    return f"{low} {high}" if tier.upper_included else f"{low} đến {high}"


def sort_tiers(tiers: Sequence[Level]) -> list[Level]:
    """From the lowest figures to the highest."""
    return sorted(tiers, key=lambda tier: (tier.lower is not None, tier.lower or Decimal(0), not tier.lower_included))


def tier_faults(criterion: Criterion) -> Iterator[str]:
    """What is wrong with the bounds of the tiers, each naming its tier: empty, gapped, overlapping, beyond 100 %."""
    tiers = sort_tiers(criterion.levels)
    for tier in tiers:
        if _is_empty(tier):
            yield f"bậc “{name_of(tier, criterion.unit)}” không chứa số nào: hai đầu bậc ngược nhau hoặc cùng bị loại."
        elif criterion.unit == SHARE and any(end is not None and end > _ALL for end in (tier.lower, tier.upper)):
            yield f"bậc “{name_of(tier, criterion.unit)}” có đầu bậc vượt quá 100%."
    for below, above in pairwise(tiers):
        if words := _joint_fault(below, above):
            yield f"bậc “{name_of(above, criterion.unit)}” {words} bậc “{name_of(below, criterion.unit)}”."
    if tiers:
        yield from _end_faults(tiers[0], tiers[-1], criterion.unit)


def name_of(tier: Level, unit: str) -> str:
    """The tier's own words, else its bounds."""
    return tier.text.strip() or describe_tier(tier, unit)


def _is_empty(tier: Level) -> bool:
    if tier.lower is None or tier.upper is None:
        return False
    return tier.lower > tier.upper or (tier.lower == tier.upper and not (tier.lower_included and tier.upper_included))


def _joint_fault(below: Level, above: Level) -> str:
    if below.upper is None or above.lower is None or below.upper > above.lower:
        return "chồng lên"
    if below.upper < above.lower:
        return f"hở khoảng từ {format_points(below.upper)} đến {format_points(above.lower)} so với"
    if below.upper_included and above.lower_included:
        return f"chồng tại {format_points(above.lower)} lên"
    if not below.upper_included and not above.lower_included:
        return f"bỏ sót {format_points(above.lower)} so với"
    return ""


def _end_faults(lowest: Level, highest: Level, unit: str) -> Iterator[str]:
    if lowest.lower is not None and not contains(lowest, Fraction(0)):
        yield f"chưa có bậc cho số liệu dưới {format_points(lowest.lower)}."
    if highest.upper is not None and not (unit == SHARE and contains(highest, Fraction(100))):
        top = format_points(highest.upper)
        yield f"chưa có bậc cho số liệu {f'trên {top}' if highest.upper_included else f'từ {top} trở lên'}."
