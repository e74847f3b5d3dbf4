"""What came back from units as a table: a tick for each row to be recorded, and the typed cells to be corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from danvan_desktop.domain.unit_form import ReturnState
from danvan_desktop.gui.models.list_model import Index
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.services.views_unit_forms import ReturnedLine

TYPED = (
    QuickColumn.DAY,
    QuickColumn.TEXT,
    QuickColumn.AMOUNT,
    QuickColumn.MEASURE,
    QuickColumn.PERCENT,
    QuickColumn.STATE,
)
TITLES = ("Ghi", "Tình trạng", "Đơn vị", "Nhiệm vụ", *(column.label for column in TYPED), "Đã ghi gần nhất")
FIRST_TYPED = 4
_TONES = {
    ReturnState.NEW: Tone.GOOD,
    ReturnState.KNOWN: Tone.MUTED,
    ReturnState.CONFLICT: Tone.WARNING,
    ReturnState.WRONG: Tone.BAD,
}


class ReturnsModel(QAbstractTableModel):
    """Holds the lines while they are looked through; `recheck(line)` says how a corrected one stands."""

    def __init__(self, recheck: Callable[[ReturnedLine], ReturnedLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recheck = recheck
        self._lines: list[ReturnedLine] = []
        self._ticked: list[bool] = []

    def set_lines(self, lines: Iterable[ReturnedLine]) -> None:
        """Show these lines; new ones are ticked."""
        self.beginResetModel()
        self._lines = list(lines)
        self._ticked = [line.is_offered for line in self._lines]
        self.endResetModel()

    def chosen(self) -> list[ReturnedLine]:
        """The ticked lines."""
        return [line for line, is_ticked in zip(self._lines, self._ticked, strict=True) if is_ticked]

    def line_at(self, row: int) -> ReturnedLine:
        """The line of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Tick, state, unit, task, the typed cells, and what is recorded."""
        return 0 if parent is not None and parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Ticks where a line can be recorded, editing in the typed cells."""
        flags = super().flags(index)
        line = self._lines[index.row()]
        if index.column() == 0 and line.is_recordable:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if _typed(index) is not None and line.row.task_id:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Words, ticks, the finding as tooltip, the tone of the state."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and line.is_recordable:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return _words(line, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.finding or _words(line, index)
        if role == Qt.ItemDataRole.ForegroundRole and column == 1:
            return tone_brush(_TONES[line.state])
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Keep a tick or a corrected cell; a line mended is ticked."""
        row, typed = index.row(), _typed(index)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            self._ticked[row] = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and typed is not None:
            line = self._lines[row]
            changed = self._recheck(replace(line, row=line.row.with_cells({typed: str(value)})))
            self._ticked[row] = changed.is_recordable and (self._ticked[row] or not line.is_recordable)
            self._lines[row] = changed
        else:
            return False
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return TITLES[section]
        return None


def _typed(index: Index) -> QuickColumn | None:
    place = index.column() - FIRST_TYPED
    return TYPED[place] if 0 <= place < len(TYPED) else None


def _words(line: ReturnedLine, index: Index) -> str:
    typed = _typed(index)
    if typed is not None:
        return line.row.cell(typed)
    number = f"{line.row.number}. " if line.row.number else ""
    fixed = {1: line.state.label, 2: line.unit_name, 3: f"{number}{line.row.task_text}", len(TITLES) - 1: line.known}
    return fixed.get(index.column(), "")
