"""Báo cáo: the reports of the year, their outline and text, and the real pages beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.obligation import Occasion
from danvan_desktop.domain.report import Report, ReportKind, ReportState
from danvan_desktop.domain.report_period import ReportPeriod, kind_asked_by, periods_of, report_title, titled
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.report_form import ReportFormDialog
from danvan_desktop.gui.dialogs.report_sending import ReportSendingDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.forms.ui_report_page import Ui_ReportPage
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.report_lists import ReportLists
from danvan_desktop.gui.pages.report_outline_menu import ReportOutlineMenu
from danvan_desktop.gui.pages.report_sections import ReportSections
from danvan_desktop.gui.pages.report_text_tools import ReportTextTools
from danvan_desktop.gui.paper_output import print_pages, save_pdf
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.page_bar import PageBar
from danvan_desktop.gui.widgets.page_view import PageView
from danvan_desktop.services.documents import DocumentKind, DocumentService, ExportOrder, FileFormat
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.report_fields import ReportFieldService
from danvan_desktop.services.report_outlines import ReportOutlineService
from danvan_desktop.services.report_registers import ReportRegisterService
from danvan_desktop.services.reports import ReportService
from danvan_desktop.services.views_occasions import OccasionRow

_SETTLE_MS = 150
_ANY_YEAR = 2000
"""The menu names the same periods every year."""
_AT_ONCE = 2
_OTHERS = (
    (DocumentKind.PLAN, FileFormat.DOCX),
    (DocumentKind.ANNEX, FileFormat.DOCX),
    (DocumentKind.ANNEX, FileFormat.XLSX),
    (DocumentKind.PROGRESS, FileFormat.XLSX),
    (DocumentKind.PROGRESS, FileFormat.DOCX),
    (DocumentKind.SCORE_SHEET, FileFormat.XLSX),
    (DocumentKind.SCORE_SHEET, FileFormat.DOCX),
    (DocumentKind.EVIDENCE_LIST, FileFormat.XLSX),
    (DocumentKind.EVIDENCE_LIST, FileFormat.DOCX),
    (DocumentKind.WEEK, FileFormat.DOCX),
)


@dataclass(frozen=True, slots=True)
class ReportServices:
    """What the report page works with."""

    reports: ReportService
    outlines: ReportOutlineService
    registers: ReportRegisterService
    fields: ReportFieldService
    documents: DocumentService
    occasions: OccasionService
    clock: Clock


class ReportPage(Page):
    """Left the reports and the occasions they are for, in the middle the outline, right the pages."""

    name = "report"
    title = "Báo cáo"

    def __init__(
        self, services: ReportServices, export: DocumentExport, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._export = export
        self._actions = actions
        self._report: Report | None = None
        self._ui = Ui_ReportPage()
        self._ui.setupUi(self)
        self._lists = ReportLists(self._ui, services.reports, services.occasions, self)
        tools = ReportTextTools(self._ui, services.fields, self)
        self._sections = ReportSections(
            self._ui, services.reports, services.registers, services.outlines, tools, actions, self
        )
        self._outline = ReportOutlineMenu(self._ui.outline_button, services.outlines, actions, self)
        self._view = PageView(self)
        self._empty = EmptyState("Năm này chưa có báo cáo.", "Lập báo cáo năm", self)
        self._bar = PageBar(self._view, self._ui.preview_panel, self)
        self._ui.preview_layout.addWidget(self._bar)
        self._ui.preview_layout.addWidget(self._view)
        self._ui.preview_layout.addWidget(self._empty)
        self._ui.page_splitter.setSizes([220, 400, 540])
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._show_preview)
        self._connect()

    def reload(self) -> None:
        """Fill lists, outline and pages anew; the selected report stays selected."""
        self._lists.fill(self._year)
        self._choose(self._lists.selected_report())

    def go_to(self, destination: Destination) -> None:
        """Select a report by its id, and in it the heading `row_id`."""
        if destination.noun == "report" and destination.object_id is not None:
            self._lists.select_report(destination.object_id)
        if destination.row_id is not None:
            self._sections.select_section(destination.row_id)

    def _connect(self) -> None:
        ui = self._ui
        self._lists.report_chosen.connect(self._choose)
        self._lists.occasion_activated.connect(self._start_for)
        self._empty.clicked.connect(partial(self._start, ReportKind.YEARLY))
        ui.form_button.clicked.connect(self._edit_form)
        ui.word_button.clicked.connect(self._export_word)
        ui.pdf_button.clicked.connect(self._save_pdf)
        ui.print_button.clicked.connect(self._print)
        ui.sent_button.clicked.connect(self._record_sent)
        menu = QMenu(self)
        for kind in ReportKind:
            self._offer(menu, kind)
        menu.addSeparator()
        self._correct_action = menu.addAction("Lập bản thay thế báo cáo đang chọn", self._correct)
        menu.addAction("Xóa báo cáo đang chọn", self._delete)
        ui.start_button.setMenu(menu)
        others = QMenu(self)
        for document in dict.fromkeys(document for document, _ in _OTHERS):
            others.addAction(f"Xem trước {document.label}…", partial(self._preview_other, document))
        others.addSeparator()
        for document, file_format in _OTHERS:
            program = "Word" if file_format is FileFormat.DOCX else "Excel"
            others.addAction(f"{document.label} ({program})…", partial(self._export_other, document, file_format))
        ui.others_button.setMenu(others)
        shortcut = QShortcut(QKeySequence.StandardKey.Print, self, self._print)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _offer(self, menu: QMenu, kind: ReportKind) -> None:
        """The kinds with one or two periods a year in the menu itself, those of quarters and months below their kind."""
        periods = periods_of(kind, _ANY_YEAR)
        below = menu if len(periods) <= _AT_ONCE else menu.addMenu(kind.label)
        for place, period in enumerate(periods):
            below.addAction(titled(kind, period), partial(self._start, kind, place))

    def _choose(self, report: Report | None) -> None:
        self._report = report
        doubts = () if report is None else self._services.documents.doubts_about(report)
        self._sections.show_report(report, doubts)
        self._outline.show_report(report)
        is_open = report is not None and report.state is not ReportState.SENT
        self._correct_action.setEnabled(report is not None and not is_open)
        for button in (self._ui.form_button, self._ui.sent_button):
            button.setEnabled(is_open)
        for button in (self._ui.word_button, self._ui.pdf_button, self._ui.print_button):
            button.setEnabled(report is not None)
        words = "" if report is None else self._services.documents.layout_words(self._order())
        self._ui.template_label.setText(words)
        self._ui.template_label.setVisible(bool(words))
        self._bar.setVisible(report is not None)
        self._view.setVisible(report is not None)
        self._empty.setVisible(report is None)
        self._settle.start()

    def _start(self, kind: ReportKind, place: int = 0) -> None:
        self._begin(kind, None, periods_of(kind, self._year)[place])

    def _start_for(self, row: OccasionRow) -> None:
        record = row.occasion.record
        if record is not None and record.report_id is not None:
            self._lists.select_report(record.report_id)
            return
        self._begin(kind_asked_by(row.occasion), row.occasion)

    def _begin(self, kind: ReportKind, occasion: Occasion | None, period: ReportPeriod | None = None) -> None:
        plan_id = occasion.obligation.plan_id if occasion is not None else self._plan_id
        changes = self._actions.run(lambda: self._services.reports.start(plan_id, self._year, kind, occasion, period))
        self._lists.select_report(changes.created[0])

    def _correct(self) -> None:
        if self._report is not None:
            report_id = self._report.id
            changes = self._actions.run(lambda: self._services.reports.correct(report_id))
            self._lists.select_report(changes.created[0])

    def _delete(self) -> None:
        if self._report is not None:
            report_id = self._report.id
            self._actions.run(lambda: self._services.reports.delete(report_id))

    def _edit_form(self) -> None:
        if self._report is not None:
            ReportFormDialog(self._services.reports, self._actions, self._report, self).exec()

    def _record_sent(self) -> None:
        if self._report is not None:
            today = self._services.clock.today()
            ReportSendingDialog(self._services.reports, self._actions, self._report, today, self).exec()

    def _order(self) -> ExportOrder:
        report_id = None if self._report is None else self._report.id
        return ExportOrder(DocumentKind.REPORT, self._year, self._plan_id, report_id)

    def _pages(self) -> PagedDocument:
        self._sections.save_text()
        return PagedDocument(self._services.documents.preview(self._order()))

    def _show_preview(self) -> None:
        if self._report is not None:
            self._view.show_pages(PagedDocument(self._services.documents.preview(self._order())))

    def _export_word(self) -> None:
        self._sections.save_text()
        self._export.export(self, self._order(), FileFormat.DOCX)

    def _export_other(self, kind: DocumentKind, file_format: FileFormat) -> None:
        self._export.export(self, ExportOrder(kind, self._year, self._plan_id), file_format)

    def _preview_other(self, kind: DocumentKind) -> None:
        self._export.preview(self, ExportOrder(kind, self._year, self._plan_id))

    def _save_pdf(self) -> None:
        if self._report is not None:
            save_pdf(self, self._pages(), self._export.proposed(f"{report_title(self._report)} {self._year}.pdf"))

    def _print(self) -> None:
        if self._report is not None:
            print_pages(self, self._pages())
