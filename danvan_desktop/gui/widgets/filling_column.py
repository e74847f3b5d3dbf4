"""A first column that takes the width the other columns leave, but never less than it needs to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTreeView


class FillingColumn(QObject):
    """Keeps the first column of a tree at the rest of the width, at least `least` pixels; then the tree scrolls."""

    def __init__(self, view: QTreeView, least: int) -> None:
        super().__init__(view)
        self._view = view
        self._least = least
        view.header().setStretchLastSection(False)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the width of the view."""
        if event.type() is QEvent.Type.Resize:
            header = self._view.header()
            others = header.length() - header.sectionSize(0)
            header.resizeSection(0, max(self._least, self._view.viewport().width() - others))
        return super().eventFilter(watched, event)
