"""Searching by keyboard alone: type, move over headings, choose, leave."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.search_box import Choice, ChoiceGroup, SearchBox

GROUPS = (
    ChoiceGroup("Nhiệm vụ", (Choice("một", "năm 2026", 1),)),
    ChoiceGroup("Đơn vị", (Choice("hai", "", 2),)),
)


class Room:
    def __init__(self, qtbot: QtBot, groups: Sequence[ChoiceGroup] = GROUPS) -> None:
        self.qtbot = qtbot
        self.asked: list[str] = []
        self.chosen: list[object] = []
        self.window = QWidget()
        self.other = QLineEdit()
        self.box = SearchBox(lambda text: self.asked.append(text) or groups, self.window)
        self.box.chosen.connect(self.chosen.append)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.show()
        self.box.setFocus()
        self.results = self.box.results()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.box, text)
        self.qtbot.waitUntil(lambda: self.asked[-1:] == [text])

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.box, key)

    def current(self) -> str:
        return str(self.results.currentIndex().data())


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_nothing_is_asked_until_the_clerk_pauses(room: Room) -> None:
    room.type("dan van")
    assert room.asked == ["dan van"]
    assert room.results.isVisible()


def test_headings_are_passed_over_and_the_walk_goes_round(room: Room) -> None:
    room.type("a")
    seen = [room.current()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        room.press(key)
        seen.append(room.current())
    assert seen == ["một", "hai", "một", "hai"]


def test_enter_hands_the_result_out_and_clears_the_line(room: Room) -> None:
    room.type("a")
    room.press(Qt.Key.Key_Return)
    assert room.chosen == [1]
    assert room.box.text() == ""
    assert not room.results.isVisible()


def test_enter_before_the_pause_searches_at_once(room: Room) -> None:
    room.qtbot.keyClicks(room.box, "b")
    room.press(Qt.Key.Key_Return)
    assert room.asked == ["b"]
    assert room.chosen == []
    room.press(Qt.Key.Key_Return)
    assert room.chosen == [1]


def test_a_click_chooses_and_a_heading_does_not(room: Room) -> None:
    room.type("a")
    for row in (0, 3):
        rect = room.results.visualRect(room.results.model().index(row, 0))
        room.qtbot.mouseClick(room.results.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert room.chosen == [2]


def test_escape_closes_the_list_and_keeps_the_words(room: Room) -> None:
    room.type("a")
    room.press(Qt.Key.Key_Escape)
    assert not room.results.isVisible()
    assert room.box.text() == "a"
    room.press(Qt.Key.Key_Down)
    assert room.results.isVisible()


def test_the_list_goes_when_the_keyboard_goes_elsewhere_or_the_line_is_emptied(room: Room) -> None:
    room.type("a")
    room.box.clear()
    assert not room.results.isVisible()
    room.type("a")
    room.other.setFocus()
    assert not room.results.isVisible()


def test_nothing_found_is_said_and_cannot_be_chosen(qtbot: QtBot) -> None:
    room = Room(qtbot, ())
    room.type("zzz")
    assert "Không tìm thấy “zzz”" in str(room.results.model().index(0, 0).data())
    room.press(Qt.Key.Key_Return)
    assert room.chosen == []


def test_the_words_of_a_result_and_where_it_stands_are_both_drawn(room: Room) -> None:
    room.type("a")
    model, view = room.results.model(), room.results
    assert view.sizeHintForRow(1) > view.sizeHintForRow(0)
    before = view.grab().toImage()
    model.item(1).setData(Choice("một", "năm 2027, kế hoạch khác", 1), int(Qt.ItemDataRole.UserRole))
    assert view.grab().toImage() != before


def test_what_was_typed_is_marked_in_the_results(qtbot: QtBot) -> None:
    def picture(marks: tuple[tuple[int, int], ...]) -> QImage:
        room = Room(qtbot, (ChoiceGroup("Nhiệm vụ", (Choice("Tổ chức đối thoại " * 9, "năm 2026", 1, marks),)),))
        room.type("doi")
        room.press(Qt.Key.Key_Down)
        return room.results.viewport().grab().toImage()

    assert picture(((8, 3),)) != picture(())
    assert picture(((8, 3), (160, 3))) == picture(((8, 3),))  # behind the cut nothing is marked
