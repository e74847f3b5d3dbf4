"""One table model for every list of a service: columns are the members of an enum, sorting is Vietnamese."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QTableView, QTreeView

from danvan_desktop.gui.tones import Tone, tone_brush

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which an item hands out the whole row object."""


class ListColumn(Enum):
    """Base of the column enums: `NAME = ("Tên", 200, Qt.AlignmentFlag.AlignLeft, lambda row: row.name)`.

    The members carry title, width in pixels at 96 dpi, alignment, how the text is read from a row, and optionally the
    sort key (the text itself otherwise) and the tone of the text. Words say the state; the tone only underlines them.
    """

    def __init__(
        self,
        title: str,
        width: int,
        alignment: Qt.AlignmentFlag,
        read: Callable[[Any], str],
        key: Callable[[Any], Any] | None = None,
        tone: Callable[[Any], Tone] | None = None,
    ) -> None:
        self.title = title
        self.width = width
        self.alignment = alignment
        self._read = read
        self._key = key
        self._tone = tone

    def text(self, row: Any) -> str:
        """What the cell of `row` says."""
        return self._read(row)

    def sort_key(self, row: Any) -> Any:
        """What the column is sorted by; None sorts last, text is sorted in Vietnamese order."""
        return self._read(row) if self._key is None else self._key(row)

    def tone(self, row: Any) -> Tone:
        """The tone of the cell's text."""
        return Tone.NORMAL if self._tone is None else self._tone(row)


class ListModel(QAbstractTableModel, Generic[Row]):
    """Shows a list of rows read from a service; the list itself is replaced as a whole by `set_rows`."""

    def __init__(self, columns: type[Enum], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = cast("list[ListColumn]", list(columns))
        self._rows: list[Row] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._collator = QCollator(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @property
    def rows(self) -> list[Row]:
        """The rows in the order shown."""
        return self._rows

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, in the order the clerk sorted by."""
        self.beginResetModel()
        self._rows = list(rows)
        if self._sorted_by is not None:
            self._rows = self._in_order(*self._sorted_by)
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """The row object of an index of this model."""
        return self._rows[index.row()]

    def find_row(self, is_wanted: Callable[[Row], bool]) -> QModelIndex:
        """The index of the first row that `is_wanted`; an invalid index when there is none."""
        for number, row in enumerate(self._rows):
            if is_wanted(row):
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of rows; items have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of members of the column enum."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, tooltip (the same text, for cut cells), alignment, tone and the row itself under `ROW_ROLE`."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.alignment | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return tone_brush(column.tone(row)) if isinstance(column, ListColumn) else None
        return row if role == ROW_ROLE else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles of the columns, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.alignment | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative column keeps the present order from now on."""
        self._sorted_by = None if column < 0 else (column, order)
        if self._sorted_by is None:
            return
        self.layoutAboutToBeChanged.emit()  # without arguments: an empty list of parents crashes PySide6 6.9.3
        places = {id(row): number for number, row in enumerate(self._rows)}
        self._rows = self._in_order(column, order)
        moved = {places[id(row)]: number for number, row in enumerate(self._rows)}
        before = self.persistentIndexList()
        after = [self.index(moved[index.row()], index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, column: int, order: Qt.SortOrder) -> list[Row]:
        keys = [(self._columns[column].sort_key(row), row) for row in self._rows]
        known = [(self._comparable(key), row) for key, row in keys if key is not None]
        known.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
        return [row for _, row in known] + [row for key, row in keys if key is None]

    def _comparable(self, key: Any) -> Any:
        return self._collator.sortKey(key) if isinstance(key, str) else key


def fit_columns(view: QTableView | QTreeView, columns: type[Enum]) -> None:
    """Give a view the widths its column enum states; the last column takes what is left."""
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    for number, column in enumerate(cast("list[ListColumn]", list(columns))):
        header.resizeSection(number, column.width)
    header.setStretchLastSection(True)
