"""Lists every closing of a year and every time one was opened again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.gui.forms.ui_year_closings_dialog import Ui_YearClosingsDialog
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.models.year_closings import ClosingColumn
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy


class YearClosingsDialog(QDialog):
    """Shows the closings, the latest first; nothing is changed here."""

    def __init__(self, closings: Sequence[YearClosing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: ListModel[YearClosing] = ListModel(ClosingColumn, self)
        self._ui = Ui_YearClosingsDialog()
        self._ui.setupUi(self)
        closed = sorted(closing.year for closing in closings if closing.is_in_force)
        years = ", ".join(str(year) for year in closed)
        self._ui.count_label.setText(f"Năm đang đóng: {years}." if years else "Chưa đóng năm nào.")
        self._ui.closings_table.setModel(self._model)
        roomy(self._ui.closings_table)
        fit_columns(self._ui.closings_table, ClosingColumn)
        self._model.set_rows(list(closings))
        self._ui.closings_table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._ui.closings_table.verticalHeader().hide()
        self._ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)
