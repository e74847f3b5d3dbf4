"""Adds or changes a task of a running plan with the reason for it, or corrects the reason of an amendment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date, parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_amendment_dialog import Ui_AmendmentDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.amendments import Basis
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow

_NEW_TASK = "Bổ sung nhiệm vụ mới"
_ANY_GROUP = "Không thuộc nhóm nào"


class Amended(NamedTuple):
    """What the clerk entered: the words of a task, or of a new one (`task_id` None) in a group, and the basis."""

    task_id: int | None
    group_id: int | None
    text: str
    basis: Basis


class AmendmentDialog(QDialog):
    """Hands what was entered to `record`, stays open while that refuses; with a `basis` only that is edited."""

    def __init__(
        self,
        rows: Sequence[OutlineRow],
        record: Callable[[Amended], None],
        today: date,
        basis: Basis | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._today = today
        self._texts = {row.id: row.text for row in rows if row.kind is OutlineKind.TASK}
        self._ui = Ui_AmendmentDialog()
        self._ui.setupUi(self)
        self._fill(rows)
        self._ui.passage_panel.setVisible(basis is None)
        shown = basis or Basis(today, "")
        self._ui.reason_edit.setText(shown.reason)
        self._ui.document_edit.setText(shown.document_number)
        self._ui.made_on_edit.set_reader(date_reader(today.year))
        self._ui.made_on_edit.setText(format_date(shown.made_on))
        self._ui.task_combo.currentIndexChanged.connect(self._show_task)
        self._ui.record_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)
        if basis is not None:
            self._ui.record_button.setText("&Sửa")
            self.resize(self.width(), self.minimumSizeHint().height())

    def accept(self) -> None:
        """Record what was entered, then close. Raises `ValidationError` for a day that is none, and what `record` raises."""
        ui = self._ui
        made_on = parse_date(ui.made_on_edit.text(), self._today.year)
        basis = Basis(made_on, ui.reason_edit.text(), ui.document_edit.text())
        task_id: int | None = ui.task_combo.currentData()
        group_id: int | None = ui.group_combo.currentData()
        self._record(Amended(task_id, group_id, ui.text_edit.toPlainText(), basis))
        super().accept()

    def _fill(self, rows: Sequence[OutlineRow]) -> None:
        ui = self._ui
        ui.task_combo.addItem(_NEW_TASK, None)
        ui.group_combo.addItem(_ANY_GROUP, None)
        for row in rows:
            words = f"{row.number} {row.text}".strip()
            if row.kind is OutlineKind.TASK:
                ui.task_combo.addItem(words, row.id)
            elif row.kind is OutlineKind.GROUP:
                ui.group_combo.addItem(words, row.id)
        ui.group_combo.setCurrentIndex(min(1, ui.group_combo.count() - 1))

    def _show_task(self) -> None:
        task_id = self._ui.task_combo.currentData()
        self._ui.group_combo.setEnabled(task_id is None)
        self._ui.text_edit.setPlainText("" if task_id is None else self._texts[task_id])
