"""Writing documents from any page: ask where, write in the background, offer to open what was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.gui import messages
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.document_preview import PreviewDeeds, preview
from danvan_desktop.gui.paper_output import documents_folder
from danvan_desktop.services.documents import DocumentService, ExportOrder, FileFormat

_FILTERS = {FileFormat.DOCX: messages.WORD_FILTER, FileFormat.XLSX: messages.EXCEL_FILTER}


class DocumentExport:
    """Exports documents; the figures are frozen before the work leaves the GUI thread."""

    def __init__(self, documents: DocumentService, runner: TaskRunner) -> None:
        self._documents = documents
        self._runner = runner
        self._folder: Path | None = None

    def export(self, parent: QWidget, order: ExportOrder, file_format: FileFormat) -> None:
        """Write the document where the clerk wants it; nothing happens when the clerk turns back."""
        proposed = self.proposed(self._documents.suggested_name(order, file_format))
        path = messages.choose_save_path(parent, f"Lưu {order.kind.label.lower()}", (_FILTERS[file_format],), proposed)
        if path is None:
            return
        self._folder = path.parent
        work = self._documents.writer(order, path, file_format)
        notice = self._documents.notice(order, path, file_format)
        words = (*self._documents.preflight(order), *filter(None, (notice,)))

        def tell(written: Path) -> None:
            messages.tell_written(parent, written, "\n".join((str(written.parent), *words)))

        self._runner.run(f"Đang ghi {path.name}", work, tell)

    def preview(self, parent: QWidget, order: ExportOrder) -> None:
        """Show the pages of a document, which can be printed, saved as PDF or written as Word from there."""

        def save_word() -> bool:
            self.export(parent, order, FileFormat.DOCX)
            return False  # the pages stay to be printed

        documents = self._documents
        name = Path(documents.suggested_name(order, FileFormat.DOCX)).stem
        deeds = PreviewDeeds(
            save_word,
            notes=(*documents.preflight(order), documents.layout_words(order)),
            folder=self._folder,
        )
        preview([FlowPaper(name, documents.preview(order))], deeds, parent)

    def proposed(self, name: str) -> Path:
        """A file of that name in the folder used last, at first the documents folder."""
        return (self._folder or documents_folder()) / name
