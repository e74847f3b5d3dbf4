"""Đôn đốc: what each unit is late with or soon due for, to be sorted and copied as a message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.forms.ui_urging_dialog import Ui_UrgingDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.urging import UrgeColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.urging import UrgeItem, reminder_text, unit_names


class UrgingDialog(QDialog):
    """Lists `items`; nothing is changed here."""

    def __init__(self, items: Sequence[UrgeItem], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = list(items)
        self._today = today
        self._model: ListModel[UrgeItem] = ListModel(UrgeColumn, self)
        self._ui = Ui_UrgingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.items_table.setModel(self._model)
        ui.items_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        roomy(ui.items_table)
        rows = ui.items_table.verticalHeader()
        rows.setDefaultSectionSize(rows.defaultSectionSize() + ui.items_table.fontMetrics().height())
        fit_columns(ui.items_table, UrgeColumn)
        ui.unit_combo.addItem(f"Tất cả đơn vị ({len(self._all)})", "")
        for name in unit_names(self._all):
            count = sum(item.unit_name == name for item in self._all)
            ui.unit_combo.addItem(f"{name} ({count})", name)
        ui.unit_combo.currentIndexChanged.connect(self._show)
        ui.late_check.toggled.connect(self._show)
        ui.copy_button.clicked.connect(self.copy)
        ui.close_button.clicked.connect(self.reject)
        self._show()
        keep_within(self, parent)

    def copy(self) -> None:
        """Put the reminder of the shown items on the clipboard, one message for each unit."""
        shown = self._shown()
        QGuiApplication.clipboard().setText(reminder_text(shown, self._today))
        count = len(unit_names(shown))
        self._ui.count_label.setText(f"Đã chép lời nhắc cho {count} đơn vị; dán vào Zalo, thư điện tử để gửi.")

    def _shown(self) -> list[UrgeItem]:
        name = self._ui.unit_combo.currentData()
        only_late = self._ui.late_check.isChecked()
        return [item for item in self._all if name in {"", item.unit_name} and (item.is_late or not only_late)]

    def _show(self) -> None:
        shown = self._shown()
        self._model.set_rows(shown)
        late = sum(item.is_late for item in shown)
        words = (
            f"Đến ngày {format_date(self._today)}: {len(shown)} việc của {len(unit_names(shown))} đơn vị, {late} trễ."
        )
        self._ui.count_label.setText(words if shown else "Không có việc nào trễ hoặc sắp đến hạn.")
        self._ui.copy_button.setEnabled(bool(shown))
