"""The list of paragraphs keeps its selection when the plan is understood anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate, SourceLines
from danvan_desktop.gui.dialogs.review_source import ReviewSource
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog

PARAGRAPHS = [DraftParagraph(n, SourceLines(2 * n + 1, 2 * n + 1), f"Đoạn số {n}", Fate.TASK) for n in range(5)]


class Pane:
    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = QDialog()
        qtbot.addWidget(self.dialog)
        self.ui = Ui_ImportReviewDialog()
        self.ui.setupUi(self.dialog)
        self.source = ReviewSource(self.ui, self.dialog)
        self.fates: list[Fate] = []
        self.source.fate_wanted.connect(self.fates.append)
        self.source.show(PARAGRAPHS)


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    return Pane(qtbot)


def test_the_first_paragraph_is_selected_and_shown_with_its_kind(pane: Pane) -> None:
    assert pane.source.is_first_selected()
    assert pane.ui.paragraph_edit.toPlainText() == "Đoạn số 0"
    assert pane.ui.fate_combo.currentText() == "Nhiệm vụ (3)"


def test_the_selected_paragraph_stays_selected_or_what_stands_on_its_line(pane: Pane) -> None:
    pane.source.select(3)
    pane.source.show(PARAGRAPHS[1:])
    assert pane.source.selected() == PARAGRAPHS[3]
    joined = DraftParagraph(2, SourceLines(5, 7), "Đoạn số 2 Đoạn số 3", Fate.TASK)
    pane.source.show([*PARAGRAPHS[:2], joined, PARAGRAPHS[4]])
    assert pane.source.selected() == joined


def test_the_cursor_counts_only_inside_the_words(pane: Pane) -> None:
    assert pane.source.cursor_offset() is None
    cursor = pane.ui.paragraph_edit.textCursor()
    cursor.setPosition(5)
    pane.ui.paragraph_edit.setTextCursor(cursor)
    assert pane.source.cursor_offset() == 5
    pane.ui.paragraph_edit.moveCursor(QTextCursor.MoveOperation.End)
    assert pane.source.cursor_offset() is None


def test_the_combo_asks_for_a_kind_and_an_invalid_row_selects_nothing(pane: Pane) -> None:
    pane.ui.fate_combo.setCurrentIndex(9)
    pane.ui.fate_combo.activated.emit(9)
    assert pane.fates == [Fate.SKIPPED]
    pane.source.select(2)
    pane.source.select_row(QModelIndex())
    assert pane.source.selected() == PARAGRAPHS[2]
