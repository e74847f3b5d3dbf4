"""A criteria set from an Excel file: the program's own layout, or an annex typed as a table; nothing is calculated."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import clean, format_points
from danvan_desktop.importers.criteria_columns import find_header
from danvan_desktop.importers.criteria_draft import CriteriaDraft, TableRow
from danvan_desktop.importers.criteria_table import AnnexReader
from danvan_desktop.importers.criteria_workbook import Sheets, WorkbookReader, is_own_layout
from danvan_desktop.importers.limits import BROKEN_ARCHIVE, FileLimits, GuardedArchive, read_limited

LIMITS = FileLimits(file_size=10 * 1024 * 1024, parts=500, part_size=20 * 1024 * 1024, total_size=40 * 1024 * 1024)
MOST_ROWS = 5_000
MOST_COLUMNS = 40
MOST_SHEETS = 20
_EMPTY_RUN = 200
"""So many empty rows in a sequence end a sheet: a file of 5 KB may claim a million."""

_REMEDY = "Hãy mở tệp bằng Excel, lưu lại thành .xlsx mới rồi nhập lại."
_WHOLE = Decimal("0.000001")


def read_criteria_xlsx(path: Path, limits: FileLimits = LIMITS) -> CriteriaDraft:
    """The set in an Excel file with findings per row; formulas count with the value they were saved with.

    Raises `DanvanError` when the file is none, damaged, protected, beyond the limits, or holds no table of criteria.
    """
    sheets = read_sheets(path, limits)
    if is_own_layout(sheets):
        return WorkbookReader(sheets).draft(path.stem)
    for rows in sheets.values():
        if (found := find_header(rows)) is not None:
            last, columns = found
            reader = AnnexReader()
            reader.read(rows[last + 1 :], columns)
            return reader.draft(path.stem)
    raise DanvanError(
        f"Không tìm thấy bảng tiêu chí trong tệp “{path.name}”.",
        "Bảng phải có dòng tiêu đề với cột nội dung tiêu chí và cột điểm tối đa; hoặc dùng biểu mẫu Excel trống của chương trình.",
    )


def read_sheets(path: Path, limits: FileLimits = LIMITS) -> Sheets:
    """The rows of every sheet as text, within the limits; raises `DanvanError` as `read_criteria_xlsx` does."""
    content = read_limited(path, limits)
    _guard(content, path.name, limits)
    return _read_sheets(content, path.name)


def _guard(content: bytes, name: str, limits: FileLimits) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            GuardedArchive(archive, name, limits).read_xml(frozenset())
    except (DanvanError, *BROKEN_ARCHIVE) as error:
        raise DanvanError(
            f"Không mở được tệp “{name}”: không phải tệp Excel (.xlsx), bị hỏng, có mật khẩu hoặc bung ra quá lớn.",
            _REMEDY,
        ) from error


def _read_sheets(content: bytes, name: str) -> Sheets:
    from openpyxl import load_workbook  # noqa: PLC0415 - 0.3 s that only an import pays
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415 - the same

    broken = (
        *BROKEN_ARCHIVE,
        InvalidFileException,
        TypeError,
        AttributeError,
        IndexError,
        ArithmeticError,
        SyntaxError,
    )
    try:
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            return {sheet.title: list(_rows(sheet)) for sheet in workbook.worksheets[:MOST_SHEETS]}
        finally:
            workbook.close()
    except broken as error:
        raise DanvanError(f"Tệp Excel “{name}” bị hỏng, không đọc được.", _REMEDY) from error


def _rows(sheet: Any) -> Iterator[TableRow]:
    """The rows of a sheet as text, without the empty ones at its end."""
    waiting: list[TableRow] = []
    sheet.reset_dimensions()  # what a file claims about its size is not believed
    for number, cells in enumerate(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS), 1):
        row = TableRow(f"Dòng {number}", tuple(_text(cell) for cell in cells))
        if row.is_empty:
            waiting.append(row)
            if len(waiting) > _EMPTY_RUN:
                return
            continue
        yield from waiting
        waiting.clear()
        yield row


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, (datetime, date)):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, (int, float)):
        return _number_text(value, is_share="%" in str(cell.number_format or ""))
    return clean(str(value)).strip()


def _number_text(value: float, *, is_share: bool) -> str:
    number = Decimal(repr(value))
    if not number.is_finite() or abs(number) > 10**12:
        return repr(value)
    number = (number * 100 if is_share else number).quantize(_WHOLE)
    return f"{format_points(number).replace(',', '.')}%" if is_share else format_points(number).replace(",", ".")
