"""Pages out of the window: into a PDF the clerk names, or onto a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui import messages
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.services.file_saving import save_beside

PDF_FILTER = "Tài liệu PDF (*.pdf)"


def documents_folder() -> Path:
    """Where files are offered to go until another folder was chosen."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def save_pdf(parent: QWidget, pages: PagedDocument, proposed: Path) -> None:
    """Ask where, write all pages and say so; nothing happens when the clerk turns back. Raises `DanvanError`."""
    path = messages.choose_save_path(parent, "Lưu PDF", (PDF_FILTER,), proposed)
    if path is not None:
        save_beside(path, lambda draft: pages.save_pdf(draft, path.stem))
        messages.tell(parent, f"Đã ghi “{path.name}”.", str(path.parent))


def print_pages(parent: QWidget, pages: PagedDocument) -> None:
    """Ask for the printer, the copies and the pages, and print; nothing happens when the clerk turns back."""
    pages.lay_all()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("In")
    dialog.setMinMax(1, pages.page_count)
    dialog.setFromTo(1, pages.page_count)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        pages.print_to(printer)
