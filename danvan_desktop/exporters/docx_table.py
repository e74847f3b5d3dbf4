"""Tables of a Word file: ruled data tables built row by row, and the borderless pairs of head and signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from danvan_desktop.domain.document import Alignment, RowKind, Table, TableRow
from danvan_desktop.exporters.docx_xml import ALIGNMENTS, joint_xml, run_xml, scaled_widths, twips
from danvan_desktop.exporters.style import StyleId

_LETTER_WIDTH: Final = 2.1  # millimetres a letter of a cell takes on average
_TALL_ROW: Final = 25  # lines; a higher row may break over pages, because it might fit on none
_NO_SPLIT: Final = "<w:trPr><w:cantSplit/></w:trPr>"
_HEADER_ROW: Final = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def table_xml(table: Table, room: float, *, keep_next: bool = False) -> str:
    """A data table filling `room` millimetres: fixed columns, header rows repeated, rows kept whole.

    One that keeps its next has its last row on the page of what follows: nobody signs an empty sheet.
    """
    widths = scaled_widths((column.width for column in table.columns), room)
    head = _head_row(table, widths) + (_numbers_row(widths) if table.is_numbered else "")
    aligns = tuple(column.alignment for column in table.columns)
    styles = {kind: _cell_heads(kind, widths, aligns) for kind in RowKind}
    letters = letters_in(widths)
    rows = [_row(row, styles[row.kind], widths, letters) for row in table.rows]
    if keep_next and rows:
        last = table.rows[-1]
        kept = _cell_heads(last.kind, widths, aligns, keep_next=not is_tall(last, letters))
        rows[-1] = _row(last, kept, widths, letters, keep_next=True)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr>{_grid(widths)}{head}{"".join(rows)}</w:tbl>'
    )


def pair_xml(widths: tuple[float, float], rows: Iterable[tuple[str, str]], *, top: float = 0, rest: str = "") -> str:
    """A borderless table of two columns, centred; each row is a pair of paragraphs' XML, `top` the distance above in points.

    `rest` goes on in the left column, right under the last row, and may break over pages; the rows themselves do not.
    """
    columns = [twips(width) for width in widths]
    sides = (("top", round(top * 20)), ("left", 0), ("right", 0))
    margin = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    body = "".join(
        f"<w:tr>{_NO_SPLIT}"
        + "".join(f"{_cell_start(columns[i])}{content}</w:tc>" for i, content in enumerate(row))
        + "</w:tr>"
        for row in rows
    )
    if rest:
        cells = zip(columns, (rest, joint_xml()), strict=True)
        body += f"<w:tr>{''.join(f'{_cell_start(width, is_close=True)}{text}</w:tc>' for width, text in cells)}</w:tr>"
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margin}</w:tblCellMar></w:tblPr>{_grid(columns)}{body}</w:tbl>'
    )


def _grid(widths: Sequence[int]) -> str:
    return "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths) + "</w:tblGrid>"


def _cell_start(width: int, *, span: int = 1, middle: bool = False, is_close: bool = False) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    vertical = '<w:vAlign w:val="center"/>' if middle else ""
    margin = '<w:tcMar><w:top w:w="0" w:type="dxa"/></w:tcMar>' if is_close else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{margin}{vertical}</w:tcPr>'


def _paragraph_start(style_id: str, alignment: Alignment | None, *, keep_next: bool = False) -> str:
    keep = "<w:keepNext/>" if keep_next else ""
    align = f'<w:jc w:val="{ALIGNMENTS[alignment]}"/>' if alignment not in {None, Alignment.LEFT} else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{keep}{align}</w:pPr>'


def _head_row(table: Table, widths: Sequence[int]) -> str:
    start = _paragraph_start(StyleId.CELL_HEAD, None)
    cells = (
        f"{_cell_start(width, middle=True)}{start}{run_xml(column.title)}</w:p></w:tc>"
        for column, width in zip(table.columns, widths, strict=True)
    )
    return f"<w:tr>{_HEADER_ROW}{''.join(cells)}</w:tr>"


def _numbers_row(widths: Sequence[int]) -> str:
    start = _paragraph_start(StyleId.CELL_NUMBERS, None)
    cells = (f"{_cell_start(width)}{start}{run_xml(f'({i})')}</w:p></w:tc>" for i, width in enumerate(widths, start=1))
    return f"<w:tr>{_HEADER_ROW}{''.join(cells)}</w:tr>"


def _cell_heads(
    kind: RowKind, widths: Sequence[int], aligns: Sequence[Alignment], *, keep_next: bool = False
) -> list[str]:
    """What stands before the text of an unspanned cell, once per column and kind of row."""
    keep = keep_next or kind is RowKind.GROUP  # a group's heading stays with its first row
    return [
        _cell_start(width, middle=True) + _paragraph_start(StyleId.CELL, align, keep_next=keep)
        for width, align in zip(widths, aligns, strict=True)
    ]


def _row(
    row: TableRow, heads: Sequence[str], widths: Sequence[int], letters: Sequence[float], *, keep_next: bool = False
) -> str:
    bold = row.kind is not RowKind.BODY
    if row.spans:
        cells = _spanned_cells(row, widths, keep_next=keep_next or row.kind is RowKind.GROUP)
    else:
        cells = "".join(
            [f"{head}{run_xml(text, bold=bold)}</w:p></w:tc>" for head, text in zip(heads, row.cells, strict=True)]
        )
    return f"<w:tr>{'' if is_tall(row, letters) else _NO_SPLIT}{cells}</w:tr>"


def _spanned_cells(row: TableRow, widths: Sequence[int], *, keep_next: bool) -> str:
    cells, column = [], 0
    for text, span, align in zip(row.cells, row.spans, span_alignments(row), strict=True):
        start = _cell_start(sum(widths[column : column + span]), span=span, middle=True)
        paragraph = _paragraph_start(StyleId.CELL, align, keep_next=keep_next)
        cells.append(f"{start}{paragraph}{run_xml(text, bold=row.kind is not RowKind.BODY)}</w:p></w:tc>")
        column += span
    return "".join(cells)


def span_alignments(row: TableRow) -> tuple[Alignment | None, ...]:
    """Cells over several columns: the first one of a sum is centred, every other text starts at the left."""
    aligns: list[Alignment | None] = []
    column = 0
    for span in row.spans:
        is_total = row.kind is RowKind.TOTAL
        centred = (span > 1 and is_total) or (span == 1 and column == 0)
        align = Alignment.CENTER if centred else None
        aligns.append(Alignment.RIGHT if column and span == 1 and is_total else align)
        column += span
    return tuple(aligns)


def letters_in(widths: Sequence[int]) -> list[float]:
    """How many letters a line of each column of `widths` twips holds on average."""
    return [max(1.0, width / twips(_LETTER_WIDTH)) for width in widths]


def is_tall(row: TableRow, letters: Sequence[float]) -> bool:
    """Whether a row is so high that it may break over pages, in columns of so many `letters`."""
    if row.spans:
        return False
    return any(
        len(text) > 60 and len(text) / room + text.count("\n") > _TALL_ROW
        for text, room in zip(row.cells, letters, strict=True)
    )
