"""A form of a unit that came back in Excel: read row by row, refused when it is not one of ours or was changed in its build."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import fold
from danvan_desktop.domain.unit_form import (
    FORM_SHEET,
    FORM_VERSION,
    INPUTS,
    MARK_SHEET,
    FormColumn,
    FormMark,
    ReturnedRow,
    UnitReturn,
)
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_xlsx import LIMITS, read_sheets
from danvan_desktop.importers.limits import FileLimits

_HEADER_WITHIN = 40
_RESEND = "Hãy gửi lại biểu mẫu cho đơn vị, hoặc chép kết quả vào biểu mẫu chương trình đã xuất."


def read_unit_return(path: Path, limits: FileLimits = LIMITS) -> UnitReturn:
    """The form in an Excel file; hidden columns tell the tasks, so that sorted rows are no matter.

    Raises `DanvanError` when the file cannot be read, is not a form of this program, or has columns renamed, moved,
    added or deleted; the message names the first of them.
    """
    sheets = read_sheets(path, limits)
    if MARK_SHEET not in sheets or FORM_SHEET not in sheets:
        raise DanvanError(f"Tệp “{path.name}” không phải biểu mẫu do chương trình xuất ra.", _RESEND)
    marks = _marks(sheets[MARK_SHEET], path.name)
    rows = sheets[FORM_SHEET]
    place = _header(rows, path.name)
    return UnitReturn(
        path.name,
        marks[FormMark.STORE],
        int(marks[FormMark.PLAN]),
        int(marks[FormMark.YEAR]),
        int(marks[FormMark.UNIT]),
        tuple(_returned(rows[place + 1 :], place + 2)),
    )


def _marks(rows: Sequence[TableRow], name: str) -> Mapping[FormMark, str]:
    told = {row.cells[0].strip(): row.cells[1].strip() for row in rows if len(row.cells) > 1}
    marks = {mark: told.get(mark.value, "") for mark in FormMark}
    if marks[FormMark.VERSION] != FORM_VERSION:
        raise DanvanError(
            f"Biểu mẫu “{name}” do phiên bản khác của chương trình xuất ra.",
            "Hãy xuất lại biểu mẫu rồi gửi cho đơn vị.",
        )
    numbers = (FormMark.PLAN, FormMark.YEAR, FormMark.UNIT)
    if not marks[FormMark.STORE] or not all(marks[mark].isdecimal() and len(marks[mark]) < 16 for mark in numbers):
        raise DanvanError(f"Phần nhận biết của biểu mẫu “{name}” đã bị sửa.", _RESEND)
    return marks


def _header(rows: Sequence[TableRow], name: str) -> int:
    """The place of the header row; every column must stand where the form had it."""
    wanted = [_key(column) for column in FormColumn]
    found = [
        (place, [_key(cell) for cell in row.cells])
        for place, row in enumerate(rows[:_HEADER_WITHIN])
        if len({_key(cell) for cell in row.cells} & set(wanted)) >= len(wanted) // 2
    ]
    if not found:
        raise DanvanError(f"Biểu mẫu “{name}” không còn dòng tiêu đề cột.", _RESEND)
    place, titles = found[0]
    for number, (column, key) in enumerate(zip(FormColumn, wanted, strict=True)):
        if (titles[number] if number < len(titles) else "") != key:
            told = "đã bị chuyển chỗ" if key in titles else "đã bị đổi tên hoặc xóa"
            raise DanvanError(f"Cột “{column}” của biểu mẫu “{name}” {told}.", _RESEND)
    more = next((title for title in titles[len(wanted) :] if title), None)
    if more is not None:
        raise DanvanError(f"Biểu mẫu “{name}” có thêm cột “{more}”.", "Hãy bỏ cột đã thêm rồi nhận lại.")
    return place


def _key(title: str) -> str:
    return " ".join(fold(title).split())


def _returned(rows: Sequence[TableRow], first: int) -> Iterator[ReturnedRow]:
    columns = list(FormColumn)
    for number, row in enumerate(rows, first):
        cells = {
            column: row.cells[columns.index(column)].strip() if columns.index(column) < len(row.cells) else ""
            for column in columns
        }
        task = cells[FormColumn.TASK_ID]
        task_id = int(task) if task.isdecimal() and len(task) < 16 else None
        returned = ReturnedRow(number, task_id, cells[FormColumn.BASE], {column: cells[column] for column in INPUTS})
        if returned.is_filled:
            yield returned
