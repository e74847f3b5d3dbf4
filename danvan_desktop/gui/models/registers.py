"""The editable grid of a register: the columns are data, the last row is blank and waits to be typed into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, Qt, Signal

from danvan_desktop.domain.register import ColumnType, RegisterColumn
from danvan_desktop.domain.register_cells import computed_value
from danvan_desktop.domain.text import NOT_KNOWN
from danvan_desktop.gui.models.list_model import ROW_ROLE, Index
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet

TO_TYPE = "gõ để thêm dòng"
"""What stands in the first cell of the blank row."""

WIDTHS = {
    ColumnType.TEXT: 150,
    ColumnType.LONG_TEXT: 230,
    ColumnType.DATE: 88,
    ColumnType.INTEGER: 84,
    ColumnType.DECIMAL: 84,
    ColumnType.CHOICE: 126,
    ColumnType.YES_NO: 70,
    ColumnType.UNIT: 160,
    ColumnType.PERSON: 150,
    ColumnType.DOCUMENT: 170,
}
"""Pixels at 96 dpi."""

_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft
_ALIGNMENTS = {
    ColumnType.INTEGER: Qt.AlignmentFlag.AlignRight,
    ColumnType.DECIMAL: Qt.AlignmentFlag.AlignRight,
    ColumnType.DATE: Qt.AlignmentFlag.AlignHCenter,
    ColumnType.YES_NO: Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of the grid: one of the register, or (`column` None) one the grid itself adds."""

    title: str
    width: int
    column: RegisterColumn | None = None


YEAR = GridColumn("Năm", 52)
EVIDENCE = GridColumn("Minh chứng", 70)


class RegisterModel(QAbstractTableModel):
    """Shows a sheet; a cell the clerk finished typing is announced by `cell_typed(line or None, column, text)`.

    The line is None for the blank row. A sheet of all years has no blank row, and tells the year of each line.
    """

    cell_typed = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[GridColumn] = []
        self._lines: list[RegisterLine] = []
        self._has_blank = False
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._collator = QCollator(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self._collator.setNumericMode(True)

    @property
    def columns(self) -> list[GridColumn]:
        """The columns in their order."""
        return self._columns

    @property
    def lines(self) -> list[RegisterLine]:
        """The lines in the order shown, without the blank row."""
        return self._lines

    def show_sheet(self, sheet: RegisterSheet, lines: list[RegisterLine]) -> None:
        """Show `lines` of a sheet; those that only changed or came last are renewed in place, so an open editor stays."""
        columns = [GridColumn(column.title, WIDTHS[column.type], column) for column in sheet.register.shown]
        columns = [*([YEAR] if sheet.year is None else []), *columns, EVIDENCE]
        by_id = {line.row.id: line for line in lines}
        before = [line.row.id for line in self._lines]
        added = [line for line in lines if line.row.id not in set(before)]
        has_blank = sheet.year is not None
        if columns != self._columns or has_blank != self._has_blank or not before or not by_id.keys() >= set(before):
            self.beginResetModel()
            self._sorted_by = self._sorted_by if columns == self._columns else None
            self._columns, self._lines, self._has_blank = columns, list(lines), has_blank
            self._put_in_order()
            self.endResetModel()
            return
        renewed = [by_id[row_id] for row_id in before]
        for row, (old, new) in enumerate(zip(self._lines, renewed, strict=True)):
            self._lines[row] = new
            if old.row != new.row or old.evidence_count != new.evidence_count:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(columns) - 1))
        self._append(added)

    def line_at(self, index: Index) -> RegisterLine | None:
        """The line of an index; None for the blank row and an invalid index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def column_at(self, index: Index) -> RegisterColumn | None:
        """The column of the register an index lies in; None for a column of the grid itself."""
        return self._columns[index.column()].column if index.isValid() else None

    def find(self, row_id: int, column: int = 0) -> QModelIndex:
        """The index of the line with that id; an invalid one when it is not shown."""
        for number, line in enumerate(self._lines):
            if line.row.id == row_id:
                return self.index(number, column)
        return QModelIndex()

    def first_typed(self) -> int:
        """The first column that is typed."""
        return next((number for number, column in enumerate(self._columns) if _is_typed(column)), 0)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The lines and the blank row."""
        return 0 if parent is not None and parent.isValid() else len(self._lines) + self._has_blank

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The shown columns of the register and those of the grid."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell of the register can be typed but computed ones."""
        flags = super().flags(index)
        is_open = index.isValid() and _is_typed(self._columns[index.column()])
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text, tooltip, alignment and tone; a required cell still empty says so, editing starts from nothing then."""
        if not index.isValid():
            return None
        column, line = self._columns[index.column()], self.line_at(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(column) | _MIDDLE)
        if role in {_DISPLAY, _EDIT, int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.ForegroundRole)}:
            text = "" if line is None else _text(line, column)
            return self._content(index, line, text, role)
        return line if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: N802 - Qt's name
        """The titles; hovering tells what a column takes."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _DISPLAY:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole and column.column is not None:
            needed = " (cần có)" if column.column.is_required else ""
            kind = "Tự tính" if column.column.computed else column.column.type.label
            return f"{column.title}: {kind}{needed}"
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        """Announce a typed text that differs from the shown one; the service decides what becomes of it."""
        column = self.column_at(index)
        if role != _EDIT or column is None or column.computed:
            return False
        if str(value) != self.data(index, _EDIT):
            self.cell_typed.emit(self.line_at(index), column, str(value))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, empty cells last; the blank row stays at the end."""
        self._sorted_by = None if column < 0 else (column, order)
        self.beginResetModel()
        self._put_in_order()
        self.endResetModel()

    def _append(self, added: list[RegisterLine]) -> None:
        if added:
            start = len(self._lines) + self._has_blank  # a line typed into the blank row stands in its place
            self.beginInsertRows(QModelIndex(), start, start + len(added) - 1)
            self._lines += added
            self.endInsertRows()
            first = self.index(start - self._has_blank, 0)
            self.dataChanged.emit(first, self.index(self.rowCount() - 1, len(self._columns) - 1))

    def _content(self, index: Index, line: RegisterLine | None, text: str, role: int) -> Any:
        stand_in = "" if text else self._stand_in(index, line)
        if role == _DISPLAY:
            return text or stand_in
        if role == Qt.ItemDataRole.ForegroundRole:
            return tone_brush(Tone.MUTED if line is None else Tone.WARNING) if stand_in else None
        return text

    def _stand_in(self, index: Index, line: RegisterLine | None) -> str:
        if line is None:
            return TO_TYPE if index.column() == self.first_typed() else ""
        column = self.column_at(index)
        return NOT_KNOWN if column is not None and column.is_required else ""

    def _put_in_order(self) -> None:
        if self._sorted_by is None:
            self._lines.sort(key=lambda line: line.row.id)
            return
        number, order = self._sorted_by
        column = self._columns[number]
        keyed = [(_sort_key(line, column, self._collator), line) for line in self._lines]
        known = sorted(
            (pair for pair in keyed if pair[0] is not None),
            key=lambda pair: pair[0],
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self._lines = [line for _, line in known] + [line for key, line in keyed if key is None]


def _is_typed(column: GridColumn) -> bool:
    return column.column is not None and not column.column.computed


def _alignment(column: GridColumn) -> Qt.AlignmentFlag:
    if column.column is None:
        return Qt.AlignmentFlag.AlignHCenter
    return _ALIGNMENTS.get(column.column.type, _LEFT)


def _text(line: RegisterLine, column: GridColumn) -> str:
    if column.column is not None:
        return line.text(column.column)
    if column is YEAR:
        return str(line.row.year)
    return str(line.evidence_count) if line.evidence_count else ""


def _sort_key(line: RegisterLine, column: GridColumn, collator: QCollator) -> Any:
    """What a line is sorted by in a column: numbers and dates as such, texts in Vietnamese order; None for nothing."""
    if column.column is None:
        return line.row.year if column is YEAR else line.evidence_count
    value = computed_value(column.column, line.values) if column.column.computed else line.values.get(column.column.key)
    if column.column.type.is_number or isinstance(value, date):
        return value
    text = line.text(column.column)
    return collator.sortKey(text) if text else None
