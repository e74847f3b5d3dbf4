"""One stored object after an amendment: what the new paper says holds, what the clerk added to the old one stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from danvan_desktop.domain.draft_plan import DraftPlan
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.plan_matching import text_key
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Origin, Task
from danvan_desktop.domain.text import NOT_KNOWN

_TASK_TIME = ("timing_kind", "timing_raw", "due", "due_operator", "period")
_DUTY_TIME = ("timing_kind", "due_raw", "due", "due_operator", "period")


@dataclass(frozen=True, slots=True)
class FormChange:
    """A line of the form (thể thức) that the amendment changes."""

    label: str
    old: str
    new: str


def amended_task(old: Task, new: Task) -> Task:
    """`new` in the place of `old`: same id; words the clerk corrected stay where the printed ones did not change."""
    printed = old.original_text or old.text
    is_reworded = text_key(new.text) != text_key(printed)
    kept_time = old if new.timing_raw in {None, old.timing_raw} and new.timing_kind in {None, old.timing_kind} else new
    return replace(
        new,
        id=old.id,
        text=new.text if is_reworded or old.original_text is None else old.text,
        original_text=None if is_reworded else old.original_text,
        deliverable=new.deliverable or old.deliverable,
        origin=Origin.PLAN,
        **_fields_of(kept_time, _TASK_TIME),
    )


def amended_obligation(old: Obligation, new: Obligation) -> Obligation:
    """`new` in the place of `old`: same id; what the new paper does not say stays."""
    kept_time = old if new.due_raw in {None, old.due_raw} and new.due in {None, old.due} else new
    names = ("subkind", "unit_name", "recipient", "via")
    said = {name: getattr(new, name) or getattr(old, name) for name in names}
    return replace(new, id=old.id, **said, **_fields_of(kept_time, _DUTY_TIME))


def amended_target(old: Target, new: Target) -> Target:
    """`new` in the place of `old`; a figure the clerk entered stays where the words did not change."""
    if text_key(old.text) == text_key(new.text):
        return replace(old, position=new.position, first_line=new.first_line, last_line=new.last_line)
    return replace(
        new,
        id=old.id,
        sources=old.sources,
        baseline_year=old.baseline_year,
        baseline_value=old.baseline_value,
    )


def amended_plan(plan: Plan, draft: DraftPlan, source_name: str, source_sha256: str) -> Plan:
    """The form of the plan as the new paper has it; what the paper does not say stays as it is stored."""
    metadata, signer = draft.metadata, draft.signer
    said: dict[str, Any] = {}
    sets: tuple[dict[str, Any], ...] = (
        {"doc_type": metadata.doc_type},
        {"number": metadata.number},
        {"symbol": metadata.symbol},
        {"place": metadata.place},
        {"day": metadata.day, "month": metadata.month, "year_of_date": metadata.date_year},
        {"subject": metadata.subject},
        {"subject_year": metadata.year},
        {"issuer": metadata.issuer},
        {"superior_agency": metadata.superior},
        {"preamble": draft.preamble},
        {"closing": draft.closing},
        {
            "authority_prefix": signer.authority_prefix,
            "position_for": signer.position_for,
            "position": signer.position,
            "signer_name": signer.name,
        },
        {"recipients": draft.recipients},
    )
    for values in sets:
        if any(values.values()):
            said |= values
    return replace(plan, **said, source_name=source_name, source_sha256=source_sha256)


def form_changes(old: Plan, new: Plan) -> Iterator[FormChange]:
    """What differs in the form, in the order of the paper."""
    for label, read in _FORM_ROWS:
        before, after = read(old), read(new)
        if before != after:
            yield FormChange(label, before or NOT_KNOWN, after or NOT_KNOWN)


def _date(plan: Plan) -> str:
    return "/".join(str(part) for part in (plan.day, plan.month, plan.year_of_date) if part)


def _signer(plan: Plan) -> str:
    parts = (plan.authority_prefix, plan.position_for, plan.position, plan.signer_name)
    return " ".join(part for part in parts if part)


_FORM_ROWS = (
    ("Loại văn bản", lambda plan: plan.doc_type),
    ("Số", lambda plan: plan.number or ""),
    ("Ký hiệu", lambda plan: plan.symbol or ""),
    ("Ngày ban hành", _date),
    ("Trích yếu", lambda plan: plan.subject),
    ("Cơ quan ban hành", lambda plan: plan.issuer or ""),
    ("Cơ quan cấp trên", lambda plan: plan.superior_agency or ""),
    ("Phần mở đầu", lambda plan: plan.preamble),
    ("Phần kết", lambda plan: plan.closing),
    ("Người ký", _signer),
    ("Nơi nhận", lambda plan: "; ".join(plan.recipients)),
)


def _fields_of(source: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(source, name) for name in names}
