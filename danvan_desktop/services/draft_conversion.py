"""One part of a draft plan as the object it is stored as, and the units it names; nothing is saved here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.draft_plan import (
    DraftItem,
    DraftObligation,
    DraftSection,
    DraftTarget,
    DraftTask,
    DraftTaskGroup,
)
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.target import Measure, Target, comparison_said
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.services.unit_choices import UnitResolver

TASK_ROLES: tuple[tuple[str, Role], ...] = (
    ("lead_units", Role.LEAD),
    ("cooperating_units", Role.COOPERATE),
    ("directing", Role.DIRECT),
    ("advising", Role.ADVISE),
)
"""The lists of a draft task and the role each stands for, in the order they are printed."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """A unit, its role, and its name as printed."""

    unit_id: int
    role: Role
    printed: str


def assigned_to_task(task: DraftTask, units: UnitResolver) -> list[Assigned]:
    """The units a draft task names with their roles, each pair once, in the order they are printed."""
    return _assigned([(name, role) for field, role in TASK_ROLES for name in getattr(task, field)], units)


def foreign_units(task: DraftTask, units: UnitResolver) -> tuple[str, ...]:
    """The names a draft task prints that stand for no unit of the office, each once, those that lead first."""
    printed = (name for field, _ in TASK_ROLES for name in getattr(task, field))
    return tuple(dict.fromkeys(name for name in printed if not units.ids_for(name)))


def assigned_to_duty(duty: DraftObligation, units: UnitResolver) -> list[Assigned]:
    """The same for a draft obligation: its actor leads."""
    printed = [(duty.unit, Role.LEAD)] if duty.unit else []
    return _assigned([*printed, *((name, Role.COOPERATE) for name in duty.cooperating_units)], units)


def _assigned(printed: list[tuple[str, Role]], units: UnitResolver) -> list[Assigned]:
    found: dict[tuple[int, Role], dict[str, None]] = {}
    for name, role in printed:
        for unit_id in units.ids_for(name):
            found.setdefault((unit_id, role), {})[name] = None
    return [Assigned(unit_id, role, "; ".join(names)) for (unit_id, role), names in found.items()]


def assignment_of_plan(
    assignment_id: int,
    assigned: Assigned,
    position: int,
    today: date,
    *,
    task_id: int | None = None,
    obligation_id: int | None = None,
) -> Assignment:
    """An assignment the plan itself makes, of a task or of an obligation."""
    return Assignment(
        assignment_id,
        task_id,
        obligation_id,
        assigned.unit_id,
        assigned.role,
        assigned.printed,
        Origin.PLAN,
        today,
        position=position,
    )


def stored_section(section_id: int, plan_id: int, position: int, part: DraftSection) -> Section:
    """A section with what stands in it beside tasks, targets and duties as text."""
    text = "\n".join(_lines_of(part.items))
    return Section(
        section_id, plan_id, position, part.number, part.title, part.role, text, part.lines.first, part.lines.last
    )


def _lines_of(items: tuple[DraftItem, ...], depth: int = 0) -> list[str]:
    lines: list[str] = []
    for item in items:
        marker = f"{item.marker} " if item.marker else ""
        lines.append("  " * depth + marker + item.text)
        lines += _lines_of(item.items, depth + 1)
    return lines


def stored_group(group_id: int, plan_id: int, section_id: int | None, position: int, part: DraftTaskGroup) -> TaskGroup:
    """A group of tasks without its tasks."""
    return TaskGroup(
        group_id,
        plan_id,
        section_id,
        position,
        part.number,
        part.title,
        part.implicit,
        part.lines.first,
        part.lines.last,
    )


def stored_task(
    task_id: int,
    group: TaskGroup,
    position: int,
    part: DraftTask,
    duplicate_of_id: int | None,
    printed_units: tuple[str, ...],
) -> Task:
    """A task of a stored group."""
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
        printed_units=printed_units,
        first_line=part.lines.first,
        last_line=part.lines.last,
        period=Period(timing.period) if timing.period else None,
    )


def stored_target(target_id: int, plan_id: int, position: int, part: DraftTarget) -> Target:
    """A target; a word as value is a rating."""
    is_rating = part.unit == "xếp loại" or isinstance(part.value, str)
    value = None if part.value is None or isinstance(part.value, str) else Decimal(str(part.value)).normalize()
    measure = Measure.RATING if is_rating else Measure(part.measure)
    return Target(
        id=target_id,
        plan_id=plan_id,
        position=position,
        text=part.text,
        measure=measure,
        value=value if value is None else Decimal(f"{value:f}"),
        unit=part.unit,
        rating=str(part.value) if isinstance(part.value, str) else None,
        comparison=comparison_said(part.text, measure),
        first_line=part.lines.first,
        last_line=part.lines.last,
    )


def stored_obligation(obligation_id: int, plan_id: int, position: int, part: DraftObligation) -> Obligation:
    """An obligation without its units."""
    timing = part.timing
    return Obligation(
        id=obligation_id,
        plan_id=plan_id,
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
