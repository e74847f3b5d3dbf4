"""What the window shows while the store cannot be opened: why, what to do, and the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.backup import BackupRecord, BackupState, DamagedStoreError
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.forms.ui_trouble_page import Ui_TroublePage


class TroublePage(QWidget):
    """Offers to try again; for a damaged store also its copies, `restore_requested(BackupRecord)`, or a new beginning."""

    retry_requested = Signal()
    restore_requested = Signal(object)
    fresh_requested = Signal()

    def __init__(
        self, error: DanvanError, folder: Path, copies: Sequence[BackupRecord], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        ui = self._ui = Ui_TroublePage()
        ui.setupUi(self)
        ui.message_label.setText(error.message)
        ui.remedy_label.setText(error.remedy)
        is_damaged = isinstance(error, DamagedStoreError)
        usable = [copy for copy in copies if copy.state is BackupState.GOOD]
        for copy in usable:
            ui.copies_combo.addItem(_copy_words(copy), copy)
        ui.restore_box.setVisible(bool(usable))
        ui.fresh_button.setVisible(is_damaged)
        ui.retry_button.clicked.connect(self.retry_requested)
        ui.folder_button.clicked.connect(self._open_folder)
        ui.restore_button.clicked.connect(lambda: self.restore_requested.emit(ui.copies_combo.currentData()))
        ui.fresh_button.clicked.connect(self._ask_fresh)
        self._first = ui.restore_button if usable else ui.retry_button
        self._first.setDefault(True)

    def take_focus(self) -> None:
        """Put the keyboard on the first way out."""
        self._first.setFocus()

    def _open_folder(self) -> None:
        place = next(place for place in (self._folder, *self._folder.parents) if place.is_dir())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _ask_fresh(self) -> None:
        question = "Bắt đầu một kho dữ liệu trống?"
        explanation = (
            "Kế hoạch, kết quả và điểm đã nhập sẽ không có trong kho mới. Tệp cũ và các bản sao lưu vẫn được giữ."
        )
        if messages.ask(self, question, explanation, "Bắt đầu kho mới"):
            self.fresh_requested.emit()


def _copy_words(copy: BackupRecord) -> str:
    return f"{copy.made_at:%H:%M} ngày {copy.made_at:%d/%m/%Y} ({copy.reason.label.lower()})"
