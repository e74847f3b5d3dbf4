"""Numbers of a leaf: how they are named, checked against their bounds and rounded to the step of the set."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import Criterion
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.text import format_points

LARGEST_NUMBER = Decimal(10) ** 12
"""No figure of an office is larger; anything beyond is a slip of the keyboard."""

DECIMALS_KEPT = 12


def label_of(criterion: Criterion) -> str:
    """“Tiêu chí 1.2”, or the beginning of its text when it has no number."""
    if criterion.number.strip():
        return f"Tiêu chí {criterion.number.strip()}"
    text = criterion.text.strip()
    return f"Tiêu chí “{text if len(text) <= 40 else text[:39] + '…'}”"


def round_to_step(value: Decimal | Fraction, step: Decimal) -> Decimal:
    """The multiple of `step` (> 0) nearest to `value`; exactly half way goes up, away from zero (ROUND_HALF_UP).

    Worked out in fractions, so that nothing is rounded twice (scoring.md, methods: “rounded to the step”).
    """
    units, parts = _in_steps(value, step)
    whole = (2 * abs(units) + parts) // (2 * parts)
    return Decimal(whole if value >= 0 else -whole) * step


def is_on_step(value: Decimal, step: Decimal) -> bool:
    """Whether `value` is a whole number of steps."""
    if step <= 0:
        return False
    units, parts = _in_steps(value, step)
    return units % parts == 0


def _in_steps(value: Decimal | Fraction, step: Decimal) -> tuple[int, int]:
    """The value in steps as numerator and denominator; whole numbers cost a tenth of what fractions do."""
    (top, bottom), (step_top, step_bottom) = value.as_integer_ratio(), step.as_integer_ratio()
    return top * step_bottom, bottom * step_top


def checked_number(criterion: Criterion, value: Decimal, field: str) -> Decimal:
    """A figure the office entered; raises `ValidationError` when it is negative, too large or too fine."""
    if not value.is_finite() or value.adjusted() > LARGEST_NUMBER.adjusted() or value > LARGEST_NUMBER:
        raise ValidationError(
            f"{label_of(criterion)}: số {field} quá lớn.",
            f"Số lớn nhất được nhận là {format_points(LARGEST_NUMBER)}.",
            field,
        )
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -DECIMALS_KEPT:
        raise ValidationError(
            f"{label_of(criterion)}: số {field} có quá nhiều chữ số thập phân.", "Hãy làm tròn rồi nhập lại.", field
        )
    if value < 0:
        raise ValidationError(
            f"{label_of(criterion)}: số {field} không được âm (đang nhập {format_points(value)}).",
            "Hãy nhập số từ 0 trở lên.",
            field,
        )
    return value


def checked_whole(criterion: Criterion, value: Decimal) -> Decimal:
    """The number b of a share; raises `ValidationError` as `checked_number` does, and when it is 0."""
    if checked_number(criterion, value, "b") == 0:
        raise ValidationError(
            f"{label_of(criterion)}: số b (mẫu số) phải lớn hơn 0.",
            "Nếu trong năm không phát sinh, hãy xem quy định cho phép chấm thế nào rồi giải trình.",
            "b",
        )
    return value


def describe_share(a: Decimal, b: Decimal) -> str:
    """“9/12 = 75%”, the percentage rounded to two decimals for reading."""
    words = f"{format_points(a)}/{format_points(b)}"
    if b > 0 and a.is_finite() and b.is_finite():
        percent = round_to_step(Fraction(a) * 100 / Fraction(b), Decimal("0.01"))
        return f"{words} = {format_points(percent)}%"
    return words
