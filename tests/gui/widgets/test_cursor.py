from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableWidget

from danvan_desktop.gui.widgets.cursor import put_cursor


def test_one_cell_is_chosen_although_ctrl_is_held(qtbot) -> None:
    view = QTableWidget(3, 2)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    qtbot.addWidget(view)
    put_cursor(view, view.model().index(0, 0))
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    put_cursor(view, view.model().index(2, 1))
    QTest.keyRelease(view, Qt.Key.Key_Control)
    assert [(index.row(), index.column()) for index in view.selectedIndexes()] == [(2, 1)]
    assert (view.currentRow(), view.currentColumn()) == (2, 1)
