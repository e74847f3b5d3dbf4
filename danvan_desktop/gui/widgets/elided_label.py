"""A label of one line that gives way: what does not fit is cut with “…” and shown whole as tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

_MARK_ROOM = 4


class ElidedLabel(QLabel):
    """Shows plain text on one line in the width there is; the accessible text stays whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Hardly any width, one line of height with room for the hook of a capital (Ủ)."""
        return QSize(40, super().minimumSizeHint().height() + _MARK_ROOM)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The whole text on one such line."""
        return super().sizeHint() + QSize(0, _MARK_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw what fits."""
        painter = QPainter(self)
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)
