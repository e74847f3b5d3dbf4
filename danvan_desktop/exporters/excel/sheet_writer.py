"""One worksheet, written row by row: text stays text, long text goes on in the next row, formulas carry their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.excel.cell_text import excel_text, pieces
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.looks import COLUMN_NUMBERS, HEAD, Look, apply_look
from danvan_desktop.exporters.excel.printed_pages import repeated_rows, torn_row
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.page_estimate import line_count
from danvan_desktop.exporters.style import FONT


@dataclass(frozen=True, slots=True)
class Lines:
    """Several lines in one cell, each in its own look: a signature in one row is never torn apart by a page."""

    parts: tuple[tuple[str, Look], ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "\n".join(text for text, _ in self.parts)


Value = str | int | Decimal | date | Formula | Lines | None

LETTERS_PER_MM = 0.5
"""Column width, in digits of Times New Roman 12, that a millimetre of a document's column gives."""

DATE_FORMAT = "dd/mm/yyyy"
_DAY_ZERO = date(1899, 12, 30)
_EARLIEST_YEAR = 1901  # Excel counts days from 1900, with a leap day that never was
_FORMULA_STARTS = ("=", "+", "-", "@")
_LINE_HEIGHT = 17.0
_LETTER = 2.05  # millimetres of a column for each letter of its width: a digit of Times New Roman 12, a little less
_HIGHEST_ROW = 409.0  # points, as Excel has it


class SheetWriter:
    """The rows of a sheet as SpreadsheetML: openpyxl keeps the styles and the page, writing its cells singly takes twice as long."""

    def __init__(self, sheet: Worksheet, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._columns = tuple(columns)
        self.widths = tuple(column.width * LETTERS_PER_MM for column in columns)
        self.next_row = 1
        self._rows: list[str] = []
        self._heights: list[float] = []
        self._styles: dict[tuple[Look, bool], str] = {}
        self._letters = tuple(self.letter(index) for index in range(len(self._columns)))
        for letter, width in zip(self._letters, self.widths, strict=True):
            sheet.column_dimensions[letter].width = round(width, 1)

    def xml(self) -> str:
        """All rows written so far, to stand inside the sheet's `sheetData`."""
        return "".join(self._rows)

    def row(self, values: Sequence[Value], looks: Sequence[Look], *, height: float | None = None) -> int:
        """Append one row as it is, as high as its texts need unless `height` (points) fixes it; returns its number."""
        number = self.next_row
        cells = [
            self._cell(f"{letter}{number}", value, look)
            for letter, value, look in zip(self._letters, values, looks, strict=True)
        ]
        # A height without customHeight is what Excel would find itself: the row still grows when its text does.
        points = self._needed(values, looks) if height is None else height
        self._heights.append(points)
        size = f'{points}"' if height is None else f'{points}" customHeight="1"'
        self._rows.append(f'<row r="{number}" ht="{size}>{"".join(cells)}</row>')
        self.next_row += 1
        return number

    def keep_together(self, first: int, last: int) -> None:
        """Begin a new page at row `first` if the end of a page would part it from row `last`: nobody signs an empty sheet."""
        break_before = torn_row(self._heights[:last], sum(self.widths), first, heads=repeated_rows(self._sheet))
        if break_before is not None:
            self._sheet.row_breaks.append(Break(id=break_before - 1))

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

    def merged_row(self, parts: Sequence[tuple[int, str | Lines, Look]]) -> int:
        """A row outside the table: each part is (columns to span, text, look); as high as its longest text needs."""
        values: list[Value] = []
        looks: list[Look] = []
        lines = 1
        for span, text, look in parts:
            first = len(values)
            width = sum(self.widths[first : first + span])
            parts_of_cell = text.parts if isinstance(text, Lines) else ((text, look),)
            lines = max(lines, sum(_lines_in_words(words, width, own) for words, own in parts_of_cell))
            values += [text, *[None] * (span - 1)]
            looks += [look] * span
            if span > 1:
                # straight into the set: openpyxl's `add` looks through all ranges before
                self._sheet.merged_cells.ranges.add(
                    CellRange(min_col=first + 1, max_col=first + span, min_row=self.next_row, max_row=self.next_row)
                )
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

    def _cell(self, place: str, value: Value, look: Look) -> str:
        """One cell; a text is text whatever it begins with, and stays one when it is edited."""
        if isinstance(value, date) and value.year < _EARLIEST_YEAR:
            value = date_text(value)
        if isinstance(value, str):
            text = escaped(excel_text(value))
            style = self._style(look, is_quoted=text.startswith(_FORMULA_STARTS))
            if not text:
                return f'<c r="{place}" s="{style}"/>'
            return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
        style = self._style(look, is_quoted=False)
        if value is None:
            return f'<c r="{place}" s="{style}"/>'
        if isinstance(value, Lines):
            return f'<c r="{place}" s="{style}" t="inlineStr"><is>{_lines_xml(value)}</is></c>'
        if isinstance(value, Formula):
            return f'<c r="{place}" s="{style}"{_formula_xml(value)}</c>'
        number = (value - _DAY_ZERO).days if isinstance(value, date) else value
        shown = f"{number:f}" if isinstance(number, Decimal) else str(number)
        return f'<c r="{place}" s="{style}"><v>{shown}</v></c>'

    def _style(self, look: Look, *, is_quoted: bool) -> str:
        """The number of the look among the workbook's styles."""
        style = self._styles.get((look, is_quoted))
        if style is None:
            cell = Cell(self._sheet, row=1, column=1)
            apply_look(cell, look)
            cell.quotePrefix = is_quoted
            style = self._styles[look, is_quoted] = str(cell.style_id)
        return style


def _lines_needed(text: str, width: float, look: Look) -> int:
    room = max(4.0, width * 12 / look.size * (0.95 if look.bold else 1.05))
    return sum(max(1, -(-len(line) // int(room))) for line in text.split("\n"))


def _lines_in_words(text: str, width: float, look: Look) -> int:
    """The lines of a text broken between its words; capitals take far more room than letters on average."""
    return line_count(text, look.size, width * _LETTER, bold=look.bold)


def _formula_xml(formula: Formula) -> str:
    """The rest of a formula's cell: its type, words and present value; one that shows nothing has an empty text."""
    words = f"<f>{escaped(formula.text[1:])}</f>"
    return f' t="str">{words}<v></v>' if formula.value is None else f">{words}<v>{formula.value:f}</v>"


def _lines_xml(lines: Lines) -> str:
    """The runs of a cell's lines; each but the last carries the break behind it."""
    runs = []
    for index, (text, look) in enumerate(lines.parts, start=1):
        marks = ("<b/>" if look.bold else "") + ("<i/>" if look.italic else "")
        underline = "<u/>" if look.underline else ""
        words = escaped(excel_text(text)) + ("\n" if index < len(lines.parts) else "")
        properties = f'<rPr>{marks}<sz val="{look.size:g}"/>{underline}<rFont val="{FONT}"/><family val="1"/></rPr>'
        runs.append(f'<r>{properties}<t xml:space="preserve">{words}</t></r>')
    return "".join(runs)
