"""The points of one leaf: what was entered, checked against the leaf and worked out by its method and conditions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Method, Modifier, ModifierKind, ScoredBy
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_numbers import (
    DECIMALS_KEPT,
    checked_number,
    checked_whole,
    is_on_step,
    label_of,
    round_to_step,
)
from danvan_desktop.domain.score_tiers import figure_of, tier_of
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points

LARGEST_COUNT = 1_000_000


def score_line(criterion: Criterion, line: ScoreLine, step: Decimal) -> Decimal | None:
    """The points of a leaf by its method (scoring.md, methods of a leaf), or None while it is not scored.

    Points are within 0..max; those of a penalty leaf are the points it takes off. Half an entry (a without b) is not
    scored. A leaf that does not apply has its maximum here; whether the set excludes it, the engine knows. A missing
    precondition gives 0 whatever was entered; a lowered maximum caps what the method gave.
    Raises `ValidationError` naming the field and its bound when the entry breaks a rule of the method.
    """
    if criterion.method is None:
        return None
    if criterion.scored_by is ScoredBy.UPPER:
        raise ValidationError(
            f"{label_of(criterion)} do cấp trên chấm điểm.", "Cơ quan không tự chấm tiêu chí này.", "points"
        )
    if line.not_applicable:
        return _not_applicable(criterion)
    ticked = tuple(ticked_modifiers(criterion, line))
    if any(modifier.kind is ModifierKind.PRECONDITION for modifier in ticked):
        return Decimal(0)
    points = _METHODS[criterion.method](criterion, line, step)
    if points is None:
        return None
    return min((points, *(modifier.max_points for modifier in ticked)))


def ticked_modifiers(criterion: Criterion, line: ScoreLine) -> Iterator[Modifier]:
    """The conditions ticked for a leaf, in printed order; raises `ValidationError` for one it does not have."""
    for place in sorted(set(line.modifiers)):
        if not 0 <= place < len(criterion.modifiers):
            raise ValidationError(
                f"{label_of(criterion)} không có điều kiện thứ {place + 1}.",
                "Hãy đánh dấu lại các điều kiện của tiêu chí.",
                "modifiers",
            )
        yield criterion.modifiers[place]


def _not_applicable(criterion: Criterion) -> Decimal:
    if criterion.kind is not CriterionKind.BASE:
        raise ValidationError(
            f"{label_of(criterion)} là {criterion.kind.label.lower()}, không chọn “Không áp dụng” được.",
            "Nếu trong năm không phát sinh, hãy chấm 0 điểm.",
            "not_applicable",
        )
    return criterion.max_points


def _fixed(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    if line.passed is None:
        return None
    return criterion.max_points if line.passed else Decimal(0)


def _levels(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    if line.level is None:
        return None
    if not 0 <= line.level < len(criterion.levels):
        raise ValidationError(
            f"{label_of(criterion)} không có mức thứ {line.level + 1}.",
            f"Hãy chọn một trong {len(criterion.levels)} mức của tiêu chí.",
            "level",
        )
    return criterion.levels[line.level].points


def _ratio(criterion: Criterion, line: ScoreLine, step: Decimal) -> Decimal | None:
    a = None if line.a is None else checked_number(criterion, line.a, "a")
    b = None if line.b is None else checked_whole(criterion, line.b)
    if a is None or b is None:
        return None
    (a_top, a_bottom), (b_top, b_bottom) = a.as_integer_ratio(), b.as_integer_ratio()
    top, bottom = criterion.max_points.as_integer_ratio()
    share = Fraction(a_top * b_bottom * top, a_bottom * b_top * bottom)
    return min(round_to_step(share, step), criterion.max_points)


def _tiers(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    figure = figure_of(criterion, line)
    return None if figure is None else tier_of(criterion, figure).points


def _direct(criterion: Criterion, line: ScoreLine, step: Decimal) -> Decimal | None:
    points = line.points
    if points is None:
        return None
    if not points.is_finite() or not 0 <= points <= criterion.max_points:
        shown = format_points(points) if points.is_finite() and points.adjusted() < DECIMALS_KEPT else "giá trị này"
        highest = format_points(criterion.max_points)
        raise ValidationError(
            f"{label_of(criterion)}: điểm phải từ 0 đến {highest} (đang nhập {shown}).",
            f"Hãy nhập điểm từ 0 đến {highest}.",
            "points",
        )
    exponent = points.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -DECIMALS_KEPT or not is_on_step(points, step):
        raise ValidationError(
            f"{label_of(criterion)}: điểm phải là bội số của {format_points(step)}.",
            f"Hãy nhập điểm tròn đến {format_points(step)}, từ 0 đến {format_points(criterion.max_points)}.",
            "points",
        )
    return points


def _per_unit(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    if not line.counts:
        return None
    _check_counts(criterion, line)
    return min(counted_points(criterion, line), criterion.max_points)


def _deduct(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    if not line.counts:
        return None
    _check_counts(criterion, line)
    lost = counted_points(criterion, line)
    if criterion.kind is CriterionKind.PENALTY:
        return min(lost, criterion.max_points)
    return max(criterion.max_points - lost, criterion.floor or Decimal(0))


def _check_counts(criterion: Criterion, line: ScoreLine) -> None:
    if len(line.counts) != len(criterion.levels):
        name = "loại vi phạm" if criterion.method is Method.DEDUCT else "nội dung tính số lượng"
        raise ValidationError(
            f"{label_of(criterion)} có {len(criterion.levels)} {name} nhưng có {len(line.counts)} số được nhập.",
            f"Hãy nhập lại số của từng {name}.",
            "counts",
        )
    for kind, count in zip(criterion.levels, line.counts, strict=True):
        if not 0 <= count <= LARGEST_COUNT:
            raise ValidationError(
                f"{label_of(criterion)}: số “{kind.text}” phải từ 0 đến {format_points(Decimal(LARGEST_COUNT))}.",
                "Hãy nhập một số nguyên, 0 nếu không có.",
                "counts",
            )


def counted_points(criterion: Criterion, line: ScoreLine) -> Decimal:
    """Σ count × points of a counting leaf, before its floor or ceiling is applied."""
    pairs = zip(criterion.levels, line.counts, strict=True)
    return sum((kind.points * count for kind, count in pairs), Decimal(0))


_METHODS: dict[Method, Callable[[Criterion, ScoreLine, Decimal], Decimal | None]] = {
    Method.FIXED: _fixed,
    Method.LEVELS: _levels,
    Method.RATIO: _ratio,
    Method.TIERS: _tiers,
    Method.PER_UNIT: _per_unit,
    Method.DIRECT: _direct,
    Method.DEDUCT: _deduct,
}


def is_entered(line: ScoreLine) -> bool:
    """Whether anything was entered for points; a line with only a basis or an explanation is not scored."""
    return bool(line.counts or line.modifiers or line.not_applicable) or any(
        value is not None for value in (line.passed, line.level, line.a, line.b, line.points)
    )
