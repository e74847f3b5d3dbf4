from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danvan_desktop.exporters.chart_grid import chart_grid
from tests.exporters.sample_charts import SCALE, UNITS


def test_bars_are_rows_and_what_no_bar_has_is_no_column() -> None:
    grid = chart_grid(UNITS)
    assert grid.names == ("Văn phòng Sở", "Thanh tra & Pháp chế", '=HYPERLINK("x")')
    assert [(column.name, column.values) for column in grid.columns] == [
        ("Hoàn thành", (6, 7, 1)),
        ("Đang thực hiện", (3, 0, 1)),
        ("Chưa có kết quả", (0, 2, 4)),
    ]


def test_a_scale_is_its_bands_in_their_true_lengths_over_the_value_reached() -> None:
    grid = chart_grid(SCALE)
    assert grid.names == ("Thang xếp loại", "93,25 điểm")
    assert [column.values[0] for column in grid.columns[:-1]] == [50, 35, 10, 5]
    assert grid.columns[1].name == "Hoàn thành (từ 50)"
    assert grid.columns[-1].values == (None, Decimal("93.25"))


def test_a_scale_that_begins_above_0_keeps_its_place() -> None:
    grid = chart_grid(replace(SCALE, categories=SCALE.categories[1:]))
    assert (grid.columns[0].values, grid.columns[0].fill) == ((Decimal(50), None), None)


def test_a_scale_without_a_value_has_its_bands_alone() -> None:
    assert len(chart_grid(replace(SCALE, mark=None)).columns) == len(SCALE.categories)


def test_a_live_grid_keeps_the_columns_in_which_nothing_stands_yet() -> None:
    assert [column.name for column in chart_grid(UNITS, is_live=True).columns] == [s.name for s in UNITS.series]
