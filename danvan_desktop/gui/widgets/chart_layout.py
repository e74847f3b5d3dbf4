"""Where the parts of a chart stand in a room of any size: legend, bars or columns with their segments, bands of a scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartSeries

MARK = 7.0
"""Half the width of the mark of a scale."""

_GAP = 6.0
_SWATCH = 11.0
_NUMBER_ROOM = 30.0
_WIDEST_COLUMN = 64.0
_MOST_NAME = 0.42


class ChartArea(NamedTuple):
    """A piece that means something and may lead somewhere: a segment, or a band of a scale (`series` None)."""

    rect: QRectF
    category: ChartCategory
    series: ChartSeries | None
    words: str

    @property
    def is_open(self) -> bool:
        """Whether there is something to open behind it."""
        return self.category.is_open and (self.series is None or self.series.is_open)


class Swatch(NamedTuple):
    """An entry of the legend; `rect` is its little square."""

    rect: QRectF
    series: ChartSeries


class ChartLayout:
    """The places of a chart's parts in a room with its corner at 0, 0."""

    def __init__(self, chart: Chart, room: QSizeF, metrics: QFontMetricsF) -> None:
        self._chart = chart
        self._room = room
        self._metrics = metrics

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self._metrics.height()

    @property
    def row(self) -> float:
        """The most height of a bar with its gap."""
        return self.line + 8

    def legend(self) -> Iterator[Swatch]:
        """The series in use, on as many lines as they need; a scale needs none."""
        if self._chart.kind is ChartKind.SCALE:
            return
        x = y = 0.0
        for series in self._chart.shown_series:
            wanted = _SWATCH + 5 + self._metrics.horizontalAdvance(series.name) + 14
            if x and x + wanted > self._room.width():
                x, y = 0.0, y + self.line + 2
            yield Swatch(QRectF(x, y + (self.line - _SWATCH) / 2, _SWATCH, _SWATCH), series)
            x += wanted

    @property
    def legend_height(self) -> float:
        """How much the legend takes at the top, the gap below it included."""
        return max((swatch.rect.bottom() for swatch in self.legend()), default=0.0) + _GAP + 4

    @property
    def name_width(self) -> float:
        """How much the names take at the left of bars."""
        widest = max((self._metrics.horizontalAdvance(each.name) for each in self._chart.categories), default=0.0)
        return min(widest + 8, self._room.width() * _MOST_NAME)

    def strips(self) -> list[tuple[QRectF, ChartCategory]]:
        """The strip of each category, name and all."""
        chart, room = self._chart, self._room
        count = max(1, len(chart.categories))
        if chart.kind is ChartKind.SCALE:
            share, top, high = (room.width() - 1) / count, self.line + 2 + MARK, 2 * self.line + 10
            rects = [QRectF(number * share, top, share - 2, high) for number in range(len(chart.categories))]
        elif chart.kind is ChartKind.COLUMNS:
            top, wide = self.legend_height, min(_WIDEST_COLUMN, room.width() / count)
            rects = [QRectF(n * wide, top, wide, max(0.0, room.height() - top)) for n in range(len(chart.categories))]
        else:
            top = self.legend_height
            high = min(self.row, max(1.0, room.height() - top) / count)
            rects = [QRectF(0, top + n * high, room.width(), high) for n in range(len(chart.categories))]
        return list(zip(rects, chart.categories, strict=True))

    def areas(self) -> list[ChartArea]:
        """Everything that can be pointed at, in the order the arrow keys walk."""
        chart = self._chart
        if chart.kind is ChartKind.SCALE:
            return [ChartArea(rect, each, None, chart.words_of(each)) for rect, each in self.strips()]
        return [area for strip, category in self.strips() for area in self._segments(strip, category)]

    def end_of(self, category: ChartCategory) -> float:
        """Where a bar ends on the right."""
        left = self.name_width
        return left + (self._room.width() - left - _NUMBER_ROOM) * float(category.total) / float(self._chart.longest)

    def _segments(self, strip: QRectF, category: ChartCategory) -> Iterator[ChartArea]:
        is_upright = self._chart.kind is ChartKind.COLUMNS
        if is_upright:
            room, at = strip.height() - 2 * self.line - 4, strip.bottom() - self.line - 2
        else:
            room, at = strip.width() - self.name_width - _NUMBER_ROOM, strip.left() + self.name_width
        for series, value in zip(self._chart.series, category.values, strict=True):
            length = max(0.0, room) * float(value) / float(self._chart.longest)
            if not value:
                continue
            if is_upright:
                at -= length
                rect = QRectF(strip.left() + strip.width() * 0.15, at, strip.width() * 0.7, length)
            else:
                rect = QRectF(at, strip.top() + 2, length, strip.height() - 4)
                at += length
            yield ChartArea(rect, category, series, f"{category.name} – {series.name}: {value}")


def wanted_height(chart: Chart, width: float, metrics: QFontMetricsF, *, least: bool = False) -> float:
    """The height a chart wants at a width; `least` what it can still be read at."""
    layout = ChartLayout(chart, QSizeF(width, 0), metrics)
    if chart.kind is ChartKind.SCALE:
        return 5 * layout.line + 22
    rows = (5 if least else 8) if chart.kind is ChartKind.COLUMNS else len(chart.categories)
    return layout.legend_height + rows * layout.row + _GAP
