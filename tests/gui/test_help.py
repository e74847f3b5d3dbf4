"""The help menu opens the guide at the right chapter."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.guide import GuideDialog
from danvan_desktop.gui.help import SHORTCUTS, HelpMenu
from danvan_desktop.gui.main_window import MainWindow


def test_each_entry_opens_its_piece_of_the_guide(qtbot: QtBot) -> None:
    window = MainWindow(Actions())
    qtbot.addWidget(window)
    button = QToolButton(window)
    HelpMenu(window, button)
    page, whole, shortcuts, *_ = button.menu().actions()
    lengths = {}
    for action in (page, whole, shortcuts):
        action.trigger()
        dialog = window.findChildren(GuideDialog)[-1]
        browser = dialog.findChild(QTextBrowser, "guide_browser")
        assert browser is not None
        lengths[dialog.windowTitle()] = len(browser.toPlainText())
    assert list(lengths) == ["Hướng dẫn: Bắt đầu", "Hướng dẫn sử dụng", SHORTCUTS]
    assert 0 < lengths[SHORTCUTS] < lengths["Hướng dẫn sử dụng"]
