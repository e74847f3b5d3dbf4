"""What is known of the document selected on the page Văn bản: contradictions, citations, study sessions, its file."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.text import format_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_document_details_panel import Ui_DocumentDetailsPanel
from danvan_desktop.gui.models.legal_documents import CitationColumn, StudyColumn
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.pages.document_services import DocumentServices
from danvan_desktop.gui.pages.evidence_panel import EvidencePanel
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.document_study import StudyMark
from danvan_desktop.services.legal_documents import CitationRow, LegalDocumentRow

_ACCEPT = "Đã xem, giữ &cả hai"
_REOPEN = "Nhắ&c lại mâu thuẫn"


class DocumentDetails(QWidget):
    """Shows one row of the catalogue; `navigation_requested` asks for another page."""

    navigation_requested = Signal(object)

    def __init__(self, services: DocumentServices, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._row: LegalDocumentRow | None = None
        self._citations: ListModel[CitationRow] = ListModel(CitationColumn, self)
        self._marks: ListModel[StudyMark] = ListModel(StudyColumn, self)
        self._ui = Ui_DocumentDetailsPanel()
        self._ui.setupUi(self)
        self._evidence = EvidencePanel(services.evidence, actions, self)
        ui = self._ui
        ui.files_layout.addWidget(self._evidence)
        set_up_list(ui.citations_table, self._citations, CitationColumn, lines=2, wide=CitationColumn.RAW)
        set_up_list(ui.study_table, self._marks, StudyColumn)
        ui.accept_button.clicked.connect(self._accept)
        ui.citations_table.activated.connect(self._open_plan)
        ui.open_plan_button.clicked.connect(self._open_plan)
        ui.split_button.clicked.connect(self._split)
        ui.study_table.activated.connect(self._open_session)
        ui.open_rows_button.clicked.connect(self._open_session)

    def show_row(self, row: LegalDocumentRow | None) -> None:
        """Show a document, or nothing."""
        self._row = row
        ui = self._ui
        ui.document_label.setText("" if row is None else heading(row))
        self._show_conflicts(row)
        citations = [] if row is None else self._services.documents.citations_of(row.document.id)
        marks = [] if row is None else self._services.study.sessions_of(row.document.id)
        self._citations.set_rows(citations)
        self._marks.set_rows(marks)
        choose_row(ui.citations_table, self._citations, lambda _row: True)
        choose_row(ui.study_table, self._marks, lambda _row: True)
        self._title(ui.citations_page, f"Trích dẫn ({len(citations)})")
        self._title(ui.study_page, f"Quán triệt ({len(marks)})")
        ui.open_plan_button.setEnabled(bool(citations))
        ui.split_button.setEnabled(len(citations) > 1)
        ui.open_rows_button.setEnabled(bool(marks))
        self._show_files(row)

    def _show_files(self, row: LegalDocumentRow | None) -> None:
        if row is None:
            self._evidence.show_nothing("")
        else:
            self._evidence.show_proven(Proven.LEGAL_DOCUMENT, row.document.id)
        count = self._evidence.count
        self._title(self._ui.files_page, f"Tệp văn bản ({count})" if count else "Tệp văn bản")

    def show_conflicts(self) -> None:
        """Bring the contradictions into sight."""
        self._ui.details_tabs.setCurrentWidget(self._ui.conflicts_page)

    def _show_conflicts(self, row: LegalDocumentRow | None) -> None:
        ui, count = self._ui, len(row.conflicts) if row is not None else 0
        ui.conflicts_text.setPlainText("" if row is None else conflict_words(row))
        ui.accept_button.setEnabled(row is not None and bool(row.conflict_count))
        ui.accept_button.setText(_REOPEN if row is not None and row.conflict_count and not count else _ACCEPT)
        self._title(ui.conflicts_page, f"⚠ Mâu thuẫn ({count})" if count else "Mâu thuẫn")

    def _title(self, page: QWidget, title: str) -> None:
        self._ui.details_tabs.setTabText(self._ui.details_tabs.indexOf(page), title)

    def _accept(self) -> None:
        if (row := self._row) is not None:
            documents = self._services.documents
            deed = documents.accept_conflicts if row.conflicts else documents.reopen_conflicts
            self._actions.run(lambda: deed(row.document.id))

    def _split(self) -> None:
        if (chosen := current_row(self._ui.citations_table, self._citations)) is not None:
            self._actions.run(lambda: self._services.merge.split(chosen.citation.id))

    def _open_plan(self, _index: QModelIndex | None = None) -> None:
        if (chosen := current_row(self._ui.citations_table, self._citations)) is not None:
            citation = chosen.citation
            self.navigation_requested.emit(Destination("plan", "plan", citation.plan_id))
            self.navigation_requested.emit(Destination("plan", "citation", citation.id))

    def _open_session(self, _index: QModelIndex | None = None) -> None:
        if (mark := current_row(self._ui.study_table, self._marks)) is not None:
            self.navigation_requested.emit(Destination("registers", "register_row", mark.row_id))


def heading(row: LegalDocumentRow) -> str:
    """The document in a sentence: title, short names, day, how often it is cited, what replaced it."""
    document = row.document
    short = f" (viết tắt: {', '.join(document.short_names)})" if document.short_names else ""
    dated = f" ngày {format_date(document.issued_on)}" if document.issued_on else ""
    replaced = f" Đã được thay thế bởi {row.replaced_by}." if row.replaced_by else ""
    cited = f"{row.mention_count} lần trong {row.plan_count} kế hoạch" if row.plan_count else "chưa được trích dẫn"
    return f"{document.title}{dated}{short}: {cited}.{replaced}"


def conflict_words(row: LegalDocumentRow) -> str:
    """The contradictions line by line, or that there are none, or that they were looked at."""
    if row.conflicts:
        return "\n".join(f"⚠ {warning}" for warning in row.warnings)
    if row.conflict_count:
        return f"Đã xem {row.accepted_count} mâu thuẫn, giữ các cách ghi như bản in."
    return "Các kế hoạch ghi văn bản này như nhau."
