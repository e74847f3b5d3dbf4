"""The words on the points of one leaf: what was entered, the calculation, and what an entry would give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.criteria import SHARE, Criterion, CriterionKind, Method, ModifierKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_entry import counted_points, is_entered, score_line, ticked_modifiers
from danvan_desktop.domain.score_numbers import describe_share
from danvan_desktop.domain.score_tiers import figure_of, name_of, tier_of
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points

NOT_APPLICABLE = "Không áp dụng"


def describe_entry(criterion: Criterion, line: ScoreLine) -> str:
    """What was entered as the column “Căn cứ/số liệu” shows it, without points; empty while nothing fits the method."""
    if criterion.method is None or not is_entered(line):
        return ""
    if line.not_applicable:
        return NOT_APPLICABLE
    known = [criterion.modifiers[place].text for place in line.modifiers if place < len(criterion.modifiers)]
    return "; ".join(part for part in (_WORDS[criterion.method](criterion, line), *known) if part)


def passed_words(criterion: Criterion, *, passed: bool) -> str:
    """The two answers of a `fixed` leaf: for a penalty the question is whether it happened."""
    if criterion.kind is CriterionKind.PENALTY:
        return "Có vi phạm" if passed else "Không vi phạm"
    if criterion.kind is CriterionKind.BONUS:
        return "Có" if passed else "Không có"
    return "Đạt" if passed else "Không đạt"


def _fixed_words(criterion: Criterion, line: ScoreLine) -> str:
    return "" if line.passed is None else passed_words(criterion, passed=line.passed)


def _level_words(criterion: Criterion, line: ScoreLine) -> str:
    known = line.level is not None and 0 <= line.level < len(criterion.levels)
    return criterion.levels[line.level].text if known and line.level is not None else ""


def _ratio_words(_criterion: Criterion, line: ScoreLine) -> str:
    return "" if line.a is None or line.b is None else describe_share(line.a, line.b)


def _tier_words(criterion: Criterion, line: ScoreLine) -> str:
    if line.a is None:
        return ""
    if criterion.unit == SHARE:
        return f"{format_points(line.a)}%" if line.b is None else describe_share(line.a, line.b)
    return f"{format_points(line.a)} {criterion.unit}".rstrip()


def _count_words(criterion: Criterion, line: ScoreLine) -> str:
    if len(line.counts) != len(criterion.levels):
        return ""
    found = [(kind, count) for kind, count in zip(criterion.levels, line.counts, strict=True) if count]
    if not found:
        return "Không có vi phạm" if criterion.method is Method.DEDUCT else "Không có"
    return "; ".join(f"{kind.text}: {count} × {format_points(kind.points)} điểm" for kind, count in found)


def _direct_words(_criterion: Criterion, _line: ScoreLine) -> str:
    return ""


_WORDS: dict[Method, Callable[[Criterion, ScoreLine], str]] = {
    Method.FIXED: _fixed_words,
    Method.LEVELS: _level_words,
    Method.RATIO: _ratio_words,
    Method.TIERS: _tier_words,
    Method.PER_UNIT: _count_words,
    Method.DEDUCT: _count_words,
    Method.DIRECT: _direct_words,
}


def explain_points(criterion: Criterion, line: ScoreLine, step: Decimal) -> str:
    """The calculation in one sentence: “9/12 × 10 = 7,5 điểm”; empty while not scored.

    Raises `ValidationError` as `score_line` does.
    """
    points = score_line(criterion, line, step)
    if points is None:
        return ""
    if line.not_applicable:
        return NOT_APPLICABLE
    ticked = tuple(ticked_modifiers(criterion, line))
    if missing := next((item for item in ticked if item.kind is ModifierKind.PRECONDITION), None):
        return f"{missing.text}: 0 điểm"
    plain = score_line(criterion, line.without_modifiers(), step)
    words = _calculation(criterion, line, plain if plain is not None else points)
    if not ticked:
        return words
    lowered = "; ".join(f"{item.text}: nhiều nhất {format_points(item.max_points)}" for item in ticked)
    return f"{words}; {lowered}: {format_points(points)} điểm"


def _calculation(criterion: Criterion, line: ScoreLine, points: Decimal) -> str:
    gives = f"{format_points(points)} điểm"
    highest = format_points(criterion.max_points)
    if criterion.method is Method.RATIO and line.a is not None and line.b is not None:
        return f"{format_points(line.a)}/{format_points(line.b)} × {highest} = {gives}"
    if criterion.method is Method.TIERS and (figure := figure_of(criterion, line)) is not None:
        return f"{_tier_words(criterion, line)}, bậc “{name_of(tier_of(criterion, figure), criterion.unit)}”: {gives}"
    if criterion.method is Method.PER_UNIT:
        return f"{format_points(counted_points(criterion, line))} điểm, nhiều nhất {highest}: {gives}"
    if criterion.method is Method.DEDUCT:
        lost = format_points(counted_points(criterion, line))
        if criterion.kind is CriterionKind.PENALTY:
            return f"Trừ {lost} điểm, nhiều nhất {highest}: {gives}"
        lowest = format_points(criterion.floor or Decimal(0))
        return f"{highest} − {lost}, thấp nhất {lowest}: {gives}"
    words = _WORDS[criterion.method](criterion, line) if criterion.method else ""
    return f"{words}: {gives}" if words else gives


@dataclass(frozen=True, slots=True)
class Trial:
    """What an entry would give while it is being typed: the calculation, or the complaint and its remedy."""

    words: str = ""
    complaint: str = ""


def try_entry(criterion: Criterion, line: ScoreLine, step: Decimal) -> Trial:
    """Work an entry out without keeping it; both texts are empty while it is not complete."""
    try:
        return Trial(words=explain_points(criterion, line, step))
    except ValidationError as error:
        return Trial(complaint=str(error))
