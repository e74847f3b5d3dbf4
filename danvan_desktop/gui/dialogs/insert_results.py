"""Choosing recorded results for a heading of the report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.gui.forms.ui_insert_results_dialog import Ui_InsertResultsDialog


class InsertResultsDialog(QDialog):
    """Shows result lines with a box each; `chosen` are the ticked ones after it was accepted."""

    def __init__(self, lines: Sequence[str], present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InsertResultsDialog()
        self._ui.setupUi(self)
        taken = set(present.split("\n"))
        for line in lines:
            item = QListWidgetItem(line)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if line in taken else Qt.CheckState.Checked)
            self._ui.results_list.addItem(item)
        self._ui.all_button.clicked.connect(self._tick_all)
        self._ui.insert_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)

    def chosen(self) -> list[str]:
        """The ticked lines in their order."""
        items = [self._ui.results_list.item(row) for row in range(self._ui.results_list.count())]
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    def _tick_all(self) -> None:
        for row in range(self._ui.results_list.count()):
            self._ui.results_list.item(row).setCheckState(Qt.CheckState.Checked)
