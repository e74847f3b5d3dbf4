"""A chart as a widget: every piece has words, a tooltip, and can be walked to and opened by mouse or keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from danvan_desktop.domain.chart import Chart, ChartKind
from danvan_desktop.gui.widgets.chart_layout import ChartArea, ChartLayout, wanted_height
from danvan_desktop.gui.widgets.chart_looks import screen_look
from danvan_desktop.gui.widgets.chart_painter import ChartPainter, chart_picture

_NOTHING = Chart("", ChartKind.BARS, (), ())
_TABBED = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_WIDTH = 360
_LEAST_WIDTH = 240
_TEXT_WIDTH = 160.0
"""Millimetres between the margins of a document by Nghị định 30/2020/NĐ-CP."""


class ChartView(QWidget):
    """Shows one chart; `chosen(category key, series key)` is emitted on a click, and on Enter for the marked piece.

    The series key is empty for a band of a scale. Pieces that lead nowhere only say what they mean.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = _NOTHING
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; a screen reader reads its title and all its figures."""
        self._chart, self._current = chart, -1
        vertical = QSizePolicy.Policy.Fixed if chart.kind is ChartKind.SCALE else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.in_words)
        self.updateGeometry()
        self.update()

    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    def areas(self) -> list[ChartArea]:
        """The pieces of the chart where they are drawn now."""
        return ChartLayout(self._chart, QSizeF(self.size()), QFontMetricsF(self.font())).areas()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every bar with its name."""
        return QSize(_WIDTH, round(wanted_height(self._chart, _WIDTH, QFontMetricsF(self.font()))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least that can be read: all rows of bars, five lines of columns, the whole scale."""
        width = max(_LEAST_WIDTH, self.width())
        return QSize(_LEAST_WIDTH, round(wanted_height(self._chart, width, QFontMetricsF(self.font()), least=True)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the chart in the colours of the window."""
        painter = QPainter(self)
        ChartPainter(self._chart, screen_look(self.palette())).draw(painter, QSizeF(self.size()), self._current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the piece under the pointer."""
        number = self._number_at(event.position())
        self._mark(number)
        can_open = number >= 0 and self.areas()[number].is_open
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark off with the pointer."""
        if not self.hasFocus():
            self._mark(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the first piece, so that one sees where the keyboard is."""
        super().focusInEvent(event)
        if event.reason() in _TABBED and self._current < 0 and self.areas():
            self._mark(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mark off with the keyboard."""
        self._mark(-1)
        super().focusOutEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the clicked piece."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._number_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrow keys, Home and End walk the pieces, Enter or Space opens one."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key, areas = Qt.Key(event.key()), self.areas()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self._current)
        elif areas and key in steps:
            self._walk_to((max(self._current, -1 if steps[key] > 0 else 0) + steps[key]) % len(areas))
        elif areas and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk_to(0 if key is Qt.Key.Key_Home else len(areas) - 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the chart as a picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Sao chép hình biểu đồ", self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture on white, as wide as the text of an A4 page."""
        QGuiApplication.clipboard().setImage(chart_picture(self._chart, _TEXT_WIDTH))

    def event(self, event: QEvent) -> bool:
        """Say as tooltip what the piece under the pointer means."""
        if event.type() is QEvent.Type.ToolTip:
            help_event = cast("QHelpEvent", event)
            number = self._number_at(QPointF(help_event.pos()))
            QToolTip.showText(help_event.globalPos(), "" if number < 0 else self.areas()[number].words, self)
            return True
        return super().event(event)

    def _walk_to(self, number: int) -> None:
        self._mark(number)
        area = self.areas()[number]
        QToolTip.showText(self.mapToGlobal(area.rect.center().toPoint()), area.words, self)
        self.setAccessibleName(f"{self._chart.title}: {area.words}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _mark(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.update()

    def _number_at(self, point: QPointF) -> int:
        return next((number for number, area in enumerate(self.areas()) if area.rect.contains(point)), -1)

    def _choose(self, number: int) -> None:
        areas = self.areas()
        if 0 <= number < len(areas) and areas[number].is_open:
            area = areas[number]
            self.chosen.emit(area.category.key, area.series.key if area.series else "")
