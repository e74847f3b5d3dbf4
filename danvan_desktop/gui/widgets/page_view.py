"""A column of sheets on a grey ground, as a preview shows them, at a zoom the clerk chooses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

STEPS: Final = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""The zooms that Ctrl and plus, minus or the wheel go through."""

_GAP = 12
_SLICE = 0.02
"""Seconds of laying out pages between two chances for the clerk to do something."""


class Fit(StrEnum):
    """Zooms that follow the size of the view."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float
"""How large sheets are shown: fitted, or times their size on paper."""


class Pages(Protocol):
    """What can be shown: pages counted from 0, sizes in pixels of 96 to the inch."""

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""

    @property
    def is_complete(self) -> bool:
        """Whether these are all."""

    def lay_more(self, seconds: float) -> None:
        """Go on laying out pages for about so long."""

    def page_size(self, page: int) -> QSizeF:
        """Width and height of a page."""

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint a page at the origin."""


class _Sheets(QWidget):
    """Paints the sheets that lie in the exposed part, each at a zoom of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self.zooms: list[float] = []
        self.tops: list[float] = []

    def show_pages(self, pages: Pages | None, zoom: Callable[[QSizeF], float]) -> None:
        self._pages = pages
        sizes = [pages.page_size(page) for page in range(pages.page_count)] if pages else []
        self.zooms = [zoom(size) for size in sizes]
        self.tops = []
        width, bottom = 0.0, float(_GAP)
        for size, factor in zip(sizes, self.zooms, strict=True):
            self.tops.append(bottom)
            width, bottom = max(width, size.width() * factor), bottom + size.height() * factor + _GAP
        self.setFixedSize(QSize(round(width) + 2 * _GAP, round(bottom)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        exposed = QRectF(event.rect())
        for page in range(self.page_at(exposed.top()), len(self.tops)):
            if self.tops[page] > exposed.bottom():
                break
            size = self._pages.page_size(page) * self.zooms[page]
            sheet = QRectF((self.width() - size.width()) / 2, self.tops[page], size.width(), size.height())
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(sheet)
            painter.save()
            painter.translate(sheet.topLeft())
            painter.scale(self.zooms[page], self.zooms[page])
            self._pages.paint_page(painter, page)
            painter.restore()

    def page_at(self, y: float) -> int:
        """The page at that height, the last one above it in a gap."""
        return max(0, bisect_right(self.tops, y) - 1)


class PageView(QScrollArea):
    """Shows pages at a zoom; those not laid out yet follow while nothing else is done."""

    pages_changed = Signal()
    """There are more pages or others, or another one is looked at."""

    zoom_changed = Signal()
    """Another zoom was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = _Sheets()
        self._pages: Pages | None = None
        self._coming: Pages | None = None
        self._zoom: Zoom = Fit.WIDTH
        self._laying = QTimer(self)
        self._laying.setInterval(0)
        self._laying.timeout.connect(self._lay)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName("Xem trước trang in")
        self.verticalScrollBar().valueChanged.connect(self.pages_changed)

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages, once they reach the place on the sheets that is looked at, which is kept."""
        self._coming = pages
        if pages is None:
            self._pages = None
            self._laying.stop()
            self._fit()
        else:
            self._take_over()
            self._laying.start()

    @property
    def page_count(self) -> int:
        """How many pages are there so far."""
        return self._pages.page_count if self._pages else 0

    @property
    def is_complete(self) -> bool:
        """Whether these are all pages."""
        return self._pages is None or self._pages.is_complete

    @property
    def current_page(self) -> int:
        """The page a third down the view, counted from 0; the last one when there is nothing further down."""
        bar = self.verticalScrollBar()
        if 0 < bar.value() == bar.maximum():
            return self.page_count - 1
        return self._sheets.page_at(bar.value() + self.viewport().height() / 3)

    def go_to_page(self, page: int) -> None:
        """Bring the upper edge of a page into view."""
        if page < len(self._sheets.tops):
            self.verticalScrollBar().setValue(round(self._sheets.tops[page]) - _GAP)

    @property
    def zoom(self) -> Zoom:
        """The zoom that was chosen."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the sheets larger or smaller; what stood at the upper edge stays there."""
        self._zoom = zoom
        self._fit_in_place()
        self.zoom_changed.emit()

    def step_zoom(self, steps: int) -> None:
        """Go that many steps larger, or smaller below 0, from the size the page looked at has now."""
        now = self._sheets.zooms[self.current_page] if self._sheets.zooms else 1.0
        for _ in range(abs(steps)):
            larger = (step for step in STEPS if step > now + 0.01)
            smaller = (step for step in STEPS if step < now - 0.01)
            now = min(larger, default=now) if steps > 0 else max(smaller, default=now)
        self.set_zoom(now)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages to the new size."""
        super().resizeEvent(event)
        self._fit_in_place()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Turn pages larger or smaller while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _lay(self) -> None:
        pages = self._coming or self._pages
        if pages is None or pages.is_complete:
            self._laying.stop()
        else:
            pages.lay_more(_SLICE)
        if self._coming is not None:
            self._take_over()
        else:
            self._fit()

    def _take_over(self) -> None:
        """Show the coming pages if they are as many as are needed for the place looked at."""
        place, pages = self.verticalScrollBar().value(), self._coming
        if pages is None:
            return
        sizes = (pages.page_size(page) for page in range(pages.page_count))
        bottom = sum(size.height() * self._factor(size) + _GAP for size in sizes)
        if self._pages is None or pages.is_complete or bottom >= place + self.viewport().height():
            self._pages, self._coming = pages, None
            self._fit()
            self.verticalScrollBar().setValue(place)

    def _fit_in_place(self) -> None:
        """Measure the sheets anew and keep the place on the page at the upper edge."""
        bar, sheets = self.verticalScrollBar(), self._sheets
        page = sheets.page_at(bar.value())
        above = (bar.value() - sheets.tops[page]) / sheets.zooms[page] if sheets.tops else 0.0
        self._fit()
        if page < len(sheets.tops):
            bar.setValue(round(sheets.tops[page] + above * sheets.zooms[page]))

    def _fit(self) -> None:
        self._sheets.show_pages(self._pages, self._factor)
        self.pages_changed.emit()

    def _factor(self, size: QSizeF) -> float:
        """The chosen zoom as a number, for a sheet of that size: each is fitted for itself, whichever way it lies."""
        if not isinstance(self._zoom, Fit):
            return self._zoom
        factor = (self.viewport().width() - 2 * _GAP) / size.width()
        if self._zoom is Fit.PAGE:
            factor = min(factor, (self.viewport().height() - 2 * _GAP) / size.height())
        return max(0.2, min(1.5, factor))
