from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter

from danvan_desktop.domain.text import fold
from danvan_desktop.gui.widgets.name_line import NameLine


@pytest.fixture
def line(qtbot) -> NameLine:
    made = NameLine()
    qtbot.addWidget(made)
    made.set_names(["Thanh tra Sở", "Văn phòng Sở", "Phòng Văn thư"], fold)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made, 2000)
    return made


def test_names_are_found_by_all_words_without_accents_those_beginning_with_them_first(line: NameLine) -> None:
    assert line.matches("van") == ["Văn phòng Sở", "Phòng Văn thư"]
    assert line.matches("so thanh") == ["Thanh tra Sở"]
    assert line.matches("Thanh tra Sở; thu") == ["Phòng Văn thư"]
    assert line.matches("Thanh tra Sở; ") == []


def test_a_taken_name_stands_in_the_place_of_what_was_typed(line: NameLine) -> None:
    line.setText("van")
    line.take("Văn phòng Sở")
    assert line.text() == "Văn phòng Sở"
    line.setText("Văn phòng Sở;th")
    line.take("Thanh tra Sở")
    assert line.text() == "Văn phòng Sở; Thanh tra Sở"


def test_typing_offers_and_the_chosen_name_is_taken(line: NameLine, qtbot) -> None:
    QTest.keyClicks(line, "thanh")
    completer = line.findChild(QCompleter)
    assert completer.popup().isVisible()
    QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.text() == "Thanh tra Sở")
    QTest.keyClicks(line, "zzz")
    assert not completer.popup().isVisible()
