"""Cells that cover several rows hold for each of them: their words are read again in the rows below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from danvan_desktop.importers.document import ParagraphKind, SourceParagraph

Spans = Mapping[tuple[int, int, int], int]
"""The last row that a cell covers, by its table, row and column; only cells that cover more than one."""

_FEWEST_COLUMNS = 3
_MOST_COPIES = 5_000
_MOST_STEPS = 200_000


def with_shared_cells(paragraphs: Sequence[SourceParagraph], spans: Spans) -> list[SourceParagraph]:
    """The paragraphs with the words of such cells repeated, in their old place in the source.

    A row takes them only when a cell of its own stands further left: in “1 | Rà soát | Phòng A (2 rows)” the second row is a
    task with the same unit, while a task over two rows is one task with two units. Tables of two columns lay out the page.
    """
    if not spans:
        return list(paragraphs)
    cells: dict[tuple[int, int, int], list[SourceParagraph]] = {}
    for part in paragraphs:
        if part.kind is ParagraphKind.TABLE_CELL:
            cells.setdefault((part.table or 0, part.row or 0, part.column or 0), []).append(part)
    widths: dict[int, int] = {}
    firsts: dict[tuple[int, int], int] = {}
    for table, row, column in cells:
        widths[table] = max(widths.get(table, 0), column + 1)
        firsts[table, row] = min(firsts.get((table, row), column), column)
    copies: dict[tuple[int, int], list[SourceParagraph]] = {}
    count = 0
    for (table, row, column), below in islice(_covered(spans, firsts), _MOST_STEPS):
        if firsts[table, below] < column and widths[table] >= _FEWEST_COLUMNS and count < _MOST_COPIES:
            again = [replace(part, row=below) for part in cells.get((table, row, column), ())]
            copies.setdefault((table, below), []).extend(again)
            count += len(again)
    return _inserted(paragraphs, copies)


def _covered(spans: Spans, rows: Mapping[tuple[int, int], int]) -> Iterator[tuple[tuple[int, int, int], int]]:
    """Each cell with each filled row that it covers below its own."""
    highest: dict[int, int] = {}
    for table, row in rows:
        highest[table] = max(highest.get(table, 0), row)
    for cell, last in spans.items():
        for below in range(cell[1] + 1, min(last, highest.get(cell[0], -1)) + 1):
            if (cell[0], below) in rows:
                yield cell, below


def _inserted(
    paragraphs: Sequence[SourceParagraph], copies: Mapping[tuple[int, int], list[SourceParagraph]]
) -> list[SourceParagraph]:
    """The copies of each row behind its last own paragraph."""
    last_places = {
        (part.table or 0, part.row or 0): at
        for at, part in enumerate(paragraphs)
        if part.kind is ParagraphKind.TABLE_CELL
    }
    result: list[SourceParagraph] = []
    for at, part in enumerate(paragraphs):
        result.append(part)
        if part.kind is ParagraphKind.TABLE_CELL:
            row = (part.table or 0, part.row or 0)
            if last_places[row] == at:
                result.extend(copies.get(row, ()))
    return result
