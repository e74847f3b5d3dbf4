"""Where a table stands: the section, the topic or the appendix that gives its rows a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from danvan_desktop.domain.draft_plan import DraftTaskGroup
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.outline import Outline
from danvan_desktop.importers.plan.tail import APPENDIX
from danvan_desktop.importers.plan.tasks import DERIVED

_APPENDIX_NUMBER = re.compile(r"^phụ lục\s*(?:số\s*)?(?:[IVX]{1,4}|\d{0,2})\s*[.:–-]?\s*", re.IGNORECASE)
_NOTE = re.compile(r"^\W*(?:ban hành |đính )?kèm\b|^\(", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Number and title of what a table fills; `topic` is the paragraph index of a topic that has nothing else below it."""

    number: str | None
    title: str
    topic: int | None = None


NOWHERE = TablePlace(None, "")


def places_of_tables(outline: Outline, groups: Sequence[DraftTaskGroup]) -> dict[int, TablePlace]:
    """The place of every table by its number; `groups` are the topics of the running text."""
    derived = {task.paragraph_index: group for group in groups for task in group.tasks if DERIVED in task.flags}
    first: dict[int, int] = {}
    for cell in outline.cells:
        first.setdefault(cell.table or 0, cell.index)
    return {number: _place(outline, index, derived) for number, index in first.items()}


def without_filled(groups: Iterable[DraftTaskGroup], places: Iterable[TablePlace]) -> list[DraftTaskGroup]:
    """The topics of the running text without those whose tasks stand in a table."""
    filled = {place.topic for place in places if place.topic is not None}
    return [group for group in groups if not any(task.paragraph_index in filled for task in group.tasks)]


def _place(outline: Outline, index: int, derived: dict[int, DraftTaskGroup]) -> TablePlace:
    if any(block.index < index for block in outline.appendix):
        return TablePlace(None, caption_of([block for block in outline.appendix if block.index < index]))
    above = [section for section in outline.sections if section.heading and section.heading.index < index]
    if not above:
        return NOWHERE
    section = above[-1]
    before = [block.index for block in section.blocks if block.index < index]
    topic = derived.get(before[-1]) if before else None
    if topic is not None:
        return TablePlace(topic.number, topic.title, before[-1])
    return TablePlace(section.number, section.title)


def caption_of(blocks: Sequence[Block]) -> str:
    """The words below the last “PHỤ LỤC”, without the note what it belongs to."""
    start = max((at for at, block in enumerate(blocks) if APPENDIX.match(block.text)), default=0)
    title: list[str] = []
    for block in blocks[start:]:
        words = _APPENDIX_NUMBER.sub("", block.text) if APPENDIX.match(block.text) else block.text
        if title and _NOTE.match(words):
            break
        if words and not _NOTE.match(words):
            title.append(words)
    return " ".join(title)
