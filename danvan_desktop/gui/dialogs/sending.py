"""Records that a document has gone out: number, date, to whom, by which way, with its file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_sending_dialog import Ui_SendingDialog
from danvan_desktop.gui.messages import ANY_FILTER, choose_files
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.views_occasions import OccasionRow, Sending

_WAYS = ("Trục liên thông văn bản", "Bưu điện", "Thư điện tử công vụ", "Nộp trực tiếp")


class SendingDialog(QDialog):
    """Hands a `Sending` to `record`; stays open while that refuses it."""

    def __init__(
        self, row: OccasionRow, record: Callable[[Sending], None], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._year = today.year
        self._last_good_day = row.occasion.last_good_day
        self._ui = Ui_SendingDialog()
        self._ui.setupUi(self)
        duty, known = row.occasion.obligation, row.occasion.record
        self._ui.what_label.setText(f"{row.occasion.text} ({row.occasion.label}), hạn: {row.due_words}")
        self._ui.via_combo.addItems(_WAYS)
        self._ui.sent_on_edit.set_reader(date_reader(self._year))
        self._ui.sent_on_edit.set_date(known.sent_on if known and known.sent_on else today)
        self._ui.number_edit.setText(known.sent_number if known else "")
        self._ui.to_edit.setText((known.sent_to if known else "") or row.occasion.recipient)
        self._ui.via_combo.setCurrentText((known.sent_via if known else "") or duty.via or "")
        roomy(self._ui.files_list)
        self._ui.sent_on_edit.date_changed.connect(self._show_lateness)
        self._ui.files_list.files_dropped.connect(self._add_files)
        self._ui.attach_button.clicked.connect(self._choose_files)
        self._ui.save_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._show_lateness(self._ui.sent_on_edit.date())

    def accept(self) -> None:
        """Record the sending, then close. Raises `ValidationError` for a date that is none, and what `record` raises."""
        files = (self._ui.files_list.item(place) for place in range(self._ui.files_list.count()))
        self._record(
            Sending(
                parse_date(self._ui.sent_on_edit.text(), self._year),
                self._ui.number_edit.text(),
                self._ui.to_edit.text(),
                self._ui.via_combo.currentText(),
                tuple(line.data(Qt.ItemDataRole.UserRole) for line in files),
            )
        )
        super().accept()

    def _show_lateness(self, day: date | None) -> None:
        late = (day - self._last_good_day).days if day is not None and self._last_good_day is not None else 0
        self._ui.late_label.setText(f"Gửi trễ {late} ngày so với hạn." if late > 0 else "")

    def _choose_files(self) -> None:
        self._add_files(choose_files(self, "Chọn tệp văn bản đã gửi", [ANY_FILTER]))

    def _add_files(self, paths: Iterable[Path]) -> None:
        for path in paths:
            QListWidgetItem(path.name, self._ui.files_list).setData(Qt.ItemDataRole.UserRole, path)
