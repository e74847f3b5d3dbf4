"""What the buttons of the scoring page do: facts, the way to sending, files, existing evidence, criteria sets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.appraisal import AppraisalDialog
from danvan_desktop.gui.dialogs.criteria_set import CriteriaSetDialog
from danvan_desktop.gui.dialogs.explanation import ExplanationDialog, ExplanationServices
from danvan_desktop.gui.dialogs.rating_facts import RatingFactsDialog
from danvan_desktop.gui.dialogs.score_evidence import ScoreEvidenceDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.score_view import SheetRow, SheetView


class ScoringDeeds:
    """Acts on the sheet and the row shown last; dialogs open over `window` and act when they are accepted."""

    def __init__(self, services: ScoringServices, export: DocumentExport, actions: Actions, window: QWidget) -> None:
        self._services = services
        self._export = export
        self._actions = actions
        self._window = window
        self._view: SheetView | None = None
        self._row: SheetRow | None = None
        self._year = 0
        self._sets: CriteriaSetDialog | None = None

    def show_view(self, view: SheetView | None, year: int) -> None:
        """Act on this sheet of this year from now on."""
        self._view = view
        self._year = year
        self._row = None if view is None else self._row

    def show_row(self, row: SheetRow | None) -> None:
        """Act on this row from now on."""
        self._row = row

    def edit_facts(self) -> None:
        """Ask for the facts of the year."""
        if self._view is None:
            return
        sheet_id = self._view.sheet.id
        dialog = RatingFactsDialog(self._view, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def keep() -> None:
            ticked = dialog.ticked()
            self._actions.run(lambda: self._services.sheets.set_facts(sheet_id, ticked))

        dialog.accepted.connect(keep)
        dialog.open()

    def advance(self) -> None:
        """Take the sheet into its next state."""
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.sheets.advance(sheet_id))

    def withdraw(self) -> None:
        """“Rút lại để chỉnh sửa”."""
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.sheets.withdraw(sheet_id))

    def delete_sheet(self) -> None:
        """Delete the sheet of the year; undo brings it back."""
        if self._view is not None:
            sheet_id = self._view.sheet.id
            self._actions.run(lambda: self._services.sheets.delete(sheet_id))

    def fill_exports(self, menu: QMenu) -> None:
        """Add what looks at the sheet and writes it to the menu."""
        menu.addAction("Xem trước trang in…", self.preview_sheet).setObjectName("preview_sheet_action")
        for words, file_format in (("Excel (có công thức)…", FileFormat.XLSX), ("Word…", FileFormat.DOCX)):
            action = menu.addAction(words, partial(self.export_sheet, file_format))
            action.setObjectName(f"export_{file_format}_action")

    def export_sheet(self, file_format: FileFormat) -> None:
        """Write the sheet of the year as a file where the clerk wants it; what is being typed is kept first."""
        if self._view is not None:
            self._keep_typing()
            self._export.export(self._window, ExportOrder(DocumentKind.SCORE_SHEET, self._year), file_format)

    def preview_sheet(self) -> None:
        """Show the pages of the sheet as they would be printed; what is being typed is kept first."""
        if self._view is not None:
            self._keep_typing()
            self._export.preview(self._window, ExportOrder(DocumentKind.SCORE_SHEET, self._year))

    def _keep_typing(self) -> None:
        typing = self._window.focusWidget()
        if typing is not None:
            typing.clearFocus()

    def link_evidence(self) -> None:
        """Let the clerk choose evidence that is in the store already for the row shown."""
        if self._view is None or self._row is None:
            return
        sheet_id, criterion = self._view.sheet.id, self._row.criterion
        candidates = self._services.score_evidence.candidates(sheet_id, criterion.id)
        dialog = ScoreEvidenceDialog(f"Minh chứng cho tiêu chí {criterion.number}", candidates, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def link() -> None:
            ticked = dialog.ticked()
            self._actions.run(lambda: self._services.score_evidence.link(sheet_id, criterion.id, ticked))

        dialog.accepted.connect(link)
        dialog.open()

    def open_appraisal(self) -> None:
        """Open “Điểm thẩm định” beside the page."""
        if self._view is None:
            return
        of = self._services
        dialog = AppraisalDialog(of.appraisal, of.exchange, self._actions, self._view.sheet.id, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.explanation_requested.connect(self.open_explanation)
        dialog.show()

    def open_explanation(self) -> None:
        """Open “Công văn giải trình” beside the page."""
        if self._view is None:
            return
        of, sheet = self._services, self._view.sheet
        services = ExplanationServices(of.explanation, of.appraisal, self._export)
        dialog = ExplanationDialog(services, self._actions, sheet.id, sheet.year, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def open_sets(self) -> None:
        """Open the editor of criteria sets beside the page, at the set of the sheet."""
        if self._sets is None:
            of = self._services
            self._sets = CriteriaSetDialog(
                of.criteria, of.criteria_rows, of.exchange, self._actions, self._year, self._window
            )
        self._sets.show_set(self._view.criteria_set.id if self._view is not None else None)
        self._sets.show()
        self._sets.raise_()
