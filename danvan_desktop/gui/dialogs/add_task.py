"""Typing new tasks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_add_task_dialog import Ui_AddTaskDialog


class AddTaskDialog(QDialog):
    """Asks for the words of a task; `added(text)` is emitted for each, so that several can be typed in a row."""

    added = Signal(str)

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AddTaskDialog()
        self._ui.setupUi(self)
        self._ui.place_label.setText(f"Thêm vào: {place}")
        self._ui.text_edit.textChanged.connect(self._show_state)
        self._ui.accept_button.clicked.connect(self._add_and_close)
        self._ui.next_button.clicked.connect(self._add)
        self._ui.reject_button.clicked.connect(self.reject)
        self._show_state()

    def _show_state(self) -> None:
        has_words = bool(self._ui.text_edit.toPlainText().strip())
        self._ui.accept_button.setEnabled(has_words)
        self._ui.next_button.setEnabled(has_words)

    def _add(self) -> None:
        self.added.emit(self._ui.text_edit.toPlainText())
        self._ui.text_edit.clear()
        self._ui.text_edit.setFocus()

    def _add_and_close(self) -> None:
        self._add()
        self.accept()
