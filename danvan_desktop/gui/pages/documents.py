"""Văn bản: the catalogue of legal documents, where each is cited, what replaced it, contradictions."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.document_merge import DocumentMergeDialog
from danvan_desktop.gui.dialogs.legal_document import LegalDocumentDialog
from danvan_desktop.gui.forms.ui_documents_page import Ui_DocumentsPage
from danvan_desktop.gui.models.legal_documents import LegalDocumentColumn
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.pages.document_details import DocumentDetails
from danvan_desktop.gui.pages.document_services import DocumentServices
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.legal_documents import LegalDocumentRow

_NOTHING = "Chưa có văn bản nào. Văn bản được thêm khi nhập kế hoạch có trích dẫn, hoặc tự thêm ở đây."


class DocumentsPage(Page):
    """The screen “Văn bản”; `go_to` takes “legal_document” with an id, or the filter “warnings” or “unstudied”."""

    name: ClassVar[str] = "documents"
    title: ClassVar[str] = "Văn bản"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {"legal_document", "citation", "plan", "register_row", "evidence", "evidence_link"}
    )

    def __init__(self, services: DocumentServices, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._documents = services.documents
        self._actions = actions
        self._all: list[LegalDocumentRow] = []
        self._model: ListModel[LegalDocumentRow] = ListModel(LegalDocumentColumn, self)
        self._details = DocumentDetails(services, actions, self)
        self._ui = Ui_DocumentsPage()
        self._ui.setupUi(self)
        self._empty = EmptyState(_NOTHING, "Thêm văn bản…", self)
        self._set_up()

    def reload(self) -> None:
        """Read the catalogue again; the cursor stays on its document."""
        self._all = self._documents.rows()
        self._show_rows()

    def go_to(self, destination: Destination) -> None:
        """Put the cursor on a document, or show only those with warnings."""
        if self._stale:
            self._stale = False
            self.reload()
        self._ui.text_filter_edit.clear()
        self._ui.warned_button.setChecked(destination.filter_name == "warnings")
        self._ui.unstudied_button.setChecked(destination.filter_name == "unstudied")
        self._show_rows()
        if destination.filter_name == "warnings":
            self._details.show_conflicts()
        if destination.object_id is not None:
            choose_row(self._ui.documents_table, self._model, lambda row: row.document.id == destination.object_id)

    def _set_up(self) -> None:
        ui = self._ui
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.documents_table, self._model, LegalDocumentColumn, lines=2, wide=LegalDocumentColumn.SUBJECT)
        ui.details_page_layout.addWidget(self._details)
        self._details.navigation_requested.connect(self.navigation_requested)
        ui.documents_splitter.setSizes([390, 230])
        ui.documents_table.selectionModel().currentRowChanged.connect(self._show_details)
        ui.documents_table.activated.connect(self._edit_at)
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.delete_button.clicked.connect(self._delete)
        ui.warned_button.clicked.connect(self._show_warned)
        ui.unstudied_button.clicked.connect(self._show_rows)
        ui.merge_button.clicked.connect(self._merge)
        ui.study_button.clicked.connect(self._begin_session)
        ui.text_filter_edit.textChanged.connect(self._show_rows)
        self._empty.clicked.connect(self._add)
        for key, slot in ((Qt.Key.Key_F2, self._edit), (Qt.Key.Key_Delete, self._delete)):
            shortcut = QShortcut(QKeySequence(key), ui.documents_table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(ui.text_filter_edit.setFocus)

    def _show_rows(self) -> None:
        ui, chosen = self._ui, self._chosen()
        words = fold(ui.text_filter_edit.text()).split()
        only_warned, only_unstudied = ui.warned_button.isChecked(), ui.unstudied_button.isChecked()
        rows = [
            row
            for row in self._all
            if (row.conflicts or not only_warned)
            and (row.is_unstudied or not only_unstudied)
            and all(word in _searched(row.document) for word in words)
        ]
        self._model.set_rows(rows)
        view = ui.documents_table
        if chosen is None or not choose_row(view, self._model, lambda row: row.document.id == chosen.document.id):
            choose_row(view, self._model, lambda _row: True)
        ui.warned_button.setText(f"Có cảnh báo ({sum(bool(row.conflicts) for row in self._all)})")
        ui.unstudied_button.setText(f"Chưa quán triệt ({sum(row.is_unstudied for row in self._all)})")
        is_filtered = len(rows) != len(self._all)
        ui.count_label.setText(f"{len(rows)}/{len(self._all)} văn bản" if is_filtered else f"{len(rows)} văn bản")
        ui.table_stack.setCurrentWidget(ui.table_page if self._all else self._empty)
        ui.details_page.setVisible(bool(self._all))
        self._show_details()

    def _show_warned(self) -> None:
        self._show_rows()
        if self._ui.warned_button.isChecked():
            self._details.show_conflicts()

    def _show_details(self) -> None:
        ui, row = self._ui, self._chosen()
        for button in (ui.edit_button, ui.delete_button, ui.merge_button, ui.study_button):
            button.setEnabled(row is not None)
        self._details.show_row(row)

    def _chosen(self) -> LegalDocumentRow | None:
        return current_row(self._ui.documents_table, self._model)

    def _add(self) -> None:
        self._open(LegalDocument(0, "Kế hoạch"), self._documents.add)

    def _edit(self) -> None:
        if (row := self._chosen()) is not None:
            self._open(row.document, self._documents.edit)

    def _edit_at(self, _index: QModelIndex) -> None:
        self._edit()

    def _open(self, document: LegalDocument, save: Callable[[LegalDocument], Changes]) -> None:
        def store(typed: LegalDocument) -> None:
            self._actions.run(lambda: save(typed))

        others = [row.document for row in self._all]
        LegalDocumentDialog(document, others, self._year, store, self).exec()

    def _delete(self) -> None:
        if (row := self._chosen()) is not None:
            self._actions.run(lambda: self._documents.delete(row.document.id))

    def _merge(self) -> None:
        row = self._chosen()
        if row is None:
            return

        def merge(other_id: int) -> None:
            self._actions.run(lambda: self._services.merge.merge(row.document.id, other_id))

        dialog = DocumentMergeDialog(row, self._all, merge, self)
        keep_within(dialog, self)
        dialog.exec()

    def _begin_session(self) -> None:
        """Add a row to the register of study sessions and open it there, the cursor on it."""
        if (row := self._chosen()) is not None:
            changes = self._actions.run(lambda: self._services.study.begin_session(row.document.id, self._year))
            self.navigation_requested.emit(Destination("registers", "register_row", changes.created[0]))


def _searched(document: LegalDocument) -> str:
    said = (document.type, document.number, document.issuer, document.subject, document.note, *document.short_names)
    return fold(" ".join(filter(None, said)))
