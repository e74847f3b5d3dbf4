"""Fields that save themselves: what was typed is handed over once, when the clerk has finished with the field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget


class CommittedLine(QLineEdit):
    """A line that emits `committed(text)` on Enter or on leaving it, only when its text became another; Esc restores."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.editingFinished.connect(self.commit)

    def set_text(self, text: str) -> None:
        """Show the stored text; words being typed at this moment are left alone."""
        is_typing = self.hasFocus() and self.text() != self._stored
        self._stored = text
        if not is_typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def forget(self) -> None:
        """Give up what is being typed, because the field will show something else's text."""
        self._stored = self.text()

    def commit(self) -> None:
        """Hand over what was typed, if it differs from what is stored."""
        typed = self.text()
        if typed != self._stored:
            self._stored = typed
            self.committed.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc takes the stored text back, everything else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.setText(self._stored)
            return
        super().keyPressEvent(event)


class CommittedText(QPlainTextEdit):
    """A text of several lines that emits `committed(text)` on leaving it, only when it became another; Esc restores.

    Tab goes on to the next field, as in a form on paper; the field is high enough for `rows` lines.
    """

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._rows = 4
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: int) -> None:
        """Be high enough for this many lines."""
        self._rows = rows
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Show the stored text; words being typed at this moment are left alone."""
        is_typing = self.hasFocus() and self.toPlainText() != self._stored
        self._stored = text
        if not is_typing and self.toPlainText() != text:
            self.setPlainText(text)

    def forget(self) -> None:
        """Give up what is being typed, because the field will show something else's text."""
        self._stored = self.toPlainText()

    def commit(self) -> None:
        """Hand over what was typed, if it differs from what is stored."""
        typed = self.toPlainText()
        if typed != self._stored:
            self._stored = typed
            self.committed.emit(typed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the platform says, as high as `rows` lines."""
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), self._rows * self.fontMetrics().lineSpacing() + margins)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving the field hands its text over; a context menu is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc takes the stored text back, everything else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._stored:
            self.setPlainText(self._stored)
            return
        super().keyPressEvent(event)


def forget_typing(parent: QWidget) -> None:
    """Give up what is being typed in any field below `parent`: it belongs to another object than the next one shown."""
    for line in parent.findChildren(CommittedLine):
        line.forget()
    for text in parent.findChildren(CommittedText):
        text.forget()
