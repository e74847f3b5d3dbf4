"""Pages of flowing sheets: their number, their size, what is painted on them."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.sheet_flow import FlowCell, FlowRow, FlowSection, FlowTable, FlowText
from danvan_desktop.gui.paged_document import PagedDocument

pytestmark = pytest.mark.usefixtures("qtbot")
LINE = FlowText((Run("dòng chữ"),), 14)


def sheet(*items: FlowText | FlowTable, width: float = 595.3, height: float = 841.9) -> FlowSection:
    return FlowSection(width, height, (56.7, 56.7, 56.7, 85.0), items or (LINE,))


LONG = sheet(*[LINE] * 120)


def painted(pages: PagedDocument, page: int) -> QImage:
    size = pages.page_size(page).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint_page(painter, page)
    painter.end()
    return image


def dark_rows(image: QImage, top: int, bottom: int) -> int:
    width = image.width()
    return sum(any(QColor(image.pixel(x, y)).lightness() < 128 for x in range(0, width, 1)) for y in range(top, bottom))


def test_only_the_first_page_is_laid_out_at_once_and_the_rest_when_asked() -> None:
    pages = PagedDocument([LONG])
    assert (pages.page_count, pages.is_complete) == (1, False)
    pages.lay_more(0.0)
    assert pages.page_count == 2
    pages.lay_all()
    assert (pages.page_count, pages.is_complete) == (3, True)


def test_sections_follow_each_other_and_may_lie_across() -> None:
    pages = PagedDocument([LONG, sheet(width=841.9, height=595.3)])
    pages.lay_all()
    assert pages.page_count == 4
    last = pages.page_size(3)
    assert (round(last.width()), round(last.height())) == (1123, 794)


def test_the_margins_stay_white_and_the_first_page_has_no_number() -> None:
    image = painted(PagedDocument([LONG]), 0)
    assert dark_rows(image, 0, 75) == 0
    assert dark_rows(image, 1123 - 74, 1123) == 0
    assert dark_rows(image, 76, 400) > 50


def test_the_second_page_has_its_number_in_the_top_margin() -> None:
    pages = PagedDocument([LONG])
    pages.lay_all()
    assert dark_rows(painted(pages, 1), 38, 60) > 5


def test_a_table_has_its_lines_and_is_closed_where_the_page_cuts_it() -> None:
    words = "\n".join("x" for _ in range(90))
    table = FlowTable((FlowRow((FlowCell(200, (FlowText((Run(words),), 12),)),), is_whole=False),), is_ruled=True)
    pages = PagedDocument([sheet(table)])
    pages.lay_all()
    image = painted(pages, 0)
    middle = 113 + 605 // 2
    lines = [
        y for y in range(image.height()) if all(QColor(image.pixel(middle + x, y)).lightness() < 200 for x in range(20))
    ]
    assert lines
    assert min(lines) < 80
    assert max(lines) > 1000


def test_the_lines_of_a_table_are_seen_on_a_small_picture_too() -> None:
    table = FlowTable((FlowRow((FlowCell(200, (LINE,)),)),), is_ruled=True)
    pages = PagedDocument([sheet(table)])
    image = QImage(200, 282, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(0.25, 0.25)
    pages.paint_page(painter, 0)
    painter.end()
    assert dark_rows(image, 15, 25) >= 2


def test_a_pdf_has_as_many_pages_and_their_words(tmp_path: Path) -> None:
    pages = PagedDocument([LONG, sheet(width=841.9, height=595.3)])
    path = tmp_path / "a.pdf"
    pages.save_pdf(path, "Báo cáo")
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == pages.page_count == 4
        assert "dòng chữ" in document[3].get_textpage().get_text_bounded()


def test_a_pdf_that_cannot_be_written_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="không có"):
        PagedDocument([sheet()]).save_pdf(tmp_path / "không có" / "a.pdf", "")


def test_ink_is_black_on_white_paper_in_a_dark_theme_too() -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    light, palette = painted(PagedDocument([sheet()]), 0), QPalette(application.palette())
    dark = QPalette(palette)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#eeeeee"))
    application.setPalette(dark)
    try:
        assert painted(PagedDocument([sheet()]), 0) == light
        assert dark_rows(light, 0, light.height()) > 0
    finally:
        application.setPalette(palette)
