"""“Xem trước”: the real pages of one document or of several, to be looked at, printed, or saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.gui.forms.ui_document_preview_dialog import Ui_DocumentPreviewDialog
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.gui.paper_output import documents_folder, print_pages, save_pdf
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.page_bar import PageBar
from danvan_desktop.gui.widgets.page_view import PageView


@dataclass(frozen=True, slots=True)
class PreviewDeeds:
    """What the dialog cannot do itself.

    `save_word` writes all that is shown as Word and says whether the dialog is done with; without it there is no such
    button. `notes` are told under the pages; a PDF is offered to go into `folder`.
    """

    save_word: Callable[[], bool] | None = None
    word_label: str = "Lưu &Word…"
    notes: Sequence[str] = ()
    folder: Path | None = None


class DocumentPreviewDialog(QDialog):
    """Shows one paper after the other; Ctrl+P prints the one shown."""

    def __init__(
        self, papers: Sequence[FlowPaper], deeds: PreviewDeeds | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._papers = tuple(papers)
        self._deeds = deeds or PreviewDeeds()
        self._pages: PagedDocument | None = None
        ui = self._ui = Ui_DocumentPreviewDialog()
        ui.setupUi(self)
        self._view = PageView(self)
        self._bar = PageBar(self._view, self, self)
        ui.view_layout.addWidget(self._bar)
        ui.view_layout.addWidget(self._view, 1)
        ui.paper_combo.addItems([paper.name for paper in self._papers])
        for widget in (ui.paper_label, ui.paper_combo):
            widget.setVisible(len(self._papers) > 1)
        ui.word_button.setText(self._deeds.word_label)
        ui.word_button.setVisible(self._deeds.save_word is not None)
        ui.notes_label.setText("\n".join(filter(None, self._deeds.notes)))
        ui.notes_label.setVisible(bool(ui.notes_label.text()))
        self._connect()
        self._show(0)
        self._view.setFocus()
        keep_within(self, _ground(parent))

    def _connect(self) -> None:
        ui = self._ui
        ui.paper_combo.currentIndexChanged.connect(self._show)
        ui.word_button.clicked.connect(self._save_word)
        ui.pdf_button.clicked.connect(self._save_pdf)
        ui.print_button.clicked.connect(self._print)
        ui.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self._print)

    def _show(self, place: int) -> None:
        paper = self._papers[place]
        self.setWindowTitle(f"Xem trước – {paper.name}")
        self._pages = PagedDocument(paper.sections)
        self._view.verticalScrollBar().setValue(0)
        self._view.show_pages(self._pages)

    def _save_word(self) -> None:
        if self._deeds.save_word is not None and self._deeds.save_word():
            self.accept()

    def _save_pdf(self) -> None:
        name = self._papers[max(0, self._ui.paper_combo.currentIndex())].name
        if self._pages is not None:
            save_pdf(self, self._pages, (self._deeds.folder or documents_folder()) / f"{name}.pdf")

    def _print(self) -> None:
        if self._pages is not None:
            print_pages(self, self._pages)


def _ground(parent: QWidget | None) -> QWidget | None:
    """The window a small dialog that opened the preview stands on: pages need more room than it has."""
    while parent is not None and isinstance(parent.window(), QDialog) and parent.window().parentWidget() is not None:
        parent = parent.window().parentWidget()
    return parent


def preview(papers: Sequence[FlowPaper], deeds: PreviewDeeds | None, parent: QWidget) -> bool:
    """Open the dialog over `parent` until it is closed; whether all was written as Word in it."""
    dialog = DocumentPreviewDialog(papers, deeds, parent)
    is_written = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_written
