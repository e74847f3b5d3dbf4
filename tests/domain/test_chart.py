from __future__ import annotations

from decimal import Decimal

import pytest

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartMark, ChartSeries, Meaning, band_words

SERIES = (ChartSeries("done", "Hoàn thành", Meaning.DONE), ChartSeries("open", "Đang làm", Meaning.UNDER_WAY))
BARS = Chart(
    "Nhiệm vụ",
    ChartKind.BARS,
    SERIES,
    (
        ChartCategory("7", "Phòng A", (3, 1)),
        ChartCategory("8", "Phòng B", (2, 0)),
        ChartCategory("9", "Phòng C", (0, 0)),
    ),
)
BANDS = tuple(
    ChartCategory(name, name, (Decimal(lower), Decimal(upper)))
    for name, lower, upper in (("Chưa đạt", 0, 50), ("Khá", 50, 80), ("Tốt", 80, 95), ("Xuất sắc", 95, 100))
)


def scale(value: str, bands: tuple[ChartCategory, ...] = BANDS) -> Chart:
    return Chart("Điểm", ChartKind.SCALE, SERIES, bands, ChartMark(Decimal(value), f"{value} điểm"))


def test_bars_are_as_long_as_their_sums_and_say_what_they_hold() -> None:
    assert [category.total for category in BARS.categories] == [4, 2, 0]
    assert BARS.longest == 4
    assert BARS.in_words == "Phòng A: Hoàn thành 3, Đang làm 1; Phòng B: Hoàn thành 2; Phòng C: không có"


def test_series_without_a_value_anywhere_are_not_shown() -> None:
    assert BARS.shown_series == SERIES
    alone = Chart("", ChartKind.BARS, SERIES, BARS.categories[1:])
    assert alone.shown_series == SERIES[:1]


@pytest.mark.parametrize(
    ("value", "place", "reached"),
    [
        ("0", 0.0, "Chưa đạt"), ("25", 0.125, "Chưa đạt"), ("50", 0.25, "Khá"), ("80", 0.5, "Tốt"),
        ("87.5", 0.625, "Tốt"), ("100", 1.0, "Xuất sắc"), ("103", 1.0, "Xuất sắc"), ("-2", 0.0, "Chưa đạt"),
    ],
)  # fmt: skip
def test_the_mark_stands_within_the_band_of_its_value(value: str, place: float, reached: str) -> None:
    chart = scale(value)
    assert chart.mark_place == pytest.approx(place)
    assert chart.reached is not None
    assert chart.reached.name == reached


def test_a_scale_says_its_value_and_the_beginning_of_each_band() -> None:
    assert scale("60").in_words.startswith("60 điểm; từ 0: Chưa đạt; từ 50: Khá")
    assert band_words(BANDS[1]) == "từ 50"


def test_an_empty_chart_has_a_length_and_no_place() -> None:
    empty = Chart("", ChartKind.BARS, SERIES, ())
    assert (empty.longest, empty.in_words, empty.mark_place, empty.reached) == (1, "", 0.0, None)
    assert scale("3", ()).mark_place == 0.0


def test_a_chart_is_cut_into_parts_that_are_drawn_against_the_longest_bar_of_all() -> None:
    first, second = BARS.cut(2)
    assert (*first.categories, *second.categories) == BARS.categories
    assert first.longest == second.longest == 4
    assert BARS.cut(3) == (BARS,)
