from __future__ import annotations

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTreeView

from danvan_desktop.gui.widgets.filling_column import FillingColumn


def test_the_first_column_takes_the_rest_but_stays_readable(qtbot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    view.setModel(QStandardItemModel(1, 3, view))
    FillingColumn(view, 220)
    view.header().resizeSection(1, 100)
    view.header().resizeSection(2, 100)
    view.resize(800, 200)
    view.show()
    assert view.header().sectionSize(0) == view.viewport().width() - 200
    view.resize(300, 200)
    assert view.header().sectionSize(0) == 220
