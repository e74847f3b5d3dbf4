"""How high a document will be on its page, told from its text alone; a little too high rather than too low."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from danvan_desktop.domain.document import Block, DocumentForm, LetterHead, Paragraph, Table, Title, block_text
from danvan_desktop.exporters.style import (
    A4_HEIGHT,
    A4_WIDTH,
    CELL_MARGIN,
    ROLE_STYLES,
    SINGLE_LINE,
    FormStyle,
    StyleId,
    form_style,
)
from danvan_desktop.exporters.text_width import MM_PER_POINT, text_width

_RULE: Final = 10.0  # points a drawn line takes with its distances
_BORDER: Final = 0.75  # points a ruled row adds
_GAP: Final = 6.0  # points a paragraph may keep from a table above it
_SAFETY: Final = 0.97  # of the page; Word and LibreOffice break lines a little differently


def fits_one_page(blocks: Sequence[Block], form: DocumentForm) -> bool:
    """Whether the blocks fit an upright A4 page with a little room to spare."""
    margins = form_style(form).margins
    room = A4_WIDTH - margins.left - margins.right
    height = sum(block_height(block, form, room) for block in blocks)
    return height <= (A4_HEIGHT - margins.top - margins.bottom) * _SAFETY


def block_height(block: Block, form: DocumentForm, room: float) -> float:
    """The height of a block in millimetres, `room` millimetres wide; raises `TypeError` for kinds it does not know."""
    style = form_style(form)
    if isinstance(block, Table):
        return _table_height(block, style, room)
    if isinstance(block, LetterHead):
        return _head_height(block, style)
    if isinstance(block, Title):
        lines = _text_height(block.kind.upper(), StyleId.KIND, style, room)
        return lines + _text_height(block.subject, StyleId.SUBJECT, style, room) + _RULE * MM_PER_POINT
    if isinstance(block, Paragraph):
        return _GAP * MM_PER_POINT + _text_height(block_text(block), ROLE_STYLES[block.role], style, room)
    raise TypeError(type(block))


def line_count(text: str, size: float, room: float, *, bold: bool = False, indent: float = 0.0) -> int:
    """How many lines the text takes, broken between words; a word longer than a line is broken where it ends."""
    lines, space = 0, text_width(" ", size, bold=bold)
    for paragraph in text.splitlines() or [""]:
        lines += 1
        used = indent
        for word in paragraph.split():
            width = text_width(word, size, bold=bold)
            if used and used + width > room:
                lines, used = lines + 1, 0.0
            extra = int(width // room)
            lines, used = lines + extra, used + width - extra * room + space
    return lines


def _text_height(text: str, style_id: str, style: FormStyle, room: float) -> float:
    look = style.style(style_id)
    lines = line_count(text, look.size, room, bold=look.bold, indent=look.first_line)
    return (lines * look.size * SINGLE_LINE * look.spacing + look.before + look.after) * MM_PER_POINT


def _table_height(table: Table, style: FormStyle, room: float) -> float:
    share = room / sum(column.width for column in table.columns)
    widths = [column.width * share for column in table.columns]
    titles = [column.title for column in table.columns]
    height = _row_height(titles, widths, StyleId.CELL_HEAD, style)
    for row in table.rows:
        spans, place, merged = row.spans or (1,) * len(row.cells), 0, []
        for span in spans:
            merged.append(sum(widths[place : place + span]))
            place += span
        height += _row_height(row.cells, merged, StyleId.CELL, style)
    return height


def _row_height(cells: Sequence[str], widths: Sequence[float], style_id: str, style: FormStyle) -> float:
    heights = (
        _text_height(text, style_id, style, width - 2 * CELL_MARGIN) for text, width in zip(cells, widths, strict=True)
    )
    return max(heights) + _BORDER * MM_PER_POINT


def _head_height(head: LetterHead, style: FormStyle) -> float:
    left, right = style.head_columns
    names = _text_height(head.agency.upper(), StyleId.AGENCY, style, left) + _RULE * MM_PER_POINT
    if head.parent_agency:
        names += _text_height(head.parent_agency.upper(), StyleId.PARENT_AGENCY, style, left)
    nation = style.style(StyleId.NATION).size + style.style(StyleId.MOTTO).size
    upper = max(names, (nation * SINGLE_LINE + _RULE) * MM_PER_POINT)
    # The star of a Party committee stands under its name.
    star = style.style(StyleId.AGENCY).size * SINGLE_LINE * MM_PER_POINT
    lower = _text_height("0", StyleId.PLACE_DATE, style, right)
    if head.is_numbered:
        lower = max(lower, _text_height("0", StyleId.NUMBER, style, left))
    if head.regarding:
        lower += _text_height(head.regarding, StyleId.REGARDING, style, left)
    return upper + star + lower
