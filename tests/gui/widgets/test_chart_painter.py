from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from danvan_desktop.domain.chart import Chart, ChartMark
from danvan_desktop.gui.widgets.chart_looks import paper_look
from danvan_desktop.gui.widgets.chart_painter import ChartPainter, chart_picture
from tests.gui.charts import BARS, COLUMNS, EMPTY, SCALE


def drawn(chart: Chart, current: int = -1) -> QImage:
    image = QImage(420, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    ChartPainter(chart, paper_look()).draw(painter, QSizeF(420, 240), current)
    painter.end()
    return image


@pytest.mark.parametrize("chart", [BARS, COLUMNS, SCALE])
def test_a_marked_piece_is_another_picture(qapp: object, chart: Chart) -> None:  # noqa: ARG001 - fonts need it
    assert drawn(chart) == drawn(chart)
    assert drawn(chart, 0) != drawn(chart)
    assert drawn(chart, 1) != drawn(chart, 0)


def test_another_value_is_another_picture(qapp: object) -> None:  # noqa: ARG001 - the same
    assert drawn(replace(SCALE, mark=ChartMark(Decimal(90), "90 điểm"))) != drawn(SCALE)
    assert drawn(replace(SCALE, mark=None)) != drawn(SCALE)


def test_an_empty_chart_is_an_empty_picture(qapp: object) -> None:  # noqa: ARG001 - the same
    blank = QImage(420, 240, QImage.Format.Format_RGB32)
    blank.fill(QColor("#ffffff"))
    assert drawn(EMPTY) == blank


@pytest.mark.parametrize("chart", [BARS, COLUMNS, SCALE])
def test_a_picture_for_paper_is_white_and_as_wide_as_asked(qapp: object, chart: Chart) -> None:  # noqa: ARG001 - the same
    picture = chart_picture(chart, 160)
    assert picture.width() == round(160 / 25.4 * 200)
    assert picture.dotsPerMeterX() == round(200 / 25.4 * 1000)
    assert picture.pixelColor(picture.width() - 1, picture.height() - 1) == QColor("#ffffff")
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 3
