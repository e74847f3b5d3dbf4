"""Biểu mẫu gửi phòng, ban: the tasks of a unit as an Excel form that comes back filled in; its layout and what came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.progress import ProgressEntry

FORM_SHEET = "Kết quả"
MARK_SHEET = "_danvan"
"""The hidden sheet that says whose form it is; a file without it is a foreign one."""

FORM_VERSION = "1"


class FormColumn(StrEnum):
    """The columns of the form, in their order; the value is the title."""

    TASK_ID = "Mã"
    BASE = "Mốc đối chiếu"
    NUMBER = "TT"
    TASK = "Nhiệm vụ"
    ROLE = "Vai trò"
    DUE = "Thời hạn"
    KNOWN = "Kết quả đã ghi gần nhất"
    DAY = "Ngày"
    TEXT = "Kết quả thực hiện"
    AMOUNT = "Số lượng"
    MEASURE = "Số liệu (đơn vị tính)"
    PERCENT = "Tỷ lệ %"
    STATE = "Trạng thái"

    @property
    def is_input(self) -> bool:
        """Whether the unit fills the column in."""
        return self in INPUTS

    @property
    def is_hidden(self) -> bool:
        """Whether the column only carries what the program needs when the form returns."""
        return self in {FormColumn.TASK_ID, FormColumn.BASE}


INPUTS = (
    FormColumn.DAY,
    FormColumn.TEXT,
    FormColumn.AMOUNT,
    FormColumn.MEASURE,
    FormColumn.PERCENT,
    FormColumn.STATE,
)


class FormMark(StrEnum):
    """The lines of the hidden sheet."""

    VERSION = "version"
    STORE = "store"
    PLAN = "plan"
    YEAR = "year"
    UNIT = "unit"
    ISSUED_ON = "issued_on"


@dataclass(frozen=True, slots=True)
class UnitFormRow:
    """A task of the unit; `base` stands for the results of the unit known when the form was written."""

    task_id: int
    base: str
    number: str
    task: str
    role: str
    due: str
    known: str


@dataclass(frozen=True, slots=True)
class UnitFormFigures:
    """One form; `return_by` is the day the office wants it back, `return_to` who takes it."""

    store_id: str
    plan_id: int
    year: int
    unit_id: int
    unit_name: str
    agency: str
    subject: str
    issued_on: date
    rows: tuple[UnitFormRow, ...]
    return_by: date | None = None
    return_to: str = ""
    states: tuple[str, ...] = ()
    """What may be chosen in the column of states."""


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row that came back: the line of the sheet, what it is about, and the typed cells as text."""

    line: int
    task_id: int | None
    base: str
    cells: Mapping[FormColumn, str] = field(default_factory=dict)

    @property
    def is_filled(self) -> bool:
        """Whether the unit wrote anything; a day alone says nothing."""
        return any(self.cells.get(column) for column in INPUTS if column is not FormColumn.DAY)


@dataclass(frozen=True, slots=True)
class UnitReturn:
    """A form that came back, as it stands in the file."""

    file_name: str
    store_id: str
    plan_id: int
    year: int
    unit_id: int
    rows: tuple[ReturnedRow, ...]


class ReturnState(StrEnum):
    """How a returned row stands against what is recorded."""

    NEW = "new"
    KNOWN = "known"
    CONFLICT = "conflict"
    WRONG = "wrong"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ReturnState.NEW: "Mới",
            ReturnState.KNOWN: "Đã có",
            ReturnState.CONFLICT: "Khác với đã ghi",
            ReturnState.WRONG: "Cần sửa",
        }[self]


def base_of(entries: Sequence[ProgressEntry]) -> str:
    """What the unit's results of a task come to: whatever is added, corrected or deleted afterwards changes it."""
    last = max(entries, key=lambda entry: entry.id, default=None)
    latest = max((entry.recorded_at for entry in entries), default="")
    return f"{len(entries)}|{last.id if last else 0}|{latest}"


def state_of_return(base: str, text: str, entries: Sequence[ProgressEntry]) -> ReturnState:
    """Known when the unit's words are recorded already, in conflict when something else was recorded since the form went out."""
    words = " ".join(text.split())
    if words and any(" ".join(entry.text.split()) == words for entry in entries):
        return ReturnState.KNOWN
    return ReturnState.NEW if base == base_of(entries) else ReturnState.CONFLICT
