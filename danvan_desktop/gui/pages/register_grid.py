"""The grid of a register: its cells, the cursor kept over changes, and rows as text for the clipboard."""

from __future__ import annotations

import csv
import io

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from danvan_desktop.domain.register import ColumnType
from danvan_desktop.gui.models.registers import GridColumn, RegisterModel
from danvan_desktop.gui.pages.register_delegate import Complaint, Offers, RegisterDelegate
from danvan_desktop.gui.widgets.row_height import ROOM, roomy
from danvan_desktop.services.register_views import RegisterLine, RegisterSheet

_HEAD_LINES = 3


class RegisterGrid(QObject):
    """Dresses a table view as the grid of a register."""

    def __init__(self, view: QTableView, offers: Offers, complaint: Complaint) -> None:
        super().__init__(view)
        self._view = view
        self.model = RegisterModel(self)
        view.setModel(self.model)
        roomy(view)
        line = view.fontMetrics().lineSpacing()
        view.verticalHeader().setDefaultSectionSize(2 * line + ROOM)
        view.setItemDelegate(RegisterDelegate(self.model.column_at, offers, complaint, view))
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.viewport().installEventFilter(self)
        header = view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        header.setFixedHeight(_HEAD_LINES * line + ROOM)

    def show_sheet(self, sheet: RegisterSheet, lines: list[RegisterLine]) -> None:
        """Show lines of a sheet; the cursor stays on its cell, or at its place when the line is gone."""
        index = self._view.currentIndex()
        line, place, column = self.model.line_at(index), index.row(), max(index.column(), 0)
        columns = self.model.columns
        self.model.show_sheet(sheet, lines)
        if columns != self.model.columns:
            self._fit()
            self._view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            line, place, column = None, -1, self.model.first_typed()
        if self._view.currentIndex().isValid():  # nothing was reset
            return
        if line is None or not self.choose(line.row.id, column):
            last = self.model.rowCount() - 1
            self._choose(min(place, last) if place >= 0 else last, column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the room that is left to a column of text whenever the grid is resized."""
        if event.type() is QEvent.Type.Resize:
            self._widen()
        return super().eventFilter(watched, event)

    def choose(self, row_id: int, column: int | None = None) -> bool:
        """Put the cursor on a line and show it; False when it is not shown."""
        found = self.model.find(row_id)
        if not found.isValid():
            return False
        self._choose(found.row(), self.model.first_typed() if column is None else column)
        return True

    def begin_row(self) -> None:
        """Put the cursor on the blank row and start typing."""
        self._choose(self.model.rowCount() - 1, self.model.first_typed())
        self._view.setFocus()
        self._view.edit(self._view.currentIndex())

    def current_line(self) -> RegisterLine | None:
        """The line under the cursor; None on the blank row."""
        return self.model.line_at(self._view.currentIndex())

    def selected_lines(self) -> list[RegisterLine]:
        """The selected lines in the order shown."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [self.model.lines[row] for row in rows if row < len(self.model.lines)]

    def selected_text(self) -> str:
        """The titles and the selected lines as Excel takes them from the clipboard: cells separated by tabs."""
        written = io.StringIO()
        writer = csv.writer(written, delimiter="\t", lineterminator="\n")
        columns = [column.column for column in self.model.columns if column.column is not None]
        writer.writerow([column.title for column in columns])
        writer.writerows([line.text(column) for column in columns] for line in self.selected_lines())
        return written.getvalue()

    def _fit(self) -> None:
        for number, column in enumerate(self.model.columns):
            self._view.setColumnWidth(number, column.width)
        self._widen()

    def _widen(self) -> None:
        texts = [number for number, column in enumerate(self.model.columns) if _may_grow(column)]
        if texts:
            header, columns = self._view.horizontalHeader(), self.model.columns
            widest = max(texts, key=lambda number: columns[number].width)
            others = header.length() - header.sectionSize(widest)
            header.resizeSection(widest, max(columns[widest].width, self._view.viewport().width() - others))

    def _choose(self, row: int, column: int) -> None:
        index = self.model.index(row, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().setCurrentIndex(index, flags)
        self._view.scrollTo(index)


def _may_grow(column: GridColumn) -> bool:
    return column.column is not None and column.column.type in {ColumnType.TEXT, ColumnType.LONG_TEXT}
