"""Charts within a document: numbered through it, one of too many bars cut into parts that fit a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.document import ChartBlock
from danvan_desktop.exporters.chart_style import MOST_BARS


def chart_blocks(charts: Iterable[Chart], first: int = 1) -> Iterator[ChartBlock]:
    """The charts as blocks named “Biểu đồ 1. …”, counted from `first`."""
    for number, chart in enumerate(charts, first):
        parts = chart.cut(MOST_BARS)
        for place, part in enumerate(parts, 1):
            share = f" (phần {place}/{len(parts)})" if len(parts) > 1 else ""
            yield ChartBlock(part, f"Biểu đồ {number}. {chart.title}{share}")
