"""Đơn vị × mốc: a row for each unit, a column for each duty whose heading says how many sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.domain.roster import RosterScore, RosterState
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.models.list_model import Index, ListColumn
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.views_roster import DutyColumn, RosterCell, RosterRow

_LEFT = Qt.AlignmentFlag.AlignLeft
_FIXED = ("Đơn vị", "Khối")
_SCORE_TITLE = "Điểm tự chấm →\nthẩm định, xếp loại"
_TONES = {
    RosterState.MISSING: Tone.BAD,
    RosterState.RECEIVED: Tone.GOOD,
    RosterState.RECEIVED_LATE: Tone.WARNING,
    RosterState.NOT_OBLIGED: Tone.MUTED,
    RosterState.WAITING: Tone.NORMAL,
}


class RosterModel(QAbstractTableModel):
    """Shows the rows it is given for the duties it is given; `places` say which cells of a row they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RosterRow] = []
        self._duties: list[tuple[int, DutyColumn]] = []

    def set_sheet(self, rows: Sequence[RosterRow], duties: Sequence[tuple[int, DutyColumn]]) -> None:
        """Show other rows and duties, each duty with its place among the cells of a row."""
        self.beginResetModel()
        self._rows, self._duties = list(rows), list(duties)
        self.endResetModel()

    @property
    def rows(self) -> list[RosterRow]:
        """The rows shown."""
        return self._rows

    def duty_at(self, column: int) -> DutyColumn | None:
        """The duty of a column, None in the columns of names and of points."""
        place = column - len(_FIXED)
        return self._duties[place][1] if 0 <= place < len(self._duties) else None

    def cell_at(self, row: int, column: int) -> RosterCell | None:
        """The cell of a unit and a duty, None in the other columns."""
        place = column - len(_FIXED)
        return self._rows[row].cells[self._duties[place][0]] if 0 <= place < len(self._duties) else None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of units."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Name and block, the duties, the points."""
        return 0 if parent is not None and parent.isValid() else len(_FIXED) + len(self._duties) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Days and states in words; the tooltip adds number, way, note and files."""
        if not index.isValid():
            return None
        row, cell = self._rows[index.row()], self.cell_at(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, cell, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_details(cell) if cell is not None else self._text(row, cell, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and cell is not None:
            return tone_brush(_TONES[cell.state])
        if role == Qt.ItemDataRole.TextAlignmentRole and cell is not None:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The duty, its date and how many sent, on a line each."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        duty = self.duty_at(section)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            if duty is not None:
                return f"{duty.duty.name}\n{duty.due_words}\n{duty.totals.words}"
            rated = sum(row.score is not None and bool(row.score.rating) for row in self._rows)
            return (
                _FIXED[section] if section < len(_FIXED) else f"{_SCORE_TITLE}\n{rated}/{len(self._rows)} đã xếp loại"
            )
        return None

    @staticmethod
    def _text(row: RosterRow, cell: RosterCell | None, column: int) -> str:
        if cell is not None:
            return cell.words
        if column < len(_FIXED):
            return (row.entry.name, row.entry.kind)[column]
        return score_words(row.score)


def score_words(score: RosterScore | None) -> str:
    """“95 → 92,5: Tốt”; what is not known is left out."""
    if score is None:
        return ""
    points = [format_points(value) for value in (score.self_points, score.appraised_points) if value is not None]
    if score.self_points is None and points:
        points = ["…", *points]
    return ": ".join(part for part in (" → ".join(points), score.rating) if part)


def cell_details(cell: RosterCell) -> str:
    """The state with number, way, note and how many files."""
    receipt = cell.receipt
    state = f"{cell.state.label} {cell.days_late} ngày" if cell.days_late else cell.state.label
    if receipt is None:
        return state
    parts = (
        f"{state}, nhận ngày {cell.words.split(' ')[0]}" if receipt.received_on else state,
        f"số {receipt.number}" if receipt.number else "",
        receipt.via,
        receipt.note,
        f"{cell.file_count} tệp" if cell.file_count else "",
    )
    return ", ".join(part for part in parts if part)


class DutyListColumn(ListColumn):
    """A duty that is followed."""

    NAME = ("Mốc", 230, _LEFT, lambda row: row.duty.name)
    KIND = ("Loại", 120, _LEFT, lambda row: row.duty.kind.label)
    DUE = ("Hạn", 170, _LEFT, lambda row: row.due_words)
    KINDS = ("Khối phải gửi", 160, _LEFT, lambda row: ", ".join(row.duty.kinds) or "mọi đơn vị")
    TOTALS = ("Đã nhận", 140, _LEFT, lambda row: row.totals.words)


class OfferColumn(ListColumn):
    """An occasion of the own plan that may be followed."""

    TEXT = ("Nghĩa vụ", 290, _LEFT, lambda row: f"{row.occasion.obligation.text} ({row.occasion.label})")
    KIND = ("Loại", 100, _LEFT, lambda row: row.occasion.obligation.kind.label)
    ACTOR = ("Ai phải gửi", 170, _LEFT, lambda row: row.occasion.obligation.unit_name or "chưa có")
    DUE = ("Hạn", 140, _LEFT, lambda row: row.due_words)
    REASON = ("Vì sao", 140, _LEFT, lambda row: row.reason)


class TwinsColumn(ListColumn):
    """Two names that may mean one unit."""

    FIRST = ("Tên thứ nhất", 280, _LEFT, lambda row: f"{row.first.name} ({row.records[0]} lần ghi nhận)")
    SECOND = ("Tên thứ hai", 280, _LEFT, lambda row: f"{row.second.name} ({row.records[1]} lần ghi nhận)")
