"""A number with its words as one button, and a grid of such buttons that keeps them equally wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from danvan_desktop.gui.tones import Tone, tone_colour

_LEAST_WIDTH = 164


class NumberTile(QPushButton):
    """A button that shows a large number and what it counts; screen readers hear both."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(words, self)
        self._words.setWordWrap(True)
        self._number = QLabel(self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self._number.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self._number.setFont(font)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("000"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        for label in (self._number, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label, 1 if label is self._words else 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_number(self, number: str, tone: Tone = Tone.NORMAL) -> None:
        """Show another number; the tone underlines how pressing it is."""
        self._number.setText(number)
        font = self._number.font()
        font.setPointSizeF(self._words.font().pointSizeF() * (1.6 if number.isdigit() else 1.0))
        self._number.setFont(font)
        palette = self.palette()
        if tone is not Tone.NORMAL:
            palette.setColor(self._number.foregroundRole(), tone_colour(tone, palette))
        self._number.setPalette(palette)
        self.setAccessibleName(f"{self._words.text()}: {number}")

    def number(self) -> str:
        """The number shown."""
        return self._number.text()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of words beside the number."""
        return QSize(
            _LEAST_WIDTH, max(2 * self._words.fontMetrics().lineSpacing(), self._number.sizeHint().height()) + 12
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words need."""
        return QSize(120, self.sizeHint().height())


class TileGrid(QWidget):
    """Puts tiles into as many equal columns as the width has room for."""

    def __init__(self, tiles: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = list(tiles)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._arrange(len(self._tiles))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the width anew."""
        super().resizeEvent(event)
        most = max(1, (self.width() + 6) // (_LEAST_WIDTH + 6))
        lines = -(-len(self._tiles) // most)
        self._arrange(-(-len(self._tiles) // max(1, lines)))

    def columns(self) -> int:
        """How many tiles stand side by side."""
        return self._columns

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never wider than one tile, so that the grid can break its lines."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
