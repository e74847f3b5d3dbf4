"""Asks for a request to report that came in by a document, or corrects one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_report_request_dialog import Ui_ReportRequestDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.report_requests import ReportRequest


class ReportRequestDialog(QDialog):
    """Hands a `ReportRequest` to `save`; stays open while that refuses it. A known request is corrected."""

    def __init__(
        self,
        units: Sequence[Unit],
        year: int,
        save: Callable[[ReportRequest], None],
        known: ReportRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._year = year
        self._ui = Ui_ReportRequestDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for edit in (ui.requested_on_edit, ui.due_edit):
            edit.set_reader(date_reader(year))
        roomy(ui.units_list)
        for unit in units:
            line = QListWidgetItem(unit.name, ui.units_list)
            line.setData(Qt.ItemDataRole.UserRole, unit.id)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Unchecked)
        if known is not None:
            self._show(known)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def accept(self) -> None:
        """Save, then close. Raises `ValidationError` for a date that is none, and what `save` raises."""
        ui = self._ui
        asked, due = ui.requested_on_edit.text().strip(), ui.due_edit.text().strip()
        lines = (ui.units_list.item(place) for place in range(ui.units_list.count()))
        self._save(
            ReportRequest(
                ui.text_edit.toPlainText(),
                ui.requested_by_edit.text(),
                ui.number_edit.text(),
                parse_date(asked, self._year) if asked else None,
                parse_date(due, self._year) if due else None,
                tuple(
                    line.data(Qt.ItemDataRole.UserRole) for line in lines if line.checkState() is Qt.CheckState.Checked
                ),
            )
        )
        super().accept()

    def _show(self, known: ReportRequest) -> None:
        ui = self._ui
        ui.save_button.setText("Sửa yêu cầu")
        ui.text_edit.setPlainText(known.text)
        ui.requested_by_edit.setText(known.requested_by)
        ui.number_edit.setText(known.number)
        ui.requested_on_edit.set_date(known.requested_on)
        ui.due_edit.set_date(known.due)
        ui.units_label.hide()
        ui.units_list.hide()
