"""A plan copied into a later year with its units, roles and duties; results and scores start empty."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanState, Section, TaskGroup
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Origin
from danvan_desktop.domain.timing import is_valid_due
from danvan_desktop.services.year_changes import ChangeKind, YearChange, assigned_of
from danvan_desktop.storage.unit_of_work import UnitOfWork

_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d{2}(?!\d)")
_WORKING_YEAR = re.compile(r"(?<=năm )(?:19|20|21)\d{2}(?!\d)", re.IGNORECASE)


class PlanCopy:
    """One copying as a draft of a later year, without number and date; `_ids` maps old ids to new ones.

    Years in the subject and in due dates move by the same distance. Results, evidence, occurrences and scores are not
    copied, and neither is what the clerk did not tick.
    """

    def __init__(self, uow: UnitOfWork, plan: Plan, year: int, today: date) -> None:
        self._uow = uow
        self._plan = plan
        self._year = year
        self._today = today
        self._distance = year - plan.year
        self._of = assigned_of(uow, plan.id)
        self._names = {unit.id: unit.name for unit in uow.select(Unit)}
        self._ids: dict[int, int] = {}
        self._changes: dict[tuple[ChangeKind, int], YearChange] = {}
        self._ticked: frozenset[tuple[ChangeKind, int]] = frozenset()

    def run(self, changes: Sequence[YearChange], ticked: Collection[tuple[ChangeKind, int]]) -> None:
        """Copy the plan; of what changed since, the ticked lines are taken over."""
        self._changes = {change.key: change for change in changes}
        self._ticked = frozenset(ticked)
        plan_id = self._copy_form()
        self._copy_outline(plan_id)
        self._copy_tasks(plan_id)
        self._copy_targets(plan_id)
        self._copy_obligations(plan_id)
        for citation in self._uow.select(Citation, plan_id=self._plan.id):
            document_id = self._present_document(citation.document_id) or citation.document_id
            new_id = self._new_id(citation.id)
            self._uow.save(replace(citation, id=new_id, plan_id=plan_id, document_id=document_id))
        self._copy_assignments()
        self._copy_roster_duties()

    def _copy_form(self) -> int:
        plan = self._plan
        new_plan = replace(
            plan,
            id=self._new_id(plan.id),
            number=None,
            day=None,
            month=None,
            year_of_date=None,
            subject=self._moved(plan.subject),
            subject_year=None if plan.subject_year is None else plan.subject_year + self._distance,
            year=self._year,
            last_year=None,
            superior_document_id=self._present_document(plan.superior_document_id),
            signer_name=None if any(kind is ChangeKind.PERSON for kind, _ in self._ticked) else plan.signer_name,
            state=PlanState.DRAFT,
            source_name="",
            source_sha256="",
            is_sample=False,
        )
        return self._uow.save(new_plan).id

    def _copy_outline(self, plan_id: int) -> None:
        for section in self._uow.select(Section, plan_id=self._plan.id):
            text = self._moved_section(section.text)
            self._uow.save(replace(section, id=self._new_id(section.id), plan_id=plan_id, text=text))
        for group in self._uow.select(TaskGroup, plan_id=self._plan.id):
            section_id = None if group.section_id is None else self._ids[group.section_id]
            self._uow.save(replace(group, id=self._new_id(group.id), plan_id=plan_id, section_id=section_id))

    def _copy_targets(self, plan_id: int) -> None:
        for target in self._uow.select(Target, plan_id=self._plan.id):
            baseline = None if target.baseline_year is None else target.baseline_year + self._distance
            self._uow.save(
                replace(
                    target,
                    id=self._new_id(target.id),
                    plan_id=plan_id,
                    text=self._moved(target.text),
                    baseline_year=baseline,
                    baseline_value=None,
                )
            )

    def _new_id(self, old: int) -> int:
        self._ids[old] = self._uow.new_id()
        return self._ids[old]

    def _copy_tasks(self, plan_id: int) -> None:
        tasks = [task for task in self._of.tasks if not self._is_left(task.id)]
        for task in tasks:
            self._new_id(task.id)
        copies = [
            replace(
                task,
                id=self._ids[task.id],
                plan_id=plan_id,
                origin=Origin.CLERK if task.origin is Origin.ADDED else task.origin,
                group_id=self._ids[task.group_id],
                timing_raw=self._moved_time(task.timing_raw),
                due=self._moved_due(task.due),
                duplicate_of_id=None if task.duplicate_of_id is None else self._ids.get(task.duplicate_of_id),
            )
            for task in tasks
        ]
        originals_first = sorted(copies, key=lambda task: task.duplicate_of_id is not None)
        for copy in originals_first:
            self._uow.save(copy)

    def _copy_obligations(self, plan_id: int) -> None:
        for obligation in self._of.duties:
            raw, text = self._moved_time(obligation.due_raw), self._moved_duty(obligation)
            due = self._moved_due(obligation.due)
            new_id = self._new_id(obligation.id)
            self._uow.save(replace(obligation, id=new_id, plan_id=plan_id, text=text, due=due, due_raw=raw))

    def _copy_assignments(self) -> None:
        held = set()
        for assignment in self._of.assignments:
            bearer = self._ids.get(assignment.task_id or assignment.obligation_id or 0)
            unit_id = self._present_unit(assignment.unit_id)
            if bearer is None or unit_id is None or (bearer, assignment.role, unit_id) in held:
                continue
            held.add((bearer, assignment.role, unit_id))
            self._uow.save(
                replace(
                    assignment,
                    id=self._uow.new_id(),
                    task_id=self._ids.get(assignment.task_id or 0),
                    obligation_id=self._ids.get(assignment.obligation_id or 0),
                    unit_id=unit_id,
                    printed_name=self._printed_name(assignment, unit_id),
                    origin=Origin.CLERK,
                    assigned_on=self._today,
                    internal_due=self._moved_day(assignment.internal_due),
                )
            )

    def _copy_roster_duties(self) -> None:
        """What other units have to send by occasions of the plan is expected in the new year as well."""
        duties = {duty.id for duty in self._of.duties}
        for duty in self._uow.select(RosterDuty, year=self._plan.year):
            if duty.obligation_id in duties:
                copy = replace(
                    duty,
                    id=self._uow.new_id(),
                    year=self._year,
                    name=self._moved(duty.name),
                    obligation_id=self._ids[duty.obligation_id],
                    due=self._moved_day(duty.due),
                )
                self._uow.save(copy)

    def _is_left(self, task_id: int) -> bool:
        keys = [(kind, task_id) for kind in ChangeKind if kind.is_of_tasks]
        return any(key in self._changes and key not in self._ticked for key in keys)

    def _present_unit(self, unit_id: int) -> int | None:
        """The unit that has the assignment from now on: of an ended one its successor when that was ticked, else nobody."""
        key = (ChangeKind.UNIT_ENDED, unit_id)
        if key not in self._changes:
            return unit_id
        return self._changes[key].successor_id if key in self._ticked else None

    def _printed_name(self, assignment: Assignment, unit_id: int) -> str:
        is_other = unit_id != assignment.unit_id or (ChangeKind.UNIT_RENAMED, unit_id) in self._ticked
        return self._names[unit_id] if is_other else assignment.printed_name

    def _present_document(self, document_id: int | None) -> int | None:
        key = (ChangeKind.DOCUMENT, document_id or 0)
        return self._changes[key].successor_id if key in self._ticked else document_id

    def _moved_duty(self, duty: Obligation) -> str:
        """The words of a duty, the words of its time among them, moved on."""
        text, raw = self._moved(duty.text), self._moved_time(duty.due_raw)
        return text.replace(duty.due_raw, raw) if raw and duty.due_raw else text

    def _moved_section(self, text: str) -> str:
        """The text of a section with the duties in it as the new year has them."""
        for duty in self._of.duties:
            text = text.replace(duty.text, self._moved_duty(duty))
        return self._moved(text)

    def _moved(self, text: str) -> str:
        """Text with “năm <old year>” moved on; years inside dates of cited documents stay as they are."""
        return _WORKING_YEAR.sub(lambda found: self._year_moved(found.group()), text)

    def _moved_time(self, raw: str | None) -> str | None:
        """The words of a time with every year moved by the distance of the plans."""
        return None if raw is None else _YEAR.sub(lambda found: str(int(found.group()) + self._distance), raw)

    def _year_moved(self, year: str) -> str:
        return str(self._year) if int(year) == self._plan.year else year

    def _moved_due(self, due: str | None) -> str | None:
        if due is None or due.startswith("--"):
            return due
        moved = f"{int(due[:4]) + self._distance:04}{due[4:]}"
        return moved if is_valid_due(moved) else moved[:-2] + "28"  # 29/02 of a leap year

    def _moved_day(self, day: date | None) -> date | None:
        if day is None:
            return None
        moved = self._moved_due(day.isoformat())
        return date.fromisoformat(moved) if moved else None
