"""Reloading a tree without losing what is open, selected and in sight."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QTreeView

KeyOf = Callable[[QModelIndex | QPersistentModelIndex], Hashable]


class KeptTree:
    """Remembers a tree view by the keys of its rows and restores it after its model was reset."""

    def __init__(self, view: QTreeView, key_of: KeyOf) -> None:
        self._view = view
        self._key_of = key_of
        self._collapsed: set[Hashable] = set()

    def reload(self, fill: Callable[[], None]) -> None:
        """Call `fill`, which resets the model; rows seen for the first time are open."""
        view = self._view
        self._collapsed |= {self._key_of(index) for index in self._indexes() if self._is_closed(index)}
        self._collapsed -= {self._key_of(index) for index in self._indexes() if view.isExpanded(index)}
        chosen = {self._key_of(index) for index in view.selectionModel().selectedRows()}
        current = self._key_of(view.currentIndex()) if view.currentIndex().isValid() else None
        place = view.verticalScrollBar().value()
        fill()
        view.expandAll()
        for index in list(self._indexes()):
            key = self._key_of(index)
            if key in self._collapsed:
                view.collapse(index)
            if key == current:
                view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if key in chosen:
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                view.selectionModel().select(index, flags)
        view.verticalScrollBar().setValue(place)

    def _is_closed(self, index: QModelIndex) -> bool:
        return self._view.model().rowCount(index) > 0 and not self._view.isExpanded(index)

    def _indexes(self, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        parent = QModelIndex() if parent is None else parent
        model = self._view.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            yield from self._indexes(index)
