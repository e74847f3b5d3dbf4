"""Bảng tự chấm điểm: criteria, points, evidence, closing sums and rating, landscape."""

from __future__ import annotations

from danvan_desktop.domain.document import (
    AnnexTitle,
    Block,
    Document,
    DocumentProperties,
    Heading,
    Orientation,
    ParagraphRole,
    RowKind,
    Table,
    TableRow,
    Title,
    plain,
)
from danvan_desktop.domain.figures import SAMPLE_MARK, ScoreRow, ScoreRowKind, ScoreSheetFigures
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.number_text import points_text
from danvan_desktop.exporters.score_lines import (
    POINT_COLUMNS,
    SheetColumn,
    SumKind,
    SumLine,
    column_layout,
    column_totals,
    rating_text,
    row_points,
    row_text,
    sheet_columns,
    sum_lines,
    sum_points,
)
from danvan_desktop.exporters.word.framing import ended, letter_head, signature

_TITLE = "Bảng tự chấm điểm"
_NUMBERS = (SheetColumn.MAX, *POINT_COLUMNS)


def score_sheet(figures: ScoreSheetFigures) -> Document:
    """The sheet as a document of its own, with head and title, signed when a signer is given."""
    head = figures.letter_head
    blocks: tuple[Block, ...] = (
        letter_head(head),
        Title(_TITLE, f"Kết quả thực hiện công tác dân vận chính quyền năm {figures.year}"),
        *ended(_sheet_blocks(figures), figures.form),
    )
    if figures.signer is not None:
        has_recipients = bool(figures.recipients)
        blocks = (*blocks, signature(figures.signer, figures.recipients, has_recipients=has_recipients))
    properties = DocumentProperties(f"{_TITLE} năm {figures.year}", author=head.agency, created=head.date)
    return Document(properties, blocks, figures.form, Orientation.LANDSCAPE, template=TemplateKind.SCORE_SHEET)


def score_sheet_blocks(figures: ScoreSheetFigures, number: str, attached_to: str) -> tuple[Block, ...]:
    """The sheet as an annex of a report."""
    title = AnnexTitle(number, f"{_TITLE} năm {figures.year}", attached_to, Orientation.LANDSCAPE)
    return (title, *_sheet_blocks(figures))


def legal_line(figures: ScoreSheetFigures) -> str:
    """“(Theo … – bộ tiêu chí …)”: by which rules the sheet was filled out."""
    parts = [part for part in (figures.regulation.strip(), figures.set_name.strip()) if part]
    return f"(Theo {'; '.join(parts)})" if parts else ""


def _sheet_blocks(figures: ScoreSheetFigures) -> tuple[Block, ...]:
    columns = sheet_columns(figures)
    rows = tuple(_row(row, columns) for row in figures.rows)
    sums = tuple(_sum_row(figures, line, columns) for line in sum_lines(figures))
    table = Table(tuple(column_layout(column) for column in columns), (*rows, *sums), is_numbered=True)
    notes = [SAMPLE_MARK] if figures.is_sample else []
    notes += [line for line in (legal_line(figures),) if line]
    derivation: tuple[Block, ...] = ()
    if figures.derivation:
        steps = (plain(line) for line in figures.derivation if line.strip())
        derivation = (Heading("Cách xác định kết quả", 2), *steps)
    return (*(plain(note, role=ParagraphRole.NOTE) for note in notes), table, *derivation)


def _row(row: ScoreRow, columns: tuple[SheetColumn, ...]) -> TableRow:
    kinds = {ScoreRowKind.GROUP: RowKind.GROUP, ScoreRowKind.SUBTOTAL: RowKind.TOTAL}
    cells = (
        points_text(row_points(row, column)) if column in _NUMBERS else row_text(row, column) for column in columns
    )
    return TableRow(tuple(cells), kinds.get(row.kind, RowKind.BODY))


def _sum_row(figures: ScoreSheetFigures, line: SumLine, columns: tuple[SheetColumn, ...]) -> TableRow:
    """A closing line; the rating spans the columns from the first points on, because it is words."""
    if line.kind is SumKind.RATING:
        return TableRow((line.label, rating_text(figures)), RowKind.TOTAL, (2, len(columns) - 2))
    points = {column: sum_points(column_totals(figures, column), line.kind) for column in POINT_COLUMNS}
    points[SheetColumn.MAX] = line.max_points
    cells = tuple(points_text(points.get(column)) for column in columns[2:])
    return TableRow((line.label, *cells), RowKind.TOTAL, (2, *(1 for _ in cells)))
