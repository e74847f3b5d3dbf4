"""Every deed of the review has a key that is told and works; every kind of paragraph has one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.gui.dialogs.review_deeds import DEEDS, FATE_KEYS, ReviewDeeds


class Stage:
    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.source, self.elsewhere = QWidget(), QWidget(), QLineEdit()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.source)
        layout.addWidget(self.elsewhere)
        self.source.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.done: list[object] = []
        does = {name: (lambda name=name: self.done.append(name)) for name in DEEDS}
        self.deeds = ReviewDeeds(self.window, self.source, does, self.done.append)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.source.setFocus()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_every_kind_has_a_key_of_its_own() -> None:
    keys = [*FATE_KEYS.values(), *(key for deed in DEEDS.values() for key in deed.keys)]
    assert set(FATE_KEYS) == set(Fate)
    assert len(set(keys)) == len(keys)


def test_a_digit_makes_a_paragraph_of_a_kind_and_stays_a_digit_elsewhere(stage: Stage) -> None:
    QTest.keyClick(stage.source, Qt.Key.Key_3)
    assert stage.done == [Fate.TASK]
    stage.elsewhere.setFocus()
    QTest.keyClick(stage.elsewhere, Qt.Key.Key_3)
    assert (stage.done, stage.elsewhere.text()) == ([Fate.TASK], "3")


def test_the_keys_of_the_deeds_work_in_the_whole_window(stage: Stage) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(stage.elsewhere, Qt.Key.Key_F8)
    QTest.keyClick(stage.elsewhere, Qt.Key.Key_F8, shift)
    QTest.keyClick(stage.source, Qt.Key.Key_J, control)
    QTest.keyClick(stage.source, Qt.Key.Key_Return, control)
    assert stage.done == ["next", "previous", "join", "accept"]


def test_the_key_is_told_in_the_tip_and_in_the_menu(stage: Stage) -> None:
    assert stage.deeds.actions["accept"].toolTip().endswith("(Ctrl+Enter)")
    assert "(Ctrl+J)" in stage.deeds.actions["join"].toolTip()
    menu = stage.deeds.menu(stage.source)
    named = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert named["Nối"] == "Ctrl+J"
    kinds = menu.findChild(QMenu)
    assert kinds is not None
    assert [action.shortcut().toString() for action in kinds.actions()] == list(FATE_KEYS.values())
