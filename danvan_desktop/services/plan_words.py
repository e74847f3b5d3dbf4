"""A plan written out again: the printed words where nothing changed, new ones where a part was amended, added or drafted here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.domain.plan_figures import PlanLine, PlanLineKind
from danvan_desktop.domain.plan_source import SourcePassage
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.domain.timing import timing_in_words
from danvan_desktop.importers.plan.markers import Rank, split_marker
from danvan_desktop.services.source_places import Place, PlaceKind

_WORD = re.compile(r"\w+")
_LABELS = {
    Role.LEAD: "Đơn vị chủ trì",
    Role.COOPERATE: "Đơn vị phối hợp",
    Role.DIRECT: "Cơ quan chỉ đạo",
    Role.ADVISE: "Đơn vị tham mưu",
}
_LONGEST_TOPIC = 90
_NO_TEXT_OF_ITS_OWN = frozenset({SectionRole.CONTENT, SectionRole.TARGETS})
_HOMES_OF_TARGETS = (SectionRole.TARGETS, SectionRole.CONTENT)
_HOMES_OF_DUTIES = (SectionRole.REPORTING, SectionRole.ORGANIZATION)


@dataclass(frozen=True, slots=True)
class PlanParts:
    """A plan as it is stored, each list in its order, and the places of its source (none for a plan drafted here)."""

    sections: Sequence[Section]
    groups: Sequence[TaskGroup]
    tasks: Sequence[Task]
    targets: Sequence[Target]
    obligations: Sequence[Obligation]
    assignments: Mapping[int, Sequence[Assignment]]
    unit_names: Mapping[int, str]
    places: Sequence[Place] = ()
    form: DocumentForm = DocumentForm.STATE
    closing: str = ""


class PlanWords:
    """Writes the lines of one plan between its preamble and its closing."""

    def __init__(self, parts: PlanParts) -> None:
        self._parts = parts
        self._places = {(place.kind, each): place for place in parts.places for each in place.ids}
        self._chunks = _by_section(parts)
        self._written: set[int] = set()

    def lines(self) -> Iterator[PlanLine]:
        """Everything, section by section."""
        nameless = any(not section.title for section in self._parts.sections)
        for place in () if nameless else self._parts.places[:1]:
            yield from _passage_lines(place.loose)  # the heading of a part above the first section
        for section in self._parts.sections:
            yield from self._section(section)
        if not self._parts.sections:
            yield from self._without_sections()

    def _without_sections(self) -> Iterator[PlanLine]:
        """What would stand in sections if there were any."""
        for group in self._parts.groups:
            yield from self._group(group)
        for target in self._parts.targets:
            yield PlanLine(f"- {target.text}")
        yield from self._duties()

    def _section(self, section: Section) -> Iterator[PlanLine]:
        if section.title:
            yield PlanLine(section_title(section, self._parts.form), PlanLineKind.SECTION)
        own, *below = self._chunks.get(section.id) or [Place(PlaceKind.SECTION, (section.id,))]
        targets = [place for place in below if place.kind is PlaceKind.TARGET]
        printed = [*own.loose, *(each for place in targets for each in place.loose)]
        is_as_printed = _is_as_printed(section, [each.text for each in printed])
        yield from _passage_lines(own.loose) if is_as_printed else _text_lines(section.text.split("\n"))
        for place in targets:
            yield from self._targets_at(place)
            yield from _passage_lines(place.loose if is_as_printed else ())
        for group in self._groups_of(section, below):
            yield from self._group(group)
        yield from self._added_targets(section)
        if not self._parts.places and section is self._home(_HOMES_OF_DUTIES):
            yield from self._duties()

    def _groups_of(self, section: Section, below: Sequence[Place]) -> list[TaskGroup]:
        """The groups that stand in a section: by their place in the source, else by what is stored."""
        placed = {each for place in below if place.kind is PlaceKind.GROUP for each in place.ids}
        return [
            group
            for group in self._parts.groups
            if group.id in placed
            or ((PlaceKind.GROUP, group.id) not in self._places and self._section_of(group) == section.id)
        ]

    def _section_of(self, group: TaskGroup) -> int:
        """The section a group without a heading of its own belongs to: the one it stands for, else what is stored."""
        sections = self._parts.sections
        stands_for = next(
            (each.id for each in sections if self._parts.places and each.first_line == group.first_line), None
        )
        return stands_for or group.section_id or sections[-1].id

    def _group(self, group: TaskGroup) -> Iterator[PlanLine]:
        place = self._places.get((PlaceKind.GROUP, group.id))
        if not group.implicit:
            yield PlanLine(_topic_title(group, place), PlanLineKind.TOPIC)
        yield from _passage_lines(place.loose if place is not None else ())
        for task in self._parts.tasks:
            if task.group_id == group.id and task.id not in self._written:
                yield from self._task(task)

    def _task(self, task: Task) -> Iterator[PlanLine]:
        place = self._places.get((PlaceKind.TASK, task.id))
        assignments = self._parts.assignments.get(task.id, ())
        if place is None:
            if not self._parts.places or task.origin is not Origin.PLAN:  # else it is in the paper no more
                yield from self._new_words(task, "", assignments)
            return
        together = [each for each in self._parts.tasks if each.id in place.ids]
        if all(self._is_printed(each, place) for each in together):
            yield from _text_lines(place.own)
        else:
            marker = split_marker(place.own[0])[0].label
            for each in together:
                is_first = each is together[0] and said(each.number or "", marker)
                yield from self._new_words(each, marker if is_first else "", self._of_plan(each))
        self._written.update(place.ids)
        yield from _passage_lines(place.loose)

    def _of_plan(self, task: Task) -> list[Assignment]:
        """Who has a task by the plan itself; whom the clerk gave it to stands in the annex of assignments."""
        return [each for each in self._parts.assignments.get(task.id, ()) if each.origin is not Origin.CLERK]

    def _is_printed(self, task: Task, place: Place) -> bool:
        """Whether the source still says what the task says: its words, its units, its time and what comes of it."""
        words = "\n".join(place.own)
        names = (name for each in self._of_plan(task) for name in each.printed_name.split("; "))
        facts = (task.timing_raw or "", task.deliverable or "", *names)
        number = said(task.number or "", split_marker(place.own[0])[0].label)
        return number and task.original_text is None and all(said(fact, words) for fact in facts)

    def _new_words(self, task: Task, marker: str, assignments: Iterable[Assignment]) -> Iterator[PlanLine]:
        yield PlanLine(f"{marker or (f'{task.number}.' if task.number else '-')} {task.text}")
        by_role: dict[Role, dict[str, None]] = {}
        for each in assignments:
            name = each.printed_name or self._parts.unit_names.get(each.unit_id, "")
            by_role.setdefault(each.role, {})[name] = None
        time = task.timing_raw or timing_in_words(task.timing_kind, task.due_rule) or ""
        facts = [(_LABELS[role], "; ".join(by_role.get(role, ()))) for role in _LABELS]
        for label, words in (*facts, ("Thời gian thực hiện", time), ("Sản phẩm", task.deliverable or "")):
            if words.strip():
                yield PlanLine(f"- {label}: {words.strip(' .;')}.")

    def _targets_at(self, place: Place) -> Iterator[PlanLine]:
        targets = [each for each in self._parts.targets if each.id in place.ids]
        if all(said(each.text, "\n".join(place.own)) for each in targets):
            yield from _text_lines(place.own if targets else ())
            return
        marker = split_marker(place.own[0])[0].label
        for target in targets:
            yield PlanLine(f"{marker or '-'} {target.text}")

    def _added_targets(self, section: Section) -> Iterator[PlanLine]:
        if section is not self._home(_HOMES_OF_TARGETS):
            return
        for target in self._parts.targets:
            if (PlaceKind.TARGET, target.id) not in self._places:
                yield PlanLine(f"- {target.text}")

    def _duties(self) -> Iterator[PlanLine]:
        """The duties that neither the text of a section nor the closing says yet."""
        told = "\n".join((*(section.text for section in self._parts.sections), self._parts.closing))
        for duty in self._parts.obligations:
            if not said(duty.text, told):
                yield PlanLine(f"- {_duty_words(duty)}")

    def _home(self, roles: Sequence[SectionRole]) -> Section:
        """The first section of the first of these roles, else the last of all."""
        sections = self._parts.sections
        return next((each for role in roles for each in sections if each.role is role), sections[-1])


def said(words: str, text: str) -> bool:
    """Whether a text has these words one after the other, whatever stands between them in signs and spaces."""
    wanted = _plain(words)
    return not wanted or f" {wanted} " in f" {_plain(text)} "


def text_line(text: str) -> PlanLine:
    """A paragraph; a short numbered one without an ending is the heading of what stands below it."""
    marker = split_marker(text)[0]
    is_topic = marker.rank is Rank.NUMBER and len(text) <= _LONGEST_TOPIC and text[-1] not in ".;:,"
    return PlanLine(text, PlanLineKind.TOPIC if is_topic else PlanLineKind.TEXT)


def passage_line(passage: SourcePassage) -> PlanLine:
    """A paragraph of the source that stays as it is; the first cell of a table stands for the table."""
    if passage.is_cell:
        return PlanLine("", PlanLineKind.TABLE)
    if passage.fate is Fate.HEADING:
        return PlanLine(passage.text, PlanLineKind.SECTION)
    return text_line(passage.text)


def section_title(section: Section, form: DocumentForm) -> str:
    """“II. NỘI DUNG”, of a Party committee “II- NỘI DUNG”."""
    mark = "-" if form.is_party else "."
    return f"{section.number}{mark} {section.title}" if section.number else section.title


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(unicodedata.normalize("NFC", words).lower()))


def _text_lines(texts: Iterable[str]) -> Iterator[PlanLine]:
    return (text_line(text.strip()) for text in texts if text.strip())


def _passage_lines(passages: Iterable[SourcePassage]) -> Iterator[PlanLine]:
    return (passage_line(passage) for passage in passages)


def _by_section(parts: PlanParts) -> dict[int, list[Place]]:
    """The places of each section, its own first; text without a heading belongs to the section without a title."""
    nameless = next((section.id for section in parts.sections if not section.title), None)
    chunks: dict[int, list[Place]] = {}
    section_id = nameless
    for place in parts.places:
        if place.kind is PlaceKind.SECTION:
            section_id = place.ids[0] if place.ids else nameless
        if section_id is not None:
            chunks.setdefault(section_id, []).append(place)
    return chunks


def _is_as_printed(section: Section, printed: Sequence[str]) -> bool:
    """Whether the text of a section is still that of the source; of one about tasks or targets none is stored."""
    if not section.text.strip():
        return section.role in _NO_TEXT_OF_ITS_OWN
    return bool(printed) and said(section.text, "\n".join(printed))


def _topic_title(group: TaskGroup, place: Place | None) -> str:
    """The heading of a topic as it is printed, or with its new words."""
    if place is not None and place.own and said(f"{group.number or ''} {group.title}", place.own[0]):
        return place.own[0]
    return f"{group.number}. {group.title}" if group.number else group.title


def _duty_words(duty: Obligation) -> str:
    """A duty with who it is sent to and when, as far as its words do not say so."""
    words = duty.text.strip().rstrip(".;")
    if duty.unit_name and not said(duty.unit_name, words):
        words = f"{duty.unit_name}: {words}"
    if duty.recipient and not said(duty.recipient, words):
        words += f", gửi {duty.recipient}" + (f" (qua {duty.via})" if duty.via else "")
    when = duty.due_raw or timing_in_words(duty.timing_kind, duty.due_rule) or ""
    if when and not said(when, words):
        words += f", {when[:1].lower()}{when[1:]}"
    return f"{words}."
