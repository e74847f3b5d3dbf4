"""The units' own reports for one occasion: who handed in, when, what, and who is still missing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date, parse_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_unit_reports_dialog import Ui_UnitReportsDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.occasions import ReceiptColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.unit_reports import UnitReportService
from danvan_desktop.services.views_occasions import OccasionRow, ReceiptRow


class UnitReportsDialog(QDialog):
    """Every button is one intention, saved at once."""

    def __init__(
        self,
        row: OccasionRow,
        reports: UnitReportService,
        occasions: OccasionService,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = row.key
        self._reports = reports
        self._today = occasions.today()
        self._actions = actions
        self._model: ListModel[ReceiptRow] = ListModel(ReceiptColumn, self)
        self._ui = Ui_UnitReportsDialog()
        self._ui.setupUi(self)
        self._ui.what_label.setText(f"{row.occasion.text} ({row.occasion.label}), hạn: {row.due_words}")
        self._ui.receipts_table.setModel(self._model)
        self._ui.receipts_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        roomy(self._ui.receipts_table)
        fit_columns(self._ui.receipts_table, ReceiptColumn)
        self._connect()
        self._reload()
        keep_within(self, parent)

    def _connect(self) -> None:
        ui = self._ui
        for edit in (ui.received_on_edit, ui.internal_due_edit):
            edit.set_reader(date_reader(self._key.year))
        ui.receipts_table.selectionModel().currentRowChanged.connect(self._show)
        ui.internal_due_edit.date_changed.connect(self._set_due)
        ui.receive_button.clicked.connect(self._receive)
        ui.take_back_button.clicked.connect(self._take_back)
        ui.forget_button.clicked.connect(self._forget)
        ui.add_button.clicked.connect(self._add)
        ui.add_all_button.clicked.connect(self._add_all)
        ui.close_button.clicked.connect(self.reject)
        self._actions.changed.connect(self._reload)

    def _reload(self, _changes: object = None) -> None:
        ui, chosen = self._ui, self._chosen()
        rows = self._reports.receipts(self._key)
        self._model.set_rows(rows)
        found = self._model.find_row(lambda row: chosen is not None and row.unit_id == chosen.unit_id)
        ui.receipts_table.selectRow(max(0, found.row()))
        missing = [row.unit_name for row in rows if not row.state.is_received]
        ui.missing_label.setText(_summary(len(rows), missing))
        ui.other_unit_combo.clear()
        for unit in self._reports.other_units(self._key):
            ui.other_unit_combo.addItem(unit.name, unit.id)
        ui.add_button.setEnabled(ui.other_unit_combo.count() > 0)
        self._show()

    def _show(self) -> None:
        ui, row = self._ui, self._chosen()
        ui.unit_box.setEnabled(row is not None)
        ui.unit_box.setTitle(row.unit_name if row else "Chưa có đơn vị nào phải báo cáo")
        ui.received_on_edit.set_date((row.received_on if row else None) or self._today)
        ui.content_edit.setText(row.content if row else "")
        ui.internal_due_edit.set_date(row.due if row and row.is_own_due else None)
        common = format_date(row.due) if row and row.due and not row.is_own_due else ""
        ui.internal_due_edit.setPlaceholderText(f"{common} (chung)" if common else "ngày/tháng/năm")
        ui.take_back_button.setEnabled(row is not None and row.state.is_received)
        ui.forget_button.setEnabled(row is not None and row.is_listed)

    def _chosen(self) -> ReceiptRow | None:
        index = self._ui.receipts_table.currentIndex()
        return self._model.row_at(index) if index.isValid() else None

    def _receive(self) -> None:
        row = self._chosen()
        if row is not None:
            day = parse_date(self._ui.received_on_edit.text(), self._key.year)
            content = self._ui.content_edit.text()
            self._actions.run(lambda: self._reports.receive(self._key, row.unit_id, day, content))

    def _set_due(self, day: object) -> None:
        row = self._chosen()
        if row is not None:
            date = self._ui.internal_due_edit.date() if day is not None else None
            self._actions.run(lambda: self._reports.set_internal_due(self._key, row.unit_id, date))

    def _take_back(self) -> None:
        row = self._chosen()
        if row is not None:
            self._actions.run(lambda: self._reports.take_back(self._key, row.unit_id))

    def _forget(self) -> None:
        row = self._chosen()
        if row is not None:
            self._actions.run(lambda: self._reports.forget(self._key, row.unit_id))

    def _add(self) -> None:
        unit_id = self._ui.other_unit_combo.currentData()
        self._actions.run(lambda: self._reports.expect(self._key, [unit_id]))

    def _add_all(self) -> None:
        self._actions.run(lambda: self._reports.expect_units_with_tasks(self._key))


def _summary(count: int, missing: list[str]) -> str:
    if not count:
        return "Chưa có đơn vị nào phải báo cáo. Hãy thêm từng đơn vị, hoặc lấy mọi đơn vị có nhiệm vụ."
    received = f"Đã nộp {count - len(missing)}/{count}."
    return f"{received} Còn thiếu: {', '.join(missing)}." if missing else f"{received} Không còn đơn vị nào thiếu."
