"""Recording that a signed report has gone out; from then on its figures are frozen."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.report import Report
from danvan_desktop.domain.report_period import report_title
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_sending_dialog import Ui_SendingDialog
from danvan_desktop.services.reports import ReportService


class ReportSendingDialog(QDialog):
    """Asks for number, date and addressee of a report; stays open while the service refuses them."""

    def __init__(
        self, service: ReportService, actions: Actions, report: Report, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = actions
        self._report = report
        self._year = today.year
        ui = self._ui = Ui_SendingDialog()
        ui.setupUi(self)
        ui.what_label.setText(
            f"{report_title(report)} {report.year}. Sau khi ghi nhận, báo cáo giữ nguyên số liệu tại thời điểm gửi và "
            "không sửa được nữa; có thể hoàn tác."
        )
        ui.via_label.setText("&Qua cơ quan")
        for widget in (ui.files_label, ui.files_list, ui.attach_button):
            widget.hide()
        ui.sent_on_edit.set_reader(date_reader(self._year))
        ui.sent_on_edit.set_date(today)
        ui.number_edit.setText(report.number)
        ui.to_edit.setText(report.sent_to or next(iter(report.recipients), "").removesuffix("(b/c)").strip())
        ui.via_combo.setCurrentText(report.sent_via)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)

    def accept(self) -> None:
        """Record, then close. Raises `ValidationError` for a date that is none and what the service refuses."""
        ui = self._ui
        sent_on = parse_date(ui.sent_on_edit.text(), self._year)
        number, to, via = ui.number_edit.text(), ui.to_edit.text(), ui.via_combo.currentText()
        self._actions.run(lambda: self._service.record_sent(self._report.id, number, sent_on, to, via))
        super().accept()
