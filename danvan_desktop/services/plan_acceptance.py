"""Turning an accepted draft plan into stored objects, all within one unit of work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.draft_plan import DraftObligation, DraftPlan, DraftTaskGroup
from danvan_desktop.domain.plan import Plan, PlanRole, Section, SectionRole
from danvan_desktop.services.citation_storage import store_citations
from danvan_desktop.services.draft_conversion import (
    assigned_to_duty,
    assigned_to_task,
    assignment_of_plan,
    foreign_units,
    stored_group,
    stored_obligation,
    stored_section,
    stored_target,
    stored_task,
)
from danvan_desktop.services.unit_choices import UnitResolver
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.unit_of_work import UnitOfWork


class PlanAcceptance:
    """Stores one draft plan; `units` knows what its printed unit names mean."""

    def __init__(self, uow: UnitOfWork, draft: DraftPlan, units: UnitResolver, today: date) -> None:
        self._uow = uow
        self._draft = draft
        self._units = units
        self._today = today

    def store(self, plan: Plan) -> Plan:
        """Save `plan` (its id is given anew) with everything the draft holds; returns it as stored."""
        plan = replace(plan, id=self._uow.new_id())
        self._uow.save(plan)
        plan = self._uow.save(
            with_superior(plan, self._draft, store_citations(self._uow, plan.id, self._draft.citations))
        )
        sections = [
            self._uow.save(stored_section(self._uow.new_id(), plan.id, position, part))
            for position, part in enumerate(self._draft.sections, 1)
        ]
        content = next((section for section in sections if section.role is SectionRole.CONTENT), None)
        first_seen: dict[str, int] = {}
        for position, group in enumerate(self._draft.task_groups, 1):
            self._store_group(plan, content, position, group, first_seen)
        for position, target in enumerate(self._draft.targets, 1):
            self._uow.save(stored_target(self._uow.new_id(), plan.id, position, target))
        for position, obligation in enumerate(self._draft.obligations, 1):
            self._store_obligation(plan, position, obligation)
        return plan

    def _store_group(
        self, plan: Plan, content: Section | None, position: int, part: DraftTaskGroup, first_seen: dict[str, int]
    ) -> None:
        section_id = content.id if content else None
        group = self._uow.save(stored_group(self._uow.new_id(), plan.id, section_id, position, part))
        for order, task in enumerate(part.tasks, 1):
            task_id = self._uow.new_id()
            first = first_seen.setdefault(task.text, task_id)
            twin = first if first != task_id else None
            self._uow.save(stored_task(task_id, group, order, task, twin, foreign_units(task, self._units)))
            for place, assigned in enumerate(assigned_to_task(task, self._units), 1):
                self._uow.save(assignment_of_plan(self._uow.new_id(), assigned, place, self._today, task_id=task_id))

    def _store_obligation(self, plan: Plan, position: int, part: DraftObligation) -> None:
        duty = self._uow.save(stored_obligation(self._uow.new_id(), plan.id, position, part))
        if plan.role is PlanRole.SUPERIOR:
            return  # the units of another level do not belong to this office's list
        for place, assigned in enumerate(assigned_to_duty(part, self._units), 1):
            self._uow.save(assignment_of_plan(self._uow.new_id(), assigned, place, self._today, obligation_id=duty.id))


def with_superior(plan: Plan, draft: DraftPlan, documents: dict[str, int]) -> Plan:
    """The plan with the document it implements, when the draft names one by its number."""
    superior = draft.superior_document
    if superior is None or superior.number is None:
        return plan
    return replace(plan, superior_document_id=documents.get(name_key(superior.number), plan.superior_document_id))
