"""Ruled tables of the preview's HTML."""

from __future__ import annotations

from html import escape

from danvan_desktop.domain.document import Alignment, Column, RowKind, Table, TableRow
from danvan_desktop.exporters.html_lines import PIXELS_PER_MM, paragraph_html
from danvan_desktop.exporters.style import CELL_MARGIN, FormStyle, StyleId


def table_html(table: Table, style: FormStyle, room: float) -> str:
    """A table `room` millimetres wide whose header repeats on every page."""
    share = room / sum(column.width for column in table.columns)
    widths = [column.width * share * PIXELS_PER_MM for column in table.columns]
    head = "".join(
        _cell(style, StyleId.CELL_HEAD, column.title, width=width) for column, width in _paired(table, widths)
    )
    head = f"<tr>{head}</tr>"
    if table.is_numbered:
        numbers = (_cell(style, StyleId.CELL_NUMBERS, f"({number})") for number in range(1, len(widths) + 1))
        head += f"<tr>{''.join(numbers)}</tr>"
    body = "".join(_row(table.columns, row, style) for row in table.rows)
    padding = CELL_MARGIN * PIXELS_PER_MM / 2
    return (
        f'<table width="100%" border="1" cellspacing="0" cellpadding="{padding:.1f}" '
        f'style="border-collapse:collapse; border-style:solid; border-color:#000000; margin-top:4px; margin-bottom:8px;">'
        f"<thead>{head}</thead><tbody>{body}</tbody></table>"
    )


def _paired(table: Table, widths: list[float]) -> zip[tuple[Column, float]]:
    return zip(table.columns, widths, strict=True)


def _row(columns: tuple[Column, ...], row: TableRow, style: FormStyle) -> str:
    spans = row.spans or (1,) * len(row.cells)
    cells, place = "", 0
    for text, span in zip(row.cells, spans, strict=True):
        alignment = columns[place].alignment
        if row.kind is RowKind.GROUP and span > 1:
            alignment = Alignment.LEFT
        cells += _cell(style, StyleId.CELL, text, alignment=alignment, span=span, bold=row.kind is not RowKind.BODY)
        place += span
    return f"<tr>{cells}</tr>"


def _cell(
    style: FormStyle,
    style_id: str,
    text: str,
    *,
    width: float | None = None,
    alignment: Alignment | None = None,
    span: int = 1,
    bold: bool = False,
) -> str:
    html = escape(text).replace("\n", "<br/>")
    inner = paragraph_html(style.style(style_id), f"<b>{html}</b>" if bold else html, alignment=alignment)
    wide = "" if width is None else f' width="{width:.0f}"'
    spanned = f' colspan="{span}"' if span > 1 else ""
    return f'<td valign="top"{wide}{spanned}>{inner}</td>'
