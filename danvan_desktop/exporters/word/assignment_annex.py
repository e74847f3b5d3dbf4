"""Phụ lục phân công nhiệm vụ: who does which task of the plan, landscape."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Alignment,
    AnnexTitle,
    Block,
    Column,
    Document,
    DocumentProperties,
    Orientation,
    RowKind,
    Table,
    TableRow,
)
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.figures import AnnexRow, AssignmentFigures
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.word.framing import letter_head

_COLUMNS = (
    Column("TT", 12, Alignment.CENTER),
    Column("Nội dung nhiệm vụ", 88, Alignment.JUSTIFY),
    Column("Chủ trì", 34),
    Column("Phối hợp", 38),
    Column("Thời gian", 28, Alignment.CENTER),
    Column("Sản phẩm", 32),
    Column("Ghi chú", 25),
)
_UPRIGHT = (12.5, 49.5, 26, 26, 25, 19, 17)  # the narrow columns keep a number such as VIII and a whole date on a line


def assignment_annex(figures: AssignmentFigures) -> Document:
    """The annex as a document of its own, to be attached to the plan."""
    head = figures.letter_head
    properties = DocumentProperties(figures.title, author=head.agency, created=head.date)
    return Document(
        properties, assignment_blocks(figures), figures.form, Orientation.LANDSCAPE, template=TemplateKind.ANNEX
    )


def assignment_blocks(figures: AssignmentFigures, number: str | None = None) -> tuple[Block, ...]:
    """Title and table, for the annex alone or behind a report under another `number`."""
    attached = attached_line(figures.parent_kind, letter_head(figures.letter_head), figures.form)
    title = AnnexTitle(figures.number if number is None else number, figures.title, attached, Orientation.LANDSCAPE)
    return (title, Table(_COLUMNS, tuple(_row(row) for row in figures.rows)))


def assignment_table(figures: AssignmentFigures) -> Table:
    """The table for the middle of a text, on upright sheets: columns in which nothing stands are left out."""
    rows = [_row(row) for row in figures.rows]
    whole = [row for row in rows if row.kind is RowKind.BODY]
    used = [at for at in range(len(_COLUMNS)) if at < 2 or any(row.cells[at] for row in whole)]
    shown = (
        TableRow(row.cells, row.kind, (1, len(used) - 1))
        if row.kind is RowKind.GROUP
        else TableRow(tuple(row.cells[at] for at in used))
        for row in rows
    )
    return Table(tuple(replace(_COLUMNS[at], width=_UPRIGHT[at]) for at in used), tuple(shown))


def others_in_charge(row: AnnexRow) -> str:
    """The note of a task, before it who directs and who advises: the annex has no columns of their own for them."""
    directs = (
        f"Chỉ đạo: {row.direct}" if row.direct else "",
        f"Tham mưu: {row.advise}" if row.advise else "",
        row.note,
    )
    return "\n".join(part for part in directs if part)


def _row(row: AnnexRow) -> TableRow:
    if row.is_group:
        return TableRow((row.number, row.text), RowKind.GROUP, (1, len(_COLUMNS) - 1))
    note = others_in_charge(row)
    return TableRow((row.number, row.text, row.lead, row.cooperate, row.timing, row.deliverable, note))
