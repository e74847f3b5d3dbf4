"""The passes in their order: from a document to a draft plan. Pure; reads nothing, writes nothing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from danvan_desktop.domain.draft_plan import (
    DraftCitation,
    DraftParagraph,
    DraftPlan,
    DraftSection,
    DraftTarget,
    DraftTaskGroup,
    DraftWarning,
    Fate,
    SourceLines,
)
from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.plan.appendix import appendix_sections
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.citations import find_citations
from danvan_desktop.importers.plan.content import mark_content
from danvan_desktop.importers.plan.doubts import (
    doubts_of_citations,
    doubts_of_form,
    doubts_of_obligations,
    doubts_of_tasks,
)
from danvan_desktop.importers.plan.items import nest
from danvan_desktop.importers.plan.marks import Marks, SectionSpan
from danvan_desktop.importers.plan.metadata import read_metadata
from danvan_desktop.importers.plan.obligations import build_closing, build_obligations
from danvan_desktop.importers.plan.outline import Outline, draw_outline
from danvan_desktop.importers.plan.overrides import Override, apply_splits, forced_fates, joined_indexes
from danvan_desktop.importers.plan.section_roles import role_of
from danvan_desktop.importers.plan.signature import read_signer, read_tail
from danvan_desktop.importers.plan.table_places import places_of_tables, without_filled
from danvan_desktop.importers.plan.tables import flatten_layout_tables, read_tables
from danvan_desktop.importers.plan.targets import collect_targets, mark_targets
from danvan_desktop.importers.plan.tasks import build_groups, flag_duplicates
from danvan_desktop.importers.plan.wraps import Repaired, repair

_DUTY_ROLES = {SectionRole.ORGANIZATION, SectionRole.REPORTING}
_SEE = {
    SectionRole.CONTENT: "task_groups",
    SectionRole.TARGETS: "targets",
    SectionRole.ORGANIZATION: "obligations",
    SectionRole.REPORTING: "obligations",
}


_GOALS = re.compile(r"^(?:Các )?[Mm]ục tiêu cụ thể\W*$")
_FIGURE = re.compile(r"\d\s?%")
_LONGEST_SUBTITLE = 120


def parse_plan(document: SourceDocument) -> DraftPlan:
    """The draft of a plan; every paragraph of the document has a fate in it."""
    return reparse_with(document, {})


def reparse_with(document: SourceDocument, overrides: Mapping[int, Override]) -> DraftPlan:
    """The draft with the clerk's decisions (see `overrides`): they hold, and the rest is read anew around them."""
    flat = flatten_layout_tables(document)
    repaired = _split(repair(flat, joined_indexes(overrides)), overrides, len(document.paragraphs))
    marks = Marks(forced_fates(overrides))
    outline = draw_outline(repaired, marks)
    return _draft(document.source, repaired, outline, marks)


@dataclass(slots=True)
class _Content:
    groups: list[DraftTaskGroup]
    targets: list[DraftTarget]


def _split(repaired: Repaired, overrides: Mapping[int, Override], first_free: int) -> Repaired:
    """The clerk's splits; the positions of the parts move with them."""
    blocks = apply_splits(repaired.blocks, overrides, first_free)
    if len(blocks) == len(repaired.blocks):
        return repaired
    places = {block.index: at for at, block in enumerate(blocks)}

    def moved(place: int) -> int:
        return places[repaired.blocks[place].index] if place < len(repaired.blocks) else len(blocks)

    return replace(
        repaired, blocks=blocks, body=moved(repaired.body), tail=(moved(repaired.tail[0]), moved(repaired.tail[1])),
        title=None if repaired.title is None else moved(repaired.title), subject=None if repaired.subject is None else moved(repaired.subject),
    )  # fmt: skip


def _draft(source: str, repaired: Repaired, outline: Outline, marks: Marks) -> DraftPlan:
    metadata = read_metadata(outline, marks)
    for block in outline.preamble:
        marks.say(block, Fate.PREAMBLE)
    for block in outline.closing:
        marks.say(block, Fate.CLOSING)
    for section in outline.sections:
        _mark_section(section, marks)
    tail = read_tail(outline.tail, marks)
    signer = read_signer(tail.signature)
    content = _content(outline, marks, metadata.year)
    duties = [
        duty
        for section in outline.sections
        for duty in build_obligations(_with_fate(section, marks, Fate.OBLIGATION), section.number, metadata.year)
    ]
    last = outline.sections[-1].number if outline.sections else None
    duties.extend(build_closing(outline.closing, last, metadata.year))
    citations = find_citations(_cited_texts(outline))
    duplicates = flag_duplicates(content.groups)
    groups = tuple(_flagged(group, duplicates) for group in content.groups)
    places = {block.lines.first: block.index for block in reversed(repaired.blocks)}
    warnings: tuple[DraftWarning, ...] = (
        *doubts_of_form(metadata, signer, has_tasks=any(group.tasks for group in groups)),
        *doubts_of_tasks(groups, duplicates),
        *doubts_of_obligations(duties, places),
        *doubts_of_citations(citations),
    )
    superior = next((cited for cited in citations if cited.number and "preamble" in cited.locations), None)
    return DraftPlan(
        source, replace(metadata, superior=_agency(superior)), _joined(outline.preamble), _joined(outline.closing),
        tuple(_section(section, marks) for section in outline.sections), groups, tuple(content.targets), tuple(duties), citations, superior,
        tuple(tail.recipients), tail.drafter, signer, tuple(_paragraphs(repaired, marks)), warnings,
    )  # fmt: skip


def _agency(superior: DraftCitation | None) -> str | None:
    """The agency above: who issued the document that is implemented, without office or abbreviation in brackets."""
    if superior is None or superior.issuer is None:
        return None
    return re.sub(r"\s*\([^)]*\)", "", superior.issuer).removeprefix("Chủ tịch ")


def _mark_section(section: SectionSpan, marks: Marks) -> None:
    if section.role is SectionRole.CONTENT:
        mark_content(section.blocks, marks)
    elif section.role is SectionRole.TARGETS:
        mark_targets(section.blocks, marks)
    elif section.role in _DUTY_ROLES:
        for block in section.blocks:
            marks.say(block, Fate.OBLIGATION)
    else:
        _mark_purpose(section, marks)


def _mark_purpose(section: SectionSpan, marks: Marks) -> None:
    """Purpose stays text; targets announced inside it (“3. Chỉ tiêu”) are targets."""
    announced: Block | None = None
    for block in section.blocks:
        if announced is not None and block.rank <= announced.rank:
            announced = None
        if announced is not None:
            marks.say(block, Fate.TARGET)
        else:
            marks.say(block, Fate.PURPOSE)
            if _announces_targets(section, block):
                announced = block


def _announces_targets(section: SectionSpan, block: Block) -> bool:
    if len(block.body) < _LONGEST_SUBTITLE and role_of(block.body) is SectionRole.TARGETS:
        return True
    return bool(_GOALS.match(block.body)) and any(_FIGURE.search(below.body) for below in _children(section, block))


def _children(section: SectionSpan, head: Block) -> Iterator[Block]:
    """The paragraphs below a heading, up to the next of its rank."""
    start = section.blocks.index(head) + 1
    return itertools.takewhile(lambda block: block.rank > head.rank, section.blocks[start:])


def _content(outline: Outline, marks: Marks, plan_year: int | None) -> _Content:
    content = _Content([], [])
    for section in appendix_sections(outline.appendix):
        mark_content(section.blocks, marks)
        content.groups.extend(build_groups(section, marks, plan_year))
    from_appendix = content.groups
    content.groups = []
    for section in outline.sections:
        content.groups.extend(build_groups(section, marks, plan_year))
        content.targets.extend(collect_targets(section.blocks, marks))
    places = places_of_tables(outline, content.groups)
    groups, targets = read_tables(outline.cells, places, marks, plan_year)
    content.groups = [*without_filled(content.groups, places.values()), *from_appendix, *groups]
    content.targets.extend(targets)
    return content


def _with_fate(section: SectionSpan, marks: Marks, fate: Fate) -> list[Block]:
    return [block for block in section.blocks if marks.fate_of(block) is fate]


def _section(section: SectionSpan, marks: Marks) -> DraftSection:
    see = _SEE.get(section.role)
    kept = [block for block in section.blocks if marks.fate_of(block) in {Fate.PURPOSE, Fate.OBLIGATION}]
    lines = (
        section.heading.lines if section.heading else section.blocks[0].lines if section.blocks else SourceLines(1, 1)
    )
    items = nest(kept) if section.role not in {SectionRole.CONTENT, SectionRole.TARGETS} else ()
    return DraftSection(section.number, section.title, section.role, lines, items, see)


def _flagged(group: DraftTaskGroup, duplicates: Mapping[int, str]) -> DraftTaskGroup:
    if not any(task.paragraph_index in duplicates for task in group.tasks):
        return group
    tasks = tuple(
        replace(task, flags=(*task.flags, f"duplicate_of:{duplicates[task.paragraph_index]}"))
        if task.paragraph_index in duplicates
        else task
        for task in group.tasks
    )
    return replace(group, tasks=tasks)


def _cited_texts(outline: Outline) -> Iterator[tuple[int, str, str]]:
    """The paragraphs that may cite, with their place; letterhead and tail do not."""
    for block in outline.preamble:
        yield block.index, "preamble", block.body
    for section in outline.sections:
        for block in [*([section.heading] if section.heading else []), *section.blocks]:
            yield block.index, section.number or section.title, block.body
    for block in outline.closing:
        yield block.index, "closing", block.body
    for block in outline.cells:
        yield block.index, "table", block.body


def _joined(blocks: list[Block]) -> str | None:
    return " ".join(block.text for block in blocks) or None


def _paragraphs(repaired: Repaired, marks: Marks) -> Iterator[DraftParagraph]:
    for block in repaired.blocks:
        fate, reason = marks.fates.get(block.index, (Fate.SKIPPED, "không nhận ra"))
        yield DraftParagraph(block.index, block.lines, block.text, fate, reason)
