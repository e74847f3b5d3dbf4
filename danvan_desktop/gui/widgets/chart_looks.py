"""What the meanings of a chart look like: colours for screen and paper, and patterns that tell them apart without colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPalette

from danvan_desktop.domain.chart import Meaning
from danvan_desktop.gui.tones import Tone, tone_colour

TONES = {
    Meaning.DONE: Tone.GOOD,
    Meaning.UNDER_WAY: Tone.ACCENT,
    Meaning.WAITING: Tone.WARNING,
    Meaning.MISSING: Tone.BAD,
    Meaning.SET_ASIDE: Tone.MUTED,
}
PATTERNS = {
    Meaning.DONE: Qt.BrushStyle.NoBrush,
    Meaning.UNDER_WAY: Qt.BrushStyle.BDiagPattern,
    Meaning.WAITING: Qt.BrushStyle.Dense6Pattern,
    Meaning.MISSING: Qt.BrushStyle.DiagCrossPattern,
    Meaning.SET_ASIDE: Qt.BrushStyle.HorPattern,
}
_BRIGHT = 140
_FAINT = 0.4
_TILE = 8
"""After so many pixels every pattern begins again."""


@dataclass(frozen=True, slots=True)
class ChartLook:
    """The colours a chart is drawn in."""

    text: QColor
    muted: QColor
    accent: QColor
    fills: Mapping[Meaning, QColor]

    def fill(self, painter: QPainter, rect: object, meaning: Meaning, *, is_marked: bool = False) -> None:
        """Fill a rectangle with the colour of a meaning and its pattern over it."""
        colour = self.fills[meaning]
        painter.fillRect(rect, colour.lighter(115) if is_marked else colour)  # type: ignore[call-overload]
        painter.fillRect(rect, self._pattern(meaning))  # type: ignore[call-overload]

    def _pattern(self, meaning: Meaning) -> QBrush:
        """The pattern as a tile, which grows with the chart; Qt's own would be too fine to be seen on a printer."""
        ink = self.ink(meaning)
        ink.setAlphaF(_FAINT)
        tile = QImage(_TILE, _TILE, QImage.Format.Format_ARGB32_Premultiplied)
        tile.fill(Qt.GlobalColor.transparent)
        with QPainter(tile) as painter:
            painter.fillRect(tile.rect(), QBrush(ink, PATTERNS[meaning]))
        return QBrush(tile)

    def ink(self, meaning: Meaning) -> QColor:
        """Black or white, whichever is read on the colour of a meaning."""
        return QColor("#000000") if self.fills[meaning].lightness() > _BRIGHT else QColor("#ffffff")


def screen_look(palette: QPalette) -> ChartLook:
    """The look on a window, light, dark or of high contrast."""
    fills = {meaning: tone_colour(tone, palette) for meaning, tone in TONES.items()}
    text = palette.color(QPalette.ColorRole.Text)
    return ChartLook(text, tone_colour(Tone.MUTED, palette), tone_colour(Tone.ACCENT, palette), fills)


def paper_look() -> ChartLook:
    """The look on white paper, whatever the screen looks like."""
    paper = QPalette(QColor("#ffffff"), QColor("#ffffff"))
    paper.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    paper.setColor(QPalette.ColorRole.WindowText, QColor("#000000"))
    return screen_look(paper)
