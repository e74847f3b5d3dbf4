"""Asks why a task cannot be carried out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_not_feasible_dialog import Ui_NotFeasibleDialog


class NotFeasibleDialog(QDialog):
    """Hands the typed reason to `close`; stays open while that refuses it."""

    def __init__(self, task_text: str, close: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._ui = Ui_NotFeasibleDialog()
        self._ui.setupUi(self)
        self._ui.task_label.setText(task_text)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Record the reason, then close. Raises what `close` raises."""
        self._close(self._ui.reason_edit.toPlainText())
        super().accept()
