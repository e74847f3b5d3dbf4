"""Real pages from the preview's HTML: laid out once, painted on the screen, on a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtPrintSupport import QPrinter

SCREEN_DPI = 96
_INCH_IN_METRES = 0.0254


class PreviewSection(Protocol):
    """Sheets of one orientation; lengths in pixels of 96 to the inch, margins top, right, bottom, left."""

    @property
    def width(self) -> float:
        """Width of the sheet."""

    @property
    def height(self) -> float:
        """Height of the sheet."""

    @property
    def margins(self) -> tuple[float, float, float, float]:
        """Distances of the text from the edges."""

    @property
    def html(self) -> str:
        """The text."""

    @property
    def page_number_size(self) -> float:
        """Size of the page number in points."""


class PagedDocument:
    """A document cut into pages; pages count from 0 through all sections."""

    def __init__(self, sections: Sequence[PreviewSection]) -> None:
        self._sections = tuple(sections)
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(SCREEN_DPI / _INCH_IN_METRES))
        self._device.setDotsPerMeterY(round(SCREEN_DPI / _INCH_IN_METRES))
        self._texts = [self._laid_out(section) for section in self._sections]
        counts = [text.pageCount() for text in self._texts]
        self._pages = [(section, page) for section, count in enumerate(counts) for page in range(count)]

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def page_size(self, page: int) -> QSizeF:
        """Width and height of a page in pixels of 96 to the inch."""
        section = self._sections[self._pages[page][0]]
        return QSizeF(section.width, section.height)

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint one page with its upper left corner at the painter's origin, 96 units to the inch."""
        number, inner = self._pages[page]
        section, text = self._sections[number], self._texts[number]
        sheet = QRectF(0, inner * section.height, section.width, section.height)
        painter.save()
        painter.translate(0, -sheet.top())
        painter.setPen(Qt.GlobalColor.black)
        painter.setClipRect(sheet)
        context = QAbstractTextDocumentLayout.PaintContext()
        # ink is black in a dark theme too; the stubs of PySide6 know neither of the two
        context.clip = sheet  # type: ignore[attr-defined]
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))  # type: ignore[attr-defined]
        text.documentLayout().draw(painter, context)
        painter.restore()
        if page > 0:  # Nghị định 30/2020/NĐ-CP, Phụ lục I, I.7: no number on the first page
            self._paint_number(painter, section, page + 1)

    def save_pdf(self, path: Path, title: str) -> None:
        """Write all pages as a PDF file; raises `OSError` when the file cannot be written."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setResolution(SCREEN_DPI * 3)
        self._set_sheet(writer, 0)
        painter = QPainter(writer)
        self._paint_all(painter, writer)
        painter.end()
        path.write_bytes(buffer.data().data())

    def print_to(self, printer: QPrinter) -> None:
        """Print all pages; margins are in the pages already, so the printer prints the full sheet."""
        printer.setFullPage(True)
        self._set_sheet(printer, 0)
        painter = QPainter(printer)
        self._paint_all(painter, printer)
        painter.end()

    def _paint_all(self, painter: QPainter, device: QPdfWriter | QPrinter) -> None:
        scale = device.logicalDpiX() / SCREEN_DPI
        for page in range(self.page_count):
            if page:
                self._set_sheet(device, page)
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            self.paint_page(painter, page)
            painter.restore()

    def _set_sheet(self, device: QPdfWriter | QPrinter, page: int) -> None:
        size = self.page_size(page)
        way = QPageLayout.Orientation.Landscape if size.width() > size.height() else QPageLayout.Orientation.Portrait
        device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))

    def _laid_out(self, section: PreviewSection) -> QTextDocument:
        text = QTextDocument()
        text.documentLayout().setPaintDevice(self._device)
        text.setDocumentMargin(0)
        text.setDefaultFont(QFont("Times New Roman", 14))
        text.setHtml(section.html)
        text.setPageSize(QSizeF(section.width, section.height))
        frame = QTextFrameFormat(text.rootFrame().frameFormat())
        top, right, bottom, left = section.margins
        frame.setTopMargin(top)
        frame.setRightMargin(right)
        frame.setBottomMargin(bottom)
        frame.setLeftMargin(left)
        text.rootFrame().setFrameFormat(frame)
        return text

    @staticmethod
    def _paint_number(painter: QPainter, section: PreviewSection, number: int) -> None:
        font = QFont("Times New Roman")
        font.setPixelSize(round(section.page_number_size * SCREEN_DPI / 72))
        painter.save()
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        top = section.margins[0]
        painter.drawText(QRectF(0, top / 2, section.width, top / 2), Qt.AlignmentFlag.AlignHCenter, str(number))
        painter.restore()
