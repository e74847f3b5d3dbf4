"""The sheets of “Ghi nhanh” for other units: what came in for a duty, or the points and ratings of a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class EntryColumn(StrEnum):
    """A cell that is typed; a sheet has the first four or the last four."""

    DAY = "day"
    NUMBER = "number"
    VIA = "via"
    NOTE = "note"
    SELF_POINTS = "self_points"
    APPRAISED_POINTS = "appraised_points"
    RATING = "rating"
    REASON = "reason"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            EntryColumn.DAY: "Ngày nhận",
            EntryColumn.NUMBER: "Số, ký hiệu",
            EntryColumn.VIA: "Hình thức gửi",
            EntryColumn.NOTE: "Ghi chú",
            EntryColumn.SELF_POINTS: "Điểm tự chấm",
            EntryColumn.APPRAISED_POINTS: "Điểm thẩm định",
            EntryColumn.RATING: "Xếp loại",
            EntryColumn.REASON: "Lý do chênh lệch",
        }[self]


RECEIPT_COLUMNS = (EntryColumn.DAY, EntryColumn.NUMBER, EntryColumn.VIA, EntryColumn.NOTE)
SCORE_COLUMNS = (
    EntryColumn.SELF_POINTS,
    EntryColumn.APPRAISED_POINTS,
    EntryColumn.RATING,
    EntryColumn.REASON,
)


@dataclass(frozen=True, slots=True)
class EntrySheetRow:
    """A unit and what is typed of it, a text for each column of the sheet."""

    entry_id: int
    name: str
    cells: tuple[str, ...]

    def with_cells(self, cells: Mapping[int, str]) -> EntrySheetRow:
        """The row with other words in some places."""
        return replace(self, cells=tuple(cells.get(place, cell) for place, cell in enumerate(self.cells)))


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """A sheet: of the duty `duty_id`, or of the points of the year when it is None; `title` names it."""

    year: int
    duty_id: int | None
    title: str
    rows: tuple[EntrySheetRow, ...]

    @property
    def columns(self) -> tuple[EntryColumn, ...]:
        """What is typed, in the order of the cells."""
        return SCORE_COLUMNS if self.duty_id is None else RECEIPT_COLUMNS

    def cell(self, row: int, column: EntryColumn) -> str:
        """What stands in a cell, without spaces around it."""
        return self.rows[row].cells[self.columns.index(column)].strip()

    @property
    def words(self) -> str:
        """How far it is filled: “45/60 đơn vị đã ghi”, or how many got each rating."""
        if self.duty_id is not None:
            filled = sum(bool(row.cells[0].strip()) for row in self.rows)
            return f"{filled}/{len(self.rows)} đơn vị đã nhận"
        place = self.columns.index(EntryColumn.RATING)
        counts: dict[str, int] = {}
        for row in self.rows:
            rating = row.cells[place].strip() or "chưa xếp loại"
            counts[rating] = counts.get(rating, 0) + 1
        return ", ".join(f"{rating}: {count}" for rating, count in sorted(counts.items(), key=lambda item: -item[1]))


@dataclass(frozen=True, slots=True)
class EntryFinding:
    """What is wrong and what to do; `row` and `column` say where on the sheet, None for what concerns no cell."""

    message: str
    remedy: str
    row: int | None = None
    column: EntryColumn | None = None

    @property
    def words(self) -> str:
        """One line: where, what, what to do."""
        place = f"Dòng {self.row + 1}: " if self.row is not None else ""
        return f"{place}{self.message} {self.remedy}"
