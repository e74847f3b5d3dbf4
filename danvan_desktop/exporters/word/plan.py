"""Kế hoạch of the office: head, căn cứ, sections with their tasks, closing, Nơi nhận and signature, annexes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from danvan_desktop.domain.document import (
    Alignment,
    AnnexTitle,
    Block,
    Column,
    Document,
    DocumentProperties,
    Heading,
    Orientation,
    ParagraphRole,
    Table,
    TableRow,
    Title,
    plain,
)
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.plan_figures import PlanFigures, PlanLine, PlanLineKind
from danvan_desktop.exporters.word.assignment_annex import assignment_table
from danvan_desktop.exporters.word.framing import basis_lines, ended, letter_head, signature, text_blocks

_LEVELS = {PlanLineKind.SECTION: 1, PlanLineKind.TOPIC: 2}
_BASIS = "Căn cứ "
_ANNEX = re.compile(r"phụ lục\s*(?:số\s*)?([IVX]*|\d*)[.:]?\s*$", re.IGNORECASE)
_TITLE = "Nội dung kèm theo"
_LONGEST_TITLE = 160
_TARGETS = (Column("TT", 12, Alignment.CENTER), Column("Chỉ tiêu", 110), Column("Yêu cầu", 42, Alignment.CENTER))


def plan(figures: PlanFigures) -> Document:
    """The plan as a document; annexes follow the signature, each on its own pages."""
    head, subject = figures.letter_head, figures.subject.strip()
    text = (*_opening(figures.preamble), *_lines(figures, figures.lines), *_paragraphs(figures.closing))
    blocks: tuple[Block, ...] = (
        letter_head(head),
        Title(figures.kind, subject),
        *ended(text, figures.form),
        signature(figures.signer, figures.recipients),
        *(_annex(figures, figures.annex_lines) if figures.annex_lines else ()),
    )
    title = f"{figures.kind} {subject[:1].lower()}{subject[1:]}" if subject else f"{figures.kind} năm {figures.year}"
    return Document(
        DocumentProperties(title, author=head.agency, created=head.date),
        blocks,
        figures.form,
        template=TemplateKind.PLAN,
    )


def _opening(preamble: tuple[str, ...]) -> Iterator[Block]:
    """The “Căn cứ …” lines at the beginning in their own look, what follows them and “…, Sở ban hành như sau:” as text."""
    count = next((at for at, line in enumerate(preamble) if not _is_basis(line)), len(preamble))
    for line in basis_lines(preamble[:count]):
        yield plain(line, role=ParagraphRole.BASIS)
    yield from _paragraphs(preamble[count:])


def _is_basis(line: str) -> bool:
    return line.startswith(_BASIS) and not line.rstrip().endswith(":")


def _lines(figures: PlanFigures, lines: Iterable[PlanLine]) -> Iterator[Block]:
    """The lines as blocks; the tables of a plan stand together where the first of them did."""
    first_table = next(
        (line for line in (*figures.lines, *figures.annex_lines) if line.kind is PlanLineKind.TABLE), None
    )
    for line in lines:
        level = _LEVELS.get(line.kind)
        if line.kind is PlanLineKind.TABLE:
            yield from _tables(figures) if line is first_table else ()
        elif level is not None:
            yield Heading(line.text, level)
        else:
            yield from text_blocks(line.text)


def _annex(figures: PlanFigures, lines: Sequence[PlanLine]) -> Iterator[Block]:
    """What stands behind the signature, its own first lines in the place of an annex's head."""
    number, title, attached = "", "", ""
    if found := _ANNEX.match(lines[0].text):
        number, lines = found[1], lines[1:]
    if lines and lines[0].kind is not PlanLineKind.TABLE and len(lines[0].text) <= _LONGEST_TITLE:
        title, lines = lines[0].text, lines[1:]
    if lines and lines[0].text.startswith("("):
        attached, lines = lines[0].text, lines[1:]
    if not title:
        title = _TITLE if figures.table is None else figures.table.title
    attached = attached or attached_line(figures.kind, letter_head(figures.letter_head), figures.form)
    yield AnnexTitle(number, title, attached, Orientation.LANDSCAPE)
    yield from _lines(figures, lines)


def _tables(figures: PlanFigures) -> Iterator[Block]:
    """The tables of the text; a line between them keeps them apart."""
    if figures.table is not None:
        yield assignment_table(figures.table)
        if figures.targets:
            yield plain("Các chỉ tiêu:")
    if figures.targets:
        rows = (TableRow((row.number, row.text, row.required)) for row in figures.targets)
        yield Table(_TARGETS, tuple(rows))


def _paragraphs(lines: Iterable[str]) -> Iterator[Block]:
    for line in lines:
        yield from text_blocks(line)
