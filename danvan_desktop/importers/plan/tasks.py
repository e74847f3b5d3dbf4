"""Topics and tasks of a section, put together from the fates of its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import DraftAssignment, DraftTask, DraftTaskGroup, DraftTiming, Fate, SourceLines
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.labels import (
    LabelledValue,
    LabelRole,
    labelled_values,
    split_bracket,
    split_trailing,
)
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks, SectionSpan
from danvan_desktop.importers.plan.subjects import leading_unit, names_unit
from danvan_desktop.importers.plan.timing import parse_timing, timing_hints
from danvan_desktop.importers.plan.units import segments_of, split_joint, split_units
from danvan_desktop.importers.plan.words import fold

LOST_MARKER = "no_marker_in_source"
NO_TIMING = "no_timing_line_in_source"
DERIVED = "derived_from_group_title"
_LEADS = re.compile(r"\s+chủ trì$", re.IGNORECASE)
_FEWEST_OWNERS = 2
_UNIT_ROLES = (LabelRole.LEAD, LabelRole.COOPERATE, LabelRole.DIRECT, LabelRole.ADVISE)


@dataclass(slots=True)
class TaskSketch:
    """A task while its lines are still being collected."""

    text: str
    lines: SourceLines
    paragraph_index: int
    number: str | None = None
    marker: str | None = None
    rank: Rank = Rank.NONE
    values: list[tuple[LabelledValue, SourceLines]] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    subheading: str | None = None

    def finished(self, index: int, plan_year: int | None, owners: tuple[str, ...] = ()) -> DraftTask:
        """The draft task: labels resolved to units, time and deliverable; `owners` lead where no label says who does."""
        units: dict[LabelRole, list[str]] = {role: [] for role in _UNIT_ROLES}
        timing, deliverable = DraftTiming(), None
        for value, _ in self.values:
            _collect_units(value, units)
            if LabelRole.TIMING in value.roles and timing.raw is None:
                timing = parse_timing(value.value, plan_year)
            if LabelRole.DELIVERABLE in value.roles:
                deliverable = value.value
        subject, _ = leading_unit(self.text)
        named = {role: tuple(dict.fromkeys(names)) for role, names in units.items()}
        return DraftTask(
            index=index,
            number=self.number,
            marker=self.marker,
            text=self.text,
            lines=self.lines,
            paragraph_index=self.paragraph_index,
            lead_units=named[LabelRole.LEAD] or owners,
            cooperating_units=named[LabelRole.COOPERATE],
            directing=named[LabelRole.DIRECT],
            advising=named[LabelRole.ADVISE],
            timing=timing,
            deliverable=deliverable,
            assignments=tuple(_assignment(value, lines) for value, lines in self.values),
            timing_hints=timing_hints(self.text),
            subject_units=split_units(subject) if subject else (),
            flags=(*self.flags, *((NO_TIMING,) if self.values and timing.raw is None else ())),
            subheading=self.subheading,
        )


@dataclass(slots=True)
class GroupSketch:
    """A topic while its tasks are still being collected; `values` are labels that stand before its first task."""

    number: str | None
    title: str
    lines: SourceLines
    paragraph_index: int
    implicit: bool = False
    rank: Rank = Rank.NONE
    origin: str = "body"
    tasks: list[TaskSketch] = field(default_factory=list)
    values: list[tuple[LabelledValue, SourceLines]] = field(default_factory=list)
    pending: list[TaskSketch] = field(default_factory=list)
    has_dashes: bool = False
    owners: tuple[str, ...] = ()

    def finished(self, plan_year: int | None) -> DraftTaskGroup:
        """The draft group; a topic without tasks is itself the one task (domain invariant 8)."""
        if not self.tasks:
            text, values = _inline(self.title)
            own = TaskSketch(text, self.lines, self.paragraph_index, flags=[DERIVED])
            own.values = [(value, self.lines) for value in values]
            self.tasks.append(own)
        for task in self.tasks:
            task.values = task.values or list(self.values)
        tasks = tuple(task.finished(at, plan_year, self.owners) for at, task in enumerate(self.tasks, 1))
        return DraftTaskGroup(self.number, self.title, self.implicit, tasks, self.lines, self.origin)


def build_groups(section: SectionSpan, marks: Marks, plan_year: int | None) -> list[DraftTaskGroup]:
    """The topics of a section with their tasks; one implicit topic where the section has none."""
    builder = _Builder(section)
    for block in section.blocks:
        builder.take(block, marks.fate_of(block))
    give_owners(builder.groups)
    return [group.finished(plan_year) for group in builder.groups]


def give_owners(groups: Sequence[GroupSketch]) -> None:
    """Topics that are all units and whose tasks name no lead give their tasks to these units (“1. Phòng Một: - …”)."""
    values = [value for group in groups for task in group.tasks for value, _ in [*task.values, *group.values]]
    if len(groups) < _FEWEST_OWNERS or any(LabelRole.LEAD in value.roles for value in values):
        return
    if all(group.tasks and names_unit(group.title) for group in groups):
        for group in groups:
            group.owners = split_units(group.title)


def flag_duplicates(groups: Iterable[DraftTaskGroup]) -> dict[int, str]:
    """The paragraph indexes of tasks whose text occurred before, with the place of the first (“6.1”)."""
    seen: dict[str, str] = {}
    found: dict[int, str] = {}
    for group in groups:
        for task in group.tasks:
            place = f"{group.number or ''}.{task.index}".strip(".")
            first = seen.setdefault(fold(task.text), place)
            if first != place:
                found[task.paragraph_index] = first
    return found


class _Builder:
    """Walks the paragraphs of one section."""

    def __init__(self, section: SectionSpan) -> None:
        self.groups: list[GroupSketch] = []
        self._section = section
        self._subheading: str | None = None
        self._targets: list[TaskSketch] | None = None

    def take(self, block: Block, fate: Fate | None) -> None:
        """Add one paragraph according to its fate; other fates are not for tasks."""
        if fate is Fate.GROUP:
            self._open(block)
        elif fate is Fate.TASK:
            self._add(block)
        elif fate is Fate.TASK_CONTINUATION and self.groups:
            self._continue(block)
        elif fate is Fate.ASSIGNMENT:
            self._assign(block)

    def _open(self, block: Block) -> None:
        self._targets = None
        if self.groups and not self.groups[-1].implicit and block.rank > self.groups[-1].rank:
            self._subheading = block.body.rstrip(" :")
            self.groups[-1].pending.clear()
            return
        self._subheading = None
        title, values = split_bracket(block.body)
        group = GroupSketch(block.marker.number, title.rstrip(" :"), block.lines, block.index, rank=block.rank)
        group.values = [(value, block.lines) for value in values]
        self.groups.append(group)

    def _current(self, block: Block) -> GroupSketch:
        if not self.groups:
            heading = self._section.heading or block
            title = self._section.title if self._section.heading else ""
            self.groups.append(GroupSketch(self._section.number, title, heading.lines, heading.index, implicit=True))
        return self.groups[-1]

    def _add(self, block: Block) -> None:
        group = self._current(block)
        text, values = _inline(block.body)
        task = TaskSketch(
            text, block.lines, block.index, block.marker.number, block.marker.label or None, block.rank,
            [(value, block.lines) for value in values], subheading=self._subheading,
        )  # fmt: skip
        if block.rank is Rank.NONE and group.has_dashes:
            task.flags.append(LOST_MARKER)
        if self._targets is not None or values:
            group.pending.clear()
        self._targets = None
        group.has_dashes |= block.rank is Rank.DASH
        group.tasks.append(task)
        if not values:
            group.pending.append(task)

    def _continue(self, block: Block) -> None:
        group = self._current(block)
        if not group.tasks:
            self._add(block)
            return
        task = group.tasks[-1]
        text, values = _inline(block.text)
        task.text = f"{task.text} {text}"
        task.lines = SourceLines(task.lines.first, block.lines.last)
        task.values.extend((value, block.lines) for value in values)

    def _assign(self, block: Block) -> None:
        """A labelled line: below one task it is that task's; beside several bullets, or their sub-headings, it is theirs."""
        group = self._current(block)
        found = [(value, block.lines) for value in labelled_values(block.body)]
        if not group.tasks:
            group.values.extend(found)
            return
        if self._targets is None:
            last = group.tasks[-1]
            shared = last.rank >= Rank.DASH and not (last.rank < block.rank < Rank.NONE)
            self._targets = list(group.pending) if shared and group.pending else [last]
            if Rank.NUMBER < block.rank < Rank.DASH <= last.rank:
                self._targets = [task for task in group.tasks if not task.values] or [last]
        for task in self._targets:
            task.values.extend(found)


def _inline(body: str) -> tuple[str, tuple[LabelledValue, ...]]:
    """A task's text without the labels in brackets or after it."""
    text, values = split_bracket(body)
    return (text, values) if values else split_trailing(body)


def _collect_units(value: LabelledValue, units: dict[LabelRole, list[str]]) -> None:
    roles = [role for role in value.roles if role in units]
    if not roles:
        return
    own, joint = split_joint(value.value)
    if not own and joint:
        own, joint = (joint, "") if LabelRole.COOPERATE in roles else ("", joint)
    if joint and own and len(roles) > 1:
        roles = [role for role in roles if role is not LabelRole.COOPERATE]
    for role in roles:
        units[role].extend(split_units(_LEADS.sub("", own) if joint else own))
    units[LabelRole.COOPERATE].extend(split_units(joint))


def _assignment(value: LabelledValue, lines: SourceLines) -> DraftAssignment:
    return DraftAssignment(value.label, value.value, segments_of(value.value), lines, LabelRole.TIMING in value.roles)
