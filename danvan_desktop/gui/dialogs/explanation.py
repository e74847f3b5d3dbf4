"""“Công văn giải trình”: the office's answer to each criterion that lost points, and the words of the letter around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from danvan_desktop.domain.explanation import ExplanationLetter
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.forms.ui_explanation_dialog import Ui_ExplanationDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.explanation import ExplanationDraft, ExplanationService
from danvan_desktop.services.score_appraisal import AppraisedRow, ScoreAppraisalService

_ID = int(Qt.ItemDataRole.UserRole)
_WIDTHS = {1: 62, 2: 74, 3: 48, 4: 76}


@dataclass(frozen=True, slots=True)
class ExplanationServices:
    """What the dialog works with."""

    explanation: ExplanationService
    appraisal: ScoreAppraisalService
    export: DocumentExport


class ExplanationDialog(QDialog):
    """Stays open beside the page; every text is saved as it is left, a text put back to the usual words is not kept."""

    def __init__(
        self, services: ExplanationServices, actions: Actions, sheet_id: int, year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._sheet_id = sheet_id
        self._year = year
        self._draft: ExplanationDraft = services.explanation.draft(sheet_id)
        self._ui = Ui_ExplanationDialog()
        self._ui.setupUi(self)
        self._set_up()
        self.reload()
        keep_within(self, parent)

    def reload(self) -> None:
        """Show the letter as it stands."""
        self._draft = self._services.explanation.draft(self._sheet_id)
        self._show_rows()
        self._show_letter()
        self._ui.summary_label.setText(_summary(self._draft, self._year))
        for button in (self._ui.preview_button, self._ui.export_button):
            button.setEnabled(bool(self._draft.rows))

    def _set_up(self) -> None:
        ui = self._ui
        roomy(ui.rows_tree)
        ui.rows_tree.setItemDelegate(LineRowsDelegate(ui.rows_tree))
        header = ui.rows_tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        title = ui.reason_title_label.font()
        title.setBold(True)
        ui.reason_title_label.setFont(title)
        ui.day_edit.set_reader(date_reader(self._year + 1))
        ui.addressees_edit.set_rows(2)
        ui.opening_edit.set_rows(4)
        ui.closing_edit.set_rows(3)
        ui.rows_tree.currentItemChanged.connect(self._show_row)
        ui.reply_edit.committed.connect(self._keep_reply)
        for edit in (ui.number_edit, ui.subject_edit, ui.addressees_edit, ui.opening_edit, ui.closing_edit):
            edit.committed.connect(self._keep_letter)
        ui.day_edit.date_changed.connect(self._keep_letter)
        ui.preview_button.clicked.connect(self._preview)
        ui.export_button.clicked.connect(self._export)
        ui.close_button.clicked.connect(self.close)
        self._actions.changed.connect(self._note_changes)

    def _show_rows(self) -> None:
        tree = self._ui.rows_tree
        kept = tree.indexOfTopLevelItem(tree.currentItem())
        tree.blockSignals(True)
        tree.clear()
        for row in self._draft.rows:
            item = QTreeWidgetItem(tree, _texts(row))
            item.setData(0, _ID, row.criterion.id)
            for column in (1, 2, 3):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tree.blockSignals(False)
        chosen = tree.topLevelItem(min(max(kept, 0), len(self._draft.rows) - 1))
        if chosen is not None:
            tree.setCurrentItem(chosen)
        self._show_row()

    def _show_row(self) -> None:
        ui, row = self._ui, self._row()
        ui.reason_label.setText((row.note or "Chưa ghi lý do.") if row else "")
        ui.reply_edit.set_text(row.reply if row else "")
        ui.reply_edit.setEnabled(row is not None)

    def _row(self) -> AppraisedRow | None:
        item = self._ui.rows_tree.currentItem()
        chosen = item.data(0, _ID) if item is not None else None
        return next((row for row in self._draft.rows if row.criterion.id == chosen), None)

    def _show_letter(self) -> None:
        ui, letter, usual = self._ui, self._draft.letter, self._draft.usual
        ui.number_edit.set_text(letter.number)
        ui.day_edit.set_date(letter.issued_on)
        ui.subject_edit.set_text(letter.subject or usual.subject)
        ui.addressees_edit.set_text(letter.addressees or usual.addressees)
        ui.opening_edit.set_text(letter.opening or usual.opening)
        ui.closing_edit.set_text(letter.closing or usual.closing)

    def _keep_reply(self, text: str) -> None:
        row = self._row()
        if row is not None and text != row.reply:
            self._actions.run(lambda: self._services.appraisal.set_reply(self._sheet_id, row.criterion.id, text))

    def _keep_letter(self) -> None:
        typed = self._typed()
        if typed != self._draft.letter:
            self._actions.run(lambda: self._services.explanation.edit(typed))

    def _typed(self) -> ExplanationLetter:
        ui, usual = self._ui, self._draft.usual

        def own(text: str, words: str) -> str:
            return "" if text.strip() == words else text

        return replace(
            self._draft.letter,
            number=ui.number_edit.text(),
            issued_on=ui.day_edit.date(),
            subject=own(ui.subject_edit.text(), usual.subject),
            addressees=own(ui.addressees_edit.toPlainText(), usual.addressees),
            opening=own(ui.opening_edit.toPlainText(), usual.opening),
            closing=own(ui.closing_edit.toPlainText(), usual.closing),
        )

    def _preview(self) -> None:
        self._keep_typing()
        self._services.export.preview(self, ExportOrder(DocumentKind.EXPLANATION, self._year))

    def _keep_typing(self) -> None:
        typing = self.focusWidget()
        if typing is not None:
            typing.clearFocus()

    def _export(self) -> None:
        self._keep_typing()
        self._services.export.export(self, ExportOrder(DocumentKind.EXPLANATION, self._year), FileFormat.DOCX)

    def _note_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern("explanation_letter", "score_line", "agency"):
            self.reload()


def _texts(row: AppraisedRow) -> list[str]:
    points = (format_points(value) if value is not None else "" for value in (row.own, row.appraised, row.lost))
    name = f"{row.criterion.number}. {row.criterion.text}" if row.criterion.number else row.criterion.text
    return [name, *points, "Đã viết" if row.reply else "Chưa viết"]


def _summary(draft: ExplanationDraft, year: int) -> str:
    if not draft.rows:
        return f"Năm {year} chưa có tiêu chí nào bị giảm điểm; hãy nhập điểm thẩm định trước."
    written = sum(bool(row.reply) for row in draft.rows)
    return (
        f"{len(draft.rows)} tiêu chí bị giảm điểm, đã viết giải trình cho {written}. Tiêu chí chưa viết thì in phần giải trình "
        "đã ghi khi tự chấm."
    )
