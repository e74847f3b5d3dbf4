"""Building the outline of a plan from what was read of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from danvan_desktop.domain.plan import Plan, Section, TaskGroup
from danvan_desktop.domain.task import Origin, Role, Task, overdue_days, task_state
from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.timing import timing_in_words
from danvan_desktop.services.views_plans import Outline, OutlineKind, OutlineRow
from danvan_desktop.storage.repositories.tasks import Standing

NOTHING_RECORDED = Standing()


@dataclass(slots=True)
class _Builder:
    year: int
    today: date
    standing: Mapping[int, Standing]
    units: Mapping[int, Sequence[tuple[Role, str]]]
    plan: Plan
    rows: list[OutlineRow] = field(default_factory=list)

    def add_section(self, section: Section) -> int:
        self.rows.append(
            OutlineRow(
                OutlineKind.SECTION, section.id, None, section.number or "", section.title, section_id=section.id
            )
        )
        return len(self.rows) - 1

    def add_group(self, group: TaskGroup, tasks: Sequence[Task], parent: int | None) -> None:
        if not (group.implicit or not group.title):
            self.rows.append(
                OutlineRow(
                    OutlineKind.GROUP,
                    group.id,
                    parent,
                    group.number or "",
                    group.title,
                    group_id=group.id,
                    section_id=group.section_id,
                )
            )
            parent = len(self.rows) - 1
        for task in tasks:
            self.rows.append(self._task_row(task, group, parent))
            self._count(parent, closed=self._is_closed(self.rows[-1]))

    def _task_row(self, task: Task, group: TaskGroup, parent: int | None) -> OutlineRow:
        units = self.units.get(task.id, ())
        standing = self.standing.get(task.id, NOTHING_RECORDED)
        state = task_state(standing.outcome, standing.entries, len(units) + len(task.printed_units))
        return OutlineRow(
            OutlineKind.TASK,
            task.id,
            parent,
            task.number or "",
            task.text,
            leads=(*(name for role, name in units if role is Role.LEAD), *task.printed_units),
            cooperators=tuple(name for role, name in units if role is Role.COOPERATE),
            timing=timing_words(task, standing.extended_to),
            task_state=state,
            overdue_days=overdue_days(task, state, self.year, self.today, standing.extended_to),
            group_id=group.id,
            section_id=group.section_id,
            is_added=is_added_later(self.plan, task),
        )

    @staticmethod
    def _is_closed(row: OutlineRow) -> bool:
        return row.task_state is not None and row.task_state.is_closed

    def _count(self, parent: int | None, *, closed: bool) -> None:
        while parent is not None:
            row = self.rows[parent]
            self.rows[parent] = replace(row, tasks=row.tasks + 1, closed=row.closed + closed)
            parent = row.parent


def build_outline(
    plan: Plan,
    year: int,
    *,
    sections: Sequence[Section],
    groups: Sequence[TaskGroup],
    tasks: Sequence[Task],
    standing: Mapping[int, Standing],
    units: Mapping[int, Sequence[tuple[Role, str]]],
    today: date,
) -> Outline:
    """The outline in reading order; groups the plan does not print have no row of their own (invariant 8)."""
    builder = _Builder(year, today, standing, units, plan)
    tasks_of: dict[int, list[Task]] = {}
    for task in tasks:
        tasks_of.setdefault(task.group_id, []).append(task)
    known = {section.id for section in sections}
    for section in sections:
        parent = builder.add_section(section)
        for group in groups:
            if group.section_id == section.id:
                builder.add_group(group, tasks_of.get(group.id, ()), parent)
    for group in groups:
        if group.section_id not in known:
            builder.add_group(group, tasks_of.get(group.id, ()), None)
    return Outline(plan, year, tuple(builder.rows))


def is_added_later(plan: Plan, task: Task) -> bool:
    """Whether a task came to a plan while it ran: by an amendment, or beside the paper the plan was imported from."""
    return task.origin is Origin.ADDED or (task.origin is Origin.CLERK and bool(plan.source_sha256))


def timing_words(task: Task, extended_to: date | None = None) -> str:
    """When a task is due in words: until when it was extended, else its date, else the words of its kind."""
    if extended_to is not None:
        return f"Gia hạn đến {format_date(extended_to)}"
    words = timing_in_words(task.timing_kind, task.due_rule)
    return words[:1].upper() + words[1:]
