"""The dialogs that ask or tell one thing: calm messages, a choice with verbs, files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from danvan_desktop.domain.errors import DanvanError

WORD_FILTER = "Tài liệu Word (*.docx)"
EXCEL_FILTER = "Bảng tính Excel (*.xlsx)"
PLAN_FILTER = "Kế hoạch (*.docx *.pdf *.txt *.html *.htm)"
ZIP_FILTER = "Tệp nén (*.zip)"
ANY_FILTER = "Mọi tệp (*)"


def tell(parent: QWidget | None, message: str, remedy: str = "") -> None:
    """Say one thing calmly; `remedy` stands below in smaller type."""
    box = QMessageBox(QMessageBox.Icon.Information, "Dân vận", message, QMessageBox.StandardButton.NoButton, parent)
    box.setObjectName("message_box")
    box.setInformativeText(remedy)
    box.addButton("Đóng", QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def tell_written(parent: QWidget | None, path: Path, details: str) -> None:
    """Say that a file was written and offer to open it; `details` stand below in smaller type."""
    said = f"Đã ghi “{path.name}”."
    box = QMessageBox(QMessageBox.Icon.Information, "Dân vận", said, QMessageBox.StandardButton.NoButton, parent)
    box.setObjectName("written_box")
    box.setInformativeText(details)
    open_file = box.addButton("Mở tệp", QMessageBox.ButtonRole.AcceptRole)
    open_folder = box.addButton("Mở thư mục", QMessageBox.ButtonRole.ActionRole)
    box.addButton("Đóng", QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is open_file:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    elif box.clickedButton() is open_folder:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def tell_error(parent: QWidget | None, error: DanvanError) -> None:
    """Say what a refused action ran into and what to do."""
    tell(parent, error.message, error.remedy)


def ask(parent: QWidget | None, question: str, explanation: str, verb: str) -> bool:
    """Ask before something undo cannot bring back; True when the clerk presses the button `verb`."""
    box = QMessageBox(QMessageBox.Icon.Question, "Dân vận", question, QMessageBox.StandardButton.NoButton, parent)
    box.setObjectName("question_box")
    box.setInformativeText(explanation)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton("Để nguyên", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes


def choose_file(parent: QWidget | None, title: str, filters: Sequence[str], start: Path | None = None) -> Path | None:
    """The file to read, or None when the clerk turned back."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _place(start), ";;".join(filters))
    return Path(name) if name else None


def choose_files(parent: QWidget | None, title: str, filters: Sequence[str], start: Path | None = None) -> list[Path]:
    """The files to read; empty when the clerk turned back."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, _place(start), ";;".join(filters))
    return [Path(name) for name in names]


def choose_save_path(parent: QWidget | None, title: str, filters: Sequence[str], proposed: Path) -> Path | None:
    """Where to write a file, with the extension of `proposed` when none was typed; None when the clerk turned back."""
    name, _ = QFileDialog.getSaveFileName(parent, title, _place(proposed), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(proposed.suffix)


def choose_folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """The folder to write to or read from, or None when the clerk turned back."""
    name = QFileDialog.getExistingDirectory(parent, title, _place(start))
    return Path(name) if name else None


def _place(path: Path | None) -> str:
    return "" if path is None else str(path)
