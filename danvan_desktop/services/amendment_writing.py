"""Writing an amended plan over the stored one inside one unit of work: ids, results and the clerk's own stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.draft_plan import DraftPlan
from danvan_desktop.domain.obligation import Obligation, Occurrence, OccurrenceState, occasions_in
from danvan_desktop.domain.plan import Plan, PlanRole, Section, SectionRole, TaskGroup
from danvan_desktop.domain.plan_matching import Passage, pair_passages
from danvan_desktop.domain.target import Target, TargetResult
from danvan_desktop.domain.task import Assignment, Origin, Task, TaskOutcome, TaskState
from danvan_desktop.services.amended_parts import amended_obligation, amended_target, amended_task
from danvan_desktop.services.draft_conversion import (
    Assigned,
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
from danvan_desktop.services.plan_comparison import ORDER, AmendmentChoices, Pairings, StoredPlan
from danvan_desktop.services.plan_removal import remove_groups, remove_obligations, remove_targets, remove_tasks
from danvan_desktop.services.unit_choices import UnitResolver
from danvan_desktop.storage.unit_of_work import UnitOfWork

GONE = "Kế hoạch sửa đổi không còn nội dung này"
"""What a task, target or duty is marked with that has results and stands in the amended plan no more."""


class AmendmentWriting:
    """Writes one draft over one stored plan; `plan` is the plan with its amended form."""

    def __init__(
        self, uow: UnitOfWork, plan: Plan, draft: DraftPlan, units: UnitResolver, choices: AmendmentChoices, today: date
    ) -> None:
        self._uow = uow
        self._plan = plan
        self._draft = draft
        self._units = units
        self._choices = choices
        self._today = today
        self._stored = StoredPlan(uow, plan.id)

    def run(self) -> None:
        """Write sections, groups, tasks, targets and duties; what is gone goes last."""
        pairings = self._stored.pairings(self._draft, self._choices)
        content = self._write_sections()
        groups = self._write_groups(pairings, content)
        self._write_tasks(pairings, groups)
        self._write_targets(pairings)
        self._write_obligations(pairings)
        self._drop_empty_headings(groups)

    def _write_sections(self) -> Section | None:
        """Save the sections of the draft over those of the same title; gives the one with the tasks."""
        uow, plan = self._uow, self._plan
        old = {section.id: section for section in uow.select(Section, plan_id=plan.id, order_by=ORDER)}
        pairs = pair_passages(
            [Passage(section.id, section.title, section.number) for section in old.values()],
            [Passage(at, part.title, part.number) for at, part in enumerate(self._draft.sections)],
        )
        mates = {pair.new: pair.old for pair in pairs if pair.new is not None}
        sections = []
        for at, part in enumerate(self._draft.sections):
            section_id = mates[at] or uow.new_id()
            sections.append(uow.save(stored_section(section_id, plan.id, at + 1, part)))
        self._left_sections = [section_id for section_id in old if section_id not in mates.values()]
        return next((section for section in sections if section.role is SectionRole.CONTENT), None)

    def _write_groups(self, pairings: Pairings, content: Section | None) -> list[TaskGroup]:
        uow, plan = self._uow, self._plan
        mates = {pair.new: pair.old for pair in pairings.groups if pair.new is not None}
        section_id = content.id if content else None
        return [
            uow.save(stored_group(mates[at] or uow.new_id(), plan.id, section_id, at + 1, part))
            for at, part in enumerate(self._draft.task_groups)
        ]

    def _write_tasks(self, pairings: Pairings, groups: Sequence[TaskGroup]) -> None:
        uow = self._uow
        old = {task.id: task for task in self._stored.tasks}
        mates = {pair.new: pair.old for pair in pairings.tasks if pair.new is not None}
        first_seen: dict[str, int] = {}
        at = 0
        for group, part in zip(groups, self._draft.task_groups, strict=True):
            for position, task in enumerate(part.tasks, 1):
                mate = mates[at]
                task_id = mate or uow.new_id()
                first = first_seen.setdefault(task.text, task_id)
                twin = first if first != task_id else None
                written = stored_task(task_id, group, position, task, twin, foreign_units(task, self._units))
                uow.save(written if mate is None else amended_task(old[mate], written))
                self._assign(assigned_to_task(task, self._units), task_id=task_id)
                at += 1
        gone = [pair.old for pair in pairings.tasks if pair.new is None and pair.old not in self._stored.added]
        kept = [task_id for task_id in gone if task_id is not None and self._stays(task_id)]
        remove_tasks(uow, [task_id for task_id in gone if task_id is not None and task_id not in kept])
        for task_id in kept:
            self._mark_task(old[task_id])
        self._put_behind(kept, old)

    def _put_behind(self, kept: Sequence[int], old: Mapping[int, Task]) -> None:
        """Tasks that stay without standing in the paper come after the others of their group."""
        added = [task_id for task_id in old if task_id in self._stored.added]
        for offset, task_id in enumerate([*added, *kept]):
            task = self._uow.find(Task, task_id)
            if task is not None and task.first_line is None:
                self._uow.save(replace(task, position=1000 + offset))

    def _mark_task(self, task: Task) -> None:
        """Close a task that is in the plan no more: its results stay, nothing more is expected of it."""
        year = max(self._plan.year, self._today.year) if self._plan.open_ended else self._plan.year
        self._uow.save(replace(task, first_line=None, last_line=None))
        if not self._uow.select(TaskOutcome, task_id=task.id, year=year):
            self._uow.save(
                TaskOutcome(self._uow.new_id(), task.id, year, TaskState.NOT_FEASIBLE, self._today, f"{GONE}.")
            )

    def _assign(
        self, assigned: Sequence[Assigned], *, task_id: int | None = None, obligation_id: int | None = None
    ) -> None:
        """Give a task or duty to the units the paper names; what the clerk assigned or noted stays."""
        uow = self._uow
        owner = {"task_id": task_id} if task_id is not None else {"obligation_id": obligation_id}
        present = {(each.unit_id, each.role): each for each in uow.select(Assignment, **owner)}
        for position, each in enumerate(assigned, 1):
            held = present.pop((each.unit_id, each.role), None)
            if held is not None:
                uow.save(replace(held, printed_name=each.printed, position=position))
                continue
            made = assignment_of_plan(
                uow.new_id(), each, position, self._today, task_id=task_id, obligation_id=obligation_id
            )
            uow.save(made)
        for left in present.values():
            if left.origin is Origin.PLAN and left.internal_due is None and not left.note:
                uow.delete(Assignment, left.id)
            else:
                uow.save(replace(left, origin=Origin.CLERK, position=100 + left.position % 100))

    def _write_targets(self, pairings: Pairings) -> None:
        uow = self._uow
        old = {target.id: target for target in self._stored.targets}
        for pair in pairings.targets:
            if pair.new is not None:
                part = stored_target(
                    pair.old or uow.new_id(), self._plan.id, pair.new + 1, self._draft.targets[pair.new]
                )
                uow.save(part if pair.old is None else amended_target(old[pair.old], part))
            elif pair.old is not None and pair.old not in self._stored.added:
                self._end_target(old[pair.old])

    def _end_target(self, target: Target) -> None:
        if not self._stays(target.id):
            remove_targets(self._uow, [target.id])
            return
        self._uow.save(replace(target, first_line=None, last_line=None, position=1000 + target.position % 1000))
        for result in self._uow.select(TargetResult, target_id=target.id):
            if GONE not in result.note:
                self._uow.save(replace(result, note=f"{result.note} {GONE}.".strip()))

    def _write_obligations(self, pairings: Pairings) -> None:
        uow = self._uow
        old = {duty.id: duty for duty in self._stored.obligations}
        for pair in pairings.obligations:
            if pair.new is not None:
                part = self._draft.obligations[pair.new]
                written = stored_obligation(pair.old or uow.new_id(), self._plan.id, pair.new + 1, part)
                if pair.old is not None:
                    written = amended_obligation(old[pair.old], written)
                    self._freeze_occasions(old[pair.old], written)
                uow.save(written)
                if self._plan.role is PlanRole.OWN:
                    self._assign(assigned_to_duty(part, self._units), obligation_id=written.id)
            elif pair.old is not None and pair.old not in self._stored.added:
                self._end_obligation(old[pair.old])

    def _end_obligation(self, duty: Obligation) -> None:
        """A duty with recorded occasions keeps them and gets no new ones."""
        if not self._stays(duty.id):
            remove_obligations(self._uow, [duty.id])
            return
        raw = f"{duty.due_raw} ({GONE})" if duty.due_raw else GONE
        ended = replace(
            duty,
            timing_kind=None,
            due=None,
            due_raw=raw,
            due_operator=None,
            period=None,
            first_line=None,
            last_line=None,
            position=1000 + duty.position % 1000,
        )
        self._freeze_occasions(duty, ended)
        self._uow.save(ended)

    def _freeze_occasions(self, before: Obligation, after: Obligation) -> None:
        """Occasions already sent keep the day they were due: what was in time does not become late."""
        if before.due_rule == after.due_rule:
            return
        records = self._uow.select(Occurrence, obligation_id=before.id)
        for year in {record.year for record in records}:
            of_year = tuple(record for record in records if record.year == year)
            for occasion in occasions_in(before, year, of_year):
                record = occasion.record
                if record is None or record.set_due is not None or occasion.last_good_day is None:
                    continue
                if record.state is OccurrenceState.SENT or after.due is None:
                    self._uow.save(replace(record, set_due=occasion.last_good_day))

    def _stays(self, object_id: int) -> bool:
        return object_id in self._stored.recorded or object_id in self._choices.kept

    def _drop_empty_headings(self, groups: Sequence[TaskGroup]) -> None:
        """Remove old groups and sections nothing stands under any more."""
        uow = self._uow
        written = {group.id for group in groups}
        left = [group for group in self._stored.groups if group.id not in written]
        remove_groups(uow, [group.id for group in left if not uow.count(Task, group_id=group.id)])
        for section_id in self._left_sections:
            if not uow.count(TaskGroup, section_id=section_id):
                uow.delete(Section, section_id)
