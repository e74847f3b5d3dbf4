"""The paragraphs of an imported plan laid to the parts they became: which words stand for which task, and what stands between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.plan_source import SourcePassage
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.task import Task

_FRAME = frozenset({Fate.METADATA, Fate.RECIPIENT, Fate.SIGNATURE, Fate.SKIPPED, Fate.PREAMBLE, Fate.CLOSING})
_TAIL = frozenset({Fate.RECIPIENT, Fate.SIGNATURE})
_OF_TASK = frozenset({Fate.TASK_CONTINUATION, Fate.ASSIGNMENT})


class PlaceKind(StrEnum):
    """What the paragraphs of a place became."""

    SECTION = "section"
    GROUP = "group"
    TASK = "task"
    TARGET = "target"


_KINDS = {
    Fate.HEADING: PlaceKind.SECTION,
    Fate.GROUP: PlaceKind.GROUP,
    Fate.TASK: PlaceKind.TASK,
    Fate.TARGET: PlaceKind.TARGET,
}


@dataclass(slots=True)
class Place:
    """The printed words of one part (of several tasks cut from one paragraph: of all of them) and the text after it.

    `ids` is empty where the part was deleted since; `loose` belongs to no part and stays, of a table its first cell.
    """

    kind: PlaceKind
    ids: tuple[int, ...]
    own: list[str] = field(default_factory=list)
    loose: list[SourcePassage] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class StoredParts:
    """The parts of a plan that have a place in its source."""

    sections: Sequence[Section]
    groups: Sequence[TaskGroup]
    tasks: Sequence[Task]
    targets: Sequence[Target]

    def ids_at(self, kind: PlaceKind, line: int) -> tuple[int, ...]:
        """What begins at a line, or of tasks and targets holds it; of several the ones that hold the fewest lines."""
        parts: Mapping[PlaceKind, Sequence[Section | TaskGroup | Task | Target]] = {
            PlaceKind.SECTION: self.sections,
            PlaceKind.GROUP: self.groups,
            PlaceKind.TASK: self.tasks,
            PlaceKind.TARGET: self.targets,
        }
        found: list[tuple[int, int]] = []
        for part in parts[kind]:
            first, last = part.first_line, part.last_line
            if first is not None and first <= line <= (last or first):
                found.append(((last or first) - first, part.id))
        shortest = min((length for length, _ in found), default=0)
        return tuple(part_id for length, part_id in found if length == shortest)


def body_and_annex(passages: Iterable[SourcePassage]) -> tuple[list[SourcePassage], list[SourcePassage]]:
    """The paragraphs between preamble and closing, and those behind the signature; what frames the text is in neither.

    The signature of a plan that a decision issues stands above it. Of a table its first cell stands for it.
    """
    body: list[SourcePassage] = []
    annex: list[SourcePassage] = []
    in_table = has_ended = False
    for passage in passages:
        has_ended = has_ended or (bool(body) and passage.fate in _TAIL)
        if passage.fate not in _FRAME and not (passage.is_cell and in_table):
            (annex if has_ended else body).append(passage)
        in_table = passage.is_cell and (in_table or passage.fate not in _FRAME)
    return body, annex


def places_in(passages: Iterable[SourcePassage], parts: StoredParts) -> list[Place]:
    """The paragraphs cut into places in their order; text before the first part stands in a section of no id."""
    places = [Place(PlaceKind.SECTION, ())]
    kept = current = places[0]
    is_dropped = False  # everything below a deleted heading went with it
    for passage in passages:
        kind = None if passage.is_cell else _KINDS.get(passage.fate)
        if kind is None:
            if passage.fate in _OF_TASK and current.kind is PlaceKind.TASK and not passage.is_cell:
                current.own.append(passage.text)
            elif not is_dropped:
                kept.loose.append(passage)
            continue
        ids = parts.ids_at(kind, passage.first_line)
        if not ids and kind is not PlaceKind.TASK and not passage.is_part:
            kept.loose.append(passage)
            continue
        current = _place_of(places, kind, ids)
        current.own.append(passage.text)
        if kind is PlaceKind.SECTION:
            is_dropped = not ids
        if ids:
            kept = current
    return places


def _place_of(places: list[Place], kind: PlaceKind, ids: tuple[int, ...]) -> Place:
    """The place of a part, again where a later paragraph belongs to the same (tasks that were joined)."""
    known = next((place for place in places if ids and place.kind is kind and place.ids == ids), None)
    if known is not None:
        return known
    place = Place(kind, ids)
    places.append(place)
    return place
