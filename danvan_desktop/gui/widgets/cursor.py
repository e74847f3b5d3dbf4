"""Putting the cursor of a view somewhere by the program."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView


def put_cursor(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
    """Choose this cell alone and show it; by itself Qt adds it to what is chosen while Ctrl is held (Ctrl+V, Ctrl+Z)."""
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.scrollTo(index)
