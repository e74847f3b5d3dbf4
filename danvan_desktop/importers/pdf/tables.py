"""Tables that go on over pages: one table with rows counted through, the head printed again kept as a row of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from danvan_desktop.importers.pdf.page import Line, LineKind
from danvan_desktop.importers.plan.words import ends_sentence, starts_lower

_SAME_EDGE = 4.0

Row = list[Line]


def with_whole_tables(lines: Sequence[Line]) -> list[Line]:
    """The same lines with tables and rows counted through the document; the lines of a row cut by a page stand together.

    Lines that are skipped (page numbers) do not end a table.
    """
    result: list[Line] = []
    table: _Table | None = None
    waiting: list[Line] = []
    count = 0
    for run in _runs(lines):
        if run[0].skipped is not None:
            waiting.extend(run)
            continue
        if run[0].kind is not LineKind.CELL or (table and not table.takes(run)):
            result.extend(table.lines() if table else ())
            table = None
        if run[0].kind is LineKind.CELL:
            if table is None:
                table = _Table(count, run[0].edges)
                count += 1
            table.add(run)
        if table is None or len(table.pages) == 1:
            result.extend(waiting)
            waiting = []
        if table is None:
            result.extend(run)
    return [*result, *(table.lines() if table else ()), *waiting]


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Neighbouring lines of one table on one page, skipped lines, and other lines one by one."""
    run: list[Line] = []
    for line in lines:
        same = run and line.place and run[0].place and (run[0].page, run[0].place[0]) == (line.page, line.place[0])
        if run and not same:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


class _Table:
    """The rows of one table, collected page by page."""

    def __init__(self, number: int, edges: tuple[float, ...]) -> None:
        self._number = number
        self._edges = edges
        self._rows: list[Row] = []
        self.pages: set[int] = set()

    def takes(self, run: Row) -> bool:
        """Whether lines on a following page stand in the same columns, so that they go on with this table."""
        edges = run[0].edges
        return (
            run[0].page == max(self.pages) + 1
            and len(edges) == len(self._edges)
            and all(abs(one - two) <= _SAME_EDGE for one, two in zip(edges, self._edges, strict=True))
        )

    def add(self, run: Row) -> None:
        """The rows of one page: the repeated head, the rest of the row that was cut, then the others."""
        rows: dict[int, Row] = {}
        for line in run:
            rows.setdefault(line.place[1] if line.place else 0, []).append(line)
        fresh = [rows[number] for number in sorted(rows)]
        repeated: list[Row] = []
        if self._rows and fresh and _words(fresh[0]) == _words(self._rows[0]):
            repeated.append(fresh.pop(0))
        if self._rows and fresh and self._is_rest(fresh[0]):
            self._rows[-1] = sorted([*self._rows[-1], *fresh.pop(0)], key=_column)
        self._rows.extend([*repeated, *fresh])
        self.pages.add(run[0].page)

    def _is_rest(self, row: Row) -> bool:
        """Whether the first row of a page goes on with the last one of the page before."""
        last = self._rows[-1]
        if len(self._rows) > 1 and _column(row[0]) > 0 and _column(last[0]) == 0:
            return True
        ends = {_column(line): line.text for line in last}
        begins = {_column(line): line.text for line in reversed(row)}
        return any(starts_lower(text) and not ends_sentence(ends.get(at, ".")) for at, text in begins.items())

    def lines(self) -> Iterator[Line]:
        """All lines, row by row, with their place in the whole table."""
        for number, row in enumerate(self._rows):
            for line in row:
                yield replace(line, place=(self._number, number, _column(line)))


def _column(line: Line) -> int:
    return line.place[2] if line.place else 0


def _words(row: Row) -> str:
    return " ".join(line.text for line in row)
