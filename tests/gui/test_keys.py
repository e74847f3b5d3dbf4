"""Keys mean the same in every language; “Enter” is the Vietnamese word on the Return key, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from danvan_desktop.gui.app import make_application
from danvan_desktop.gui.keys import key_sequence
from tests.gui.shell import dress_taken_off
from tests.source_tree import read_modules


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[None]:
    with dress_taken_off():
        make_application([qapp.applicationName()])
        yield


@pytest.mark.usefixtures("vietnamese")
def test_return_and_enter_stay_two_keys_where_the_screen_has_one_word_for_both() -> None:
    assert key_sequence("Ctrl+Return")[0].key() == Qt.Key.Key_Return
    assert key_sequence("Ctrl+Enter")[0].key() == Qt.Key.Key_Enter
    assert QKeySequence("Ctrl+Enter")[0].key() == Qt.Key.Key_Return  # what it would be as the screen shows it


@pytest.mark.usefixtures("vietnamese")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_deed_on_both_keys_is_carried_out_by_either(qtbot, key: Qt.Key) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    edit = QLineEdit(window)
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(key_sequence(keys), window, lambda: done.append(1))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    assert done == [1]


def test_no_key_is_read_as_the_screen_shows_it() -> None:
    """Text handed to QKeySequence or setShortcut is read in the language of the screen."""
    by_text = re.compile(r"(?:QKeySequence|setShortcut)\((?:f?[\"']|keys\b|words\.)")
    assert [module.name for module in read_modules() if by_text.search(module.source)] == []
