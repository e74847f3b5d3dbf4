"""The review of an imported plan: source and draft side by side, nothing stored before “Nhận kế hoạch”."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.draft_outline import LINES_ROLE, fill_outline
from danvan_desktop.gui.dialogs.unit_matching import UnitMatching
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.gui.models.draft_paragraphs import FATE_WORDS, DraftParagraphColumn
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.plan_import import (
    JOIN_WITH_PREVIOUS,
    AcceptChoices,
    Correction,
    ImportReview,
    PlanImportService,
)
from danvan_desktop.services.units import UnitService


class ImportReviewDialog(QDialog):
    """Shows what became of each paragraph, lets the clerk correct it, and accepts the draft as one action.

    `accepted_plan_id` is the stored plan after the dialog was accepted.
    """

    def __init__(
        self,
        service: PlanImportService,
        units: UnitService,
        actions: Actions,
        review: ImportReview,
        year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = actions
        self._review = review
        self.accepted_plan_id: int | None = None
        self._ui = Ui_ImportReviewDialog()
        self._ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._paragraphs: ListModel[DraftParagraph] = ListModel(DraftParagraphColumn, self)
        self._matching = UnitMatching(self._ui.units_table, units.units())
        self._prepare(year)
        self._connect()
        self._show(review)

    def accept(self) -> None:
        """Store the draft; a refused import leaves the dialog open."""
        choices = AcceptChoices(
            PlanRole(self._ui.role_combo.currentData()), self._ui.year_spin.value(), self._matching.choices()
        )
        changes = self._actions.run(lambda: self._service.accept(self._review, choices))
        self.accepted_plan_id = changes.created[0]
        super().accept()

    def _prepare(self, year: int) -> None:
        ui = self._ui
        for role in PlanRole:
            ui.role_combo.addItem(role.label, role)
        ui.year_spin.setValue(self._review.draft.metadata.year or year)
        for fate, words in FATE_WORDS.items():
            ui.fate_combo.addItem(words, fate)
        ui.paragraphs_view.setModel(self._paragraphs)
        roomy(ui.paragraphs_view)
        roomy(ui.draft_tree)
        roomy(ui.warnings_list)
        fit_columns(ui.paragraphs_view, DraftParagraphColumn)
        ui.draft_tree.header().resizeSection(0, 360)
        ui.review_splitter.setSizes([640, 620])

    def _connect(self) -> None:
        ui = self._ui
        ui.paragraphs_view.selectionModel().currentRowChanged.connect(self._show_paragraph)
        ui.draft_tree.currentItemChanged.connect(self._jump_to_source)
        ui.warnings_list.itemActivated.connect(self._jump_to_warning)
        ui.warnings_list.currentItemChanged.connect(self._jump_to_warning)
        ui.fate_combo.activated.connect(self._change_fate)
        ui.join_button.clicked.connect(self._join)
        ui.split_button.clicked.connect(self._split)
        ui.restore_button.clicked.connect(self._restore)
        ui.accept_button.clicked.connect(self.accept)
        ui.cancel_button.clicked.connect(self.reject)

    def _show(self, review: ImportReview) -> None:
        """Show a draft; the selected paragraph stays selected."""
        ui, draft = self._ui, review.draft
        selected = self._selected()
        self._review = review
        self._paragraphs.set_rows(draft.paragraphs)
        with QSignalBlocker(ui.draft_tree), QSignalBlocker(ui.warnings_list):
            fill_outline(ui.draft_tree, draft)
            ui.warnings_list.clear()
            for warning in draft.warnings:
                item = QListWidgetItem(warning.message_vi, ui.warnings_list)
                item.setData(Qt.ItemDataRole.UserRole, warning.paragraph_index)
        proposals = self._service.unit_proposals(draft)
        self._matching.fill(proposals)
        new = sum(proposal.unit_id is None for proposal in proposals)
        ui.findings_tabs.setTabText(0, f"Cần xem lại ({len(draft.warnings)})")
        ui.findings_tabs.setTabText(1, f"Đơn vị ({len(proposals)}, {new} mới)")
        ui.restore_button.setEnabled(bool(review.overrides))
        ui.summary_label.setText(self._summary())
        self._select_index(selected.index if selected else 0)

    def _summary(self) -> str:
        draft = self._review.draft
        words = (
            f"<b>{self._review.source_name}</b>: {len(draft.tasks)} nhiệm vụ, {len(draft.targets)} chỉ tiêu, "
            f"{len(draft.obligations)} nghĩa vụ, {len(draft.citations)} văn bản trích dẫn."
        )
        earlier = self._service.earlier_import(self._review)
        return words if earlier is None else f"{words} <b>Tệp này đã được nhập vào kế hoạch năm {earlier.year}.</b>"

    def _selected(self) -> DraftParagraph | None:
        index = self._ui.paragraphs_view.currentIndex()
        return self._paragraphs.row_at(index) if index.isValid() else None

    def _show_paragraph(self, current: QModelIndex) -> None:
        paragraph = self._paragraphs.row_at(current) if current.isValid() else None
        ui = self._ui
        ui.paragraph_edit.setPlainText(paragraph.text if paragraph else "")
        ui.fate_combo.setCurrentIndex(ui.fate_combo.findData(paragraph.fate) if paragraph else -1)
        ui.join_button.setEnabled(paragraph is not None and current.row() > 0)
        if paragraph is not None:
            self._mark_in_draft(paragraph)

    def _mark_in_draft(self, paragraph: DraftParagraph) -> None:
        """Scroll the draft to the item that begins last before the paragraph ends: itself, or what it belongs to."""
        found: QTreeWidgetItem | None = None
        nearest = 0
        iterator = QTreeWidgetItemIterator(self._ui.draft_tree)
        while item := iterator.value():
            lines = item.data(0, LINES_ROLE)
            if lines and nearest <= lines[0] <= paragraph.lines.first:
                found, nearest = item, lines[0]
            iterator += 1
        if found is not None:
            with QSignalBlocker(self._ui.draft_tree):
                self._ui.draft_tree.setCurrentItem(found)
            self._ui.draft_tree.scrollToItem(found)

    def _jump_to_source(self, item: QTreeWidgetItem | None) -> None:
        lines = item.data(0, LINES_ROLE) if item else None
        if lines:
            index = self._paragraphs.find_row(lambda paragraph: paragraph.lines.first >= lines[0])
            with QSignalBlocker(self._ui.draft_tree):
                self._ui.paragraphs_view.setCurrentIndex(index)

    def _jump_to_warning(self, item: QListWidgetItem | None) -> None:
        index = item.data(Qt.ItemDataRole.UserRole) if item else None
        if index is not None:
            self._select_index(index)

    def _select_index(self, index: int) -> None:
        row = self._paragraphs.find_row(lambda paragraph: paragraph.index >= index)
        self._ui.paragraphs_view.setCurrentIndex(row if row.isValid() else self._paragraphs.index(0, 0))
        self._ui.paragraphs_view.scrollTo(self._ui.paragraphs_view.currentIndex())

    def _change_fate(self) -> None:
        paragraph = self._selected()
        fate = Fate(self._ui.fate_combo.currentData())  # Qt hands a str enum back as a plain str
        if paragraph is not None and fate is not paragraph.fate:
            self._correct(paragraph, fate)

    def _join(self) -> None:
        paragraph = self._selected()
        if paragraph is not None:
            self._correct(paragraph, JOIN_WITH_PREVIOUS)

    def _split(self) -> None:
        paragraph = self._selected()
        offset = self._ui.paragraph_edit.textCursor().position()
        if paragraph is not None and 0 < offset < len(paragraph.text):
            self._correct(paragraph, offset)

    def _correct(self, paragraph: DraftParagraph, correction: Correction) -> None:
        self._show(self._service.correct(self._review, paragraph.index, correction))

    def _restore(self) -> None:
        self._show(self._service.restore(self._review))
