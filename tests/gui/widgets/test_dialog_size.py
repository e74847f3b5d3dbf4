from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.widgets.dialog_size import keep_within


def test_a_dialog_is_never_larger_than_the_window_it_was_opened_from(qtbot) -> None:
    window = QWidget()
    window.resize(910, 480)
    inner = QWidget(window)
    dialog = QDialog(inner)
    qtbot.addWidget(window)
    dialog.resize(1310, 400)
    keep_within(dialog, inner)
    assert dialog.size() == QSize(910, 400)


def test_without_an_opener_a_dialog_keeps_its_size(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(1310, 680)
    keep_within(dialog, None)
    assert dialog.size() == QSize(1310, 680)
