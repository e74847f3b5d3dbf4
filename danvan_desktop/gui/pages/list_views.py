"""What every list of a page needs: its model, widths, roomy rows, and the selection kept over a reload."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.widgets.row_height import ROOM, roomy

Row = TypeVar("Row")


class WideColumn(QObject):
    """Keeps one column of a table as wide as the others leave room for, but never narrower than `least` pixels."""

    def __init__(self, view: QTableView, column: int, least: int) -> None:
        super().__init__(view)
        self._view = view
        self._column = column
        self._least = least
        view.horizontalHeader().setStretchLastSection(False)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Share out the width anew whenever the table is resized."""
        if event.type() is QEvent.Type.Resize:
            header = self._view.horizontalHeader()
            others = header.length() - header.sectionSize(self._column)
            header.resizeSection(self._column, max(self._least, self._view.viewport().width() - others))
        return super().eventFilter(watched, event)


def set_up_list(
    view: QTableView, model: ListModel[Any], columns: type[Enum], lines: int = 1, wide: Enum | None = None
) -> None:
    """Show `model` in `view` with rows of `lines` lines; the service's order stands until the clerk sorts.

    The column `wide` takes what the others leave, at least half of its stated width.
    """
    view.setModel(model)
    roomy(view)
    view.verticalHeader().setDefaultSectionSize(lines * view.fontMetrics().lineSpacing() + ROOM)
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.horizontalHeader().setHighlightSections(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    fit_columns(view, columns)
    if wide is not None:
        place = list(columns).index(wide)
        WideColumn(view, place, view.columnWidth(place) // 2)


def current_row(view: QTableView, model: ListModel[Row]) -> Row | None:
    """The row under the cursor, or None."""
    index = view.currentIndex()
    return model.row_at(index) if index.isValid() and index.row() < len(model.rows) else None


def choose_row(view: QTableView, model: ListModel[Row], is_wanted: Callable[[Row], bool], column: int = 0) -> bool:
    """Put the cursor on the first row that `is_wanted` and show it; False when there is none."""
    found = model.find_row(is_wanted)
    if not found.isValid():
        return False
    index = model.index(found.row(), column)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    if view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
        flag |= QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, flag)
    view.scrollTo(index)
    return True
