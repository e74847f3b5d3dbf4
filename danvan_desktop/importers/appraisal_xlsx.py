"""The score sheet as the upper level returned it in Excel: its rows with self and appraised points, as they stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import fold
from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.importers.criteria_xlsx import read_sheets

_WORDS = {
    "number": ("stt", "tt", "so tt"),
    "text": ("noi dung", "tieu chi"),
    "appraised": ("tham dinh",),
    "own": ("tu cham", "tu danh gia"),
    "final": ("diem chot", "diem cuoi cung", "ket qua cuoi"),
    "note": ("ly do", "giai trinh", "ghi chu", "y kien"),
}
_NEEDED = frozenset({"text", "appraised"})
_HEADER_WITHIN = 60
_COLUMN_NUMBER = re.compile(r"^\(\d{1,2}\)$")


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row of the returned table as text; `place` says where it stands, `final` is empty where there is no such column."""

    place: str
    number: str
    text: str
    own: str
    appraised: str
    note: str
    final: str = ""


def read_returned_sheet(path: Path) -> tuple[ReturnedRow, ...]:
    """The filled rows of the table; raises `DanvanError` when the file cannot be read or has no column of appraised points."""
    for rows in read_sheets(path).values():
        for place, row in enumerate(rows[:_HEADER_WITHIN]):
            columns = _columns(row)
            if columns.keys() >= _NEEDED:
                return tuple(_returned(rows[place + 1 :], columns))
    raise DanvanError(
        f"Không tìm thấy cột điểm thẩm định trong tệp “{path.name}”.",
        "Tệp phải có dòng tiêu đề với cột nội dung tiêu chí và cột “Điểm thẩm định”.",
    )


def _columns(row: TableRow) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, cell in enumerate(row.cells):
        folded = " ".join(fold(cell).split())
        if not folded or len(folded) > 60:
            continue
        for name in ("own", "final", "appraised", "note", "number", "text"):
            words = _WORDS[name]
            if any(folded == word or (len(word) > 3 and word in folded) for word in words):
                found.setdefault(name, index)
                break
    return found


def _is_column_numbers(row: TableRow) -> bool:
    """Whether it is the second header row, “(1) (2) (3) …”."""
    cells = [cell.strip() for cell in row.cells if cell.strip()]
    return bool(cells) and all(_COLUMN_NUMBER.match(cell) for cell in cells)


def _returned(rows: Sequence[TableRow], columns: dict[str, int]) -> Iterator[ReturnedRow]:
    for row in rows:
        if _is_column_numbers(row):
            continue
        texts = {name: row.cells[index].strip() if index < len(row.cells) else "" for name, index in columns.items()}
        if texts.get("number") or texts.get("text"):
            yield ReturnedRow(
                row.place, *(texts.get(name, "") for name in ("number", "text", "own", "appraised", "note", "final"))
            )
