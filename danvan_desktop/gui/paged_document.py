"""Real pages of a document: laid out as they are needed, painted on the screen, on a printer or into a PDF."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from danvan_desktop.domain.sheet_flow import FlowSection
from danvan_desktop.gui.pagination import LaidPage, laid_pages
from danvan_desktop.gui.set_text import TWIPS, ink_pen, sheet_font
from danvan_desktop.gui.sheet_strips import Frame

SCREEN_DPI = 96
_POINTS = 72
_PRINT_DPI = 600
_FRAME_WIDTH = 10.0
"""Twips: half a point, as the tables of the Word file have it."""


class PagedDocument:
    """A document cut into pages, counted from 0 through all sections; sizes in pixels of 96 to the inch.

    Only the first page is laid out at once; `lay_more` goes on, and whoever prints gets all.
    """

    def __init__(self, sections: Iterable[FlowSection]) -> None:
        self._coming = laid_pages(sections)
        self._pages: list[LaidPage] = []
        self._is_complete = False
        self.lay_more(0.0)

    @property
    def page_count(self) -> int:
        """How many pages are laid out so far."""
        return len(self._pages)

    @property
    def is_complete(self) -> bool:
        """Whether these are all pages."""
        return self._is_complete

    def lay_more(self, seconds: float) -> None:
        """Lay out at least one page more, and others for about so long."""
        end = time.monotonic() + seconds
        for page in self._coming:
            self._pages.append(page)
            if time.monotonic() >= end:
                return
        self._is_complete = True

    def lay_all(self) -> None:
        """Lay out every page."""
        self._pages += self._coming
        self._is_complete = True

    def page_size(self, page: int) -> QSizeF:
        """Width and height of a page."""
        section = self._pages[page].section
        return QSizeF(section.width, section.height) * (SCREEN_DPI / _POINTS)

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint one page with its upper left corner at the painter's origin, 96 units to the inch."""
        laid = self._pages[page]
        top, _, _, left = laid.section.margins
        painter.save()
        scale = SCREEN_DPI / _POINTS / TWIPS
        painter.scale(scale, scale)
        painter.setPen(Qt.GlobalColor.black)  # ink is black in a dark theme too
        if laid.number is not None:
            _paint_number(painter, laid.section, laid.number)
        painter.translate(left * TWIPS, top * TWIPS)
        for place, strip in laid.strips:
            strip.paint(painter, place)
        _paint_frames(painter, laid)
        painter.restore()

    def save_pdf(self, path: Path, title: str) -> None:
        """Write all pages as a PDF file; raises `OSError` when the file cannot be written."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setResolution(_PRINT_DPI)
        self.lay_all()
        self._print_on(writer, range(self.page_count))
        path.write_bytes(buffer.data().data())

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages the printer is asked for, else all; margins are in the pages, so it prints the full sheet."""
        self.lay_all()
        printer.setFullPage(True)
        is_range = printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0
        first, last = (printer.fromPage() - 1, printer.toPage()) if is_range else (0, self.page_count)
        self._print_on(printer, range(first, min(last, self.page_count)))

    def _print_on(self, device: QPdfWriter | QPrinter, wanted: range) -> None:
        if not wanted:
            return
        self._set_sheet(device, wanted[0])
        painter = QPainter(device)
        scale = device.logicalDpiX() / SCREEN_DPI
        for page in wanted:
            if page != wanted[0]:
                self._set_sheet(device, page)
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            self.paint_page(painter, page)
            painter.restore()
        painter.end()

    def _set_sheet(self, device: QPdfWriter | QPrinter, page: int) -> None:
        size = self.page_size(page)
        way = QPageLayout.Orientation.Landscape if size.width() > size.height() else QPageLayout.Orientation.Portrait
        device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))


def _paint_number(painter: QPainter, section: FlowSection, number: int) -> None:
    left, room, top = section.margins[3] * TWIPS, section.room * TWIPS, section.number_top * TWIPS
    painter.save()
    painter.setFont(sheet_font(section.number_size))
    place = QRectF(left, top, room, section.number_size * 2 * TWIPS)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(number))
    painter.restore()


def _paint_frames(painter: QPainter, page: LaidPage) -> None:
    """The box of each ruled row, closed where the page cuts it."""
    pen = ink_pen(painter, _FRAME_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setPen(pen)
    for frame, group in groupby(page.strips, key=lambda laid: laid.strip.frame):
        if isinstance(frame, Frame):
            rows = list(group)
            top, bottom = rows[0].top, rows[-1].top + rows[-1].strip.height
            painter.drawLines([QLineF(edge, top, edge, bottom) for edge in frame.edges])
            painter.drawLines([QLineF(frame.edges[0], y, frame.edges[-1], y) for y in (top, bottom)])
