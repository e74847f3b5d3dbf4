from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.widgets.band_chart import Band, BandChart

BANDS = (
    Band("Chưa đạt", Decimal(0), Decimal(50), "từ 0"),
    Band("Khá", Decimal(50), Decimal(80), "từ 50"),
    Band("Tốt", Decimal(80), Decimal(95), "từ 80"),
    Band("Xuất sắc", Decimal(95), Decimal(100), "từ 95"),
)


@pytest.fixture
def chart(qtbot) -> BandChart:
    made = BandChart()
    qtbot.addWidget(made)
    made.resize(400, 110)
    made.show()
    return made


@pytest.mark.parametrize(
    ("value", "place"),
    [("0", 0.0), ("25", 0.125), ("50", 0.25), ("80", 0.5), ("87.5", 0.625), ("100", 1.0), ("103", 1.0), ("-2", 0.0)],
)
def test_the_mark_stands_within_the_band_of_its_value(chart: BandChart, value: str, place: float) -> None:
    chart.set_value(BANDS, Decimal(value), value)
    assert chart.place() == pytest.approx(place)


def test_another_value_is_another_picture(chart: BandChart) -> None:
    chart.set_value(BANDS, Decimal(60), "60 điểm")
    before = chart.grab().toImage()
    chart.set_value(BANDS, Decimal(90), "90 điểm")
    assert chart.grab().toImage() != before
    assert chart.accessibleDescription().startswith("90 điểm; từ 0: Chưa đạt")


def test_a_click_and_enter_open_what_is_behind(chart: BandChart, qtbot) -> None:
    chart.set_value(BANDS, Decimal(60), "60 điểm")
    with qtbot.waitSignals([chart.clicked, chart.clicked]):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton)
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(chart.clicked):
        qtbot.keyClick(chart, Qt.Key.Key_A)


def test_without_bands_the_place_is_empty(chart: BandChart) -> None:
    chart.set_value((), Decimal(3), "3")
    assert chart.place() == 0
    assert not chart.grab().isNull()
