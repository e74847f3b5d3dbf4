from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from danvan_desktop.gui.widgets.committed_text import CommittedLine, CommittedText, forget_typing
from tests.gui.plan_windows import compose, type_into

KINDS = [CommittedLine, CommittedText]


def shown(qtbot, kind):
    room = QWidget()
    qtbot.addWidget(room)
    layout = QVBoxLayout(room)
    field = kind(room)
    layout.addWidget(field)
    layout.addWidget(QPushButton("Nút", room))
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    field.set_text("cũ")
    field.room = room  # the window lives as long as its field is looked at
    return field


def text_of(field) -> str:
    return field.text() if isinstance(field, CommittedLine) else field.toPlainText()


@pytest.mark.parametrize("kind", KINDS)
def test_text_is_handed_over_once_when_the_field_is_left(qtbot, kind) -> None:
    field = shown(qtbot, kind)
    heard: list[str] = []
    field.committed.connect(heard.append)
    type_into(qtbot, field, "mới")
    field.setFocus()
    field.clearFocus()
    assert heard == ["mới"]


@pytest.mark.parametrize("kind", KINDS)
def test_leaving_a_field_untouched_says_nothing(qtbot, kind) -> None:
    field = shown(qtbot, kind)
    with qtbot.assertNotEmitted(field.committed):
        type_into(qtbot, field, "cũ")


@pytest.mark.parametrize("kind", KINDS)
def test_escape_takes_the_stored_text_back(qtbot, kind) -> None:
    field = shown(qtbot, kind)
    with qtbot.assertNotEmitted(field.committed):
        field.setFocus()
        compose(field, "dở")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert text_of(field) == "cũ"
        field.clearFocus()


@pytest.mark.parametrize("kind", KINDS)
def test_a_reload_does_not_disturb_who_is_typing(qtbot, kind) -> None:
    field = shown(qtbot, kind)
    field.setFocus()
    compose(field, "dở")
    field.set_text("từ kho")
    assert "dở" in text_of(field)
    field.clearFocus()
    field.set_text("từ kho")
    assert text_of(field) == "từ kho"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_being_typed_is_given_up_for_another_object(qtbot, kind) -> None:
    field = shown(qtbot, kind)
    field.setFocus()
    compose(field, "dở")
    forget_typing(field.parentWidget())
    with qtbot.assertNotEmitted(field.committed):
        field.set_text("khác")
        field.clearFocus()
    assert text_of(field) == "khác"


def test_enter_hands_a_line_over_and_tab_leaves_a_text(qtbot) -> None:
    line = shown(qtbot, CommittedLine)
    line.setFocus()
    compose(line, "x")
    with qtbot.waitSignal(line.committed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    text = shown(qtbot, CommittedText)
    text.setFocus()
    compose(text, "x")
    with qtbot.waitSignal(text.committed):
        qtbot.keyClick(text, Qt.Key.Key_Tab)


def test_a_text_is_as_high_as_its_lines(qtbot) -> None:
    text = shown(qtbot, CommittedText)
    text.set_rows(2)
    low = text.sizeHint().height()
    text.set_rows(6)
    assert text.sizeHint().height() == low + 4 * text.fontMetrics().lineSpacing()
