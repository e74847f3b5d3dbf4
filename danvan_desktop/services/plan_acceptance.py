"""Turning an accepted draft plan into stored objects, all within one unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.draft_plan import (
    DraftCitation,
    DraftItem,
    DraftObligation,
    DraftPlan,
    DraftSection,
    DraftTarget,
    DraftTask,
    DraftTaskGroup,
)
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Plan, PlanRole, Section, SectionRole, TaskGroup
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.domain.unit_words import likely_unit_kind
from danvan_desktop.services.unit_names import find_unit, name_key
from danvan_desktop.storage.unit_of_work import UnitOfWork

TASK_ROLES: tuple[tuple[str, Role], ...] = (
    ("lead_units", Role.LEAD),
    ("cooperating_units", Role.COOPERATE),
    ("directing", Role.DIRECT),
    ("advising", Role.ADVISE),
)
"""The lists of a draft task and the role each stands for, in the order they are printed."""


class PlanAcceptance:
    """Stores one draft plan; `chosen` maps the key of a printed unit name to the unit the clerk chose for it."""

    def __init__(self, uow: UnitOfWork, draft: DraftPlan, chosen: Mapping[str, int], today: date) -> None:
        self._uow = uow
        self._draft = draft
        self._today = today
        self._units = {unit.id: unit for unit in uow.select(Unit, order_by=("position", "id"))}
        self._chosen = dict(chosen)

    def store(self, plan: Plan) -> Plan:
        """Save `plan` (its id is given anew) with everything the draft holds; returns it as stored."""
        plan = replace(plan, id=self._uow.new_id())
        self._uow.save(plan)
        documents = self._store_citations(plan)
        superior = self._draft.superior_document
        if superior is not None and superior.number is not None:
            plan = replace(plan, superior_document_id=documents.get(name_key(superior.number)))
            self._uow.save(plan)
        sections = [self._store_section(plan, position, part) for position, part in enumerate(self._draft.sections, 1)]
        content = next((section for section in sections if section.role is SectionRole.CONTENT), None)
        first_seen: dict[str, int] = {}
        for position, group in enumerate(self._draft.task_groups, 1):
            self._store_group(plan, content, position, group, first_seen)
        for position, target in enumerate(self._draft.targets, 1):
            self._uow.save(_target(self._uow.new_id(), plan.id, position, target))
        for position, obligation in enumerate(self._draft.obligations, 1):
            self._store_obligation(plan, position, obligation)
        return plan

    def _store_section(self, plan: Plan, position: int, part: DraftSection) -> Section:
        section = Section(
            self._uow.new_id(),
            plan.id,
            position,
            part.number,
            part.title,
            part.role,
            "\n".join(_lines_of(part.items)),
            part.lines.first,
            part.lines.last,
        )
        return self._uow.save(section)

    def _store_group(
        self, plan: Plan, content: Section | None, position: int, part: DraftTaskGroup, first_seen: dict[str, int]
    ) -> None:
        group = TaskGroup(
            self._uow.new_id(),
            plan.id,
            content.id if content else None,
            position,
            part.number,
            part.title,
            part.implicit,
            part.lines.first,
            part.lines.last,
        )
        self._uow.save(group)
        for order, task in enumerate(part.tasks, 1):
            task_id = self._uow.new_id()
            first = first_seen.setdefault(task.text, task_id)
            self._uow.save(_task(task_id, group, order, task, first if first != task_id else None))
            self._assign_task(task_id, task)

    def _assign_task(self, task_id: int, task: DraftTask) -> None:
        position = 0
        for field, role in TASK_ROLES:
            for printed in dict.fromkeys(getattr(task, field)):
                position += 1
                self._assign(printed, role, position, task_id=task_id)

    def _assign(
        self, printed: str, role: Role, position: int, *, task_id: int | None = None, obligation_id: int | None = None
    ) -> None:
        unit_id = self._unit_for(printed)
        self._uow.save(
            Assignment(
                self._uow.new_id(),
                task_id,
                obligation_id,
                unit_id,
                role,
                printed,
                Origin.PLAN,
                self._today,
                None,
                "",
                position,
            )
        )

    def _unit_for(self, printed: str) -> int:
        """The unit chosen or found for a printed name; an unknown name becomes a new unit, once."""
        key = name_key(printed)
        if key not in self._chosen:
            found = find_unit(tuple(self._units.values()), printed, self._today)
            self._chosen[key] = found.id if found else self._new_unit(printed).id
        return self._chosen[key]

    def _new_unit(self, printed: str) -> Unit:
        kind = likely_unit_kind(printed)
        name = printed[:1].upper() + printed[1:]
        position = max((unit.position for unit in self._units.values()), default=0) + 1
        is_collective = kind.value == "collective"
        unit = Unit(self._uow.new_id(), name, kind=kind, is_collective=is_collective, position=position)
        self._units[unit.id] = unit
        return self._uow.save(unit)

    def _store_obligation(self, plan: Plan, position: int, part: DraftObligation) -> None:
        timing = part.timing
        obligation = Obligation(
            id=self._uow.new_id(),
            plan_id=plan.id,
            position=position,
            text=part.text,
            kind=ObligationKind(part.kind),
            subkind=part.subkind,
            unit_name=part.unit,
            recipient=part.to,
            via=part.via,
            timing_kind=TimingKind(timing.kind) if timing.kind else None,
            due=timing.due,
            due_raw=timing.raw,
            due_operator=DueOperator(timing.operator) if timing.operator else None,
            period=Period(timing.period) if timing.period else None,
            first_line=part.lines.first,
            last_line=part.lines.last,
        )
        self._uow.save(obligation)
        if plan.role is PlanRole.SUPERIOR:
            return  # the units of another level do not belong to this office's list
        printed = [(part.unit, Role.LEAD)] if part.unit else []
        printed += [(name, Role.COOPERATE) for name in part.cooperating_units]
        for order, (name, role) in enumerate(printed, 1):
            self._assign(name, role, order, obligation_id=obligation.id)

    def _store_citations(self, plan: Plan) -> dict[str, int]:
        """Save every citation with its document; a document already in the catalogue only has its gaps filled."""
        known = {
            _document_key(document.number, document.type, document.subject): document
            for document in self._uow.select(LegalDocument)
        }
        by_number: dict[str, int] = {}
        for position, part in enumerate(self._draft.citations, 1):
            key = _document_key(part.number, part.type, part.subject)
            document = _filled(known[key], part) if key in known else _document(self._uow.new_id(), part)
            known[key] = self._uow.save(document)
            if part.number:
                by_number[name_key(part.number)] = document.id
            self._uow.save(
                Citation(
                    self._uow.new_id(),
                    plan.id,
                    document.id,
                    part.raw,
                    position,
                    part.mentions,
                    _day(part.date),
                    part.locations,
                )
            )
        return by_number


def _lines_of(items: tuple[DraftItem, ...], depth: int = 0) -> list[str]:
    lines: list[str] = []
    for item in items:
        marker = f"{item.marker} " if item.marker else ""
        lines.append("  " * depth + marker + item.text)
        lines += _lines_of(item.items, depth + 1)
    return lines


def _task(task_id: int, group: TaskGroup, position: int, part: DraftTask, duplicate_of_id: int | None) -> Task:
    timing = part.timing
    return Task(
        id=task_id,
        plan_id=group.plan_id,
        group_id=group.id,
        position=position,
        number=part.number,
        text=part.text,
        timing_kind=TimingKind(timing.kind) if timing.kind else None,
        timing_raw=timing.raw,
        due=timing.due,
        due_operator=DueOperator(timing.operator) if timing.operator else None,
        deliverable=part.deliverable,
        duplicate_of_id=duplicate_of_id,
        first_line=part.lines.first,
        last_line=part.lines.last,
    )


def _target(target_id: int, plan_id: int, position: int, part: DraftTarget) -> Target:
    is_rating = part.unit == "xếp loại" or isinstance(part.value, str)
    value = None if part.value is None or isinstance(part.value, str) else Decimal(str(part.value)).normalize()
    return Target(
        id=target_id,
        plan_id=plan_id,
        position=position,
        text=part.text,
        measure=Measure.RATING if is_rating else Measure(part.measure),
        value=value if value is None else Decimal(f"{value:f}"),
        unit=part.unit,
        rating=str(part.value) if isinstance(part.value, str) else None,
        first_line=part.lines.first,
        last_line=part.lines.last,
    )


def _document_key(number: str | None, kind: str | None, subject: str | None) -> str:
    return name_key(number) if number else name_key(f"{kind or ''} {subject or ''}")


def _document(document_id: int, part: DraftCitation) -> LegalDocument:
    return LegalDocument(document_id, part.type or "Văn bản", part.number, _day(part.date), part.issuer, part.subject)


def _filled(document: LegalDocument, part: DraftCitation) -> LegalDocument:
    return replace(
        document,
        issued_on=document.issued_on or _day(part.date),
        issuer=document.issuer or part.issuer,
        subject=document.subject or part.subject,
    )


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
