"""The button “Đề cương” of the report page: take over an earlier report, keep the outline, return to the default one."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from danvan_desktop.domain.report import Report, ReportState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.copy_report import CopyReportDialog
from danvan_desktop.services.report_outlines import ReportOutlineService


class ReportOutlineMenu(QMenu):
    """Offers what may be done with the outline of the shown report."""

    def __init__(self, button: QToolButton, service: ReportOutlineService, actions: Actions, page: QWidget) -> None:
        super().__init__(page)
        self._button = button
        self._service = service
        self._actions = actions
        self._page = page
        self._report: Report | None = None
        self._copy = self.addAction("Chép từ kỳ trước…", self._take_over)
        self._keep = self.addAction("Lưu đề cương này làm mẫu", self._keep_outline)
        self._default = self.addAction("Dùng lại đề cương mặc định", self._restore)
        self._default.setToolTip("Báo cáo cùng loại lập sau này bắt đầu bằng đề cương của chương trình")
        self.setToolTipsVisible(True)
        button.setMenu(self)

    def show_report(self, report: Report | None) -> None:
        """Fit the menu to another report, or to the same one anew."""
        self._report = report
        self._button.setEnabled(report is not None)
        if report is None:
            return
        is_open = report.state is not ReportState.SENT
        self._copy.setEnabled(is_open and bool(self._service.earlier(report.id)))
        self._keep.setToolTip(f"{report.kind.label} lập sau này bắt đầu bằng các đề mục này")
        self._default.setEnabled(self._service.has_own(report.kind))

    def _take_over(self) -> None:
        report = self._report
        if report is None:
            return
        dialog = CopyReportDialog(self._service, report, self._page)
        if dialog.exec():
            source_id, text_ids = dialog.chosen()
            self._actions.run(lambda: self._service.take_over(report.id, source_id, text_ids))

    def _keep_outline(self) -> None:
        report = self._report
        if report is not None:
            self._actions.run(lambda: self._service.keep(report.id))

    def _restore(self) -> None:
        report = self._report
        if report is not None:
            self._actions.run(lambda: self._service.restore(report.kind))
