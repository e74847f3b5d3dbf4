"""Dropping a plan's file on the window starts its import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.errors import DanvanError

_DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class PlanDrop(QObject):
    """Watches a window for one dropped local file or folder; widgets that take files themselves come first.

    `import_file(path)` is called while `is_ready()`; several files at once raise `DanvanError`.
    """

    _dropped = Signal(list)

    def __init__(self, window: QWidget, is_ready: Callable[[], bool], import_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._is_ready = is_ready
        self._import_file = import_file
        # queued: the program the file comes from waits until the drop has returned
        self._dropped.connect(self._take, Qt.ConnectionType.QueuedConnection)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Welcome files from outside the program, and take them."""
        is_drop = event.type() is QEvent.Type.Drop
        if not isinstance(event, QDropEvent) or not (is_drop or event.type() in _DRAGS):
            return super().eventFilter(watched, event)
        paths = _local_paths(event.mimeData()) if self._is_ready() else []
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if is_drop:
            self._dropped.emit(paths)
        return True

    def _take(self, paths: list[Path]) -> None:
        if len(paths) > 1:
            raise DanvanError("Mỗi lần chỉ nhập được một kế hoạch.", "Hãy thả từng tệp một vào cửa sổ.")
        self._import_file(paths[0])


def _local_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
