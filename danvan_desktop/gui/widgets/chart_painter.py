"""Draws a chart with any painter: onto a widget, into a picture for a document, onto paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, band_words
from danvan_desktop.gui.widgets.chart_layout import MARK, ChartArea, ChartLayout, wanted_height
from danvan_desktop.gui.widgets.chart_looks import ChartLook, paper_look

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_INCH = 25.4
_SCREEN_DPI = 96
_LETTERS = 13
"""The size of letters in a picture, in pixels of a screen of 96 dpi."""


class ChartPainter:
    """Draws one chart in one look; the room's corner lies at the painter's 0, 0."""

    def __init__(self, chart: Chart, look: ChartLook) -> None:
        self._chart = chart
        self._look = look

    def draw(self, painter: QPainter, room: QSizeF, current: int = -1) -> None:
        """Draw it into `room`; the area number `current` is marked."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = ChartLayout(self._chart, room, QFontMetricsF(painter.font()))
        if self._chart.kind is ChartKind.SCALE:
            self._draw_scale(painter, layout, room.width(), current)
            return
        self._draw_legend(painter, layout)
        for number, area in enumerate(layout.areas()):
            self._draw_segment(painter, area, is_marked=number == current)
        painter.setPen(self._look.text)
        for strip, category in layout.strips():
            if self._chart.kind is ChartKind.COLUMNS:
                name = QRectF(strip.left(), strip.bottom() - layout.line, strip.width(), layout.line)
                self._draw_name(painter, name, category.name, _CENTRE)
            else:
                self._draw_bar_name(painter, strip, category, layout)

    def _draw_legend(self, painter: QPainter, layout: ChartLayout) -> None:
        metrics = QFontMetricsF(painter.font())
        for rect, series in layout.legend():
            self._look.fill(painter, rect, series.meaning)
            painter.setPen(self._look.text)
            painter.drawRect(rect)
            baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(rect.right() + 5, baseline), series.name)

    def _draw_segment(self, painter: QPainter, area: ChartArea, *, is_marked: bool) -> None:
        if area.series is None:
            return
        meaning, rect = area.series.meaning, area.rect.adjusted(0, 0, -1, -1)
        self._look.fill(painter, rect, meaning, is_marked=is_marked)
        number = area.words.rpartition(" ")[2]
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(number) + 4
        if rect.width() >= wide - 2 and rect.height() >= metrics.height() - 5:
            plate = QRectF(0, 0, wide, min(metrics.height(), rect.height()))
            plate.moveCenter(rect.center())
            painter.fillRect(plate, self._look.fills[meaning])  # the pattern must not run through the digits
            painter.setPen(self._look.ink(meaning))
            painter.drawText(rect, _CENTRE, number)
        if is_marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.text, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _draw_bar_name(self, painter: QPainter, strip: QRectF, category: ChartCategory, layout: ChartLayout) -> None:
        self._draw_name(
            painter, QRectF(strip.left(), strip.top(), layout.name_width - 6, strip.height()), category.name
        )
        beside = QRectF(layout.end_of(category) + 4, strip.top(), 40, strip.height())
        painter.drawText(beside, _LEFT, str(category.total))

    def _draw_name(self, painter: QPainter, rect: QRectF, name: str, flags: int = _LEFT) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.drawText(rect, flags, metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width()))

    def _draw_scale(self, painter: QPainter, layout: ChartLayout, width: float, current: int) -> None:
        for number, (rect, band) in enumerate(layout.strips()):
            is_reached = band is self._chart.reached
            colour = QColor(self._look.accent)
            colour.setAlphaF(0.28 if is_reached else 0.08)
            painter.fillRect(rect, colour)
            painter.setPen(QPen(self._look.accent if is_reached else self._look.muted, 2 if is_reached else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            painter.setPen(self._look.text)
            if number == current:
                painter.drawRect(rect.adjusted(3, 3, -3, -3))
            words = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(rect.adjusted(3, 1, -3, -1), words, band.name)
            painter.drawText(QRectF(rect.left(), rect.bottom() + 2, rect.width(), layout.line), _LEFT, band_words(band))
        self._draw_mark(painter, layout, width)

    def _draw_mark(self, painter: QPainter, layout: ChartLayout, width: float) -> None:
        mark = self._chart.mark
        if mark is None or not self._chart.categories:
            return
        x, top = self._chart.mark_place * (width - 1), layout.line + 2 + MARK
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.accent)
        painter.drawPolygon(QPolygonF([QPointF(x - MARK, top - MARK), QPointF(x + MARK, top - MARK), QPointF(x, top)]))
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._look.text)
        wide = QFontMetricsF(font).horizontalAdvance(mark.words) + 4
        left = min(max(0.0, x - wide / 2), width - wide)
        painter.drawText(QRectF(left, 0, wide, layout.line), _CENTRE, mark.words)


def chart_picture(chart: Chart, width: float, dots_per_inch: int = 200) -> QImage:
    """The chart on white, `width` millimetres wide and as high as it needs: what is pasted into Word or printed."""
    font = QFont("Liberation Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(_LETTERS)
    scale, room = dots_per_inch / _SCREEN_DPI, width / _INCH * _SCREEN_DPI
    height = wanted_height(chart, room, QFontMetricsF(font))
    image = QImage(QSize(round(room * scale), round(height * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dots_per_inch / _INCH * 1000))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setFont(font)
    ChartPainter(chart, paper_look()).draw(painter, QSizeF(room - 1, height))
    painter.end()
    return image
