"""What was reached of a target in a year, in its own unit, the verdict that follows, and what keeps it from following."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.target import PERCENT, Measure, Target, Verdict, unit_after
from danvan_desktop.domain.text import NOT_KNOWN, fold, format_points

_HUNDRED = Decimal(100)
_TWO_PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Reached:
    """The figures of a year wherever they come from; `baseline` is the value of the baseline year.

    `ratings` are the ratings there are, from the best to the lowest.
    """

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    baseline: Decimal | None = None
    rating: str = ""
    ratings: tuple[str, ...] = ()


def is_ratio(target: Target, reached: Reached) -> bool:
    """Whether the figure is numerator by denominator; one register figure alone (an index) is the percentage itself."""
    if target.measure is Measure.RELATIVE:
        return reached.denominator is not None
    return target.measure is Measure.QUANTITATIVE and target.unit == PERCENT and len(target.sources) != 1


def reached_value(target: Target, reached: Reached) -> Decimal | None:
    """The value of the year in the target's own unit (percent of a ratio), or None while figures are missing."""
    if reached.numerator is None or target.measure in {Measure.QUALITATIVE, Measure.RATING}:
        return None
    if not is_ratio(target, reached):
        return reached.numerator
    if reached.denominator is None or reached.denominator <= 0:
        return None
    return reached.numerator / reached.denominator * _HUNDRED


def change_of(target: Target, reached: Reached) -> Decimal | None:
    """How much a relative target changed against its baseline year, in percent of it for the unit “%”."""
    value, base = reached_value(target, reached), reached.baseline
    if target.measure is not Measure.RELATIVE or value is None or base is None:
        return None
    if target.unit != PERCENT:
        return value - base
    return None if base == 0 else (value - base) / base * _HUNDRED


def proposed_verdict(target: Target, reached: Reached) -> Verdict:
    """What the figures say, judged exactly; PENDING where they do not say anything and the clerk has to judge."""
    if target.measure is Measure.RATING:
        return _rated(target.rating or "", reached)
    if target.measure is Measure.RELATIVE:
        met = _changed_enough(target, reached)
    else:
        value = reached_value(target, reached)
        met = None if value is None or target.value is None else target.comparison.holds(value, target.value)
    if met is None:
        return Verdict.PENDING
    return Verdict.MET if met else Verdict.NOT_MET


def _changed_enough(target: Target, reached: Reached) -> bool | None:
    change = change_of(target, reached)
    if change is None:
        return None
    if not target.value:
        return target.comparison.holds(change, Decimal(0))
    return target.comparison.holds(change, -target.value if target.comparison.is_downward else target.value)


def _rated(wanted: str, reached: Reached) -> Verdict:
    if not wanted or not reached.rating:
        return Verdict.PENDING
    if fold(wanted) == fold(reached.rating):
        return Verdict.MET
    asked, got = _place(wanted, reached.ratings), _place(reached.rating, reached.ratings)
    if asked is None or got is None:
        return Verdict.PENDING
    return Verdict.MET if got <= asked else Verdict.NOT_MET


def _place(rating: str, ratings: tuple[str, ...]) -> int | None:
    """The place of a rating, named in full or by the words that tell it: “Tốt” for “Hoàn thành tốt nhiệm vụ”."""
    names, words = [fold(name) for name in ratings], fold(rating)
    if words in names:
        return names.index(words)
    meant = [place for place, name in enumerate(names) if f" {words} " in f" {name} "]
    return meant[0] if len(meant) == 1 else None


def reached_words(target: Target, reached: Reached) -> str:
    """What was reached: “92,5% (37/40)”, “Tốt”, or “chưa có”; two decimals, shown rounded but judged exactly."""
    if target.measure is Measure.RATING:
        return reached.rating or NOT_KNOWN
    value = reached_value(target, reached)
    if value is None or reached.numerator is None:
        return NOT_KNOWN
    if not is_ratio(target, reached) or reached.denominator is None:
        words = f"{_rounded(value)}{unit_after(target.unit if target.measure is not Measure.RELATIVE else None)}"
    else:
        words = f"{_rounded(value)}% ({format_points(reached.numerator)}/{format_points(reached.denominator)})"
    return f"{words}, {change}" if (change := change_words(target, reached)) else words


def change_words(target: Target, reached: Reached) -> str:
    """“tăng 1,2 điểm”, “giảm 3%”, “không đổi”; empty while the change is not known."""
    change = change_of(target, reached)
    if change is None:
        return ""
    if change == 0:
        return "không đổi"
    return f"{'tăng' if change > 0 else 'giảm'} {_rounded(abs(change))}{unit_after(target.unit)}"


def figures_finding(target: Target, reached: Reached, year: int) -> str:
    """Why no verdict follows from figures that are there, or what is odd about them; empty when all is well."""
    if target.measure is Measure.RATING:
        is_open = bool(reached.rating and target.rating) and proposed_verdict(target, reached) is Verdict.PENDING
        words = f"Không so được mức “{reached.rating}” với mức “{target.rating}”; hãy tự đánh giá."
        return words if is_open else ""
    if reached.numerator is None:
        return ""
    return _ratio_finding(target, reached) or _baseline_finding(target, reached, year)


def _ratio_finding(target: Target, reached: Reached) -> str:
    if not is_ratio(target, reached) or reached.numerator is None:
        return ""
    if reached.denominator is None:
        return "Chưa có mẫu số nên chưa tính được tỷ lệ."
    if reached.denominator <= 0:
        return "Mẫu số bằng 0 nên không tính được tỷ lệ."
    is_over = reached.numerator > reached.denominator
    return "Tỷ lệ trên 100%: tử số lớn hơn mẫu số, hãy kiểm tra lại hai số." if is_over else ""


def _baseline_finding(target: Target, reached: Reached, year: int) -> str:
    if target.measure is not Measure.RELATIVE:
        return ""
    base = target.base_year(year)
    if reached.baseline is None:
        return f"Chưa có số liệu năm gốc {base} nên chưa so sánh được."
    if reached.baseline == 0 and target.unit == PERCENT:
        return f"Số liệu năm gốc {base} bằng 0 nên không tính được tỷ lệ tăng, giảm."
    return ""


def _rounded(value: Decimal) -> str:
    return format_points(value.quantize(_TWO_PLACES))
