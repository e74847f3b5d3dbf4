"""Công văn giải trình kết quả thẩm định: a letter, and the criteria that lost points as its landscape annex."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.document import (
    Addressees,
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
from danvan_desktop.domain.explanation import ExplanationFigures, ExplanationRow
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.number_text import points_text
from danvan_desktop.exporters.word.framing import ended, letter_head, signature, text_blocks

_COLUMNS = (
    Column("STT", 12, Alignment.CENTER),
    Column("Tiêu chí", 58),
    Column("Điểm tự chấm", 16, Alignment.RIGHT),
    Column("Điểm thẩm định", 17, Alignment.RIGHT),
    Column("Chênh lệch", 17, Alignment.RIGHT),
    Column("Lý do chênh lệch", 44),
    Column("Giải trình của cơ quan", 54),
    Column("Tài liệu kiểm chứng", 44),
)


def explanation_letter(figures: ExplanationFigures) -> Document:
    """The letter with its annex."""
    head = replace(letter_head(figures.letter_head), regarding=f"V/v {figures.subject}")
    words = (*text_blocks(figures.opening), *text_blocks(figures.summary), *text_blocks(figures.closing))
    attached = attached_line("Công văn", head, figures.form)
    blocks: tuple[Block, ...] = (
        head,
        Addressees(figures.addressees),
        *ended(words, figures.form),
        signature(figures.signer, figures.recipients),
        AnnexTitle("", "Giải trình kết quả thẩm định điểm", attached, Orientation.LANDSCAPE),
        _table(figures),
    )
    title = f"Giải trình kết quả thẩm định điểm năm {figures.year}"
    properties = DocumentProperties(title, author=figures.letter_head.agency, created=figures.letter_head.date)
    return Document(properties, blocks, figures.form, template=TemplateKind.EXPLANATION)


def _table(figures: ExplanationFigures) -> Table:
    rows = tuple(_row(place, row) for place, row in enumerate(figures.rows, 1))
    lost = sum((row.lost for row in figures.rows), Decimal(0))
    total = TableRow(("Tổng điểm chênh lệch", points_text(-lost), ""), RowKind.TOTAL, (4, 1, 3))
    return Table(_COLUMNS, (*rows, total), is_numbered=True)


def _row(place: int, row: ExplanationRow) -> TableRow:
    name = f"{row.number}. {row.text}" if row.number else row.text
    points = (row.own, row.appraised, -row.lost)
    return TableRow((str(place), name, *map(points_text, points), row.reason, row.reply, row.evidence))
