"""Choosing recorded results and figures of registers for a heading of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.gui.forms.ui_insert_results_dialog import Ui_InsertResultsDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within


class InsertResultsDialog(QDialog):
    """Shows lines under the name of their group with a box each; `chosen` are the ticked ones after it was accepted.

    Of the first group all lines that are not in the text yet are ticked, of the others none.
    """

    def __init__(self, groups: Mapping[str, Sequence[str]], present: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InsertResultsDialog()
        self._ui.setupUi(self)
        keep_within(self, parent)
        taken = set(present.split("\n"))
        for place, (name, lines) in enumerate(groups.items()):
            if lines:
                self._add_name(name)
            for line in lines:
                self._add_line(line, is_ticked=place == 0 and line not in taken)
        self._ui.all_button.clicked.connect(self._tick_all)
        self._ui.insert_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)

    def chosen(self) -> list[str]:
        """The ticked lines in their order."""
        return [item.text() for item in self._lines() if item.checkState() is Qt.CheckState.Checked]

    def show_sources(self, sources: Mapping[str, str]) -> None:
        """Tell of each line, when it is pointed at, which entries it comes from."""
        for item in self._lines():
            item.setToolTip(sources.get(item.text(), ""))

    def _add_name(self, name: str) -> None:
        item = QListWidgetItem(name, self._ui.results_list)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _add_line(self, line: str, *, is_ticked: bool) -> None:
        item = QListWidgetItem(line, self._ui.results_list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _lines(self) -> list[QListWidgetItem]:
        items = [self._ui.results_list.item(row) for row in range(self._ui.results_list.count())]
        return [item for item in items if item.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def _tick_all(self) -> None:
        for item in self._lines():
            item.setCheckState(Qt.CheckState.Checked)
