"""The figures of a chart as a grid of cells, as a native chart wants them: a row for each bar, a column for each segment."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.chart import Chart, ChartKind, Meaning, band_words
from danvan_desktop.exporters.chart_style import FILLS, Fill, band_fill


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One kind of segment: a value for each row, None where a row has none; `fill` None is not drawn."""

    name: str
    values: tuple[Decimal | int | None, ...]
    fill: Fill | None
    has_digits: bool = True


@dataclass(frozen=True, slots=True)
class ChartGrid:
    """The names of the rows and the columns beside them."""

    names: tuple[str, ...]
    columns: tuple[GridColumn, ...]


def chart_grid(chart: Chart, *, is_live: bool = False) -> ChartGrid:
    """The grid of a chart; a scale is two bars: its bands one behind the other, and under them the value reached.

    A live one keeps the columns in which nothing stands yet.
    """
    if chart.kind is ChartKind.SCALE:
        return _scale_grid(chart)
    columns = (
        GridColumn(series.name, tuple(category.values[place] for category in chart.categories), FILLS[series.meaning])
        for place, series in enumerate(chart.series)
        if is_live or series in chart.shown_series
    )
    return ChartGrid(tuple(category.name for category in chart.categories), tuple(columns))


def _scale_grid(chart: Chart) -> ChartGrid:
    bands = chart.categories
    columns = []
    if bands and bands[0].values[0]:
        columns.append(GridColumn("Dưới thang", (bands[0].values[0], None), None, has_digits=False))
    for place, band in enumerate(bands):
        lower, upper = band.values
        name = f"{band.name} ({band_words(band)})"
        columns.append(GridColumn(name, (upper - lower, None), band_fill(place, len(bands)), has_digits=False))
    if chart.mark is not None:
        columns.append(GridColumn("Kết quả", (None, chart.mark.value), FILLS[Meaning.DONE], has_digits=False))
    return ChartGrid(("Thang xếp loại", "" if chart.mark is None else chart.mark.words), tuple(columns))
