"""Lists of units as they come: an Excel sheet, a Word table or lines, a copied range; rows of cells, nothing understood yet."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import clean
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_xlsx import MOST_ROWS, read_sheets
from danvan_desktop.importers.document import SourceDocument
from danvan_desktop.importers.reading import read_document

_LONGEST_CELL = 200_000
_OLD_EXCEL = {".xls", ".xlsm", ".xlsb", ".ods", ".csv"}


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table and where it stands (“Trang tính 1”, “Bảng 2”, “các dòng văn bản”)."""

    place: str
    rows: tuple[TableRow, ...]


def read_roster_file(path: Path) -> list[RosterTable]:
    """The tables of an Excel or Word file that hold something, else its lines of text as one table.

    Raises `DanvanError` with the file's name, the reason and what to do.
    """
    suffix = path.suffix.lower()
    if suffix in _OLD_EXCEL:
        raise DanvanError(
            f"Tệp “{path.name}” ở dạng {suffix}, chương trình không đọc danh sách từ dạng này.",
            "Hãy mở tệp bằng Excel, lưu lại thành .xlsx rồi nhập; hoặc chép các ô rồi dán vào đây.",
        )
    if suffix == ".xlsx":
        sheets = read_sheets(path)
        return [RosterTable(f"Trang tính “{name}”", tuple(rows)) for name, rows in sheets.items() if rows]
    return _tables_of(read_document(path))


def rows_of_text(text: str) -> RosterTable:
    """The rows of a copied range (cells by tabs, quoted as Excel does) or of plain lines. Raises `DanvanError`."""
    csv.field_size_limit(_LONGEST_CELL)
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    lines = plain.split("\n") if "\t" not in plain else None
    try:
        table = (
            [[line] for line in lines] if lines is not None else list(csv.reader(io.StringIO(plain), delimiter="\t"))
        )
    except csv.Error:
        raise DanvanError(
            "Không đọc được vùng vừa sao chép.", "Hãy chọn lại các ô trong Excel, bấm Ctrl+C rồi dán lại."
        ) from None
    rows = tuple(
        TableRow(f"Dòng {number}", tuple(_plain(cell) for cell in cells)) for number, cells in enumerate(table, 1)
    )
    return RosterTable("phần vừa dán", tuple(row for row in rows if not row.is_empty))


def is_cut(table: RosterTable) -> bool:
    """Whether a sheet was read up to the last row that is read of any sheet, so that more may follow."""
    return bool(table.rows) and table.rows[-1].place == f"Dòng {MOST_ROWS}"


def _tables_of(document: SourceDocument) -> list[RosterTable]:
    tables: defaultdict[int, defaultdict[int, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    lines: list[TableRow] = []
    for part in document.paragraphs:
        if part.skipped is not None:
            continue
        if part.table is None or part.row is None or part.column is None:
            lines.append(TableRow(f"Dòng {part.first_line}", (_plain(part.text),)))
            continue
        cells = tables[part.table][part.row]
        cells[part.column] = f"{cells[part.column]} {part.text}" if part.column in cells else part.text
    found = [
        RosterTable(f"Bảng {number + 1}", tuple(_row(place, cells) for place, cells in sorted(rows.items())))
        for number, rows in sorted(tables.items())
    ]
    return found or [RosterTable("các dòng văn bản", tuple(row for row in lines if not row.is_empty))]


def _row(place: int, cells: dict[int, str]) -> TableRow:
    return TableRow(f"Dòng {place + 1}", tuple(_plain(cells.get(column, "")) for column in range(max(cells) + 1)))


def _plain(cell: str) -> str:
    return " ".join(clean(cell).split())
