"""Looking at rows copied from Excel before they become tasks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.forms.ui_paste_tasks_dialog import Ui_PasteTasksDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.plan_contents import PastedColumn
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.task_paste import PastedTask


class PasteTasksDialog(QDialog):
    """Shows what the rows would become and which unit names were not understood."""

    def __init__(self, rows: Sequence[PastedTask], place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PasteTasksDialog()
        self._ui.setupUi(self)
        self._ui.place_label.setText(f"{len(rows)} nhiệm vụ sẽ được thêm vào: {place}")
        model = ListModel[PastedTask](PastedColumn, self)
        model.set_rows(rows)
        self._ui.rows_table.setModel(model)
        roomy(self._ui.rows_table)
        fit_columns(self._ui.rows_table, PastedColumn)
        unknown = sorted({name for row in rows for name in row.unknown_names})
        self._ui.warning_label.setVisible(bool(unknown))
        self._ui.warning_label.setText(
            f"Không có trong danh mục đơn vị: {'; '.join(unknown)}. Các tên này bị bỏ qua; thêm ở trang Danh mục rồi dán"
            " lại, hoặc phân công sau."
        )
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.reject_button.clicked.connect(self.reject)
