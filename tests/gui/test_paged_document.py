"""Pages laid out from HTML: their number, their size, what is painted on them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from danvan_desktop.gui.paged_document import PagedDocument

pytestmark = pytest.mark.usefixtures("qtbot")


@dataclass(frozen=True)
class Sheet:
    width: float = 794
    height: float = 1123
    margins: tuple[float, float, float, float] = (76, 76, 76, 113)
    html: str = "<p>một trang</p>"
    page_number_size: float = 14


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


LONG = "<p>dòng chữ</p>" * 90


def test_sections_follow_each_other_and_long_ones_take_several_pages() -> None:
    pages = PagedDocument([Sheet(html=LONG), Sheet(1123, 794)])
    assert pages.page_count >= 3
    last = pages.page_size(pages.page_count - 1)
    assert (last.width(), last.height()) == (1123, 794)


def test_the_margins_stay_white_and_the_first_page_has_no_number() -> None:
    image = painted(PagedDocument([Sheet(html=LONG)]), 0)
    assert dark_rows(image, 0, 76) == 0
    assert dark_rows(image, 1123 - 70, 1123) == 0
    assert dark_rows(image, 76, 400) > 50


def test_the_second_page_has_its_number_in_the_top_margin() -> None:
    image = painted(PagedDocument([Sheet(html=LONG)]), 1)
    assert dark_rows(image, 38, 76) > 5


def test_a_pdf_has_as_many_pages(tmp_path: Path) -> None:
    pages = PagedDocument([Sheet(html=LONG), Sheet(1123, 794)])
    path = tmp_path / "a.pdf"
    pages.save_pdf(path, "Báo cáo")
    assert path.read_bytes().count(b"/Type /Page\n") == pages.page_count


def test_a_pdf_that_cannot_be_written_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="không có"):
        PagedDocument([Sheet()]).save_pdf(tmp_path / "không có" / "a.pdf", "")


def test_ink_is_black_on_white_paper_in_a_dark_theme_too() -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    light, palette = painted(PagedDocument([Sheet()]), 0), QPalette(application.palette())
    dark = QPalette(palette)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#eeeeee"))
    application.setPalette(dark)
    try:
        assert painted(PagedDocument([Sheet()]), 0) == light
        assert dark_rows(light, 0, light.height()) > 0
    finally:
        application.setPalette(palette)
