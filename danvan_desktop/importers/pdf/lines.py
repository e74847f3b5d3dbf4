"""The lines of a whole PDF in reading order: columns left before right, tables cell by cell, edges of the page marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from danvan_desktop.importers.pdf.aligned import Aligned, find_aligned
from danvan_desktop.importers.pdf.bands import Band, bands_of, lines_of
from danvan_desktop.importers.pdf.columns import find_columns
from danvan_desktop.importers.pdf.grids import Grid, grids_of
from danvan_desktop.importers.pdf.margins import margins_of
from danvan_desktop.importers.pdf.page import Frame, Line, LineKind, Page, Word

TURNED = "chữ xoay trên trang (hình mờ)"
OUTSIDE = "chữ nằm ngoài trang giấy, không nhìn thấy"
PICTURE_PAGE = "trang trống hoặc chỉ có hình ảnh"


def lines_of_pages(pages: Sequence[Page]) -> list[Line]:
    """Every printed line once; what is no part of the text carries its reason."""
    grids = [grids_of(page.rulings) for page in pages]
    loose = [_loose(page, own) for page, own in zip(pages, grids, strict=True)]
    bands = [bands_of(words) for words in loose]
    margins = margins_of(bands, [page.height for page in pages])
    lines: list[Line] = []
    carried: Aligned | None = None
    for number, page in enumerate(pages):
        skipped = {at: reason for (where, at), reason in margins.items() if where == number}
        body = [band for at, band in enumerate(bands[number]) if at not in skipped]
        aligned = find_aligned(body, carried)
        carried = aligned[-1] if aligned and aligned[-1].end == len(body) else None
        tables = [*grids[number], *(table.grid for table in aligned)]
        parts = [
            *((bands[number][at].top, _whole(bands[number][at], number, reason)) for at, reason in skipped.items()),
            *_text_parts(body, number, aligned),
            *((grid.top, _cells(grid, at, page, number)) for at, grid in enumerate(tables)),
        ]
        for _, part in sorted(parts, key=lambda part: part[0]):
            lines.extend(part)
        lines.extend(Line(number, words, skipped=TURNED) for words in _turned(page))
        outside = [word for word in page.words if not word.is_turned and not page.shows(word)]
        lines.extend(Line(number, words, skipped=OUTSIDE) for words in lines_of(outside))
        if not page.words:
            lines.append(Line(number, (Word(f"[trang {number + 1}]", 0, 0, 0, 1),), skipped=PICTURE_PAGE))
    return lines


def _loose(page: Page, grids: Sequence[Grid]) -> list[Word]:
    return [word for word in _readable(page) if not any(grid.holds(word) for grid in grids)]


def _readable(page: Page) -> list[Word]:
    return [word for word in page.words if not word.is_turned and page.shows(word)]


def _turned(page: Page) -> Iterator[tuple[Word, ...]]:
    """Neighbouring turned words together, in the order they were printed."""
    for is_turned, words in groupby(page.words, key=lambda word: word.is_turned):
        if is_turned:
            yield tuple(words)


def _whole(band: Band, page: int, reason: str) -> list[Line]:
    return [Line(page, tuple(band.words), skipped=reason)]


def _text_parts(bands: Sequence[Band], page: int, tables: Sequence[Aligned]) -> Iterator[tuple[float, list[Line]]]:
    """Running text band by band, columns block by block, each with its height on the page; bands of tables left out."""
    columns = {block.start: block for block in find_columns(bands, is_first_page=page == 0)}
    ends = {table.start: table.end for table in tables}
    at = 0
    while at < len(bands):
        block = columns.get(at)
        if at in ends:
            at = ends[at]
        elif block and not any(block.start < table.start < block.end for table in tables):
            kind = LineKind.LETTERHEAD if block.is_letterhead else LineKind.COLUMN
            yield bands[at].top, [*_column(block.left, page, kind), *_column(block.right, page, kind)]
            at = block.end
        else:
            yield bands[at].top, [Line(page, words) for words in bands[at].lines]
            at += 1


def _column(words: Iterable[Word], page: int, kind: LineKind) -> Iterator[Line]:
    own = list(words)
    frame = Frame(min(word.x0 for word in own), max(word.x1 for word in own)) if own else Frame(0, 0)
    for line in lines_of(own):
        yield Line(page, line, kind, frame)


def _cells(grid: Grid, table: int, page: Page, number: int) -> list[Line]:
    """The lines of a table row by row, and within a row cell by cell."""
    cells: dict[tuple[int, int], tuple[Frame, list[Word]]] = {}
    for word in _readable(page):
        if grid.holds(word):
            row, column, frame = grid.cell(word)
            cells.setdefault((row, column), (frame, []))[1].append(word)
    return [
        Line(number, words, LineKind.CELL, frame, (table, row, column), edges=grid.edges)
        for (row, column), (frame, own) in sorted(cells.items(), key=lambda cell: cell[0])
        for words in lines_of(own)
    ]
