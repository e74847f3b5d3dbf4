"""Invented charts of each kind."""

from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartMark, ChartSeries, Meaning

SERIES = (
    ChartSeries("done", "Hoàn thành", Meaning.DONE),
    ChartSeries("under_way", "Đang thực hiện", Meaning.UNDER_WAY),
    ChartSeries("waiting", "Chưa có kết quả", Meaning.WAITING),
    ChartSeries("set_aside", "Không thực hiện được", Meaning.SET_ASIDE),
)
UNITS = Chart(
    "Nhiệm vụ theo đơn vị",
    ChartKind.BARS,
    SERIES,
    (
        ChartCategory("1", "Văn phòng Sở", (6, 3, 0, 0)),
        ChartCategory("2", "Thanh tra & Pháp chế", (7, 0, 2, 0)),
        ChartCategory("3", '=HYPERLINK("x")', (1, 1, 4, 0)),
    ),
)
MONTHS = Chart(
    "Tiến độ trong năm",
    ChartKind.COLUMNS,
    SERIES[:3],
    tuple(ChartCategory(str(month), f"T{month}", (month, 2, 18 - month)) for month in range(1, 12)),
)
_BANDS = (("Không hoàn thành", 0, 50), ("Hoàn thành", 50, 85), ("Hoàn thành tốt", 85, 95), ("Xuất sắc", 95, 100))
SCALE = Chart(
    "Tự chấm điểm",
    ChartKind.SCALE,
    (ChartSeries("lower", "Từ điểm", Meaning.UNDER_WAY), ChartSeries("upper", "Đến điểm", Meaning.UNDER_WAY)),
    tuple(ChartCategory(name, name, (Decimal(lower), Decimal(upper))) for name, lower, upper in _BANDS),
    ChartMark(Decimal("93.25"), "93,25 điểm"),
)
