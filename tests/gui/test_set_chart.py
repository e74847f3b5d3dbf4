"""A chart on a page: its colours, its place, the same on every device."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from danvan_desktop.domain.sheet_flow import FlowChart, FlowSection, FlowText
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.gui.set_chart import SetChart
from danvan_desktop.gui.set_text import TWIPS
from danvan_desktop.gui.widgets.chart_looks import paper_look
from tests.exporters.sample_charts import MONTHS, SCALE, UNITS

pytestmark = pytest.mark.usefixtures("qtbot")
ROOM = 450.0


@pytest.mark.parametrize("chart", [UNITS, MONTHS, SCALE], ids=lambda chart: chart.kind.value)
def test_nothing_is_drawn_outside_its_room(chart) -> None:
    mark = SetChart(FlowChart(chart, 130.0), ROOM * TWIPS)
    assert (mark.height, mark.slack) == (130 * TWIPS, 0.0)
    image = QImage(500, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(1 / TWIPS, 1 / TWIPS)
    mark.paint(painter, QPointF(20 * TWIPS, 30 * TWIPS))
    painter.end()
    inked = [(x, y) for x in range(500) for y in range(200) if image.pixelColor(x, y) != QColor("white")]
    assert len(inked) > 500
    assert min(x for x, _ in inked) >= 19
    assert max(x for x, _ in inked) <= 20 + ROOM
    assert min(y for _, y in inked) >= 30
    assert max(y for _, y in inked) <= 160


def test_a_chart_stays_with_its_name_and_is_printed_as_lines_and_letters(tmp_path: Path) -> None:
    items = (FlowText((), 700.0), FlowChart(UNITS, 100.0), FlowText((), 12.0))
    pages = PagedDocument([FlowSection(595.3, 841.9, (56.7, 56.7, 56.7, 85.0), items)])
    pages.save_pdf(tmp_path / "a.pdf", "x")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    assert len(texts) == 2
    assert "Văn phòng Sở" in texts[1]
    assert paper_look().fills[UNITS.series[0].meaning].isValid()
