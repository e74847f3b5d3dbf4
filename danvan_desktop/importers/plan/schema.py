"""The draft as plain values in the schema that the importer is judged by (design: importer.md, “Schema”)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from danvan_desktop.domain.draft_plan import (
    DraftCitation,
    DraftItem,
    DraftObligation,
    DraftPlan,
    DraftSection,
    DraftTarget,
    DraftTask,
    DraftTaskGroup,
    DraftTiming,
    Fate,
    SourceLines,
)


def draft_to_json(draft: DraftPlan) -> dict[str, Any]:
    """A dictionary of plain values, ready for `json.dumps`; keys as in the schema."""
    return {
        **_form(draft),
        "preamble": draft.preamble,
        "legal_basis": [
            _citation(cited) for cited in draft.citations if cited.number and "preamble" in cited.locations
        ],
        "sections": [_section(section) for section in draft.sections if section.title],
        "task_groups": [_group(group) for group in draft.task_groups],
        "targets": [_target(target) for target in draft.targets],
        "obligations": [_obligation(duty) for duty in draft.obligations],
        "cited_documents": [_citation(cited) for cited in draft.citations],
        "scoring": _scoring(draft),
        "closing": draft.closing,
        "recipients": list(draft.recipients),
        "drafter": draft.drafter,
        "signer": {
            "authority_prefix": draft.signer.authority_prefix,
            "position_for": draft.signer.position_for,
            "position": draft.signer.position,
            "name": draft.signer.name,
        },
        "noise": [
            {
                "lines": _lines(part.lines),
                "kind": part.reason or "bỏ qua",
                "effect": part.text,
                "range": part.lines.first != part.lines.last,
            }
            for part in draft.paragraphs
            if part.fate is Fate.SKIPPED
        ],
        "warnings": [
            {"kind": str(doubt.kind), "message": doubt.message_vi, "paragraph": doubt.paragraph_index}
            for doubt in draft.warnings
        ],
        "counts": _counts(draft),
    }


def _form(draft: DraftPlan) -> dict[str, Any]:
    form = draft.metadata
    return {
        "source": draft.source,
        "issuer": form.issuer,
        "issuer_full": form.issuer,
        "issuer_basis": form.issuer_basis,
        "superior": form.superior,
        "superior_document": _citation(draft.superior_document) if draft.superior_document else None,
        "doc_type": form.doc_type,
        "number": form.number,
        "symbol": form.symbol,
        "number_raw": form.number_raw,
        "place": form.place,
        "date": form.date,
        "date_parts": {"day": form.day, "month": form.month, "year": form.date_year},
        "date_raw": form.date_raw,
        "subject": form.subject,
        "year": form.year,
        "period": form.period,
        "province": form.province,
    }


def _lines(lines: SourceLines) -> list[int]:
    return [lines.first, lines.last]


def _section(section: DraftSection) -> dict[str, Any]:
    result: dict[str, Any] = {
        "number": section.number,
        "title": section.title,
        "role": str(section.role),
        "source_lines": _lines(section.lines),
    }
    if section.see:
        result["see"] = section.see
    result["items"] = [_item(item) for item in section.items]
    return result


def _item(item: DraftItem) -> dict[str, Any]:
    result: dict[str, Any] = {"marker": item.marker, "text": item.text, "source_lines": _lines(item.lines)}
    if item.items:
        result["items"] = [_item(below) for below in item.items]
    return result


def _group(group: DraftTaskGroup) -> dict[str, Any]:
    return {
        "number": group.number,
        "title": group.title,
        "implicit": group.implicit,
        "origin": group.origin,
        "source_lines": _lines(group.lines),
        "tasks": [_task(task, numbered=group.implicit or group.origin == "table") for task in group.tasks],
    }


def _task(task: DraftTask, *, numbered: bool) -> dict[str, Any]:
    return {
        "number": task.number if numbered or (task.number and "." in task.number) else None,
        "marker": task.marker,
        "text": task.text,
        "lead_units": list(task.lead_units),
        "cooperating_units": list(task.cooperating_units),
        "directing": list(task.directing),
        "advising": list(task.advising),
        "timing": {"kind": task.timing.kind, "due": task.timing.due, "raw": task.timing.raw},
        "deliverable": task.deliverable,
        "assignments": [
            {"label": line.label, "raw": line.raw}
            | ({} if line.is_timing else {"segments_by_semicolon": list(line.segments)})
            | {"source_lines": _lines(line.lines)}
            for line in task.assignments
        ],
        "timing_hints": list(task.timing_hints),
        "subject_units": list(task.subject_units),
        "flags": list(task.flags),
        "source_lines": _lines(task.lines),
        "index": task.index,
    }


def _target(target: DraftTarget) -> dict[str, Any]:
    return {
        "text": target.text,
        "value": target.value,
        "unit": target.unit,
        "measure": target.measure,
        "number": target.number,
        "note": None,
        "source_lines": _lines(target.lines),
    }


def _obligation(duty: DraftObligation) -> dict[str, Any]:
    timing: DraftTiming = duty.timing
    return {
        "unit": duty.unit,
        "text": duty.text,
        "due": timing.due,
        "kind": duty.kind,
        "to": duty.to,
        "via": duty.via,
        "due_operator": timing.operator,
        "due_raw": timing.raw,
        "timing_kind": timing.kind,
        "period": timing.period,
        "cooperating_units": list(duty.cooperating_units),
        "subkind": duty.subkind,
        "ref": duty.ref,
        "source_lines": _lines(duty.lines),
    }


def _citation(cited: DraftCitation) -> dict[str, Any]:
    result: dict[str, Any] = {
        "number": cited.number,
        "type": cited.type,
        "date": cited.date,
        "issuer": cited.issuer,
        "subject": cited.subject,
        "raw": cited.raw,
        "mentions": cited.mentions,
        "locations": list(cited.locations),
    }
    return result | ({"alias": cited.alias} if cited.alias else {})


def _scoring(draft: DraftPlan) -> dict[str, Any]:
    duty = next((duty for duty in draft.obligations if duty.kind == "scoring_dossier"), None)
    rating = next((target.value for target in draft.targets if target.measure == "rating"), None)
    return {
        "required": duty is not None,
        "actor": duty.unit if duty else None,
        "submit_to": duty.to if duty else None,
        "due": duty.timing.due if duty else None,
        "due_operator": duty.timing.operator if duty else None,
        "rating_target": rating,
    }


def _counts(draft: DraftPlan) -> dict[str, Any]:
    kinds = Counter(duty.kind for duty in draft.obligations)
    numbered = [cited for cited in draft.citations if cited.number]
    return {
        "sections": len(draft.sections),
        "groups": len(draft.task_groups),
        "tasks": len(draft.tasks),
        "tasks_per_group": [len(group.tasks) for group in draft.task_groups],
        "targets": len(draft.targets),
        "obligations": len(draft.obligations),
        "obligations_by_kind": {kind: kinds.get(kind, 0) for kind in ("report", "scoring_dossier", "plan", "other")},
        "obligations_with_date": sum(duty.timing.due is not None for duty in draft.obligations),
        "cited_documents": len(draft.citations),
        "cited_numbered": len(numbered),
        "cited_named_laws": len(draft.citations) - len(numbered),
        "cited_mentions_numbered": sum(cited.mentions for cited in numbered),
        "recipients": len(draft.recipients),
    }
