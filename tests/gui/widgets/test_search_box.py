"""Searching by keyboard alone: type, move over headings, choose, leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.search_box import SearchBox, SearchRow

ROWS = (SearchRow("Nhiệm vụ"), SearchRow("một", "năm 2026", 1), SearchRow("Đơn vị"), SearchRow("hai", "", 2))


class Room:
    def __init__(self, qtbot: QtBot, rows: Sequence[SearchRow] = ROWS) -> None:
        self.qtbot = qtbot
        self.asked: list[str] = []
        self.chosen: list[object] = []
        self.box = SearchBox(lambda text: self.asked.append(text) or rows)
        self.box.chosen.connect(self.chosen.append)
        qtbot.addWidget(self.box)
        self.box.show()
        self.results = self.box.findChild(QListWidget, "search_results")

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.box, text)
        self.qtbot.waitUntil(lambda: self.asked[-1:] == [text])

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.box, key)


def test_nothing_is_asked_until_the_clerk_pauses(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.type("dan van")
    assert room.asked == ["dan van"]
    assert room.results.isVisible()


def test_headings_are_passed_over_and_enter_chooses(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.type("a")
    assert room.results.currentItem().text().startswith("một")
    room.press(Qt.Key.Key_Down)
    assert room.results.currentItem().text() == "hai"
    room.press(Qt.Key.Key_Up)
    room.press(Qt.Key.Key_Return)
    assert room.chosen == [1]
    assert not room.results.isVisible()


def test_enter_before_the_pause_searches_at_once(qtbot: QtBot) -> None:
    room = Room(qtbot)
    qtbot.keyClicks(room.box, "b")
    room.press(Qt.Key.Key_Return)
    assert room.chosen == [1]


def test_escape_closes_and_clears(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.type("a")
    room.press(Qt.Key.Key_Escape)
    assert not room.results.isVisible()
    assert room.box.text() == ""


def test_nothing_found_is_said_and_cannot_be_chosen(qtbot: QtBot) -> None:
    room = Room(qtbot, ())
    room.type("zzz")
    assert "Không tìm thấy" in room.results.item(0).text()
    room.press(Qt.Key.Key_Return)
    assert room.chosen == []
