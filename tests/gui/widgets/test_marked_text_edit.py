"""The field of bold and italic words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.widgets.marked_text_edit import MarkedTextEdit


@pytest.fixture
def edit(qtbot: QtBot) -> MarkedTextEdit:
    made = MarkedTextEdit()
    qtbot.addWidget(made)
    return made


def choose(edit: MarkedTextEdit, start: int, end: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


@pytest.mark.parametrize("text", ["", "a\n\nb", "- **Đạt** 100%\n__ghi chú__\n", "😀 **😀**", "[[Bảng chỉ tiêu]]"])
def test_a_text_comes_back_as_it_was_shown(edit: MarkedTextEdit, text: str) -> None:
    edit.set_marked(text)
    assert edit.marked() == text


def test_chosen_words_become_bold_and_plain_again(edit: MarkedTextEdit) -> None:
    edit.set_marked("Đạt 100% chỉ tiêu")
    choose(edit, 4, 8)
    edit.set_bold(True)
    edit.set_italic(True)
    assert edit.marked() == "Đạt **__100%**__ chỉ tiêu"
    edit.set_bold(False)
    assert edit.marked() == "Đạt __100%__ chỉ tiêu"
    edit.undo()
    assert edit.marked() == "Đạt **__100%**__ chỉ tiêu"


def test_the_looks_at_the_cursor_are_told(edit: MarkedTextEdit) -> None:
    edit.set_marked("thường **đậm**")
    told: list[tuple[bool, bool]] = []
    edit.looks_changed.connect(lambda *looks: told.append(looks))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert told[-1] == (True, False)


def test_what_is_pasted_comes_without_looks(edit: MarkedTextEdit) -> None:
    source = QMimeData()
    source.setHtml("<b style='color:red'>đỏ</b>")
    source.setText("đỏ\nhai")
    edit.insertFromMimeData(source)
    assert edit.marked() == "đỏ\nhai"


def test_a_line_goes_behind_the_one_of_the_cursor(edit: MarkedTextEdit) -> None:
    edit.set_marked("một\nhai")
    edit.insert_line("[[Bảng]]")
    assert edit.marked() == "một\n[[Bảng]]\nhai"
    edit.undo()
    assert edit.marked() == "một\nhai"
    edit.set_marked("")
    edit.insert_line("[[Bảng]]")
    assert edit.marked() == "[[Bảng]]"


def test_words_of_a_pattern_are_shaded_and_kept(edit: MarkedTextEdit) -> None:
    edit.shade(r"\[\[.+?\]\]")
    edit.set_marked("😀 [[Số]] x")
    edit.document().begin().layout()
    shades = [(found.start, found.length) for found in edit.document().begin().layout().formats()]
    assert shades == [(3, 6)]
    assert edit.marked() == "😀 [[Số]] x"
