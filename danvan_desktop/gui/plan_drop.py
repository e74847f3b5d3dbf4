"""Dropping a plan's file on the window starts its import, wherever on the window it falls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.widgets.file_drop import FileDropList

_EVENTS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class PlanDrop(QObject):
    """Takes one dropped local file or folder before text fields would take its address; lists of files come first.

    `import_file(path)` is called while `is_ready()`; several files at once raise `DanvanError`.
    """

    _dropped = Signal(list)

    def __init__(self, window: QWidget, is_ready: Callable[[], bool], import_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._is_ready = is_ready
        self._import_file = import_file
        # queued: the program the file comes from waits until the drop has returned
        self._dropped.connect(self._take, Qt.ConnectionType.QueuedConnection)
        window.winId()  # the desktop's window is there from now on, shown or not
        window.windowHandle().installEventFilter(self)  # a widget would see only what the fields in it left over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Welcome files from outside the program, and take them."""
        if event.type() not in _EVENTS or not isinstance(event, QDropEvent):
            return False
        paths = _local_paths(event.mimeData())
        if not paths or not self._is_ready() or self._belongs_to_a_list(event):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._dropped.emit(paths)
        return True

    def _belongs_to_a_list(self, event: QDropEvent) -> bool:
        """Whether the file is over a list that takes files, or the window is behind a dialog."""
        if QApplication.activeModalWidget() is not None:
            return True
        widget = self._window.childAt(event.position().toPoint())
        while widget is not None and not isinstance(widget, FileDropList):
            widget = widget.parentWidget()
        return widget is not None

    def _take(self, paths: list[Path]) -> None:
        if len(paths) > 1:
            raise DanvanError("Mỗi lần chỉ nhập được một kế hoạch.", "Hãy thả từng tệp một vào cửa sổ.")
        self._import_file(paths[0])


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
