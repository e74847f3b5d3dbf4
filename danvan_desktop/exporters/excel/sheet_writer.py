"""One worksheet, written row by row: text stays text, long text goes on in the next row, formulas carry their values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.dimensions import RowDimension

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.exporters.excel.cell_text import excel_text, pieces
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.looks import COLUMN_NUMBERS, HEAD, Look, apply_look
from danvan_desktop.exporters.number_text import date_text

Value = str | int | Decimal | date | Formula | None

LETTERS_PER_MM = 0.5
"""Column width, in digits of Times New Roman 12, that a millimetre of a document's column gives."""

DATE_FORMAT = "dd/mm/yyyy"
_EARLIEST_YEAR = 1901  # Excel counts days from 1900, with a leap day that never was
_FORMULA_STARTS = ("=", "+", "-", "@")
_LINE_HEIGHT = 17.0
_HIGHEST_ROW = 409.0  # points, as Excel has it


class _GrowingRow(RowDimension):  # type: ignore[misc]
    """A row that has its height already and still grows when its text does."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 – openpyxl's name for a height set by hand
        """Never: the height is only what the program expects Excel to find itself."""
        return False


class SheetWriter:
    """Appends rows to a write-only sheet and remembers the values of its formulas by cell."""

    def __init__(self, sheet: WriteOnlyWorksheet, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._columns = tuple(columns)
        self.widths = tuple(column.width * LETTERS_PER_MM for column in columns)
        self.next_row = 1
        self.formula_values: dict[str, Decimal | None] = {}
        self._cells: dict[tuple[int, Look], WriteOnlyCell] = {}
        for index, width in enumerate(self.widths, start=1):
            sheet.column_dimensions[get_column_letter(index)].width = round(width, 1)

    def row(self, values: Sequence[Value], looks: Sequence[Look], *, height: float | None = None) -> int:
        """Append one row as it is; returns its number."""
        number = self.next_row
        if height is not None:
            self._sheet.row_dimensions[number].height = height
        else:
            self._sheet.row_dimensions[number] = _GrowingRow(self._sheet, index=number, ht=self._needed(values, looks))
        cells = [
            self._cell(index, value, look)
            for index, (value, look) in enumerate(zip(values, looks, strict=True), start=1)
        ]
        self._sheet.append(cells)
        self.next_row += 1
        return number

    def split_row(self, values: Sequence[Value]) -> list[list[Value]]:
        """The rows that `values` need: one, or more when a text is too long for its cell."""
        cut = [
            pieces(value, width) if isinstance(value, str) else (value,)
            for value, width in zip(values, self.widths, strict=True)
        ]
        count = max(len(parts) for parts in cut)
        if count == 1:
            return [list(values)]
        return [[parts[i] if i < len(parts) else None for parts in cut] for i in range(count)]

    def merged_row(self, parts: Sequence[tuple[int, str, Look]], *, least_lines: int = 1) -> int:
        """A row outside the table: each part is (columns to span, text, look); as high as its longest text needs."""
        values: list[Value] = []
        looks: list[Look] = []
        lines = least_lines
        for span, text, look in parts:
            first = len(values)
            width = sum(self.widths[first : first + span])
            lines = max(lines, _lines_needed(text, width, look))
            values += [text, *[None] * (span - 1)]
            looks += [look] * span
            if span > 1:
                letters = get_column_letter(first + 1), get_column_letter(first + span)
                self._sheet.merged_cells.add(f"{letters[0]}{self.next_row}:{letters[1]}{self.next_row}")
        return self.row(values, looks, height=min(lines * _LINE_HEIGHT, _HIGHEST_ROW))

    def head(self, *, is_numbered: bool = False) -> int:
        """The header row, and a second one that numbers the columns; returns the number of the last."""
        titles = [column.title for column in self._columns]
        lines = max(_lines_needed(title, width, HEAD) for title, width in zip(titles, self.widths, strict=True))
        last = self.row(titles, [HEAD] * len(titles), height=lines * _LINE_HEIGHT)
        if is_numbered:
            last = self.row([f"({i})" for i in range(1, len(titles) + 1)], [COLUMN_NUMBERS] * len(titles))
        return last

    def column_looks(self, *, bold: bool = False, number_format: str = "General") -> list[Look]:
        """The look of each column's cells in the table; right-aligned columns hold numbers."""
        return [
            Look(
                column.alignment,
                bold=bold,
                is_filled=bold,
                number_format=number_format if column.alignment is Alignment.RIGHT else "General",
            )
            for column in self._columns
        ]

    def letter(self, index: int) -> str:
        """The letter of the column at `index`, counted from 0."""
        return str(get_column_letter(index + 1))

    def _needed(self, values: Sequence[Value], looks: Sequence[Look]) -> float:
        """The height in points that the texts of a table row need."""
        lines = 1
        for value, width, look in zip(values, self.widths, looks, strict=True):
            if isinstance(value, str) and (len(value) > width * 0.8 or "\n" in value):
                lines = max(lines, _lines_needed(value, width, look))
        return lines * _LINE_HEIGHT

    def _cell(self, index: int, value: Value, look: Look) -> WriteOnlyCell:
        """The cell of that column and look, filled: one object serves all rows, since a row is written at once."""
        cell = self._cells.get((index, look))
        if cell is None:
            cell = self._cells[index, look] = WriteOnlyCell(self._sheet)
            apply_look(cell, look)
        if isinstance(value, date) and value.year < _EARLIEST_YEAR:
            value = date_text(value)
        if isinstance(value, str):
            value = excel_text(value) or None
        if isinstance(value, Formula):
            cell.value = value.text
            self.formula_values[f"{get_column_letter(index)}{self.next_row}"] = value.value
            return cell
        cell.value = value
        cell.quotePrefix = isinstance(value, str) and value.startswith(_FORMULA_STARTS)
        if isinstance(value, str):
            cell.data_type = "s"  # whatever it begins with, it is text
        return cell


def _lines_needed(text: str, width: float, look: Look) -> int:
    room = max(4.0, width * 12 / look.size * (0.95 if look.bold else 1.05))
    return sum(max(1, -(-len(line) // int(room))) for line in text.split("\n"))
