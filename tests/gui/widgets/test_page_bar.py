"""The bar tells the page and the zoom, and changes both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.page_bar import PageBar
from danvan_desktop.gui.widgets.page_view import Fit, PageView
from tests.gui.widgets.test_page_view import TwoPages


class Host(QWidget):
    def __init__(self, pages: TwoPages) -> None:
        super().__init__()
        self.view = PageView(self)
        self.bar = PageBar(self.view, self, self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.view)
        self.resize(800, 600)
        self.view.show_pages(pages)

    def part(self, kind: type, name: str) -> QWidget:
        found = self.bar.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    @property
    def page(self) -> QSpinBox:
        return self.bar.findChild(QSpinBox, "page_spin")

    @property
    def zoom(self) -> QComboBox:
        return self.bar.findChild(QComboBox, "zoom_combo")

    @property
    def count(self) -> str:
        return self.bar.findChild(QLabel, "page_count_label").text()


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    made = Host(TwoPages())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_bar_tells_which_page_of_how_many(host: Host) -> None:
    assert (host.page.value(), host.count) == (1, "/ 2")


def test_while_pages_still_come_their_number_is_open(qtbot: QtBot) -> None:
    host = Host(TwoPages(count=3, laid=1))
    qtbot.addWidget(host)
    assert host.count == "/ 1…"
    host.show()
    qtbot.waitUntil(lambda: host.count == "/ 3")


def test_the_arrows_turn_pages_and_end_where_pages_end(host: Host, qtbot: QtBot) -> None:
    back, on = host.part(QToolButton, "previous_page_button"), host.part(QToolButton, "next_page_button")
    assert not back.isEnabled()
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert host.page.value() == 2
    assert not on.isEnabled()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert host.page.value() == 1


def test_a_typed_number_jumps_to_that_page(host: Host, qtbot: QtBot) -> None:
    host.page.setFocus()
    host.page.selectAll()
    qtbot.keyClicks(host.page, "2")
    assert host.view.current_page == 0
    qtbot.keyClick(host.page, Qt.Key.Key_Return)
    assert host.view.current_page == 1


def test_a_zoom_of_the_list_is_taken(host: Host) -> None:
    assert host.zoom.currentText() == "Vừa bề rộng"
    for words, zoom in (("Vừa trang", Fit.PAGE), ("200 %", 2.0)):
        host.zoom.setCurrentText(words)
        host.zoom.activated.emit(host.zoom.currentIndex())
        assert host.view.zoom == zoom


@pytest.mark.parametrize(
    ("key", "zoom"),
    [(Qt.Key.Key_Plus, 1.25), (Qt.Key.Key_Equal, 1.25), (Qt.Key.Key_Minus, 0.75), (Qt.Key.Key_0, Fit.WIDTH)],
)
def test_keys_change_the_zoom_wherever_the_focus_is(host: Host, qtbot: QtBot, key: Qt.Key, zoom: object) -> None:
    host.activateWindow()
    host.view.set_zoom(1.0)
    host.zoom.setFocus()
    qtbot.keyClick(host.zoom, key, Qt.KeyboardModifier.ControlModifier)
    assert host.view.zoom == zoom


def test_a_zoom_that_is_not_of_the_list_is_told_while_it_lasts(host: Host) -> None:
    host.view.set_zoom(3.0)
    assert host.zoom.currentText() == "300 %"
    host.view.set_zoom(1.0)
    assert host.zoom.currentText() == "100 %"
    assert host.zoom.findText("300 %") < 0


def test_every_input_has_a_label(host: Host) -> None:
    buddies = {label.buddy() for label in host.bar.findChildren(QLabel)}
    assert {host.page, host.zoom} <= buddies
