"""A field for a number, typed with decimal comma or dot, handed over once when the clerk has finished."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

NumberReader = Callable[[str], Decimal | str]
"""Reads typed text into a number, or answers with the complaint to show; `gui.numbers.read_number` is one."""

NumberWriter = Callable[[Decimal | None], str]


class NumberEdit(QLineEdit):
    """A line for one number or none.

    `typed()` is emitted while typing, `committed()` on Enter or on leaving when the number became another one.
    Text that is no number stays as typed and `complaint()` tells why. Esc takes the stored number back.
    """

    typed = Signal()
    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: NumberReader = _no_reader
        self._write: NumberWriter = str
        self._stored: Decimal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._note_typing)
        self.editingFinished.connect(self.commit)

    def set_language(self, read: NumberReader, write: NumberWriter) -> None:
        """Read and write numbers this way from now on."""
        self._read = read
        self._write = write

    def set_number(self, number: Decimal | None) -> None:
        """Show a stored number without emitting anything; one being typed at this moment is left alone."""
        is_typing = self.hasFocus() and self.isModified()
        self._stored = number
        if not is_typing:
            self.setText(self._write(number))

    def forget(self) -> None:
        """Give up what is being typed, because the field will show something else's number."""
        self.setText(self._write(self._stored))

    def number(self) -> Decimal | None:
        """The number typed; None for an empty line and for text that is no number."""
        read = self._read(self.text()) if self.text().strip() else None
        return None if isinstance(read, str) else read

    def complaint(self) -> str:
        """Why the typed text is no number; empty when it is one or nothing."""
        read = self._read(self.text()) if self.text().strip() else None
        return read if isinstance(read, str) else ""

    def commit(self) -> None:
        """Announce the number when it differs from the stored one; text that is none stays for mending."""
        if not self.complaint() and self.number() != self._stored:
            self._stored = self.number()
            self.setModified(False)
            self.committed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc takes the stored number back, everything else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._write(self._stored))
            self.typed.emit()
            return
        super().keyPressEvent(event)

    def _note_typing(self) -> None:
        self.typed.emit()


def _no_reader(text: str) -> Decimal | str:
    return f"“{text}”"
