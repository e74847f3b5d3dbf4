"""Chỉ tiêu: what was reached of the targets of a plan in a year, and the verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict, actual_value, verdict
from danvan_desktop.domain.text import NOT_KNOWN, format_points
from danvan_desktop.services.checked_text import checked_text
from danvan_desktop.storage.store import Store

_TWO_PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """A target with what was reached of it in a year; texts are as every screen and document shows them."""

    target: Target
    result: TargetResult | None
    verdict: Verdict

    @property
    def required(self) -> str:
        """What is asked: “≥ 90%”, “Tốt”, “Đạt” of what is judged yes or no, or “chưa có”."""
        if self.target.value is not None:
            return f"≥ {format_points(self.target.value)}{_unit_after(self.target.unit)}"
        if self.target.measure is Measure.QUALITATIVE:
            return Verdict.MET.label
        return self.target.rating or NOT_KNOWN

    @property
    def actual(self) -> str:
        """What was reached: “92,5% (37/40)”, or “chưa có”; two decimals, shown rounded but judged exactly."""
        reached = actual_value(self.target, self.result)
        if reached is None or self.result is None:
            return NOT_KNOWN
        shown = f"{format_points(reached.quantize(_TWO_PLACES))}{_unit_after(self.target.unit)}"
        if self.target.unit != "%" or self.result.numerator is None or self.result.denominator is None:
            return shown
        return f"{shown} ({format_points(self.result.numerator)}/{format_points(self.result.denominator)})"

    @property
    def is_computed(self) -> bool:
        """Whether the verdict follows from the figures, so that the clerk cannot set it."""
        return self.target.measure is Measure.QUANTITATIVE and self.target.value is not None


def _unit_after(unit: str | None) -> str:
    if not unit:
        return ""
    return unit if unit == "%" else f" {unit}"


class TargetService:
    """Records the figures and judgements of targets year by year."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def standings(self, plan_id: int, year: int) -> list[TargetStanding]:
        """The targets of a plan in their order with the results of `year`."""
        targets = self._store.select(Target, order_by=("position", "id"), plan_id=plan_id)
        if not targets:
            return []
        results = self._store.select(TargetResult, target_id=[target.id for target in targets], year=year)
        by_target = {result.target_id: result for result in results}
        return [
            TargetStanding(target, by_target.get(target.id), verdict(target, by_target.get(target.id)))
            for target in targets
        ]

    def set_figures(
        self, target_id: int, year: int, numerator: Decimal | None, denominator: Decimal | None = None
    ) -> Changes:
        """Record numerator and denominator (for counts the numerator alone); the denominator must be > 0 (invariant 12)."""
        if numerator is not None and numerator < 0:
            raise ValidationError("Tử số nhỏ hơn 0.", "Hãy nhập số từ 0 trở lên.", "numerator")
        if denominator is not None and denominator <= 0:
            raise ValidationError("Mẫu số phải lớn hơn 0.", "Hãy nhập tổng số dùng để tính tỷ lệ.", "denominator")
        return self._record(
            "Ghi số liệu chỉ tiêu",
            target_id,
            year,
            lambda result: replace(result, numerator=numerator, denominator=denominator),
        )

    def judge(self, target_id: int, year: int, judged: Verdict) -> Changes:
        """Record the clerk's verdict; refused where the figures decide."""
        target = self._store.get(Target, target_id)
        if TargetStanding(target, None, Verdict.PENDING).is_computed:
            raise ValidationError(
                "Chỉ tiêu này được đánh giá theo số liệu.", "Hãy nhập tử số và mẫu số; kết quả tự tính.", "judged"
            )
        kept = None if judged is Verdict.PENDING else judged
        return self._record("Đánh giá chỉ tiêu", target_id, year, lambda result: replace(result, judged=kept))

    def set_note(self, target_id: int, year: int, note: str) -> Changes:
        """Note something about the result of a target."""
        text = checked_text(note, "ghi chú", "note")
        return self._record("Ghi chú chỉ tiêu", target_id, year, lambda result: replace(result, note=text))

    def _record(self, label: str, target_id: int, year: int, change: Callable[[TargetResult], TargetResult]) -> Changes:
        with self._store.begin(label) as uow:
            uow.get(Target, target_id)
            present = uow.select(TargetResult, target_id=target_id, year=year)
            uow.save(change(present[0] if present else TargetResult(uow.new_id(), target_id, year)))
            return uow.commit()
