"""What a plan holds beside its tasks: targets, duties to report and to send, and the documents it cites."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.target import PERCENT, Comparison, Measure, Target
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.checked_text import checked_text, line_or_none, shortened, text_or_none
from danvan_desktop.services.citation_places import CitedPlace, cited_places
from danvan_desktop.services.plan_removal import remove_obligations, remove_targets
from danvan_desktop.services.positions import save_in_order, shifted
from danvan_desktop.services.task_details import assigned_units, citation_rows, source_excerpt
from danvan_desktop.services.timing_entry import checked_due
from danvan_desktop.services.views_plans import AssignedUnit, CitationRow
from danvan_desktop.storage.store import Store

ORDER = ("position", "id")
_FED_BY_REGISTERS = frozenset({Measure.QUANTITATIVE, Measure.RELATIVE})
MOST_LEAD_DAYS = 180


@dataclass(frozen=True, slots=True)
class TargetFields:
    """A target as it is edited; `value` is in `unit` (percent for “%”), `rating` and `baseline_…` serve their measures."""

    text: str
    measure: Measure = Measure.QUANTITATIVE
    value: Decimal | None = None
    unit: str = ""
    rating: str = ""
    comparison: Comparison = Comparison.AT_LEAST
    baseline_year: int | None = None
    baseline_value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ObligationFields:
    """A duty as it is edited; empty texts are stored as null, `due` is an ISO date, `--MM-DD`, `---DD` or None."""

    text: str
    kind: ObligationKind = ObligationKind.REPORT
    subkind: str = ""
    unit_name: str = ""
    recipient: str = ""
    via: str = ""
    timing_kind: TimingKind | None = None
    due: str | None = None
    due_raw: str = ""
    due_operator: DueOperator | None = None
    period: Period | None = None
    lead_days: int | None = None


@dataclass(frozen=True, slots=True)
class ObligationRow:
    """A duty with the units it is given to and its lines in the source."""

    obligation: Obligation
    units: tuple[AssignedUnit, ...]
    source_excerpt: str


class PlanContentsService:
    """Chỉ tiêu, nghĩa vụ and trích dẫn of a plan; each changing method is one action of the clerk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def targets(self, plan_id: int) -> list[Target]:
        """The targets of a plan in their order."""
        return self._store.select(Target, plan_id=plan_id, order_by=ORDER)

    def obligations(self, plan_id: int) -> list[Obligation]:
        """The duties of a plan in their order."""
        return self._store.select(Obligation, plan_id=plan_id, order_by=ORDER)

    def obligation_row(self, obligation_id: int) -> ObligationRow:
        """One duty with its units and source; raises `NotFoundError`."""
        duty = self._store.get(Obligation, obligation_id)
        excerpt = source_excerpt(self._store, duty.plan_id, duty.first_line, duty.last_line)
        return ObligationRow(duty, assigned_units(self._store, obligation_id=obligation_id), excerpt)

    def citations(self, plan_id: int) -> tuple[CitationRow, ...]:
        """The documents a plan cites, in the order it cites them."""
        return citation_rows(self._store, plan_id)

    def cited_places(self, citation_id: int) -> tuple[CitedPlace, ...]:
        """Where in the plan a document is cited; raises `NotFoundError`."""
        return cited_places(self._store, citation_id)

    def add_target(self, plan_id: int, fields: TargetFields) -> Changes:
        """Add a target at the end."""
        values = _checked_target(fields)
        with self._store.begin(f"Thêm chỉ tiêu “{shortened(str(values['text']))}”") as uow:
            uow.get(Plan, plan_id)
            uow.save(Target(uow.new_id(), plan_id, uow.count(Target, plan_id=plan_id) + 1, **values))
            return uow.commit()

    def edit_target(self, target_id: int, fields: TargetFields) -> Changes:
        """Correct a target; raises `ValidationError` for a percentage that cannot be."""
        values = _checked_target(fields)
        with self._store.begin("Sửa chỉ tiêu") as uow:
            target = replace(uow.get(Target, target_id), **values)
            uow.save(target if target.measure in _FED_BY_REGISTERS else replace(target, sources=()))
            return uow.commit()

    def delete_target(self, target_id: int) -> Changes:
        """Remove a target with what was reached of it; one undo brings both back."""
        target = self._store.get(Target, target_id)
        with self._store.begin(f"Xóa chỉ tiêu “{shortened(target.text)}”") as uow:
            remove_targets(uow, [target_id])
            return uow.commit()

    def move_target(self, target_id: int, step: int) -> Changes:
        """Move a target one place up (−1) or down (+1)."""
        target = self._store.get(Target, target_id)
        with self._store.begin("Chuyển chỉ tiêu lên" if step < 0 else "Chuyển chỉ tiêu xuống") as uow:
            siblings = uow.select(Target, plan_id=target.plan_id, order_by=ORDER)
            save_in_order(uow, shifted(siblings, frozenset([target_id]), step))
            return uow.commit()

    def add_obligation(self, plan_id: int, fields: ObligationFields) -> Changes:
        """Add a duty at the end."""
        values = _checked_obligation(fields)
        with self._store.begin(f"Thêm nghĩa vụ “{shortened(str(values['text']))}”") as uow:
            uow.get(Plan, plan_id)
            position = uow.count(Obligation, plan_id=plan_id) + 1
            uow.save(Obligation(uow.new_id(), plan_id, position, **values))
            return uow.commit()

    def edit_obligation(self, obligation_id: int, fields: ObligationFields) -> Changes:
        """Correct a duty; raises `ValidationError` for a day that does not exist."""
        values = _checked_obligation(fields)
        with self._store.begin("Sửa nghĩa vụ") as uow:
            uow.save(replace(uow.get(Obligation, obligation_id), **values))
            return uow.commit()

    def delete_obligation(self, obligation_id: int) -> Changes:
        """Remove a duty with its occasions and units; one undo brings all back."""
        duty = self._store.get(Obligation, obligation_id)
        with self._store.begin(f"Xóa nghĩa vụ “{shortened(duty.text)}”") as uow:
            remove_obligations(uow, [obligation_id])
            return uow.commit()

    def move_obligation(self, obligation_id: int, step: int) -> Changes:
        """Move a duty one place up (−1) or down (+1)."""
        duty = self._store.get(Obligation, obligation_id)
        with self._store.begin("Chuyển nghĩa vụ lên" if step < 0 else "Chuyển nghĩa vụ xuống") as uow:
            siblings = uow.select(Obligation, plan_id=duty.plan_id, order_by=ORDER)
            save_in_order(uow, shifted(siblings, frozenset([obligation_id]), step))
            return uow.commit()


def target_fields(target: Target) -> TargetFields:
    """A stored target as it is edited."""
    return TargetFields(
        target.text,
        target.measure,
        target.value,
        target.unit or "",
        target.rating or "",
        target.comparison,
        target.baseline_year,
        target.baseline_value,
    )


def obligation_fields(duty: Obligation) -> ObligationFields:
    """A stored duty as it is edited."""
    values = {name: getattr(duty, name) for name in ObligationFields.__dataclass_fields__}
    return ObligationFields(**{**values, **{name: values[name] or "" for name in _OBLIGATION_LINES}})


_OBLIGATION_LINES = {
    "subkind": "Loại chi tiết",
    "unit_name": "Đơn vị thực hiện",
    "recipient": "Nơi nhận",
    "via": "Gửi qua",
    "due_raw": "Thời hạn (nguyên văn)",
}


def _checked_target(fields: TargetFields) -> dict[str, Any]:
    text = checked_text(fields.text, "Nội dung chỉ tiêu", "text", required=True)
    unit = line_or_none(fields.unit, "Đơn vị tính", "unit")
    if fields.value is not None and fields.value < 0:
        raise ValidationError("Giá trị chỉ tiêu không thể âm.", "Hãy gõ một số từ 0 trở lên.", "value")
    is_share = fields.measure is not Measure.RELATIVE and unit == PERCENT
    if is_share and fields.value is not None and fields.value > 100:
        raise ValidationError("Chỉ tiêu phần trăm không quá 100%.", "Hãy gõ một số từ 0 đến 100.", "value")
    rating = line_or_none(fields.rating, "Mức xếp loại", "rating")
    if fields.baseline_year is not None and not 1900 <= fields.baseline_year <= 2999:
        remedy = "Hãy gõ năm bốn chữ số, ví dụ 2025, hoặc để trống nếu so với năm trước."
        raise ValidationError(f"Năm gốc {fields.baseline_year} không hợp lệ.", remedy, "baseline_year")
    return {
        "text": text,
        "measure": fields.measure,
        "value": fields.value,
        "unit": unit,
        "rating": rating,
        "comparison": fields.comparison,
        "baseline_year": fields.baseline_year,
        "baseline_value": fields.baseline_value,
    }


def _checked_obligation(fields: ObligationFields) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(fields, name) for name in ObligationFields.__dataclass_fields__}
    values["text"] = checked_text(fields.text, "Nội dung nghĩa vụ", "text", required=True)
    for name, label in _OBLIGATION_LINES.items():
        values[name] = text_or_none(getattr(fields, name), label, name)
    if fields.lead_days is not None and not 0 <= fields.lead_days <= MOST_LEAD_DAYS:
        remedy = f"Hãy nhập từ 0 đến {MOST_LEAD_DAYS} ngày, hoặc để trống."
        raise ValidationError(f"Số ngày hạn nội bộ {fields.lead_days} không hợp lệ.", remedy, "lead_days")
    due = checked_due(fields.due)
    values["due"] = due
    operator = fields.due_operator or DueOperator.BY
    # a day alone reads as its inclusive end; without a day an operator would mean nothing
    values["due_operator"] = None if due is None else operator
    return values
