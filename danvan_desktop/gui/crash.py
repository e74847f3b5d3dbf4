"""The last catching place: refusals are told calmly, bugs with one sentence and the details to copy."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages

_LOG = logging.getLogger(__name__)


class ExceptHook(QObject):
    """Takes every exception nobody caught, from any thread, to the GUI thread.

    The hook itself only emits a signal: a dialog opened on a worker thread would be a crash of its own.
    `refused` is emitted after the clerk was told of a `DanvanError`, `crashed` after a bug was shown.
    """

    caught = Signal(object)
    refused = Signal()
    crashed = Signal()

    def __init__(self, log_folder: Path, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._log_folder = log_folder
        self._window = window
        self._is_telling = False
        self.caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of this process and of its threads."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.caught.emit(error.with_traceback(trace))

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _tell(self, error: BaseException) -> None:
        if self._is_telling:  # an error while an error is shown would open boxes without end
            _LOG.error("second error while one is shown", exc_info=error)
            return
        self._is_telling = True
        try:
            self._show(error)
        finally:
            self._is_telling = False

    def _show(self, error: BaseException) -> None:
        if isinstance(error, DanvanError):
            _LOG.info("refused: %s", error)
            messages.tell_error(self._window, error)
            self.refused.emit()
            return
        _LOG.critical("bug", exc_info=error)
        CrashBox(error, self._log_folder, self._window).exec()
        self.crashed.emit()


class CrashBox(QMessageBox):
    """One human sentence, the details to copy, and where the log lies."""

    def __init__(self, error: BaseException, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_box")
        self._details = "".join(traceback.format_exception(error))
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Dân vận")
        self.setText("Chương trình gặp lỗi ngoài dự kiến; thao tác vừa rồi chưa được lưu, dữ liệu trước đó còn nguyên.")
        self.setInformativeText(
            f"Hãy thử lại. Nếu lỗi lặp lại, hãy sao chép chi tiết gửi người hỗ trợ.\nNhật ký: {log_folder}"
        )
        copy = self.addButton("Sao chép chi tiết", QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(self._copy)
        self.addButton("Đóng", QMessageBox.ButtonRole.RejectRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
