"""Charts to draw in tests."""

from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartMark, ChartSeries, Meaning

SERIES = (ChartSeries("done", "Hoàn thành", Meaning.DONE), ChartSeries("open", "Đang làm", Meaning.UNDER_WAY))
CATEGORIES = (
    ChartCategory("7", "Phòng Tổng hợp", (3, 1)),
    ChartCategory("8", "Văn phòng", (0, 2)),
    ChartCategory("9", "Tháng cũ", (1, 1), is_open=False),
)
BARS = Chart("Nhiệm vụ", ChartKind.BARS, SERIES, CATEGORIES)
COLUMNS = Chart("Tiến độ", ChartKind.COLUMNS, SERIES, CATEGORIES)
SCALE = Chart(
    "Điểm",
    ChartKind.SCALE,
    SERIES,
    (ChartCategory("0", "Khá", (Decimal(0), Decimal(80))), ChartCategory("1", "Tốt", (Decimal(80), Decimal(100)))),
    ChartMark(Decimal(60), "60 điểm"),
)
EMPTY = Chart("Trống", ChartKind.BARS, SERIES, ())
