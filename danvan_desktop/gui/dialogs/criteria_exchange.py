"""Criteria sets to and from files: ask which file, work in the background, show what was read before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.criteria_import import CriteriaImportDialog
from danvan_desktop.gui.paper_output import documents_folder
from danvan_desktop.services.criteria_files import CriteriaFileService, CriteriaPreview

T = TypeVar("T")

IMPORT_FILTER = "Excel hoặc Word (*.xlsx *.docx)"
FORM_NAME = "Bieu mau bo tieu chi.xlsx"


class CriteriaExchange:
    """Imports and exports criteria sets; nothing happens when the clerk turns back."""

    def __init__(self, files: CriteriaFileService, runner: TaskRunner, actions: Actions) -> None:
        self._files = files
        self._runner = runner
        self._actions = actions
        self._folder: Path | None = None

    def import_set(self, parent: QWidget, accepted: Callable[[int], None]) -> None:
        """Read a file, show it, and keep it when the clerk says so; `accepted` is told the id of the new set."""
        title = "Nhập bộ tiêu chí"
        self.read_file(
            parent, title, (IMPORT_FILTER,), self._files.read, lambda preview: self._show(parent, preview, accepted)
        )

    def read_file(
        self,
        parent: QWidget,
        title: str,
        filters: Sequence[str],
        read: Callable[[Path], T],
        done: Callable[[T], None],
    ) -> None:
        """Ask for a file, read it in the background, and hand over what was read."""
        path = messages.choose_file(parent, title, filters, self._folder)
        if path is None:
            return
        self._folder = path.parent
        self._runner.run(f"Đang đọc {path.name}", lambda: read(path), done)

    def export_set(self, parent: QWidget, set_id: int, name: str) -> None:
        """Write a set as Excel where the clerk wants it."""
        safe = "".join(letter if letter.isalnum() or letter in " -_.,()" else " " for letter in name)
        proposed = f"{' '.join(safe.split())[:100] or 'Bo tieu chi'}.xlsx"
        self.write_file(parent, "Xuất bộ tiêu chí", proposed, lambda path: self._files.export(set_id, path))

    def save_form(self, parent: QWidget) -> None:
        """Write the empty form where the clerk wants it."""
        self.write_file(parent, "Lưu biểu mẫu Excel trống", FORM_NAME, self._files.export_form)

    def write_file(self, parent: QWidget, title: str, name: str, write: Callable[[Path], None]) -> None:
        """Ask where, at first with this name, and let `write` fill the file in the background."""
        proposed = (self._folder or documents_folder()) / name
        path = messages.choose_save_path(parent, title, (messages.EXCEL_FILTER,), proposed)
        if path is None:
            return
        self._folder = path.parent

        def work() -> Path:
            write(path)
            return path

        self._runner.run(f"Đang ghi {path.name}", work, lambda done: _tell_written(parent, done))

    def _show(self, parent: QWidget, preview: CriteriaPreview, accepted: Callable[[int], None]) -> None:
        dialog = CriteriaImportDialog(preview, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def keep() -> None:
            accepted(self._actions.run(lambda: self._files.accept(preview)).created[0])

        dialog.accepted.connect(keep)
        dialog.open()


def _tell_written(parent: QWidget, path: Path) -> None:
    messages.tell(parent, f"Đã ghi “{path.name}”.", str(path.parent))
