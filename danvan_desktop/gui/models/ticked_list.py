"""A list whose rows are ticked to be taken: the first column carries the box, some rows cannot be ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.gui.models.list_model import Index, ListModel

Row = TypeVar("Row")


class TickedModel(ListModel[Row]):
    """A `ListModel` with ticks; `ticks_changed` tells that the clerk ticked or unticked a row."""

    ticks_changed = Signal()

    def __init__(
        self, columns: type[Enum], may_be_ticked: Callable[[Row], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._may_be_ticked = may_be_ticked
        self._ticked: set[int] = set()

    def set_ticked(self, rows: Iterable[Row], is_ticked: Callable[[Row], bool]) -> None:
        """Show other rows with the ticks `is_ticked` gives them."""
        self.set_rows(rows)
        self._ticked = {place for place, row in enumerate(self.rows) if self._may_be_ticked(row) and is_ticked(row)}
        self.ticks_changed.emit()

    def ticked(self) -> list[Row]:
        """The ticked rows in their order."""
        return [row for place, row in enumerate(self.rows) if place in self._ticked]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column of a row that may be taken has a box."""
        flags = super().flags(index)
        is_box = index.isValid() and index.column() == 0 and self._may_be_ticked(self.row_at(index))
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What the list says, and the tick of the first column."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            if not self._may_be_ticked(self.row_at(index)):
                return None
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:  # noqa: N802 - Qt's name
        """Tick or untick a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._may_be_ticked(self.row_at(index)):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True
