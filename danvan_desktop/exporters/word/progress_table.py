"""Bảng theo dõi tiến độ: every task with its state, last result and evidence, landscape."""

from __future__ import annotations

from danvan_desktop.domain.document import (
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
    Title,
    plain,
)
from danvan_desktop.domain.figures import ProgressFigures, ProgressRow
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.word.charts import chart_blocks
from danvan_desktop.exporters.word.framing import letter_head, signature

_COLUMNS = (
    Column("TT", 12, Alignment.CENTER),
    Column("Nhiệm vụ", 72, Alignment.JUSTIFY),
    Column("Đơn vị thực hiện", 36),
    Column("Thời gian theo kế hoạch", 28, Alignment.CENTER),
    Column("Hạn", 27, Alignment.CENTER),
    Column("Tình trạng", 26, Alignment.CENTER),
    Column("Kết quả gần nhất", 54),
    Column("Số minh chứng", 19, Alignment.RIGHT),
)


def progress_table(figures: ProgressFigures) -> Document:
    """The table as a document of its own, with head and title, signed when a signer is given."""
    head = figures.letter_head
    blocks: tuple[Block, ...] = (
        letter_head(head),
        Title(figures.title, figures.subject or f"Công tác dân vận năm {figures.year}"),
        *_table_blocks(figures),
    )
    if figures.signer is not None:
        blocks = (*blocks, signature(figures.signer, (), has_recipients=False))
    properties = DocumentProperties(f"{figures.title} năm {figures.year}", author=head.agency, created=head.date)
    return Document(properties, blocks, figures.form, Orientation.LANDSCAPE, template=TemplateKind.PROGRESS)


def progress_blocks(figures: ProgressFigures, number: str, attached_to: str) -> tuple[Block, ...]:
    """The table as an annex of a report."""
    return (AnnexTitle(number, figures.title, attached_to, Orientation.LANDSCAPE), *_table_blocks(figures))


def result_text(row: ProgressRow) -> str:
    """The last result after its date: “05/11/2025: …”."""
    day = date_text(row.last_result_date)
    return f"{day}: {row.last_result}" if day and row.last_result else day or row.last_result


def _table_blocks(figures: ProgressFigures) -> tuple[Block, ...]:
    as_of = plain(f"Số liệu đến ngày {date_text(figures.as_of)}", role=ParagraphRole.CAPTION)
    return (as_of, Table(_COLUMNS, tuple(_row(row) for row in figures.rows)), *chart_blocks(figures.charts))


def _row(row: ProgressRow) -> TableRow:
    if row.is_group:
        return TableRow((row.number, row.task), RowKind.GROUP, (1, len(_COLUMNS) - 1))
    evidence = str(row.evidence_count) if row.evidence_count else ""
    return TableRow(
        (row.number, row.task, row.units, row.timing, row.due, row.state, result_text(row), evidence),
    )
