"""Asks under which name a filter is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_filter_name_dialog import Ui_FilterNameDialog


class FilterNameDialog(QDialog):
    """Hands the typed name to `save`; stays open while that refuses it."""

    def __init__(self, words: str, save: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._ui = Ui_FilterNameDialog()
        self._ui.setupUi(self)
        self._ui.filter_label.setText(words)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Save, then close. Raises what `save` raises."""
        self._save(self._ui.name_edit.text())
        super().accept()
