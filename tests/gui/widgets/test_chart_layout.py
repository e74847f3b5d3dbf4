from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from danvan_desktop.domain.chart import Chart
from danvan_desktop.gui.widgets.chart_layout import ChartLayout, wanted_height
from tests.gui.charts import BARS, CATEGORIES, COLUMNS, EMPTY, SCALE, SERIES

ROOM = QSizeF(420, 240)


@pytest.fixture
def metrics(qapp: object) -> QFontMetricsF:  # noqa: ARG001 - fonts need an application
    return QFontMetricsF(QFont())


def lengths(chart: Chart, metrics: QFontMetricsF, side: str) -> dict[tuple[str, str], float]:
    areas = ChartLayout(chart, ROOM, metrics).areas()
    return {(area.category.key, area.series.key if area.series else ""): getattr(area.rect, side)() for area in areas}


@pytest.mark.parametrize(("chart", "side"), [(BARS, "width"), (COLUMNS, "height")])
def test_segments_are_as_long_as_their_numbers_and_empty_ones_are_not_there(
    metrics: QFontMetricsF, chart: Chart, side: str
) -> None:
    found = lengths(chart, metrics, side)
    assert ("8", "done") not in found
    assert found["7", "done"] == pytest.approx(3 * found["7", "open"])
    assert found["8", "open"] == pytest.approx(2 * found["7", "open"])


def test_bands_take_equal_shares_whatever_their_points(metrics: QFontMetricsF) -> None:
    found = lengths(SCALE, metrics, "width")
    assert found["0", ""] == pytest.approx(found["1", ""])


@pytest.mark.parametrize("chart", [BARS, COLUMNS, SCALE])
@pytest.mark.parametrize("room", [ROOM, QSizeF(240, 130), QSizeF(1200, 700)])
def test_nothing_leaves_the_room_and_no_two_pieces_overlap(metrics: QFontMetricsF, chart: Chart, room: QSizeF) -> None:
    areas = ChartLayout(chart, room, metrics).areas()
    whole = QRectF(0, 0, room.width(), room.height())
    for number, area in enumerate(areas):
        assert whole.contains(area.rect)
        assert not any(area.rect.intersects(other.rect.adjusted(0.01, 0.01, -0.01, -0.01)) for other in areas[:number])


def test_a_piece_leads_somewhere_only_when_its_bar_and_its_series_do(metrics: QFontMetricsF) -> None:
    areas = ChartLayout(BARS, ROOM, metrics).areas()
    assert [(area.category.key, area.is_open) for area in areas][-1] == ("9", False)
    assert areas[0].is_open
    assert areas[0].words == "Phòng Tổng hợp – Hoàn thành: 3"


def test_a_narrow_legend_breaks_into_lines_and_a_scale_has_none(metrics: QFontMetricsF) -> None:
    wide, narrow = (list(ChartLayout(BARS, QSizeF(width, 99), metrics).legend()) for width in (420, 100))
    assert len(wide) == len(narrow) == len(SERIES)
    assert wide[0].rect.top() == wide[1].rect.top()
    assert narrow[1].rect.top() > narrow[0].rect.bottom()
    assert list(ChartLayout(SCALE, ROOM, metrics).legend()) == []


def test_bars_want_a_line_each_and_an_empty_chart_wants_little(metrics: QFontMetricsF) -> None:
    more = Chart("", BARS.kind, SERIES, CATEGORIES * 4)
    assert wanted_height(more, 400, metrics) > wanted_height(BARS, 400, metrics) > wanted_height(EMPTY, 400, metrics)
    assert wanted_height(COLUMNS, 400, metrics, least=True) < wanted_height(COLUMNS, 400, metrics)
    assert ChartLayout(EMPTY, ROOM, metrics).areas() == []
