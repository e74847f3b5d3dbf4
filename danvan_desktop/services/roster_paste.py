"""A range copied from Excel onto a sheet of other units: by its headings, by the names in it, or where the cursor is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from danvan_desktop.services.roster_columns import NAME_HEADINGS, plain_heading
from danvan_desktop.services.roster_names import KnownNames, without_head
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet

_HEADINGS: Mapping[str, EntryColumn] = {
    "ngay": EntryColumn.DAY,
    "ngay nhan": EntryColumn.DAY,
    "ngay gui": EntryColumn.DAY,
    "ngay den": EntryColumn.DAY,
    "so": EntryColumn.NUMBER,
    "so ky hieu": EntryColumn.NUMBER,
    "so van ban": EntryColumn.NUMBER,
    "so hieu": EntryColumn.NUMBER,
    "hinh thuc": EntryColumn.VIA,
    "hinh thuc gui": EntryColumn.VIA,
    "ghi chu": EntryColumn.NOTE,
    "diem tu cham": EntryColumn.SELF_POINTS,
    "tu cham": EntryColumn.SELF_POINTS,
    "diem tham dinh": EntryColumn.APPRAISED_POINTS,
    "tham dinh": EntryColumn.APPRAISED_POINTS,
    "diem": EntryColumn.APPRAISED_POINTS,
    "xep loai": EntryColumn.RATING,
    "ket qua xep loai": EntryColumn.RATING,
    "muc xep loai": EntryColumn.RATING,
    "ly do": EntryColumn.REASON,
    "ly do chenh lech": EntryColumn.REASON,
}
_MOST_ROWS_ABOVE = 15
_AGAIN = "Hãy sửa trong Excel rồi dán lại, hoặc gõ trực tiếp."
_EMPTY = EntryFinding("Trong bộ nhớ tạm không có ô nào.", "Hãy chọn các ô trong Excel, bấm Ctrl+C rồi dán lại.")


def paste_into(sheet: EntrySheet, text: str, row: int, column: int) -> tuple[EntrySheet, list[EntryFinding]]:
    """The sheet with the copied range on it, and what did not fit.

    A range that names units (a column headed “Đơn vị”, or a first column that mostly holds names of the sheet) finds
    its rows by them however they are spelled; any other goes where the cursor is, to the right and down.
    """
    from danvan_desktop.importers.roster_table import rows_of_text  # noqa: PLC0415 - brings the readers of files along

    rows = rows_of_text(text).rows
    if not rows:
        return sheet, [_EMPTY]
    table = [row.cells for row in rows]
    for start, cells in enumerate(table[:_MOST_ROWS_ABOVE], 1):
        plain = [plain_heading(cell) for cell in cells]
        heads = {place: _HEADINGS.get(heading) for place, heading in enumerate(plain)}
        names = next((place for place, heading in enumerate(plain) if heading in NAME_HEADINGS), None)
        if names is not None and (any(heads.values()) or len(table) > start):
            return _by_names(sheet, table[start:], names, heads)
    if _names_units(sheet, table):
        return _by_names(sheet, table, 0, dict(enumerate(sheet.columns, 1)))
    return _by_place(sheet, table, row, column)


def _names_units(sheet: EntrySheet, table: Sequence[Sequence[str]]) -> bool:
    known = KnownNames(row.name for row in sheet.rows)
    found = sum(bool(cells and cells[0] and (known.equal(cells[0]) or known.similar(cells[0]))) for cells in table)
    return found * 2 > len(table)


def _by_names(
    sheet: EntrySheet, table: Sequence[Sequence[str]], names: int, heads: Mapping[int, EntryColumn | None]
) -> tuple[EntrySheet, list[EntryFinding]]:
    known = KnownNames(row.name for row in sheet.rows)
    places = {row.name: place for place, row in enumerate(sheet.rows)}
    rows, findings, seen = list(sheet.rows), [], set[str]()
    columns = {place: sheet.columns.index(head) for place, head in heads.items() if head in sheet.columns}
    if not columns:
        wanted = ", ".join(column.label for column in sheet.columns)
        findings.append(EntryFinding("Vùng dán không có cột nào của bảng này.", f"Cần một trong các cột: {wanted}."))
    for cells in table:
        printed = cells[names] if names < len(cells) else ""
        if not printed:
            continue
        name = known.equal(printed) or known.similar(without_head(printed))
        found = {columns[place]: cell for place, cell in enumerate(cells) if place in columns and cell}
        if name is None and not found:
            continue  # the heading of a block
        if name is None:
            findings.append(
                EntryFinding(
                    f"Không có đơn vị “{printed[:60]}” trong bảng.", "Hãy thêm đơn vị vào danh sách, hoặc sửa tên."
                )
            )
            continue
        if name in seen:
            findings.append(
                EntryFinding(f"“{name}” có hai dòng trong vùng dán; dòng sau thay dòng trước.", _AGAIN, places[name])
            )
        seen.add(name)
        rows[places[name]] = rows[places[name]].with_cells(found)
    return replace(sheet, rows=tuple(rows)), findings


def _by_place(
    sheet: EntrySheet, table: Sequence[Sequence[str]], first: int, column: int
) -> tuple[EntrySheet, list[EntryFinding]]:
    rows, findings = list(sheet.rows), []
    for line, cells in enumerate(table):
        place = first + line
        if place >= len(rows):
            findings.append(EntryFinding(f"Vùng dán thừa {len(table) - line} dòng so với bảng.", _AGAIN))
            break
        room = len(sheet.columns) - column
        if any(cells[room:]):
            findings.append(EntryFinding("Thừa cột, phần thừa bị bỏ qua.", _AGAIN, place))
        rows[place] = rows[place].with_cells(dict(enumerate(cells[:room], column)))
    return replace(sheet, rows=tuple(rows)), findings
