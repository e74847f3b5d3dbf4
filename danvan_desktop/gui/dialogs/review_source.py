"""The source side of the import review: the paragraphs with what became of each, and the words of the selected one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.draft_plan import DraftParagraph, Fate
from danvan_desktop.gui.dialogs.review_deeds import FATE_KEYS
from danvan_desktop.gui.forms.ui_import_review_dialog import Ui_ImportReviewDialog
from danvan_desktop.gui.models.draft_paragraphs import FATE_WORDS, DraftParagraphColumn
from danvan_desktop.gui.models.list_model import ListModel, fit_columns
from danvan_desktop.gui.widgets.row_height import roomy


class ReviewSource(QObject):
    """Keeps the list filled and selected; `selected_changed(paragraph | None)`, `fate_wanted(Fate)` from the combo."""

    selected_changed = Signal(object)
    fate_wanted = Signal(object)

    def __init__(self, ui: Ui_ImportReviewDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self.paragraphs: ListModel[DraftParagraph] = ListModel(DraftParagraphColumn, self)
        for fate, key in FATE_KEYS.items():
            ui.fate_combo.addItem(f"{FATE_WORDS[fate]} ({key})", fate)
        ui.paragraphs_view.setModel(self.paragraphs)
        roomy(ui.paragraphs_view)
        fit_columns(ui.paragraphs_view, DraftParagraphColumn)
        ui.paragraphs_view.selectionModel().currentRowChanged.connect(self._show_paragraph)
        ui.fate_combo.activated.connect(lambda: self.fate_wanted.emit(Fate(ui.fate_combo.currentData())))

    def show(self, paragraphs: Sequence[DraftParagraph]) -> None:
        """Show the paragraphs; the selected one stays selected, or else what now stands on its line."""
        selected = self.selected()
        bar = self._ui.paragraphs_view.verticalScrollBar()
        scrolled = bar.value()
        self.paragraphs.set_rows(paragraphs)
        bar.setValue(scrolled)
        self.select(selected.index if selected else 0, selected.lines.first if selected else 0)

    def selected(self) -> DraftParagraph | None:
        """The selected paragraph."""
        index = self._ui.paragraphs_view.currentIndex()
        return self.paragraphs.row_at(index) if index.isValid() else None

    def select(self, index: int, line: int = 0) -> None:
        """Select the paragraph of this index; when it is gone, the one that holds the line."""
        row = self.paragraphs.find_row(lambda paragraph: paragraph.index == index)
        if not row.isValid():
            row = self.paragraphs.find_row(lambda paragraph: paragraph.lines.last >= line)
        self.select_row(row if row.isValid() else self.paragraphs.index(0, 0))

    def select_row(self, row: QModelIndex) -> None:
        """Select a row and bring it into sight; an invalid one changes nothing."""
        if row.isValid():
            self._ui.paragraphs_view.setCurrentIndex(row)
            self._ui.paragraphs_view.scrollTo(row)

    def is_first_selected(self) -> bool:
        """Whether nothing stands before the selected paragraph."""
        return self._ui.paragraphs_view.currentIndex().row() <= 0

    def cursor_offset(self) -> int | None:
        """Where the cursor stands inside the words of the selected paragraph; None at either end."""
        paragraph, offset = self.selected(), self._ui.paragraph_edit.textCursor().position()
        return offset if paragraph is not None and 0 < offset < len(paragraph.text) else None

    def _show_paragraph(self, current: QModelIndex) -> None:
        paragraph = self.paragraphs.row_at(current) if current.isValid() else None
        ui = self._ui
        ui.paragraph_edit.setPlainText(paragraph.text if paragraph else "")
        ui.fate_combo.setCurrentIndex(ui.fate_combo.findData(paragraph.fate) if paragraph else -1)
        self.selected_changed.emit(paragraph)
