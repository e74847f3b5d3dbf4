"""Paragraphs and tables cut into strips no page may divide, with what holds strips together; lengths are twips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from danvan_desktop.domain.sheet_flow import (
    FlowBreak,
    FlowCell,
    FlowChart,
    FlowItem,
    FlowRow,
    FlowRule,
    FlowTable,
    FlowText,
)
from danvan_desktop.gui.set_chart import SetChart
from danvan_desktop.gui.set_text import TWIPS, Mark, set_marks

_LEAST_LINES = 2
"""Of a paragraph that goes on over the page, on either side (widow control)."""

_BORDER = 10.0


class Placed(NamedTuple):
    """A mark and its upper left corner within its strip."""

    place: QPointF
    mark: Mark


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The ruled box of one row: where its vertical lines stand."""

    edges: tuple[float, ...]


@dataclass(slots=True, eq=False)
class Strip:
    """A band over the width of the page.

    Gaps of neighbours collapse into the larger one; at the end of a page `slack` may hang over. A page may end below a strip unless it holds on to its next;
    a strip that `breaks` ends it in any case. On a new page `heads` come first.
    """

    height: float
    marks: Sequence[Placed] = ()
    before: float = 0.0
    after: float = 0.0
    slack: float = 0.0
    holds: bool = False
    breaks: bool = False
    frame: Frame | None = None
    is_head: bool = False
    heads: Sequence[Strip] = field(default=())

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint what stands in it, its upper edge at `top`."""
        for place, mark in self.marks:
            mark.paint(painter, QPointF(place.x(), place.y() + top))


def strips_of(item: FlowItem, room: float, most: float) -> Iterator[Strip]:
    """The strips of an item between margins `room` apart; no row kept whole is higher than `most`."""
    if isinstance(item, FlowBreak):
        yield Strip(0.0, breaks=True)
    elif isinstance(item, FlowChart):
        mark = SetChart(item, room)
        yield Strip(mark.height, (Placed(QPointF(), mark),), before=item.before * TWIPS, holds=True)
    elif isinstance(item, FlowTable):
        yield from _table_strips(item, room, most)
    else:
        yield from _text_strips(item, room)


def _text_strips(item: FlowText | FlowRule, room: float) -> Iterator[Strip]:
    marks = set_marks(item, room)
    keeps_next = isinstance(item, FlowText) and item.keeps_next
    for index, mark in enumerate(marks, start=1):
        is_last = index == len(marks)
        yield Strip(
            mark.height,
            (Placed(QPointF(), mark),),
            before=item.before * TWIPS if index == 1 else 0.0,
            after=item.after * TWIPS if is_last else 0.0,
            slack=mark.slack,
            holds=keeps_next if is_last else not _LEAST_LINES <= index <= len(marks) - _LEAST_LINES,
        )


def _table_strips(table: FlowTable, room: float, most: float) -> Iterator[Strip]:
    left = (room - sum(cell.width for cell in table.rows[0].cells) * TWIPS) / 2 if table.rows else 0.0
    heads: list[Strip] = []
    for number, row in enumerate(table.rows):
        is_head = number < table.heads
        for strip in _row_strips(row, table, left, most):
            if is_head:
                heads.append(strip)
                strip.is_head = strip.holds = True
            else:
                strip.heads = heads
            yield strip


class _SetCell(NamedTuple):
    """The lines of a cell: the distance of each from the top, and the height of all."""

    lines: list[tuple[float, Mark]]
    height: float
    left: float
    is_middle: bool


def _row_strips(row: FlowRow, table: FlowTable, left: float, most: float) -> Iterator[Strip]:
    cells: list[_SetCell] = []
    edges = [left]
    for cell in row.cells:
        cells.append(_set_cell(cell, table, edges[-1]))
        edges.append(edges[-1] + cell.width * TWIPS)
    border = _BORDER if table.is_ruled else 0.0
    height = max((cell.height for cell in cells), default=0.0) + border
    frame = Frame(tuple(edges)) if table.is_ruled else None
    if row.is_whole and height <= most:
        yield Strip(height, [*_whole_row(cells, height, border)], holds=row.keeps_next, frame=frame)
        return
    yield from _split_row(cells, border, frame)


def _set_cell(cell: FlowCell, table: FlowTable, left: float) -> _SetCell:
    padding = table.padding * TWIPS
    y, after, lines = table.top * TWIPS, 0.0, list[tuple[float, Mark]]()
    for item in cell.content:
        y += max(after, item.before * TWIPS)
        for mark in set_marks(item, max(1.0, cell.width * TWIPS - 2 * padding)):
            lines.append((y, mark))
            y += mark.height
        after = item.after * TWIPS
    return _SetCell(lines, y + after, left + padding, cell.is_middle)


def _whole_row(cells: Sequence[_SetCell], height: float, border: float) -> Iterator[Placed]:
    for cell in cells:
        down = border / 2 + ((height - border - cell.height) / 2 if cell.is_middle else 0.0)
        for y, mark in cell.lines:
            yield Placed(QPointF(cell.left, y + down), mark)


def _split_row(cells: Sequence[_SetCell], border: float, frame: Frame | None) -> Iterator[Strip]:
    """One strip for each line of the fullest cell, with the lines of the others beside it, all from the top."""
    most = max((len(cell.lines) for cell in cells), default=0)
    whole = max((cell.height for cell in cells), default=0.0) + border
    top = 0.0
    for index in range(most):
        beside = [(cell.left, *cell.lines[index]) for cell in cells if index < len(cell.lines)]
        bottom = whole if index == most - 1 else max(y + mark.height for _, y, mark in beside)
        yield Strip(bottom - top, [Placed(QPointF(x, y - top), mark) for x, y, mark in beside], frame=frame)
        top = bottom
