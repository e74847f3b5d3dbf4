from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView

from danvan_desktop.gui.widgets.kept_tree import KeptTree


def fill(model: QStandardItemModel, groups: int, rows: int) -> None:
    model.clear()
    for group in range(groups):
        item = QStandardItem(f"nhóm {group}")
        model.appendRow(item)
        for row in range(rows):
            item.appendRow(QStandardItem(f"việc {group}.{row}"))


def test_what_is_closed_selected_and_in_sight_survives_a_reset(qtbot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    view.setModel(model)
    kept = KeptTree(view, lambda index: index.data())
    kept.reload(lambda: fill(model, 3, 20))
    view.resize(200, 150)
    view.show()
    assert view.isExpanded(model.index(0, 0))
    view.collapse(model.index(1, 0))
    wanted = model.index(4, 0, model.index(0, 0))
    view.selectionModel().setCurrentIndex(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.verticalScrollBar().setValue(7)
    kept.reload(lambda: fill(model, 4, 20))
    assert [view.isExpanded(model.index(row, 0)) for row in range(4)] == [True, False, True, True]
    assert [index.data() for index in view.selectionModel().selectedRows()] == ["việc 0.4"]
    assert view.currentIndex().data() == "việc 0.4"
    assert view.verticalScrollBar().value() == 7


def test_what_was_opened_again_stays_open(qtbot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    view.setModel(model)
    kept = KeptTree(view, lambda index: index.data())
    kept.reload(lambda: fill(model, 2, 2))
    view.collapse(model.index(0, 0))
    kept.reload(lambda: fill(model, 2, 2))
    view.expand(model.index(0, 0))
    kept.reload(lambda: fill(model, 2, 2))
    assert view.isExpanded(model.index(0, 0))
