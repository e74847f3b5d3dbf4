"""“Ghi nhận đã gửi hồ sơ”: number, date, to whom, by which way, and the folder or zip file that went out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui import messages
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_dossier_sending_dialog import Ui_DossierSendingDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.services.views_occasions import Sending

_WAYS = ("Trục liên thông văn bản", "Bưu điện", "Thư điện tử công vụ", "Nộp trực tiếp")


class DossierSending(NamedTuple):
    """What the clerk notes of a sending; `package` is None when nothing is to be kept of the files."""

    sending: Sending
    package: Path | None


class DossierSendingDialog(QDialog):
    """Asks to record by `record_requested(DossierSending)` and stays open until it is told that it was recorded."""

    record_requested = Signal(object)

    def __init__(self, year: int, known: DossierSending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = known.sending.sent_on.year
        ui = self._ui = Ui_DossierSendingDialog()
        ui.setupUi(self)
        ui.what_label.setText(
            f"Hồ sơ chấm điểm năm {year}. Ghi nhận xong, bảng tự chấm điểm giữ nguyên số liệu lúc gửi và không sửa được "
            "nữa; có thể hoàn tác hoặc rút lại để chỉnh sửa."
        )
        ui.via_combo.addItems(_WAYS)
        ui.sent_on_edit.set_reader(date_reader(self._year))
        ui.sent_on_edit.set_date(known.sending.sent_on)
        ui.number_edit.setText(known.sending.number)
        ui.to_edit.setText(known.sending.to)
        ui.package_edit.setText("" if known.package is None else str(known.package))
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.zip_button.clicked.connect(self._choose_zip)
        ui.save_button.clicked.connect(self._request)
        ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def _request(self) -> None:
        """Ask for the recording. Raises `ValidationError` for a date that is none."""
        ui = self._ui
        sent_on = parse_date(ui.sent_on_edit.text(), self._year)
        sending = Sending(sent_on, ui.number_edit.text(), ui.to_edit.text(), ui.via_combo.currentText())
        place = ui.package_edit.text().strip()
        self.record_requested.emit(DossierSending(sending, Path(place) if place else None))

    def _choose_folder(self) -> None:
        self._show(messages.choose_folder(self, "Chọn thư mục hồ sơ đã gửi", self._start()))

    def _choose_zip(self) -> None:
        self._show(messages.choose_file(self, "Chọn tệp .zip đã gửi", (messages.ZIP_FILTER,), self._start()))

    def _start(self) -> Path | None:
        place = self._ui.package_edit.text().strip()
        return Path(place).parent if place else None

    def _show(self, place: Path | None) -> None:
        if place is not None:
            self._ui.package_edit.setText(str(place))
