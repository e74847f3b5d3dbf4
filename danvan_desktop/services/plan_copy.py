"""Opening a new year: a plan is copied forward with its units, roles and duties; results and scores start empty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import Citation
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Plan, PlanState, Section, TaskGroup
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Origin, Task
from danvan_desktop.domain.timing import is_valid_due
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d{2}(?!\d)")
_WORKING_YEAR = re.compile(r"(?<=năm )(?:19|20|21)\d{2}(?!\d)", re.IGNORECASE)


class PlanCopyService:
    """Copies plans from year to year."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def copy_forward(self, plan_id: int, year: int) -> Changes:
        """Copy a plan into working year `year` as a draft without number and date.

        Years in the subject and in due dates move by the same distance; tasks added by the clerk come along, units
        whose validity ended before the new year do not. Raises `ValidationError` unless `year` is later.
        """
        plan = self._store.get(Plan, plan_id)
        if not plan.year < year <= 2999:
            raise ValidationError(
                f"Kế hoạch năm {plan.year} chỉ sao chép được sang năm sau đó.",
                f"Hãy nhập một năm sau {plan.year}.",
                "year",
            )
        with self._store.begin(f"Sao chép kế hoạch năm {plan.year} sang năm {year}") as uow:
            _Copy(uow, plan, year, self._clock.today()).run()
            return uow.commit()


class _Copy:
    """One copying; `_ids` maps old ids to new ones."""

    def __init__(self, uow: UnitOfWork, plan: Plan, year: int, today: date) -> None:
        self._uow = uow
        self._plan = plan
        self._year = year
        self._today = today
        self._distance = year - plan.year
        self._ids: dict[int, int] = {}

    def run(self) -> None:
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
            state=PlanState.DRAFT,
            source_name="",
            source_sha256="",
            is_sample=False,
        )
        self._uow.save(new_plan)
        for section in self._uow.select(Section, plan_id=plan.id):
            self._uow.save(replace(section, id=self._new_id(section.id), plan_id=new_plan.id))
        for group in self._uow.select(TaskGroup, plan_id=plan.id):
            section_id = None if group.section_id is None else self._ids[group.section_id]
            self._uow.save(replace(group, id=self._new_id(group.id), plan_id=new_plan.id, section_id=section_id))
        self._copy_tasks(new_plan.id)
        for target in self._uow.select(Target, plan_id=plan.id):
            self._uow.save(
                replace(
                    target,
                    id=self._new_id(target.id),
                    plan_id=new_plan.id,
                    text=self._moved(target.text),
                    baseline_year=None if target.baseline_year is None else target.baseline_year + self._distance,
                    baseline_value=None,
                )
            )
        self._copy_obligations(new_plan.id)
        for citation in self._uow.select(Citation, plan_id=plan.id):
            self._uow.save(replace(citation, id=self._new_id(citation.id), plan_id=new_plan.id))
        self._copy_assignments()

    def _new_id(self, old: int) -> int:
        self._ids[old] = self._uow.new_id()
        return self._ids[old]

    def _copy_tasks(self, plan_id: int) -> None:
        tasks = self._uow.select(Task, order_by=("id",), plan_id=self._plan.id)
        for task in tasks:
            self._new_id(task.id)
        copies = [
            replace(
                task,
                id=self._ids[task.id],
                plan_id=plan_id,
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
        for obligation in self._uow.select(Obligation, plan_id=self._plan.id):
            raw = self._moved_time(obligation.due_raw)
            text = self._moved(obligation.text)
            if raw and obligation.due_raw:
                text = text.replace(obligation.due_raw, raw)
            due = self._moved_due(obligation.due)
            new_id = self._new_id(obligation.id)
            self._uow.save(replace(obligation, id=new_id, plan_id=plan_id, text=text, due=due, due_raw=raw))

    def _copy_assignments(self) -> None:
        new_year = date(self._year, 1, 1)
        units = {unit.id: unit for unit in self._uow.select(Unit)}
        for assignment in self._assignments():
            unit = units[assignment.unit_id]
            if unit.active_to is not None and unit.active_to < new_year:
                continue
            self._uow.save(
                replace(
                    assignment,
                    id=self._uow.new_id(),
                    task_id=self._ids.get(assignment.task_id or 0),
                    obligation_id=self._ids.get(assignment.obligation_id or 0),
                    origin=Origin.CLERK,
                    assigned_on=self._today,
                    internal_due=self._moved_day(assignment.internal_due),
                )
            )

    def _assignments(self) -> Sequence[Assignment]:
        tasks = tuple(task.id for task in self._uow.select(Task, plan_id=self._plan.id))
        duties = tuple(duty.id for duty in self._uow.select(Obligation, plan_id=self._plan.id))
        return [*self._uow.select(Assignment, task_id=tasks), *self._uow.select(Assignment, obligation_id=duties)]

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
