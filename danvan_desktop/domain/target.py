"""Targets of a plan: what is asked, how it is measured, and what was recorded of it in a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.text import NOT_KNOWN, fold, format_points

PERCENT = "%"


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


class Comparison(StrEnum):
    """How what was reached stands to what is asked."""

    AT_LEAST = "at_least"
    ABOVE = "above"
    AT_MOST = "at_most"
    BELOW = "below"
    EXACTLY = "exactly"

    @property
    def sign(self) -> str:
        """The sign printed before a number."""
        return {
            Comparison.AT_LEAST: "≥",
            Comparison.ABOVE: ">",
            Comparison.AT_MOST: "≤",
            Comparison.BELOW: "<",
            Comparison.EXACTLY: "=",
        }[self]

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            Comparison.AT_LEAST: "Từ … trở lên (≥)",
            Comparison.ABOVE: "Trên … (>)",
            Comparison.AT_MOST: "Không quá … (≤)",
            Comparison.BELOW: "Dưới … (<)",
            Comparison.EXACTLY: "Đúng bằng (=)",
        }[self]

    @property
    def change_label(self) -> str:
        """The same for a change against the baseline year: upwards, downwards or none."""
        return {
            Comparison.AT_LEAST: "Tăng từ … trở lên, không giảm",
            Comparison.ABOVE: "Tăng hơn …, cao hơn",
            Comparison.AT_MOST: "Giảm từ … trở lên, không tăng",
            Comparison.BELOW: "Giảm hơn …, thấp hơn",
            Comparison.EXACTLY: "Bằng năm gốc",
        }[self]

    @property
    def is_downward(self) -> bool:
        """Whether less is better."""
        return self in {Comparison.AT_MOST, Comparison.BELOW}

    def holds(self, reached: Decimal, asked: Decimal) -> bool:
        """Whether `reached` satisfies what is asked, exactly."""
        return {
            Comparison.AT_LEAST: reached >= asked,
            Comparison.ABOVE: reached > asked,
            Comparison.AT_MOST: reached <= asked,
            Comparison.BELOW: reached < asked,
            Comparison.EXACTLY: reached == asked,
        }[self]


@dataclass(frozen=True, slots=True)
class Target:
    """Chỉ tiêu; `value` is a percentage or a count, `rating` the wanted rating where that is the measure.

    Of a relative target `value` is the least change against the baseline year (None: any), in percent of it for the unit
    “%”, else in the unit itself; without `baseline_year` that is the year before. `sources` says which totals of registers
    the figures are: the first is the numerator or the count, all others together the denominator; empty when typed.
    """

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
    comparison: Comparison = Comparison.AT_LEAST
    baseline_year: int | None = None
    baseline_value: Decimal | None = None
    sources: tuple[SoughtTotal, ...] = ()

    def base_year(self, year: int) -> int:
        """The year the results of `year` are compared with."""
        return year - 1 if self.baseline_year is None else self.baseline_year


@dataclass(frozen=True, slots=True)
class TargetResult:
    """What was recorded of a target in one year; for a percentage numerator and denominator (invariant 12).

    `by_hand` is why the clerk's figures stand although the target takes them from registers; empty while they do not.
    """

    id: int
    target_id: int
    year: int
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    judged: Verdict | None = None
    note: str = ""
    rating: str = ""
    by_hand: str = ""


def unit_after(unit: str | None) -> str:
    """A unit as it follows a number: “%” at once, words after a space."""
    if not unit:
        return ""
    return unit if unit == PERCENT else f" {unit}"


def asked_words(target: Target, year: int | None = None) -> str:
    """What is asked: “≥ 90%”, “Tốt”, “Đạt” of what is judged yes or no, “tăng từ 2% so với năm 2025”, or “chưa có”.

    Without `year` a baseline that is the year before is named so.
    """
    if target.measure is Measure.RELATIVE:
        return f"{_change_words(target)} {_base_words(target, year)}"
    if target.measure is Measure.RATING:
        return target.rating or NOT_KNOWN
    if target.value is not None:
        return f"{target.comparison.sign} {format_points(target.value)}{unit_after(target.unit)}"
    return Verdict.MET.label if target.measure is Measure.QUALITATIVE else NOT_KNOWN


def _change_words(target: Target) -> str:
    if target.comparison is Comparison.EXACTLY:
        return "bằng"
    if not target.value:
        return _ANY_CHANGE[target.comparison]
    amount = f"{format_points(target.value)}{unit_after(target.unit)}"
    return f"{_CHANGE[target.comparison].format(amount)} so với"


_ANY_CHANGE = {
    Comparison.AT_LEAST: "không thấp hơn",
    Comparison.ABOVE: "cao hơn",
    Comparison.AT_MOST: "không cao hơn",
    Comparison.BELOW: "thấp hơn",
}
_CHANGE = {
    Comparison.AT_LEAST: "tăng từ {} trở lên",
    Comparison.ABOVE: "tăng hơn {}",
    Comparison.AT_MOST: "giảm từ {} trở lên",
    Comparison.BELOW: "giảm hơn {}",
}


def _base_words(target: Target, year: int | None) -> str:
    if year is None and target.baseline_year is None:
        return "năm trước"
    return f"năm {target.base_year(year or 0)}"


_DOWNWARD = re.compile(r"\b(?:giam|thap hon|han che)\b")
_AT_MOST = re.compile(r"\b(?:khong qua|khong vuot|toi da|giam con)\b")
_UNDER = re.compile(r"\bduoi\s+\d")


def comparison_said(text: str, measure: Measure) -> Comparison:
    """The comparison the words of a target state: “giảm so với năm 2025” downwards, “không quá 5%” at most."""
    folded = fold(text)
    if measure is Measure.RELATIVE:
        return Comparison.BELOW if _DOWNWARD.search(folded) else Comparison.ABOVE
    if measure is Measure.QUANTITATIVE and _AT_MOST.search(folded):
        return Comparison.AT_MOST
    return Comparison.BELOW if measure is Measure.QUANTITATIVE and _UNDER.search(folded) else Comparison.AT_LEAST
