"""One tree model for rows that know their parent: columns are the members of an enum, as in `ListModel`."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from danvan_desktop.gui.models.list_model import ROW_ROLE, Index, ListColumn
from danvan_desktop.gui.tones import tone_brush

Row = TypeVar("Row")


class RowTreeModel(QAbstractItemModel, Generic[Row]):
    """Shows rows in printed order; `set_rows` takes beside them the place of each one's parent (None at the top)."""

    def __init__(self, columns: type[Enum], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = cast("list[ListColumn]", list(columns))
        self._rows: Sequence[Row] = ()
        self._parents: Sequence[int | None] = ()
        self._children: dict[int | None, list[int]] = {}
        self._place: list[int] = []
        self._bold = QFont()
        self._bold.setBold(True)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown, in printed order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], parents: Sequence[int | None]) -> None:
        """Show other rows; parents stand before their children."""
        self.beginResetModel()
        self._rows, self._parents = rows, parents
        self._children, self._place = {}, []
        for number, above in enumerate(parents):
            siblings = self._children.setdefault(above, [])
            self._place.append(len(siblings))
            siblings.append(number)
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """The row of an index of this model."""
        return self._rows[index.internalId()]

    def index_at(self, number: int, column: int = 0) -> QModelIndex:
        """The index of the row in this place of the list."""
        return self.createIndex(self._place[number], column, number)

    def is_heading(self, row: Row) -> bool:  # noqa: ARG002 - for those who override it
        """Whether the row is printed bold; models that have headings override it."""
        return False

    def text_of(self, column: ListColumn, row: Row) -> str:
        """What a cell says."""
        return column.text(row)

    def tip_of(self, column: ListColumn, row: Row) -> str:
        """What is shown when the pointer rests on a cell; the whole text unless overridden."""
        return column.text(row)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a child of `parent`."""
        above = parent.internalId() if parent is not None and parent.isValid() else None
        siblings = self._children.get(above, ())
        if not (0 <= row < len(siblings) and 0 <= column < len(self._columns)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another method
        """The index of the row above in the tree."""
        above = self._parents[index.internalId()] if index.isValid() else None
        return QModelIndex() if above is None else self.index_at(above)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The number of children."""
        if parent is None or not parent.isValid():
            return len(self._children.get(None, ()))
        return len(self._children.get(parent.internalId(), ())) if parent.column() == 0 else 0

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, N802 - Qt's name and signature
        """The number of columns."""
        return len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, tooltip, alignment, tone, bold headings, and the row itself under `ROW_ROLE`."""
        if not index.isValid():
            return None
        row, column = self._rows[index.internalId()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            is_tip = role == Qt.ItemDataRole.ToolTipRole
            return self.tip_of(column, row) if is_tip else self.text_of(column, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.alignment | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            return tone_brush(column.tone(row))
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if self.is_heading(row) else None
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
