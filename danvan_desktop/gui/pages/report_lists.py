"""The left side of “Báo cáo”: the reports of the year and the occasions for which one is due."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from danvan_desktop.domain.obligation import DueState, ObligationKind
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.report_period import report_title
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.forms.ui_report_page import Ui_ReportPage
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.reports import ReportService
from danvan_desktop.services.views_occasions import OccasionRow

_ROLE = Qt.ItemDataRole.UserRole


class ReportLists(QObject):
    """Fills both lists; `report_chosen(Report | None)`, `occasion_activated(OccasionRow)` on double click or Enter."""

    report_chosen = Signal(object)
    occasion_activated = Signal(object)

    def __init__(self, ui: Ui_ReportPage, reports: ReportService, occasions: OccasionService, parent: QObject) -> None:
        super().__init__(parent)
        self._reports_list = ui.reports_list
        self._occasions_list = ui.occasions_list
        self._reports = reports
        self._occasions = occasions
        roomy(self._reports_list)
        roomy(self._occasions_list)
        self._reports_list.currentItemChanged.connect(self._announce)
        self._occasions_list.itemActivated.connect(self._activate)

    def fill(self, year: int) -> None:
        """Show the reports and occasions of a year; the selection stays where its report still is."""
        selected = self.selected_report()
        with QSignalBlocker(self._reports_list):
            self._reports_list.clear()
            reports = self._reports.reports(year)
            replaced = {report.replaces_id for report in reports}
            for report in reports:
                _add(self._reports_list, _report_words(report, is_replaced=report.id in replaced), report)
            self.select_report(selected.id if selected else None)
        self._occasions_list.clear()
        for row in self._occasions.year_occasions(year):
            if row.occasion.obligation.kind is not ObligationKind.OTHER:
                item = _add(self._occasions_list, _occasion_words(row), row)
                item.setToolTip(f"{row.occasion.text}\nNhấn đúp để lập báo cáo cho kỳ này.")

    def selected_report(self) -> Report | None:
        """The report the clerk works on, or None while there is none."""
        item = self._reports_list.currentItem()
        report: Report | None = item.data(_ROLE) if item else None
        return report

    def select_report(self, report_id: int | None) -> None:
        """Select a report by id; the last one when it is not in the list."""
        rows = range(self._reports_list.count())
        found = [row for row in rows if self._reports_list.item(row).data(_ROLE).id == report_id]
        last = self._reports_list.count() - 1
        self._reports_list.setCurrentRow(found[0] if found else last)

    def _announce(self) -> None:
        self.report_chosen.emit(self.selected_report())

    def _activate(self, item: QListWidgetItem) -> None:
        self.occasion_activated.emit(item.data(_ROLE))


def _add(view: QListWidget, text: str, value: Report | OccasionRow) -> QListWidgetItem:
    item = QListWidgetItem(text, view)
    item.setData(_ROLE, value)
    return item


def _report_words(report: Report, *, is_replaced: bool) -> str:
    sent = f"đã gửi {format_date(report.sent_on)}" if report.sent_on else report.state.label.lower()
    number = f" số {report.number}" if report.number else ""
    left = ", có bản thay thế" if is_replaced else ""
    return f"{report_title(report)}{number}\n{sent}{left}"


def _occasion_words(row: OccasionRow) -> str:
    obligation = row.occasion.obligation
    to = f" gửi {obligation.recipient}" if obligation.recipient else ""
    left = f" ({row.days_words})" if row.days_words and row.state is not DueState.NO_DATE else ""
    return f"{obligation.kind.label}{to}\n{row.due_words}: {row.state.label.lower()}{left}"
