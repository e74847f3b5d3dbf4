"""A column of sheets on a grey ground, as a preview shows them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_GAP = 12
_SLICE = 0.02
"""Seconds of laying out pages between two chances for the clerk to do something."""


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
    """Paints the sheets that lie in the exposed part."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self.zoom = 1.0

    def show_pages(self, pages: Pages | None, zoom: float) -> None:
        self._pages = pages
        self.zoom = zoom
        self.setFixedSize(self._whole_size())
        self.update()

    def rectangles(self) -> list[QRectF]:
        rectangles: list[QRectF] = []
        top = float(_GAP)
        for page in range(self._pages.page_count if self._pages else 0):
            size = self._pages.page_size(page) * self.zoom if self._pages else QSizeF()
            rectangles.append(QRectF((self.width() - size.width()) / 2, top, size.width(), size.height()))
            top += size.height() + _GAP
        return rectangles

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for page, sheet in enumerate(self.rectangles()):
            if self._pages is None or not sheet.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(sheet)
            painter.save()
            painter.translate(sheet.topLeft())
            painter.scale(self.zoom, self.zoom)
            self._pages.paint_page(painter, page)
            painter.restore()

    def _whole_size(self) -> QSize:
        sizes = (
            [self._pages.page_size(page) * self.zoom for page in range(self._pages.page_count)] if self._pages else []
        )
        width = max((size.width() for size in sizes), default=0)
        height = sum(size.height() + _GAP for size in sizes) + _GAP
        return QSize(round(width) + 2 * _GAP, round(height))


class PageView(QScrollArea):
    """Shows pages at a zoom that fits their width to the view; those not laid out yet follow while nothing else is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = _Sheets()
        self._pages: Pages | None = None
        self._coming: Pages | None = None
        self._laying = QTimer(self)
        self._laying.setInterval(0)
        self._laying.timeout.connect(self._lay)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName("Xem trước trang in")

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

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
        bottom = sum(pages.page_size(page).height() * self._sheets.zoom + _GAP for page in range(pages.page_count))
        if self._pages is None or pages.is_complete or bottom >= place + self.viewport().height():
            self._pages, self._coming = pages, None
            self._fit()
            self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        widest = (
            max((self._pages.page_size(page).width() for page in range(self._pages.page_count)), default=0)
            if self._pages
            else 0
        )
        room = self.viewport().width() - 2 * _GAP
        zoom = max(0.2, min(1.5, room / widest)) if widest else 1.0
        self._sheets.show_pages(self._pages, zoom)
