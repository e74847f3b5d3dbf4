"""Asks why a closed year is opened again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import format_date
from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.gui.forms.ui_year_reopening_dialog import Ui_YearReopeningDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within


class YearReopeningDialog(QDialog):
    """Hands the typed reason to `reopen`; stays open while that refuses it."""

    def __init__(self, closing: YearClosing, reopen: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reopen = reopen
        self._ui = Ui_YearReopeningDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(f"Mở lại năm {closing.year}")
        left_open = f" Khi đóng còn: {closing.left_open}." if closing.left_open else ""
        self._ui.closing_label.setText(
            f"Năm {closing.year} do {closing.closed_by} đóng ngày {format_date(closing.closed_on)}.{left_open} Lý do, ngày "
            "và người mở lại được ghi vào danh sách các lần đóng, mở lại."
        )
        self._ui.reopen_button.setText(f"&Mở lại năm {closing.year}")
        self._ui.reopen_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def accept(self) -> None:
        """Open the year again, then close. Raises what `reopen` raises."""
        self._reopen(self._ui.reason_edit.toPlainText())
        super().accept()
