"""Sổ gửi: what went out in a year, to be read and copied into Excel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.obligation import DueState
from danvan_desktop.gui.forms.ui_submission_register_dialog import Ui_SubmissionRegisterDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.occasions import SubmissionColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.submissions import SubmissionRow


class SubmissionRegisterDialog(QDialog):
    """Lists what was sent, in the order given; nothing is changed here."""

    def __init__(self, sent: Sequence[SubmissionRow], year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ListModel[SubmissionRow] = ListModel(SubmissionColumn, self)
        self._ui = Ui_SubmissionRegisterDialog()
        self._ui.setupUi(self)
        late = sum(row.state is DueState.SENT_LATE for row in sent)
        self._ui.count_label.setText(f"Năm {year} đã gửi {len(sent)} văn bản, trong đó {late} văn bản gửi trễ.")
        self._ui.submissions_table.setModel(self._model)
        self._ui.submissions_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        roomy(self._ui.submissions_table)
        fit_columns(self._ui.submissions_table, SubmissionColumn)
        self._model.set_rows(sent)
        self._ui.copy_button.setEnabled(bool(sent))
        self._ui.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self).activated.connect(self.copy)
        self._ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def copy(self) -> None:
        """Put the whole register on the clipboard, a heading line first, as Excel pastes it."""
        columns = list(SubmissionColumn)
        lines = [[column.title for column in columns]]
        lines += [
            [column.text(row).replace("\t", " ").replace("\n", " ") for column in columns] for row in self._model.rows
        ]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
