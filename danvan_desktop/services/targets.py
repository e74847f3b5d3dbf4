"""Chỉ tiêu: what was reached of the targets of a plan in a year, typed or taken from registers, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import Register
from danvan_desktop.domain.register_cells import is_reference
from danvan_desktop.domain.register_period import WHOLE_YEAR
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Measure, Target, TargetResult, Verdict
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.register_entry import Catalogue
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.registers import registers_of
from danvan_desktop.services.target_standing import StandingReader, TargetStanding
from danvan_desktop.storage.store import Store


class TargetService:
    """Records the figures and judgements of targets year by year, and where their figures come from."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def standings(self, plan_id: int, year: int, period: str = WHOLE_YEAR.label) -> list[TargetStanding]:
        """The targets of a plan in their order with the results of `year`.

        In a shorter `period` (register_period.py) the totals taken from registers for the whole year are those of it.
        """
        targets = self._store.select(Target, order_by=("position", "id"), plan_id=plan_id)
        if not targets:
            return []
        results = self._store.select(TargetResult, target_id=[target.id for target in targets], year=year)
        by_target = {result.target_id: result for result in results}
        reader = StandingReader(self._store, year, period)
        return [reader.standing(target, by_target.get(target.id)) for target in targets]

    def standing(self, target_id: int, year: int) -> TargetStanding:
        """One target in a year; raises `NotFoundError`."""
        results = self._store.select(TargetResult, target_id=target_id, year=year)
        target = self._store.get(Target, target_id)
        return StandingReader(self._store, year).standing(target, results[0] if results else None)

    def registers(self) -> tuple[Register, ...]:
        """The registers figures may be taken from."""
        return registers_of(self._store)

    def preview(self, target_id: int, sources: Sequence[SoughtTotal], year: int) -> TargetStanding:
        """How the target would stand in a year if its figures came from there; nothing is stored."""
        target = replace(self._store.get(Target, target_id), sources=tuple(sources))
        return StandingReader(self._store, year).standing(target, None)

    def names_in(self, register: str, column: str, year: int) -> dict[str, str]:
        """What the cells of a column of references or words say in a year, as stored → as shown."""
        names = Catalogue(self._store).name
        values = RegisterTotals(self._store).values_in(register, column, year)
        return {value: names(value) if is_reference(value) else value for value in values}

    def link(self, target_id: int, sources: Sequence[SoughtTotal]) -> Changes:
        """Take the figures of a target from registers from now on; none at all lets the clerk type them again."""
        target = self._store.get(Target, target_id)
        if sources and target.measure not in {Measure.QUANTITATIVE, Measure.RELATIVE}:
            raise ValidationError(
                f"Chỉ tiêu đo bằng “{target.measure.label}” không lấy số từ sổ.",
                "Hãy đổi “Cách đo” sang định lượng hoặc so với năm gốc trước.",
                "measure",
            )
        for sought in sources:
            if finding := RegisterTotals(self._store).lacks(sought):
                raise ValidationError(finding, "Hãy chọn lại sổ, cột và kỳ.", "sources")
        label = "Lấy số liệu chỉ tiêu từ sổ theo dõi" if sources else "Thôi lấy số liệu chỉ tiêu từ sổ theo dõi"
        with self._store.begin(label) as uow:
            uow.save(replace(uow.get(Target, target_id), sources=tuple(sources)))
            return uow.commit()

    def set_figures(
        self,
        target_id: int,
        year: int,
        numerator: Decimal | None,
        denominator: Decimal | None = None,
        *,
        reason: str = "",
    ) -> Changes:
        """Record numerator and denominator (for counts the numerator alone); the denominator must be > 0 (invariant 12).

        Where the figures come from registers this takes them over by hand, which needs a `reason` once.
        """
        if numerator is not None and numerator < 0:
            raise ValidationError("Tử số nhỏ hơn 0.", "Hãy nhập số từ 0 trở lên.", "numerator")
        if denominator is not None and denominator <= 0:
            raise ValidationError("Mẫu số phải lớn hơn 0.", "Hãy nhập tổng số dùng để tính tỷ lệ.", "denominator")
        why = checked_line(reason, "lý do", "reason")
        is_linked = bool(self._store.get(Target, target_id).sources)

        def change(result: TargetResult) -> TargetResult:
            by_hand = (why or result.by_hand) if is_linked else ""
            if is_linked and not by_hand:
                raise ValidationError(
                    "Chỉ tiêu này lấy số từ sổ theo dõi.",
                    "Muốn nhập tay, hãy bấm “Nhập tay…” và ghi lý do.",
                    "reason",
                )
            return replace(result, numerator=numerator, denominator=denominator, by_hand=by_hand)

        return self._record("Ghi số liệu chỉ tiêu", target_id, year, change)

    def follow_registers(self, target_id: int, year: int) -> Changes:
        """Give up figures taken over by hand; those of the registers stand again."""

        def change(result: TargetResult) -> TargetResult:
            return replace(result, numerator=None, denominator=None, by_hand="")

        return self._record("Lấy lại số liệu chỉ tiêu từ sổ", target_id, year, change)

    def set_rating(self, target_id: int, year: int, rating: str) -> Changes:
        """Record the rating that was reached; an empty one lets that of the score sheet stand."""
        name = checked_line(rating, "mức xếp loại", "rating")
        return self._record("Ghi mức xếp loại", target_id, year, lambda result: replace(result, rating=name))

    def judge(self, target_id: int, year: int, judged: Verdict) -> Changes:
        """Record the clerk's verdict, also against the figures; PENDING lets the figures speak again."""
        kept = None if judged is Verdict.PENDING else judged
        return self._record("Đánh giá chỉ tiêu", target_id, year, lambda result: replace(result, judged=kept))

    def set_note(self, target_id: int, year: int, note: str) -> Changes:
        """Note something about the result of a target."""
        text = checked_text(note, "ghi chú", "note")
        return self._record("Ghi chú chỉ tiêu", target_id, year, lambda result: replace(result, note=text))

    def attach(self, target_id: int, year: int, paths: Sequence[Path]) -> Changes:
        """Take files in as proof of what was reached in a year, in one action; raises as `EvidenceService.attach`."""
        present = self._store.select(TargetResult, target_id=target_id, year=year)
        if present:
            return self._evidence.attach(Proven.TARGET_RESULT, present[0].id, paths)
        stored = self._evidence.take_in(paths)
        with self._store.begin("Đính kèm tài liệu của chỉ tiêu") as uow:
            result = uow.save(TargetResult(uow.new_id(), target_id, year))
            self._evidence.link(uow, Proven.TARGET_RESULT, result.id, stored)
            return uow.commit()

    def _record(self, label: str, target_id: int, year: int, change: Callable[[TargetResult], TargetResult]) -> Changes:
        with self._store.begin(label) as uow:
            uow.get(Target, target_id)
            present = uow.select(TargetResult, target_id=target_id, year=year)
            uow.save(change(present[0] if present else TargetResult(uow.new_id(), target_id, year)))
            return uow.commit()
