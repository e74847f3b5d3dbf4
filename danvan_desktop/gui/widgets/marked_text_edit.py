"""A text field with bold and italic words, whose text is kept with marks (domain/marked_text.py)."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.marked_text import marked, marked_runs

_FIELD_TINT = 45
"""How strongly the accent colour lies behind a field, of 255."""


class MarkedTextEdit(QTextEdit):
    """Paragraphs with bold and italic; what is pasted comes without looks, fonts and colours.

    `looks_changed(bold, italic)` says how the words at the cursor look. Words that match `shaded` are shaded.
    """

    looks_changed = Signal(bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._shading: _Shading | None = None
        self.currentCharFormatChanged.connect(self._tell_looks)

    def shade(self, pattern: str) -> None:
        """Shade whatever matches a regular expression."""
        self._shading = _Shading(self, pattern)

    def set_marked(self, text: str) -> None:
        """Show another text; what was typed before cannot be taken back any more."""
        self.clear()
        cursor = QTextCursor(self.document())
        for place, line in enumerate(text.split("\n")):
            if place:
                cursor.insertBlock()
            for run in marked_runs(line):
                cursor.insertText(run.text, _format(is_bold=run.bold, is_italic=run.italic))
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(QTextCharFormat())

    def marked(self) -> str:
        """The text as it is kept."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(marked(_runs(block)))
            block = block.next()
        return "\n".join(lines)

    def set_bold(self, is_bold: bool) -> None:
        """Make the chosen words bold or not, without any those that follow."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
        self.mergeCurrentCharFormat(look)

    def set_italic(self, is_italic: bool) -> None:
        """Make the chosen words italic or not, without any those that follow."""
        look = QTextCharFormat()
        look.setFontItalic(is_italic)
        self.mergeCurrentCharFormat(look)

    def insert_line(self, text: str) -> None:
        """Put a line of its own behind the line of the cursor, in one step that can be taken back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if cursor.block().text().strip():
            cursor.insertBlock()
        cursor.insertText(text, QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste the words alone."""
        self.textCursor().insertText(source.text())

    def _tell_looks(self, look: QTextCharFormat) -> None:
        self.looks_changed.emit(look.fontWeight() > QFont.Weight.Normal, look.fontItalic())


class _Shading(QSyntaxHighlighter):
    """Lays the accent colour lightly behind the matches of a pattern."""

    def __init__(self, edit: QTextEdit, pattern: str) -> None:
        super().__init__(edit.document())
        self._pattern = re.compile(pattern)
        tint = QColor(edit.palette().color(QPalette.ColorRole.Highlight))
        tint.setAlpha(_FIELD_TINT)
        self._look = QTextCharFormat()
        self._look.setBackground(tint)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Shade one paragraph; Qt counts UTF-16 units."""
        for found in self._pattern.finditer(text):
            start = _units(text[: found.start()])
            self.setFormat(start, _units(found[0]), self._look)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(*, is_bold: bool, is_italic: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    if is_bold:
        look.setFontWeight(QFont.Weight.Bold)
    look.setFontItalic(is_italic)
    return look


def _runs(block: QTextBlock) -> list[Run]:
    runs, place = [], block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look = fragment.charFormat()
        text = fragment.text().replace("\u2028", "\n")
        runs.append(Run(text, look.fontWeight() > QFont.Weight.Normal, look.fontItalic()))
        place += 1
    return runs
