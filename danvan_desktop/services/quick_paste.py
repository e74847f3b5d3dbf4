"""A range copied from Excel onto the sheet of “Ghi nhanh”: by its headings, or cell by cell from where the cursor is."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace

from danvan_desktop.domain.text import clean, fold
from danvan_desktop.services.views_quick_entry import Finding, PastedSheet, QuickColumn, QuickRow

_COLUMNS = tuple(QuickColumn)
_NUMBER, _TASK = "number", "task"
_HEADINGS: dict[str, str] = {
    "ngay": QuickColumn.DAY,
    "ngay thuc hien": QuickColumn.DAY,
    "thoi gian": QuickColumn.DAY,
    "don vi": QuickColumn.UNIT,
    "don vi thuc hien": QuickColumn.UNIT,
    "ket qua": QuickColumn.TEXT,
    "ket qua thuc hien": QuickColumn.TEXT,
    "noi dung ket qua": QuickColumn.TEXT,
    "so luong": QuickColumn.AMOUNT,
    "so lieu (don vi tinh)": QuickColumn.MEASURE,
    "so lieu": QuickColumn.MEASURE,
    "don vi tinh": QuickColumn.MEASURE,
    "ty le": QuickColumn.PERCENT,
    "ty le %": QuickColumn.PERCENT,
    "ty le hoan thanh": QuickColumn.PERCENT,
    "trang thai": QuickColumn.STATE,
    "so": _NUMBER,
    "stt": _NUMBER,
    "tt": _NUMBER,
    "so tt": _NUMBER,
    "nhiem vu": _TASK,
    "noi dung nhiem vu": _TASK,
}
_LONGEST_CELL = 131_072
_AGAIN = "Hãy sửa trong Excel rồi dán lại, hoặc gõ trực tiếp."


def paste_into(rows: Sequence[QuickRow], text: str, row: int, column: QuickColumn) -> PastedSheet:
    """The sheet with the copied range on it.

    A range with headings finds its tasks by number or words, and columns by name; a row whose task cell is empty
    belongs to the task above it (merged cells). Without headings the cells go where the cursor is, to the right and
    down. What does not fit becomes a finding; the other cells are taken over.
    """
    table = _table(text)
    if not table:
        finding = Finding("Trong bộ nhớ tạm không có ô nào.", "Hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại.")
        return PastedSheet(tuple(rows), (finding,))
    headings = [_HEADINGS.get(" ".join(fold(cell).split()).strip(" .:")) for cell in table[0]]
    if sum(heading is not None for heading in headings) >= max(2, len(headings) // 2 + 1):
        return _by_headings(rows, table, headings)
    return _by_place(rows, table, row, _COLUMNS.index(column))


def _table(text: str) -> list[list[str]]:
    """The cells row by row; Excel quotes cells that hold line ends, as csv does. Empty rows at the end are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        table = [[clean(cell).strip() for cell in cells] for cells in csv.reader(io.StringIO(plain), delimiter="\t")]
    except csv.Error:
        return []
    if any(len(cell) > _LONGEST_CELL for cells in table for cell in cells):  # such a cell is no table
        return []
    while table and not any(table[-1]):
        table.pop()
    return table


def _by_place(rows: Sequence[QuickRow], table: list[list[str]], first: int, column: int) -> PastedSheet:
    sheet, findings = list(rows), []
    width = max(len(cells) for cells in table)
    for line, cells in enumerate(table, 1):
        place = first + line - 1
        if place >= len(sheet):
            count = len(table) - line + 1
            findings.append(
                Finding(f"Bảng dán thừa {count} dòng so với bảng ghi.", "Hãy thêm dòng rồi dán lại.", line=line)
            )
            break
        if len(cells) < width:
            findings.append(Finding(f"Thiếu {width - len(cells)} cột so với các dòng khác.", _AGAIN, line=line))
        extra = [cell for cell in cells[len(_COLUMNS) - column :] if cell]
        if extra:
            words = "; ".join(extra)[:60]
            findings.append(Finding(f"Thừa cột: “{words}” bị bỏ qua.", _AGAIN, line=line))
        names = _COLUMNS[column : column + len(cells)]
        sheet[place] = sheet[place].with_cells(dict(zip(names, cells, strict=False)))
    return PastedSheet(tuple(sheet), tuple(findings))


def _by_headings(rows: Sequence[QuickRow], table: list[list[str]], headings: Sequence[str | None]) -> PastedSheet:
    sheet, findings = (
        list(rows),
        [
            Finding(f"Không hiểu cột “{cell[:40]}”, bỏ qua.", "Đặt tên cột như bảng ghi nếu cần.", line=1)
            for cell, heading in zip(table[0], headings, strict=True)
            if heading is None and cell
        ],
    )
    used: set[int] = set()
    above: int | None = None
    for line, cells in enumerate(table[1:], 2):
        if not any(cells):
            continue
        named = dict(zip(headings, cells, strict=False))
        if len(cells) != len(headings):
            words = "Thiếu" if len(cells) < len(headings) else "Thừa"
            findings.append(
                Finding(f"{words} {abs(len(cells) - len(headings))} cột so với dòng tiêu đề.", _AGAIN, line=line)
            )
        task_id = _task_of(rows, named, above)
        if task_id is None:
            findings.append(
                Finding(f"Không tìm thấy nhiệm vụ “{_naming(named)}”.", "Kiểm tra số hoặc nội dung.", line=line)
            )
            above = None
            continue
        above = task_id
        _lay(sheet, used, task_id, {column: cell for column in _COLUMNS if (cell := named.get(column))})
    return PastedSheet(tuple(sheet), tuple(findings))


def _naming(named: dict[str | None, str]) -> str:
    return " ".join(filter(None, (named.get(_NUMBER), named.get(_TASK))))[:60] or "(ô trống)"


def _task_of(rows: Sequence[QuickRow], named: dict[str | None, str], above: int | None) -> int | None:
    """The task a pasted row names; its words decide before its number, which lists often count anew."""
    number, words = named.get(_NUMBER, "").strip(" ."), " ".join(fold(named.get(_TASK, "")).split())
    if not number and not words:
        return above
    if words:
        found = {row.task_id for row in rows if " ".join(fold(row.task_text).split()) == words}
        found = found or {row.task_id for row in rows if " ".join(fold(row.task_text).split()).startswith(words)}
        return found.pop() if len(found) == 1 else _numbered(rows, number, found)
    return _numbered(rows, number, None)


def _numbered(rows: Sequence[QuickRow], number: str, among: set[int] | None) -> int | None:
    found = {row.task_id for row in rows if number and row.number == number and (not among or row.task_id in among)}
    return found.pop() if len(found) == 1 and among != set() else None


def _lay(sheet: list[QuickRow], used: set[int], task_id: int, values: dict[QuickColumn, str]) -> None:
    """Put values on the row of the task for that unit, else its first free row, else a new row behind them."""
    places = [place for place, row in enumerate(sheet) if row.task_id == task_id]
    unit = fold(values.get(QuickColumn.UNIT, ""))
    free = [place for place in places if place not in used and sheet[place].is_empty]
    same = [place for place in free if unit and fold(sheet[place].unit) == unit]
    if same or free:
        place = (same or free)[0]
    else:
        place = places[-1] + 1
        sheet.insert(place, replace(sheet[places[-1]], text="", amount="", measure="", percent="", state=""))
        moved = {number + 1 for number in used if number >= place}
        used -= {number for number in used if number >= place}
        used |= moved
    sheet[place] = sheet[place].with_cells(values)
    used.add(place)
