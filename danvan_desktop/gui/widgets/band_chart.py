"""A value among named bands, drawn here: the bands equally wide with their bounds, the value as a mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from danvan_desktop.gui.tones import Tone, tone_colour

_MARK = 7.0


@dataclass(frozen=True, slots=True)
class Band:
    """One band from `lower` to `upper`; `lower_words` is the bound as text."""

    name: str
    lower: Decimal
    upper: Decimal
    lower_words: str


class BandChart(QWidget):
    """Shows bands from the lowest (left) to the best; `clicked` is emitted on a click and on Enter."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[Band, ...] = ()
        self._value = Decimal(0)
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, bands: Sequence[Band], value: Decimal, words: str) -> None:
        """Show `value` (as `words`) among `bands`, which are given from the lowest to the best."""
        self._bands, self._value, self._words = tuple(bands), value, words
        self.setAccessibleDescription(f"{words}; " + "; ".join(f"{band.lower_words}: {band.name}" for band in bands))
        self.updateGeometry()
        self.update()

    def place(self) -> float:
        """Where the mark stands, from 0 (left end) to 1; each band takes the same share, whatever its points."""
        if not self._bands:
            return 0.0
        for number, band in enumerate(self._bands):
            if self._value < band.upper or number == len(self._bands) - 1:
                width = band.upper - band.lower
                part = (self._value - band.lower) / width if width > 0 else Decimal(0)
                return float((number + min(max(part, Decimal(0)), Decimal(1))) / len(self._bands))
        return 1.0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The words of the value, the mark, names on two lines, the bounds."""
        return QSize(360, 5 * self.fontMetrics().height() + 22)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height on less width."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the bands, the bounds and the mark."""
        if not self._bands:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top, height = line + 2 + _MARK, 2 * line + 10.0
        share = (self.width() - 1) / len(self._bands)
        mark = self.place() * (self.width() - 1)
        for number, band in enumerate(self._bands):
            rect = QRectF(number * share, top, share - 2, height)
            self._draw_band(painter, band, rect, is_reached=rect.left() <= mark < rect.left() + share)
        self._draw_mark(painter, mark, top, line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is behind it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space open what is behind it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _draw_band(self, painter: QPainter, band: Band, rect: QRectF, *, is_reached: bool) -> None:
        accent = tone_colour(Tone.ACCENT, self.palette())
        text = self.palette().color(QPalette.ColorRole.Text)
        fill = accent
        fill.setAlphaF(0.28 if is_reached else 0.08)
        painter.fillRect(rect, fill)
        painter.setPen(
            QPen(tone_colour(Tone.ACCENT if is_reached else Tone.MUTED, self.palette()), 2 if is_reached else 1)
        )
        painter.drawRect(rect)
        painter.setPen(text)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(3, 1, -3, -1), flags, band.name)
        below = QRectF(rect.left(), rect.bottom() + 2, rect.width(), self.fontMetrics().height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), band.lower_words)

    def _draw_mark(self, painter: QPainter, x: float, top: float, line: int) -> None:
        colour = tone_colour(Tone.ACCENT, self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF([QPointF(x - _MARK, top - _MARK), QPointF(x + _MARK, top - _MARK), QPointF(x, top)])
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._words) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width, line), int(Qt.AlignmentFlag.AlignCenter), self._words)
