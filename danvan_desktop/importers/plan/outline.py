"""From paragraphs to the parts of a document: letterhead, preamble, sections, closing, tail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks, SectionSpan
from danvan_desktop.importers.plan.section_roles import role_of
from danvan_desktop.importers.plan.tail import CLOSING
from danvan_desktop.importers.plan.title import LEGAL_BASIS
from danvan_desktop.importers.plan.units import starts_unit
from danvan_desktop.importers.plan.words import ends_full_stop, is_capitals
from danvan_desktop.importers.plan.wraps import Repaired

_PART_LINE = re.compile(r"^(?:PHẦN|Phần)\s+(?:(?:THỨ|thứ)\s+[^\W\d_]+|[IVX]{1,4}|\d{1,2})\W*$")
_CLOSING_END = re.compile(r"\./\.?\s*$")
_LONGEST_HEADING = 260
_FEWEST_SERIES = 2
_LONGEST_TITLE = 160


@dataclass(slots=True)
class Outline:
    """The parts of a document, each with its blocks in order."""

    letterhead: list[Block] = field(default_factory=list)
    title: Block | None = None
    subject: Block | None = None
    inline_subject: str | None = None
    preamble: list[Block] = field(default_factory=list)
    sections: list[SectionSpan] = field(default_factory=list)
    closing: list[Block] = field(default_factory=list)
    tail: list[Block] = field(default_factory=list)
    cells: list[Block] = field(default_factory=list)
    appendix: list[Block] = field(default_factory=list)


def draw_outline(repaired: Repaired, marks: Marks) -> Outline:
    """Sort the blocks into the parts of the document; skipped ones get their fate here."""
    outline = Outline(inline_subject=repaired.inline_subject)
    outline.title = repaired.blocks[repaired.title] if repaired.title is not None else None
    outline.subject = repaired.blocks[repaired.subject] if repaired.subject is not None else None
    tail_start, tail_end = repaired.tail
    body: list[Block] = []
    for at, block in enumerate(repaired.blocks):
        forced = marks.forced.get(block.index)
        if block.table is not None:
            outline.cells.append(block)
        elif (block.noise and forced is None) or forced is Fate.SKIPPED:
            marks.say(block, Fate.SKIPPED, block.noise or "")
        elif forced in {Fate.RECIPIENT, Fate.SIGNATURE} or (forced is None and tail_start <= at < tail_end):
            outline.tail.append(block)
        elif forced is Fate.METADATA or (forced is None and at < repaired.body):
            (outline.preamble if LEGAL_BASIS.match(block.text) else outline.letterhead).append(block)
        elif at >= tail_end > repaired.body and forced is None:
            marks.say(block, Fate.SKIPPED, "lời văn của phụ lục")
            outline.appendix.append(block)
        else:
            body.append(block)
    _divide(outline, body, marks)
    return outline


def _divide(outline: Outline, body: list[Block], marks: Marks) -> None:
    """Sections by their headings; what stands before the first one is the preamble."""
    heads = _headings(body, marks)
    current: SectionSpan | None = None
    inherited: SectionRole | None = None
    for block in body:
        forced = marks.forced.get(block.index)
        if forced is Fate.PREAMBLE:
            outline.preamble.append(block)
        elif forced is Fate.CLOSING:
            outline.closing.append(block)
        elif block.index in heads:
            marks.say(block, Fate.HEADING)
            if heads[block.index]:
                current = _section(block, outline.sections, inherited)
                outline.sections.append(current)
            else:
                inherited = role_of(block.body)
        elif current is None:
            outline.preamble.append(block)
        else:
            current.blocks.append(block)
    if not outline.sections:
        _without_sections(outline)
    _give_content(outline.sections)
    outline.closing.extend(_cut_closing(outline.sections[-1], marks) if outline.sections else [])


def _headings(body: Sequence[Block], marks: Marks) -> dict[int, bool]:
    """The indexes of heading blocks: True opens a section, False a part above sections."""
    forced = {block.index: True for block in body if marks.forced.get(block.index) is Fate.HEADING}
    free = [block for block in body if block.index not in marks.forced]
    roman = [block for block in free if block.rank is Rank.SECTION and len(block.body) <= _LONGEST_HEADING]
    parts = [block for block in free if block.rank is Rank.PART and is_capitals(block.body)]
    if roman and parts and roman[0].index < parts[0].index:
        parts = []
    headed = _parts_with_sections(parts, roman)
    forced = {block.index: False for block in free if _PART_LINE.match(block.text)} | forced
    bare = [block for block in free if block.rank is Rank.NONE and _is_bare_heading(block)]
    if roman:
        return {
            **{block.index: True for block in [*roman, *bare]},
            **{block.index: block.index not in headed for block in parts},
            **forced,
        }
    if len(parts) >= 2:
        return {block.index: True for block in [*parts, *bare]} | forced
    numbers = [block for block in free if block.rank is Rank.NUMBER and _is_title(block)]
    if len({role for block in numbers if (role := role_of(block.body))}) >= 2:
        return {block.index: True for block in [*_rising(numbers), *bare]} | forced
    return {block.index: True for block in bare} | forced


def _parts_with_sections(parts: list[Block], roman: list[Block]) -> set[int]:
    """The parts (A, B …) that have Roman sections of their own; the others are sections themselves."""
    found: set[int] = set()
    for at, part in enumerate(parts):
        end = parts[at + 1].index if at + 1 < len(parts) else None
        if any(part.index < block.index and (end is None or block.index < end) for block in roman):
            found.add(part.index)
    return found


def _rising(numbers: list[Block]) -> list[Block]:
    """Only numbers that count upwards are main headings; a number that starts again belongs to a sub-list.

    A title whose words say nothing counts when it is the very next number and no sub-list is open.
    """
    kept: list[Block] = []
    last, below = 0, False
    for block in numbers:
        number = int(block.marker.number or 0)
        if number > last and (role_of(block.body) or (kept and number == last + 1 and not below)):
            kept.append(block)
            last, below = number, False
        elif number <= last:
            below = True
    return kept


def _is_bare_heading(block: Block) -> bool:
    return len(block.text) <= _LONGEST_TITLE and is_capitals(block.text) and role_of(block.text) is not None


def _is_title(block: Block) -> bool:
    return len(block.body) <= _LONGEST_TITLE and not ends_full_stop(block.body) and not block.body.endswith(";")


def _section(block: Block, before: Sequence[SectionSpan], inherited: SectionRole | None) -> SectionSpan:
    title = block.body.rstrip(" :.")
    role = role_of(title) or inherited or _role_by_place(before)
    return SectionSpan(block, block.marker.number, title, role)


def _role_by_place(before: Sequence[SectionSpan]) -> SectionRole:
    """A title that says nothing: work between purpose and organization, else what the section before was."""
    if any(section.role is SectionRole.ORGANIZATION for section in before):
        return SectionRole.ORGANIZATION
    return SectionRole.CONTENT


def _give_content(sections: Sequence[SectionSpan]) -> None:
    """A plan without a section of work has its work where it is shared out among units."""
    if any(section.role is SectionRole.CONTENT for section in sections):
        return
    for section in sections:
        if section.role is SectionRole.ORGANIZATION and not section.title.casefold().startswith("tổ chức"):
            section.role = SectionRole.CONTENT
            return


def _without_sections(outline: Outline) -> None:
    """A plan without headings: everything after the opening paragraph is its content."""
    cut = next((at + 1 for at, block in enumerate(outline.preamble) if block.text.endswith(":")), 1)
    rest = outline.preamble[cut:]
    if not rest:
        return
    outline.preamble = outline.preamble[:cut]
    series = _series(rest)
    last = SectionRole.ORGANIZATION if len(series) > 1 and starts_unit(series[-1][0].body) else SectionRole.CONTENT
    for at, blocks in enumerate(series):
        role = last if at == len(series) - 1 else SectionRole.CONTENT
        if at == 0 and len(series) > _FEWEST_SERIES:
            role = SectionRole.PURPOSE
        outline.sections.append(SectionSpan(None, None, "", role, blocks))


def _series(blocks: Sequence[Block]) -> list[list[Block]]:
    """Runs of blocks whose numbers begin again at 1: what is left of sections when a page lost their headings."""
    series: list[list[Block]] = [[]]
    for block in blocks:
        if (
            block.rank is Rank.NUMBER
            and block.marker.number == "1"
            and any(one.rank is Rank.NUMBER for one in series[-1])
        ):
            series.append([])
        series[-1].append(block)
    return series


def _cut_closing(section: SectionSpan, marks: Marks) -> list[Block]:
    """The unmarked closing paragraphs at the end of the last section, taken off it."""
    cut = len(section.blocks)
    while cut and section.blocks[cut - 1].rank is Rank.NONE and section.blocks[cut - 1].index not in marks.forced:
        cut -= 1
    while cut < len(section.blocks) and not (
        CLOSING.match(section.blocks[cut].text) or _CLOSING_END.search(section.blocks[cut].text)
    ):
        cut += 1
    closing = section.blocks[cut:]
    section.blocks = section.blocks[:cut]
    return closing
