"""Naming a new section or group."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_add_heading_dialog import Ui_AddHeadingDialog


class AddHeadingDialog(QDialog):
    """Asks for number and title of what `title` names (“Thêm nhóm”)."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AddHeadingDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._ui.title_edit.textChanged.connect(self._show_state)
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.reject_button.clicked.connect(self.reject)
        self._show_state()

    def number(self) -> str:
        """The number as printed, possibly empty."""
        return self._ui.number_edit.text()

    def heading(self) -> str:
        """The title."""
        return self._ui.title_edit.text()

    def _show_state(self) -> None:
        self._ui.accept_button.setEnabled(bool(self._ui.title_edit.text().strip()))
