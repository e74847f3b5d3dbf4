"""Choosing evidence that is in the store already to prove one more criterion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.forms.ui_score_evidence_dialog import Ui_ScoreEvidenceDialog
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.score_figures import name_evidence


class ScoreEvidenceDialog(QDialog):
    """Lists evidence with a box each, found by typing; `ticked` are the chosen ones after it was accepted."""

    def __init__(self, place: str, candidates: Sequence[Evidence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ScoreEvidenceDialog()
        self._ui.setupUi(self)
        roomy(self._ui.evidence_list)
        self._ui.place_label.setText(place if candidates else "Chưa có tài liệu nào khác trong dữ liệu để dùng lại.")
        for evidence in candidates:
            item = QListWidgetItem(name_evidence(evidence), self._ui.evidence_list)
            item.setData(Qt.ItemDataRole.UserRole, evidence.id)
            item.setToolTip(evidence.file_name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._ui.filter_edit.textChanged.connect(self._filter)
        self._ui.evidence_list.itemChanged.connect(self._show_button)
        self._ui.link_button.clicked.connect(self.accept)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._show_button()

    def ticked(self) -> list[int]:
        """The ids of the ticked evidence."""
        return [
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _items(self) -> list[QListWidgetItem]:
        return [self._ui.evidence_list.item(row) for row in range(self._ui.evidence_list.count())]

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for item in self._items():
            text = fold(f"{item.text()} {item.toolTip()}")
            item.setHidden(not all(word in text for word in words))

    def _show_button(self) -> None:
        self._ui.link_button.setEnabled(bool(self.ticked()))
