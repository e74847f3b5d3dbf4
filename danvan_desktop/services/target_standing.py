"""How the targets of a plan stand in a year: typed figures, those of registers and the rating of the sheet, each with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from danvan_desktop.domain.register_period import WHOLE_YEAR
from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal
from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict, asked_words
from danvan_desktop.domain.target_reach import (
    Reached,
    change_words,
    figures_finding,
    is_ratio,
    proposed_verdict,
    reached_value,
    reached_words,
)
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.target_rating import OfferedRating, offered_rating
from danvan_desktop.storage.store import Store

_TWO_PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target with what was reached of it in a year; texts are as every screen and document shows them.

    `found` are the totals of registers behind live figures, the numerator first; `offered` is the rating of the sheet.
    """

    target: Target
    result: TargetResult | None
    reached: Reached
    year: int
    found: tuple[FoundTotal, ...] = ()
    offered: OfferedRating | None = None
    base: FoundTotal | None = None

    @property
    def proposal(self) -> Verdict:
        """What the figures say."""
        return proposed_verdict(self.target, self.reached)

    @property
    def verdict(self) -> Verdict:
        """The clerk's decision; what the figures say while there is none."""
        return (self.result.judged if self.result else None) or self.proposal

    @property
    def is_decided(self) -> bool:
        """Whether the clerk has judged, rather than the figures."""
        return self.result is not None and self.result.judged is not None

    @property
    def verdict_words(self) -> str:
        """The verdict with who gave it: “Đạt”, “Đạt (tự tính)”, “Chưa đánh giá”."""
        is_proposal = not self.is_decided and self.verdict is not Verdict.PENDING
        return f"{self.verdict.label} (tự tính)" if is_proposal else self.verdict.label

    @property
    def is_live(self) -> bool:
        """Whether the figures are those of registers, read anew each time."""
        return bool(self.found)

    @property
    def is_ratio(self) -> bool:
        """Whether numerator and denominator are asked for."""
        return is_ratio(self.target, self.reached)

    @property
    def required(self) -> str:
        """What is asked: “≥ 90%”, “Tốt”, “Đạt” of what is judged yes or no, or “chưa có”."""
        return asked_words(self.target, self.year)

    @property
    def actual(self) -> str:
        """What was reached: “92,5% (37/40)”, or “chưa có”; two decimals, shown rounded but judged exactly."""
        if self.target.measure is Measure.QUALITATIVE and self.is_decided:
            return self.verdict.label
        return reached_words(self.target, self.reached)

    @property
    def row_ids(self) -> tuple[int, ...]:
        """The register rows behind live figures, each once."""
        return tuple(dict.fromkeys(row_id for found in self.found for row_id in found.row_ids))

    @property
    def calculation(self) -> str:
        """How the figure comes about and from where: “128 / 130 = 98,46% từ Sổ Quán triệt, học tập, cả năm 2026, 5 dòng”."""
        if self.target.measure is Measure.RATING:
            return self._rating_source()
        words = "; ".join(filter(None, (self._figure_words(), self._base_source())))
        return f"{words} {self._source()}".strip() if words else ""

    @property
    def findings(self) -> tuple[str, ...]:
        """What keeps the figures from telling, what makes them doubtful, and a decision against them."""
        told = [*(found.finding for found in self.found), figures_finding(self.target, self.reached, self.year)]
        if self.base is not None and self.base.value is not None and self.reached.baseline != self.base.value:
            told.append(
                f"Năm gốc: chỉ tiêu ghi {format_points(self.reached.baseline or Decimal(0))}, "
                f"sổ ghi {format_points(self.base.value)}."
            )
        if self.is_decided and self.proposal not in {Verdict.PENDING, self.verdict}:
            told.append(f"Số liệu cho thấy “{self.proposal.label}”, đã đánh giá “{self.verdict.label}”.")
        return tuple(dict.fromkeys(filter(None, told)))

    def _figure_words(self) -> str:
        value, reached = reached_value(self.target, self.reached), self.reached
        if reached.numerator is None:
            return ""
        numerator = format_points(reached.numerator)
        if not self.is_ratio or reached.denominator is None:
            return numerator
        result = "" if value is None else f" = {format_points(value.quantize(_TWO_PLACES))}%"
        return f"{numerator} / {format_points(reached.denominator)}{result}"

    def _base_source(self) -> str:
        if self.target.measure is not Measure.RELATIVE or self.reached.baseline is None:
            return ""
        change = change_words(self.target, self.reached)
        words = f"năm {self.target.base_year(self.year)}: {format_points(self.reached.baseline)}"
        return f"{words}, {change}" if change else words

    def _source(self) -> str:
        if self.result is not None and self.result.by_hand:
            return f"(nhập tay: {self.result.by_hand})"
        if not self.found:
            return "(nhập tay)" if self.reached.numerator is not None else ""
        return f"từ {' và '.join(sources_words(self.found))}"

    def _rating_source(self) -> str:
        if self.result is not None and self.result.rating:
            return f"{self.result.rating}, nhập tay"
        return f"{self.offered.name} theo {self.offered.source}" if self.offered and self.offered.name else ""


def sources_words(found: Sequence[FoundTotal]) -> list[str]:
    """Each register and period once with all rows taken from it, in the order of the totals."""
    places: dict[tuple[str, str, int], list[FoundTotal]] = {}
    for total in found:
        places.setdefault((total.register_name, total.sought.period, total.year), []).append(total)
    return [
        replace(same[0], row_ids=tuple({row_id for total in same for row_id in total.row_ids})).source
        for same in places.values()
    ]


class StandingReader:
    """Makes the standings of one reading: registers and the score sheet are read when the first target needs them."""

    def __init__(self, store: Store, year: int, period: str = WHOLE_YEAR.label) -> None:
        self._store = store
        self._year = year
        self._period = period
        self._totals = RegisterTotals(store)
        self._rating: tuple[OfferedRating | None] | None = None

    def standing(self, target: Target, result: TargetResult | None) -> TargetStanding:
        """The standing of a target with what is recorded of it."""
        if target.measure is Measure.RATING:
            return self._rated(target, result)
        base = self._base(target)
        baseline = target.baseline_value if target.baseline_value is not None or base is None else base.value
        if target.sources and not (result and result.by_hand):
            found = self.found(target.sources)
            numerator, denominator = figures_of(found)
            reached = Reached(numerator, denominator, baseline)
            return TargetStanding(target, result, reached, self._year, found, base=base)
        typed = Reached(result.numerator, result.denominator, baseline) if result else Reached(baseline=baseline)
        return TargetStanding(target, result, typed, self._year, base=base)

    def found(self, sources: Sequence[SoughtTotal]) -> tuple[FoundTotal, ...]:
        """What the registers answer this year; what is asked of the whole year is asked of the period."""
        asked = (
            replace(sought, period=self._period) if sought.period == WHOLE_YEAR.label else sought for sought in sources
        )
        return tuple(self._totals.total(sought, self._year) for sought in asked)

    def _base(self, target: Target) -> FoundTotal | None:
        """The register's figure of the baseline year, where one figure of a register is compared."""
        if target.measure is not Measure.RELATIVE or len(target.sources) != 1:
            return None
        return self._totals.total(target.sources[0], target.base_year(self._year))

    def _rated(self, target: Target, result: TargetResult | None) -> TargetStanding:
        if self._rating is None:
            self._rating = (offered_rating(self._store, self._year),)
        offered = self._rating[0]
        name = (result.rating if result else "") or (offered.name if offered else "")
        reached = Reached(rating=name, ratings=offered.ratings if offered else ())
        return TargetStanding(target, result, reached, self._year, offered=offered)


def figures_of(found: Sequence[FoundTotal]) -> tuple[Decimal | None, Decimal | None]:
    """Numerator and denominator: the first total, and the sum of all others; None where one of them has no number."""
    if not found:
        return None, None
    below = [total.value for total in found[1:]]
    known = [value for value in below if value is not None]
    return found[0].value, sum(known, Decimal(0)) if known and len(known) == len(below) else None
