"""The sheet of “Ghi nhanh”: rows of typed words, and what was found wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class QuickColumn(StrEnum):
    """What is typed in a row, in the order of the sheet."""

    DAY = "day"
    UNIT = "unit"
    TEXT = "text"
    AMOUNT = "amount"
    MEASURE = "measure"
    PERCENT = "percent"
    STATE = "state"

    @property
    def label(self) -> str:
        """The Vietnamese heading."""
        return {
            QuickColumn.DAY: "Ngày",
            QuickColumn.UNIT: "Đơn vị",
            QuickColumn.TEXT: "Kết quả",
            QuickColumn.AMOUNT: "Số lượng",
            QuickColumn.MEASURE: "Số liệu (đơn vị tính)",
            QuickColumn.PERCENT: "Tỷ lệ %",
            QuickColumn.STATE: "Trạng thái",
        }[self]


@dataclass(frozen=True, slots=True)
class QuickRow:
    """A result being typed for a task, cell by cell as words; `number` and `task_text` only say which task it is."""

    task_id: int
    number: str
    task_text: str
    day: str = ""
    unit: str = ""
    text: str = ""
    amount: str = ""
    measure: str = ""
    percent: str = ""
    state: str = ""

    def cell(self, column: QuickColumn) -> str:
        """What was typed in a column."""
        return str(getattr(self, column.value))

    def with_cells(self, cells: Mapping[QuickColumn, str]) -> QuickRow:
        """The row with other words in some columns."""
        words: dict[str, Any] = {column.value: text for column, text in cells.items()}
        return replace(self, **words)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was recorded in it; day and unit alone are only prepared."""
        return not any((self.text, self.amount, self.percent, self.state))


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: at the row and column of the sheet, or with `row` None at a line of what was pasted."""

    message: str
    remedy: str
    row: int | None = None
    column: QuickColumn | None = None
    line: int | None = None

    @property
    def words(self) -> str:
        """Where, what and what to do, on one line."""
        place = ""
        if self.row is not None:
            place = f"Dòng {self.row + 1}"
            place += f", cột {self.column.label}: " if self.column else ": "
        elif self.line is not None:
            place = f"Dòng {self.line} của bảng dán: "
        return f"{place}{self.message} {self.remedy}".strip()


@dataclass(frozen=True, slots=True)
class PastedSheet:
    """The sheet after pasting, with what could not be taken over."""

    rows: tuple[QuickRow, ...]
    findings: tuple[Finding, ...] = ()
