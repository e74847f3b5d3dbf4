"""The points of one leaf: what was entered, checked against the leaf, and the sentence that tells the calculation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Method, ScoredBy
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points

LARGEST_NUMBER = Decimal(10) ** 12
"""No figure of an office is larger; anything beyond is a slip of the keyboard."""

LARGEST_COUNT = 1_000_000
_DECIMALS_KEPT = 12


def round_to_step(value: Decimal | Fraction, step: Decimal) -> Decimal:
    """The multiple of `step` (> 0) nearest to `value`; exactly half way goes up, away from zero (ROUND_HALF_UP).

    Worked out in fractions, so that nothing is rounded twice (scoring.md, methods: “rounded to the step”).
    """
    units = abs(Fraction(value)) / Fraction(step)
    whole = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return Decimal(whole if value >= 0 else -whole) * step


def is_on_step(value: Decimal, step: Decimal) -> bool:
    """Whether `value` is a whole number of steps."""
    return step > 0 and Fraction(value) % Fraction(step) == 0


def score_line(criterion: Criterion, line: ScoreLine, step: Decimal) -> Decimal | None:
    """The points of a leaf by its method (scoring.md, methods of a leaf), or None while it is not scored.

    Points are within 0..max; those of a penalty leaf are the points it takes off. Half an entry (a without b) is not
    scored. Raises `ValidationError` naming the field and its bound when the entry breaks a rule of the method.
    """
    if criterion.method is None:
        return None
    if criterion.scored_by is ScoredBy.UPPER:
        raise ValidationError(
            f"{label_of(criterion)} do cấp trên chấm điểm.", "Cơ quan không tự chấm tiêu chí này.", "points"
        )
    return _METHODS[criterion.method](criterion, line, step)


def label_of(criterion: Criterion) -> str:
    """“Tiêu chí 1.2”, or the beginning of its text when it has no number."""
    if criterion.number.strip():
        return f"Tiêu chí {criterion.number.strip()}"
    text = criterion.text.strip()
    return f"Tiêu chí “{text if len(text) <= 40 else text[:39] + '…'}”"


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
    a = None if line.a is None else _checked_number(criterion, line.a, "a")
    b = None if line.b is None else _checked_number(criterion, line.b, "b")
    if b is not None and b == 0:
        raise ValidationError(
            f"{label_of(criterion)}: số b (mẫu số) phải lớn hơn 0.",
            "Nếu trong năm không phát sinh, hãy xem quy định cho phép chấm thế nào rồi giải trình.",
            "b",
        )
    if a is None or b is None:
        return None
    share = Fraction(a) / Fraction(b) * Fraction(criterion.max_points)
    return min(round_to_step(share, step), criterion.max_points)


def _checked_number(criterion: Criterion, value: Decimal, field: str) -> Decimal:
    label = label_of(criterion)
    if not value.is_finite() or value.adjusted() > LARGEST_NUMBER.adjusted() or value > LARGEST_NUMBER:
        raise ValidationError(
            f"{label}: số {field} quá lớn.", f"Số lớn nhất được nhận là {format_points(LARGEST_NUMBER)}.", field
        )
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_DECIMALS_KEPT:
        raise ValidationError(
            f"{label}: số {field} có quá nhiều chữ số thập phân.", "Hãy làm tròn rồi nhập lại.", field
        )
    if value < 0:
        raise ValidationError(
            f"{label}: số {field} không được âm (đang nhập {format_points(value)}).",
            "Hãy nhập số từ 0 trở lên.",
            field,
        )
    return value


def _direct(criterion: Criterion, line: ScoreLine, step: Decimal) -> Decimal | None:
    points = line.points
    if points is None:
        return None
    label, highest = label_of(criterion), format_points(criterion.max_points)
    if not points.is_finite() or not 0 <= points <= criterion.max_points:
        shown = format_points(points) if points.is_finite() and points.adjusted() < _DECIMALS_KEPT else "giá trị này"
        raise ValidationError(
            f"{label}: điểm phải từ 0 đến {highest} (đang nhập {shown}).",
            f"Hãy nhập điểm từ 0 đến {highest}.",
            "points",
        )
    exponent = points.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_DECIMALS_KEPT or not is_on_step(points, step):
        raise ValidationError(
            f"{label}: điểm phải là bội số của {format_points(step)}.",
            f"Hãy nhập điểm tròn đến {format_points(step)}, từ 0 đến {highest}.",
            "points",
        )
    return points


def _deduct(criterion: Criterion, line: ScoreLine, _step: Decimal) -> Decimal | None:
    if not line.counts:
        return None
    label = label_of(criterion)
    if len(line.counts) != len(criterion.levels):
        raise ValidationError(
            f"{label} có {len(criterion.levels)} loại vi phạm nhưng có {len(line.counts)} số lần được nhập.",
            "Hãy nhập lại số lần của từng loại vi phạm.",
            "counts",
        )
    for kind, count in zip(criterion.levels, line.counts, strict=True):
        if not 0 <= count <= LARGEST_COUNT:
            raise ValidationError(
                f"{label}: số lần “{kind.text}” phải từ 0 đến {format_points(Decimal(LARGEST_COUNT))}.",
                "Hãy nhập một số nguyên, 0 nếu không có vi phạm.",
                "counts",
            )
    lost = lost_points(criterion, line)
    if criterion.kind is CriterionKind.PENALTY:
        return min(lost, criterion.max_points)
    return max(criterion.max_points - lost, criterion.floor or Decimal(0))


def lost_points(criterion: Criterion, line: ScoreLine) -> Decimal:
    """Σ count × deduction of a `deduct` leaf, before the floor (or, in a penalty, the ceiling) is applied."""
    pairs = zip(criterion.levels, line.counts, strict=True)
    return sum((kind.points * count for kind, count in pairs), Decimal(0))


_METHODS: dict[Method, Callable[[Criterion, ScoreLine, Decimal], Decimal | None]] = {
    Method.FIXED: _fixed,
    Method.LEVELS: _levels,
    Method.RATIO: _ratio,
    Method.DIRECT: _direct,
    Method.DEDUCT: _deduct,
}


def is_entered(line: ScoreLine) -> bool:
    """Whether anything was entered for points; a line with only a basis or an explanation is not scored."""
    return bool(line.counts) or any(
        value is not None for value in (line.passed, line.level, line.a, line.b, line.points)
    )


def describe_entry(criterion: Criterion, line: ScoreLine) -> str:
    """What was entered as the column “Căn cứ/số liệu” shows it, without points; empty while nothing fits the method."""
    if criterion.method is None or not is_entered(line):
        return ""
    return _WORDS[criterion.method](criterion, line)


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
    if line.a is None or line.b is None:
        return ""
    words = f"{format_points(line.a)}/{format_points(line.b)}"
    if line.b > 0 and line.a.is_finite() and line.b.is_finite():
        percent = round_to_step(Fraction(line.a) * 100 / Fraction(line.b), Decimal("0.01"))
        return f"{words} = {format_points(percent)}%"
    return words


def _deduct_words(criterion: Criterion, line: ScoreLine) -> str:
    if len(line.counts) != len(criterion.levels):
        return ""
    found = [(kind, count) for kind, count in zip(criterion.levels, line.counts, strict=True) if count]
    if not found:
        return "Không có vi phạm"
    return "; ".join(f"{kind.text}: {count} × {format_points(kind.points)} điểm" for kind, count in found)


def _direct_words(_criterion: Criterion, _line: ScoreLine) -> str:
    return ""


_WORDS: dict[Method, Callable[[Criterion, ScoreLine], str]] = {
    Method.FIXED: _fixed_words,
    Method.LEVELS: _level_words,
    Method.RATIO: _ratio_words,
    Method.DEDUCT: _deduct_words,
    Method.DIRECT: _direct_words,
}


def explain_points(criterion: Criterion, line: ScoreLine, step: Decimal) -> str:
    """The calculation in one sentence: “9/12 × 10 = 7,5 điểm”; empty while not scored.

    Raises `ValidationError` as `score_line` does.
    """
    points = score_line(criterion, line, step)
    if points is None:
        return ""
    gives = f"{format_points(points)} điểm"
    highest = format_points(criterion.max_points)
    if criterion.method is Method.RATIO and line.a is not None and line.b is not None:
        return f"{format_points(line.a)}/{format_points(line.b)} × {highest} = {gives}"
    if criterion.method is Method.DEDUCT:
        lost = format_points(lost_points(criterion, line))
        if criterion.kind is CriterionKind.PENALTY:
            return f"Trừ {lost} điểm, nhiều nhất {highest}: {gives}"
        lowest = format_points(criterion.floor or Decimal(0))
        return f"{highest} − {lost}, thấp nhất {lowest}: {gives}"
    words = describe_entry(criterion, line)
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
