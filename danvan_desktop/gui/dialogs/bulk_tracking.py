"""Changing the chosen tasks of “Theo dõi” at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.enum_combo import chosen, fill_combo
from danvan_desktop.gui.forms.ui_bulk_tracking_dialog import Ui_BulkTrackingDialog
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue, BulkState


class BulkTrackingDialog(QDialog):
    """Hands a `BulkChange` for `count` tasks to `change`; stays open while that refuses it."""

    def __init__(
        self, count: int, year: int, change: Callable[[BulkChange], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._year = year
        self._change = change
        self._ui = Ui_BulkTrackingDialog()
        self._ui.setupUi(self)
        self._ui.tasks_label.setText(f"Sửa {count} nhiệm vụ đang chọn:")
        fill_combo(self._ui.state_combo, BulkState)
        fill_combo(self._ui.due_combo, BulkDue)
        self._ui.internal_due_edit.set_reader(date_reader(year))
        self._ui.state_combo.currentIndexChanged.connect(self._show_fields)
        self._ui.due_combo.currentIndexChanged.connect(self._show_fields)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._show_fields()

    def accept(self) -> None:
        """Change the tasks, then close. Raises `ValidationError` for a date that is none, and what `change` raises."""
        typed = self._ui.internal_due_edit.text().strip()
        due = chosen(self._ui.due_combo, BulkDue) or BulkDue.KEEP
        self._change(
            BulkChange(
                chosen(self._ui.state_combo, BulkState) or BulkState.KEEP,
                self._ui.reason_edit.text(),
                due,
                parse_date(typed, self._year) if typed and due is BulkDue.SET else None,
            )
        )
        super().accept()

    def _show_fields(self) -> None:
        needs_reason = chosen(self._ui.state_combo, BulkState) is BulkState.NOT_FEASIBLE
        self._ui.reason_edit.setEnabled(needs_reason)
        self._ui.reason_label.setEnabled(needs_reason)
        needs_day = chosen(self._ui.due_combo, BulkDue) is BulkDue.SET
        self._ui.internal_due_edit.setEnabled(needs_day)
        self._ui.internal_due_label.setEnabled(needs_day)
