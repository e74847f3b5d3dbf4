"""Tables of the preview: ruled data tables, and the borderless pairs of head and signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from danvan_desktop.domain.document import Alignment, RowKind, Run, Table, TableRow
from danvan_desktop.domain.sheet_flow import FlowCell, FlowRow, FlowRule, FlowTable, FlowText
from danvan_desktop.exporters.docx_table import is_tall, letters_in, span_alignments
from danvan_desktop.exporters.docx_xml import scaled_widths
from danvan_desktop.exporters.flow_text import POINTS_PER_MM, flow_line, flow_text
from danvan_desktop.exporters.style import CELL_MARGIN, FormStyle, ParagraphStyle, StyleId

_TWIPS_PER_POINT = 20

Content = tuple[FlowText | FlowRule, ...]


def flow_table(table: Table, style: FormStyle, room: float, *, keeps_next: bool = False) -> FlowTable:
    """A data table filling `room` millimetres: fixed columns, header rows repeated, rows kept whole."""
    twips = scaled_widths((column.width for column in table.columns), room)
    widths = [width / _TWIPS_PER_POINT for width in twips]
    head = style.style(StyleId.CELL_HEAD)
    titles = zip(table.columns, widths, strict=True)
    rows = [
        FlowRow(tuple(FlowCell(width, (flow_line(head, column.title),), is_middle=True) for column, width in titles))
    ]
    if table.is_numbered:
        numbers = enumerate(widths, start=1)
        look = style.style(StyleId.CELL_NUMBERS)
        rows.append(FlowRow(tuple(FlowCell(width, (flow_line(look, f"({number})"),)) for number, width in numbers)))
    heads, letters = len(rows), letters_in(twips)
    aligns = tuple(column.alignment for column in table.columns)
    cell = style.style(StyleId.CELL)
    rows += [_row(row, cell, widths, aligns, is_whole=not is_tall(row, letters)) for row in table.rows]
    if keeps_next and table.rows:
        rows[-1] = replace(rows[-1], keeps_next=rows[-1].is_whole)
    return FlowTable(tuple(rows), heads, is_ruled=True, padding=CELL_MARGIN * POINTS_PER_MM)


def flow_pair(
    widths: tuple[float, float], rows: Iterable[tuple[Content, Content]], *, top: float = 0.0, is_whole: bool = True
) -> FlowTable:
    """A borderless table of two columns of `widths` millimetres; `top` is the distance above in points."""
    return FlowTable(
        tuple(
            FlowRow(
                tuple(FlowCell(width * POINTS_PER_MM, content) for width, content in zip(widths, row, strict=True)),
                is_whole,
            )
            for row in rows
        ),
        top=top,
    )


def _row(
    row: TableRow, style: ParagraphStyle, widths: Sequence[float], aligns: Sequence[Alignment], *, is_whole: bool
) -> FlowRow:
    spans = row.spans or (1,) * len(row.cells)
    shown = span_alignments(row) if row.spans else aligns
    is_group = row.kind is RowKind.GROUP
    cells, column = [], 0
    for text, span, alignment in zip(row.cells, spans, shown, strict=True):
        runs = (Run(text, bold=row.kind is not RowKind.BODY),)
        paragraph = flow_text(style, runs, alignment=alignment)
        cells.append(FlowCell(sum(widths[column : column + span]), (paragraph,), is_middle=True))
        column += span
    return FlowRow(tuple(cells), is_whole, keeps_next=is_group)
