from __future__ import annotations

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QListView, QTableView, QTreeView

from danvan_desktop.gui.widgets.row_height import ROOM, roomy


def model() -> QStandardItemModel:
    made = QStandardItemModel()
    made.appendRow(QStandardItem("ỦY BAN – ẨM THỰC – LỄ"))
    return made


def test_rows_of_lists_and_trees_have_room_for_stacked_marks(qtbot) -> None:
    for kind in (QListView, QTreeView):
        view = kind()
        qtbot.addWidget(view)
        view.setModel(model())
        roomy(view)
        assert view.sizeHintForRow(0) >= view.fontMetrics().height() + ROOM


def test_rows_and_headers_of_tables_have_it_and_row_numbers_go(qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model())
    roomy(view)
    least = view.fontMetrics().height() + ROOM
    assert view.rowHeight(0) >= least
    assert view.verticalHeader().isHidden()
    assert all(header.minimumHeight() >= least for header in view.findChildren(QHeaderView))
