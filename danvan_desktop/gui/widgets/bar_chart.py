"""Stacked bars with a legend, drawn here: each segment has words, a number, a tooltip, and can be chosen by mouse or keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from danvan_desktop.gui.tones import Tone, tone_colour

_GAP = 6
_SWATCH = 11
_BRIGHT = 140


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of segment, in every bar at the same place; `key` is handed out when one that `is_open` is chosen."""

    key: object
    name: str
    tone: Tone
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; `values` follow the series. A bar that is not `is_open` has tooltips but cannot be chosen."""

    key: object
    name: str
    values: tuple[int, ...]
    is_open: bool = True

    @property
    def total(self) -> int:
        """The length of the bar."""
        return sum(self.values)


@dataclass(frozen=True, slots=True)
class _Area:
    rect: QRectF
    bar: Bar
    series: Series
    value: int

    @property
    def is_open(self) -> bool:
        """Whether there is something to open behind it."""
        return self.bar.is_open and self.series.is_open

    @property
    def tip(self) -> str:
        """What it means in words."""
        return f"{self.bar.name} – {self.series.name}: {self.value}"


class StackedBarChart(QWidget):
    """Bars side by side (vertical) or one below the other (horizontal).

    `segment_chosen(bar key, series key)` is emitted on a click, and on Enter for the segment the arrow keys lead to.
    """

    segment_chosen = Signal(object, object)

    def __init__(
        self, parent: QWidget | None = None, *, orientation: Qt.Orientation = Qt.Orientation.Horizontal
    ) -> None:
        super().__init__(parent)
        self._is_upright = orientation is Qt.Orientation.Vertical
        self._series: tuple[Series, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(self, series: Sequence[Series], bars: Sequence[Bar]) -> None:
        """Show other bars; series without any value are left out of the legend."""
        self._series, self._bars = tuple(series), tuple(bars)
        self._current = -1
        self.setAccessibleDescription("; ".join(f"{bar.name}: {self._words_of(bar)}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every bar with its name."""
        row = self._row_height()
        height = self._legend_height(360) + (8 * row if self._is_upright else len(self._bars) * row)
        return QSize(360, height + _GAP)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least that can be read: all rows of horizontal bars, five lines of upright ones."""
        least = self._legend_height(self.width()) + 5 * self._row_height()
        return QSize(240, least if self._is_upright else self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw legend, bars and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_legend(painter)
        areas = self._areas()
        for number, area in enumerate(areas):
            self._draw_segment(painter, area, is_marked=number == self._current)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        names = self._name_width()
        for rect, bar in self._places():
            self._draw_name(painter, rect, bar, names)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the segment under the pointer."""
        self._set_current(self._number_at(event.position()))
        can_open = self._current >= 0 and self._areas()[self._current].is_open
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark off with the pointer."""
        self._set_current(-1)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark off with the keyboard."""
        self._set_current(-1)
        super().focusOutEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the clicked segment."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._number_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys go from segment to segment, Enter or Space chooses one."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key, count = Qt.Key(event.key()), len(self._areas())
        if key in steps and count:
            self._set_current((max(self._current, -1 if steps[key] > 0 else 0) + steps[key]) % count)
            area = self._areas()[self._current]
            QToolTip.showText(self.mapToGlobal(area.rect.center().toPoint()), area.tip, self)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say as tooltip what the segment under the pointer means."""
        if event.type() is QEvent.Type.ToolTip:
            help_event = cast("QHelpEvent", event)
            number = self._number_at(QPointF(help_event.pos()))
            QToolTip.showText(help_event.globalPos(), "" if number < 0 else self._areas()[number].tip, self)
            return True
        return super().event(event)

    def _set_current(self, number: int) -> None:
        self._current = number
        self.update()

    def _number_at(self, point: QPointF) -> int:
        return next((number for number, area in enumerate(self._areas()) if area.rect.contains(point)), -1)

    def _choose(self, number: int) -> None:
        areas = self._areas()
        if 0 <= number < len(areas) and areas[number].is_open:
            self.segment_chosen.emit(areas[number].bar.key, areas[number].series.key)

    def _words_of(self, bar: Bar) -> str:
        pairs = zip(self._series, bar.values, strict=True)
        return ", ".join(f"{series.name} {value}" for series, value in pairs if value)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _legend(self, width: int) -> Iterator[tuple[QRectF, Series]]:
        """The series in use with the places of their swatches, on as many lines as they need."""
        metrics, x, y = self.fontMetrics(), 0, 0
        for number, series in enumerate(self._series):
            if not any(bar.values[number] for bar in self._bars):
                continue
            wanted = _SWATCH + 5 + metrics.horizontalAdvance(series.name) + 14
            if x and x + wanted > width:
                x, y = 0, y + metrics.height() + 2
            yield QRectF(x, y + (metrics.height() - _SWATCH) / 2, _SWATCH, _SWATCH), series
            x += wanted

    def _legend_height(self, width: int) -> int:
        last = max((rect.bottom() for rect, _ in self._legend(width)), default=0)
        return int(last) + _GAP + 4

    def _draw_legend(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        for rect, series in self._legend(self.width()):
            painter.fillRect(rect, tone_colour(series.tone, self.palette()))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(rect.right() + 5, baseline), series.name)

    def _places(self) -> list[tuple[QRectF, Bar]]:
        """Each bar with its whole strip, name and bar together."""
        top, count = self._legend_height(self.width()), max(1, len(self._bars))
        if self._is_upright:
            wide = min(64.0, self.width() / count)
            return [(QRectF(i * wide, top, wide, self.height() - top), bar) for i, bar in enumerate(self._bars)]
        high = min(float(self._row_height()), (self.height() - top) / count)
        return [(QRectF(0, top + i * high, self.width(), high), bar) for i, bar in enumerate(self._bars)]

    def _name_width(self) -> float:
        widest = max((self.fontMetrics().horizontalAdvance(bar.name) for bar in self._bars), default=0)
        return min(widest + 8.0, self.width() * 0.42)

    def _areas(self) -> list[_Area]:
        longest, names = max((bar.total for bar in self._bars), default=0), self._name_width()
        return [area for rect, bar in self._places() for area in self._areas_of(rect, bar, max(1, longest), names)]

    def _areas_of(self, strip: QRectF, bar: Bar, longest: int, names: float) -> Iterator[_Area]:
        line = self.fontMetrics().height()
        if self._is_upright:
            room, at = strip.height() - 2 * line - 4, strip.bottom() - line - 2
        else:
            room, at = strip.width() - names - 30, strip.left() + names
        for series, value in zip(self._series, bar.values, strict=True):
            length = room * value / longest
            if not value:
                continue
            if self._is_upright:
                at -= length
                rect = QRectF(strip.left() + strip.width() * 0.15, at, strip.width() * 0.7, length)
            else:
                rect = QRectF(at, strip.top() + 2, length, strip.height() - 4)
                at += length
            yield _Area(rect, bar, series, value)

    def _draw_segment(self, painter: QPainter, area: _Area, *, is_marked: bool) -> None:
        colour = tone_colour(area.series.tone, self.palette())
        painter.fillRect(area.rect.adjusted(0, 0, -1, -1), colour.lighter(115) if is_marked else colour)
        if is_marked:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 2))
            painter.drawRect(area.rect.adjusted(1, 1, -2, -2))
        number, metrics = str(area.value), self.fontMetrics()
        if area.rect.width() >= metrics.horizontalAdvance(number) + 2 and area.rect.height() >= metrics.height() - 4:
            painter.setPen(QColor("#000000") if colour.lightness() > _BRIGHT else QColor("#ffffff"))
            painter.drawText(area.rect, Qt.AlignmentFlag.AlignCenter, number)

    def _draw_name(self, painter: QPainter, strip: QRectF, bar: Bar, width: float) -> None:
        metrics, centred = self.fontMetrics(), Qt.AlignmentFlag.AlignCenter
        if self._is_upright:
            name = QRectF(strip.left(), strip.bottom() - metrics.height(), strip.width(), metrics.height())
            painter.drawText(
                name, centred, metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(name.width()))
            )
            return
        elided = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(width) - 6)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(strip.left(), strip.top(), width, strip.height()), int(left), elided)
        longest = max(1, *(other.total for other in self._bars))
        end = width + (strip.width() - width - 30) * bar.total / longest
        painter.drawText(QRectF(end + 4, strip.top(), 26, strip.height()), int(left), str(bar.total))
