"""Where the cells of HTML tables stand when some cover several columns or rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_MOST_COLUMNS = 200
_MOST_ROWS = 2_000


@dataclass(slots=True)
class TablePlace:
    """One open table: the row and column of the present cell, and the columns taken by cells from above.

    `spans` collects the last row of each cell that covers several, by table, row and column.
    """

    number: int
    row: int = -1
    column: int = 0
    next_column: int = 0
    taken: dict[int, int] = field(default_factory=dict)
    spans: dict[tuple[int, int, int], int] = field(default_factory=dict)

    def open_row(self) -> None:
        """Begin the next row."""
        self.row += 1
        self.next_column = 0
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}

    def open_cell(self, attributes: dict[str, str]) -> None:
        """Begin the next cell of the row, in the first free column."""
        if self.row < 0:
            self.open_row()
        while self.next_column in self.taken:
            self.next_column += 1
        self.column = self.next_column
        width = _span(attributes, "colspan", _MOST_COLUMNS)
        rows = _span(attributes, "rowspan", _MOST_ROWS)
        if rows > 1:
            self.spans[self.number, self.row, self.column] = self.row + rows - 1
            self.taken.update(dict.fromkeys(range(self.column, self.column + width), rows))
        self.next_column += width


def _span(attributes: dict[str, str], name: str, most: int) -> int:
    value = attributes.get(name, "").strip()
    return min(max(int(value), 1), most) if re.fullmatch(r"\d{1,6}", value) else 1
