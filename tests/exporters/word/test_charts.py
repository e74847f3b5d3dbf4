from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.chart import ChartCategory
from danvan_desktop.exporters.chart_style import MOST_BARS
from danvan_desktop.exporters.word.charts import chart_blocks
from tests.exporters.sample_charts import MONTHS, UNITS


def test_charts_are_numbered_on_from_those_before() -> None:
    assert [block.caption for block in chart_blocks((UNITS, MONTHS), 3)] == [
        "Biểu đồ 3. Nhiệm vụ theo đơn vị",
        "Biểu đồ 4. Tiến độ trong năm",
    ]


def test_more_bars_than_a_page_holds_are_cut_into_parts_of_one_number_and_measure() -> None:
    bars = tuple(ChartCategory(str(n), f"Xã {n}", (n, 0, 0, 0)) for n in range(MOST_BARS + 1))
    first, second, after = chart_blocks((replace(UNITS, categories=bars), MONTHS))
    assert (first.caption[-11:], second.caption[-11:]) == (" (phần 1/2)", " (phần 2/2)")
    assert (*first.chart.categories, *second.chart.categories) == bars
    assert first.chart.longest == second.chart.longest == MOST_BARS
    assert after.caption.startswith("Biểu đồ 2.")
