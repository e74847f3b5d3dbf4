"""Targets of a plan and whether they were met."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Measure(StrEnum):
    """How a target is measured."""

    QUANTITATIVE = "quantitative"
    QUALITATIVE = "qualitative"
    RELATIVE = "relative"
    RATING = "rating"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Measure.QUANTITATIVE: "Định lượng",
            Measure.QUALITATIVE: "Định tính (đạt / không đạt)",
            Measure.RELATIVE: "So với năm gốc",
            Measure.RATING: "Xếp loại",
        }[self]


class Verdict(StrEnum):
    """Whether a target was met."""

    PENDING = "pending"
    MET = "met"
    NOT_MET = "not_met"
    PARTLY = "partly"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Verdict.PENDING: "Chưa đánh giá",
            Verdict.MET: "Đạt",
            Verdict.NOT_MET: "Không đạt",
            Verdict.PARTLY: "Đạt một phần",
        }[self]


@dataclass(frozen=True, slots=True)
class Target:
    """Chỉ tiêu; `value` is a percentage or a count, `rating` the wanted rating where that is the measure."""

    id: int
    plan_id: int
    position: int
    text: str
    measure: Measure
    value: Decimal | None = None
    unit: str | None = None
    rating: str | None = None
    first_line: int | None = None
    last_line: int | None = None


@dataclass(frozen=True, slots=True)
class TargetResult:
    """What was reached of a target in one year; for a percentage numerator and denominator (invariant 12)."""

    id: int
    target_id: int
    year: int
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    judged: Verdict | None = None
    note: str = ""


def actual_value(target: Target, result: TargetResult | None) -> Decimal | None:
    """The reached value in the target's own unit (percent for “%”), or None while figures are missing."""
    if result is None or result.numerator is None:
        return None
    if target.unit == "%":
        if result.denominator is None or result.denominator <= 0:
            return None
        return result.numerator / result.denominator * 100
    return result.numerator


def verdict(target: Target, result: TargetResult | None) -> Verdict:
    """The verdict: computed for quantitative targets (met when the ratio ≥ value), judged by the clerk otherwise."""
    if result is None:
        return Verdict.PENDING
    if target.measure is Measure.QUANTITATIVE and target.value is not None:
        reached = actual_value(target, result)
        if reached is None:
            return Verdict.PENDING
        return Verdict.MET if reached >= target.value else Verdict.NOT_MET
    return result.judged or Verdict.PENDING
