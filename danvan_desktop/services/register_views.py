"""What the screens and documents are given of a register: its lines with their texts, read only when they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from danvan_desktop.domain.register import Register, RegisterColumn, RegisterRow
from danvan_desktop.domain.register_cells import Names, Value, decode_cells, shown_cell
from danvan_desktop.domain.register_rules import missing_columns
from danvan_desktop.domain.register_totals import PeriodTotal, twice_told
from danvan_desktop.domain.text import fold, format_points


class RegisterLine:
    """One row of a register; `evidence_count` files prove it."""

    def __init__(self, row: RegisterRow, register: Register, names: Names, evidence_count: int) -> None:
        self.row = row
        self.evidence_count = evidence_count
        self._register = register
        self._names = names

    @cached_property
    def values(self) -> dict[str, Value]:
        """The typed values of the filled cells by column key."""
        return decode_cells(self._register, self.row.cells)

    @cached_property
    def lacks(self) -> tuple[str, ...]:
        """The titles of the required columns that are still empty."""
        return missing_columns(self._register, self.values)

    @cached_property
    def folded(self) -> str:
        """All shown texts without accents, to be filtered by."""
        return fold(" ".join(self.text(column) for column in self._register.shown))

    def text(self, column: RegisterColumn) -> str:
        """What a cell says."""
        return shown_cell(column, self.values, self._names)


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """A register with its lines of one year, or of all years when `year` is None, in the order they were entered."""

    register: Register
    year: int | None
    lines: tuple[RegisterLine, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is to be looked at in the sheet of a year: lines that lack something, periods told twice."""
        if self.year is None:
            return ()
        lacking = sum(bool(line.lacks) for line in self.lines)
        twice = twice_told(self.register, (line.values for line in self.lines))
        found = ((lacking, "dòng còn thiếu"), (twice, "dòng trùng kỳ"))
        return tuple(f"{count} {words}" for count, words in found if count)


def total_words(register: Register, total: PeriodTotal) -> str:
    """A total in one line: “3 dòng · Số người dự: 62”; columns without figures and hidden ones are left out."""
    figures = (
        f"{column.title}: {format_points(total.figures[column.key])}"
        for column in register.shown
        if column.key in total.figures
    )
    return " · ".join((f"{total.row_count} dòng", *figures))
