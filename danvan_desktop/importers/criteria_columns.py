"""The columns of a regulation's annex, recognised by the words of their headers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from danvan_desktop.domain.text import fold
from danvan_desktop.importers.criteria_draft import TableRow, read_points

_COLUMN_NUMBER = re.compile(r"^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=.*)?$")
_LONGEST_HEADER = 80


class AnnexColumn(StrEnum):
    """What a column of an annex holds; columns filled in later (self points, appraisal) are known and left alone."""

    NUMBER = "number"
    TEXT = "text"
    MAX = "max"
    GUIDANCE = "guidance"
    EVIDENCE = "evidence"
    LEFT = "left"


# The first word that is found decides: what is filled in later stands before the plain “điểm”.
HEADER_WORDS: tuple[tuple[AnnexColumn, tuple[str, ...]], ...] = (
    (AnnexColumn.LEFT, ("tu cham", "tu danh gia", "tham dinh", "diem chot", "diem dat", "giai trinh", "ket qua")),
    (AnnexColumn.EVIDENCE, ("kiem chung", "minh chung", "chung minh", "ho so")),
    (
        AnnexColumn.GUIDANCE,
        ("cach cham", "cach tinh", "huong dan", "phuong phap", "ghi chu", "cach thuc", "quy dinh cham"),
    ),
    (AnnexColumn.MAX, ("diem toi da", "diem chuan", "thang diem", "so diem", "muc diem", "diem quy dinh", "diem")),
    (AnnexColumn.NUMBER, ("stt", "so tt", "so thu tu", "tt", "muc so")),
    (AnnexColumn.TEXT, ("tieu chi", "noi dung", "chi tieu", "nhiem vu", "hang muc")),
)


def column_of(header: str) -> AnnexColumn | None:
    """What the header of a column says it holds; None when no known word stands in it."""
    folded = " ".join(fold(header).split())
    if not folded or len(folded) > _LONGEST_HEADER:
        return None
    for column, words in HEADER_WORDS:
        if any(folded == word or (len(word) > 3 and word in folded) for word in words):
            return column
    return None


def find_header(rows: Sequence[TableRow], *, within: int = 60) -> tuple[int, Mapping[AnnexColumn, int]] | None:
    """The place of the last header row and the column of each meaning; None where no criteria and points are headed.

    A row below that only numbers the columns, “(1) (2) (3)”, belongs to the header, as does a second row of words.
    """
    for place, row in enumerate(rows[:within]):
        if any(read_points(cell) is not None for cell in row.cells):
            continue  # a row with points is a criterion, whatever its words
        columns = _columns_of(row.cells)
        if AnnexColumn.TEXT in columns and AnnexColumn.MAX in columns:
            last = place
            while last + 1 < len(rows) and _continues(rows[last + 1]):
                last += 1
            return last, columns
    return None


def _columns_of(cells: Iterable[str]) -> dict[AnnexColumn, int]:
    found: dict[AnnexColumn, int] = {}
    for index, cell in enumerate(cells):
        column = column_of(cell)
        if column is not None and column is not AnnexColumn.LEFT:
            found.setdefault(column, index)
    return found


def _continues(row: TableRow) -> bool:
    filled = [cell.strip() for cell in row.cells if cell.strip()]
    if len(filled) < 2:
        return False
    numbered = all(_COLUMN_NUMBER.match(cell) for cell in filled)
    return numbered or all(column_of(cell) is not None for cell in filled)
