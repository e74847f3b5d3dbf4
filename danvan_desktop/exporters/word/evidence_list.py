"""Danh mục tài liệu kiểm chứng: numbered in criterion order, with file names and hashes, landscape."""

from __future__ import annotations

from danvan_desktop.domain.document import (
    DOTS,
    Alignment,
    AnnexTitle,
    Block,
    Column,
    Document,
    DocumentProperties,
    Orientation,
    ParagraphRole,
    RowKind,
    Table,
    TableRow,
    plain,
)
from danvan_desktop.domain.document_text import attached_line
from danvan_desktop.domain.dossier_figures import EvidenceListFigures, EvidenceRow
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.word.framing import letter_head

LETTER_KIND = "Công văn"
_COLUMNS = (
    Column("Số", 21, Alignment.CENTER),
    Column("Tên tài liệu", 50),
    Column("Số, ký hiệu", 26, Alignment.CENTER),
    Column("Ngày văn bản", 26, Alignment.CENTER),
    Column("Tên tệp trong hồ sơ", 50),
    Column("Mã SHA-256", 76),  # two lines
    Column("Ghi chú", 20),
)


def evidence_list(figures: EvidenceListFigures) -> Document:
    """The list as a document of its own, attached to the covering letter."""
    head = figures.letter_head
    title = AnnexTitle(
        "", figures.title, attached_line(LETTER_KIND, letter_head(head), figures.form), Orientation.LANDSCAPE
    )
    sample: tuple[Block, ...] = (plain(SAMPLE_MARK, role=ParagraphRole.NOTE),) if figures.is_sample else ()
    rows = [_row(row) for row in figures.rows]
    if figures.summary:
        rows.append(TableRow((figures.summary,), RowKind.TOTAL, (len(_COLUMNS),)))
    properties = DocumentProperties(figures.title, author=head.agency, created=head.date)
    blocks = (title, *sample, Table(_COLUMNS, tuple(rows)))
    return Document(properties, blocks, figures.form, Orientation.LANDSCAPE, template=TemplateKind.EVIDENCE_LIST)


def _row(row: EvidenceRow) -> TableRow:
    """A field nobody filled in is printed as dots; a reference to another row has no hash of its own."""
    if row.is_group:
        return TableRow((row.number, row.title), RowKind.GROUP, (1, len(_COLUMNS) - 1))
    return TableRow(
        (
            row.number,
            row.title,
            row.document_number or DOTS,
            date_text(row.document_date) or DOTS,
            row.file_name,
            row.sha256,
            row.note,
        )
    )
