"""A chart set into a page: drawn anew on each device, so that it is as sharp as the letters around it; lengths are twips."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from danvan_desktop.domain.sheet_flow import FlowChart
from danvan_desktop.gui.set_text import FONT_NAME, TWIPS
from danvan_desktop.gui.widgets.chart_layout import wanted_height
from danvan_desktop.gui.widgets.chart_looks import paper_look
from danvan_desktop.gui.widgets.chart_painter import ChartPainter

_LETTERS = 13
"""Pixels of 96 to the inch, the unit the painter of charts thinks in."""

_PER_PIXEL = TWIPS * 72 / 96


class SetChart:
    """A chart in the look of paper, `width` wide."""

    def __init__(self, chart: FlowChart, width: float) -> None:
        self._chart = chart.chart
        self._font = QFont(FONT_NAME)
        self._font.setStyleHint(QFont.StyleHint.Serif)
        self._font.setPixelSize(_LETTERS)
        self.height = chart.height * TWIPS
        self.slack = 0.0
        room, most = width / _PER_PIXEL, self.height / _PER_PIXEL
        wanted = min(most, wanted_height(self._chart, room, QFontMetricsF(self._font)))
        self._room = QSizeF(room - 1, wanted)
        self._down = (most - wanted) / 2

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Draw it in the middle of its height."""
        painter.save()
        painter.translate(place)
        painter.scale(_PER_PIXEL, _PER_PIXEL)
        painter.translate(0, self._down)
        painter.setFont(self._font)
        ChartPainter(self._chart, paper_look()).draw(painter, self._room)
        painter.restore()
