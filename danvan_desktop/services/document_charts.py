"""The charts of documents, from the rows and the figures the screens show; what cannot be told yet has none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartSeries, Meaning
from danvan_desktop.domain.figures import SectionChart, SectionTable, TaskFigures
from danvan_desktop.services.overview_bars import month_bars, unit_bars
from danvan_desktop.services.overview_charts import months_chart, units_chart
from danvan_desktop.services.views_tracking import TaskRow, UnitRow

_LED = (
    ChartSeries("done", "Hoàn thành", Meaning.DONE),
    ChartSeries("in_progress", "Đang thực hiện", Meaning.UNDER_WAY),
    ChartSeries("not_begun", "Chưa có kết quả", Meaning.WAITING),
    ChartSeries("not_feasible", "Không thực hiện được", Meaning.SET_ASIDE),
)
"""The counted columns of `TaskFigures` that add up to a unit's tasks, in their order."""


def plan_charts(rows: Sequence[TaskRow], units: Sequence[UnitRow], year: int, day: date) -> tuple[Chart, ...]:
    """The two charts of “Tổng quan” for the progress table."""
    by_unit, by_month = units_chart(unit_bars(rows, units)), progress_chart(rows, year, day)
    return (*((by_unit,) if by_unit.categories else ()), *((by_month,) if by_month else ()))


def progress_chart(rows: Sequence[TaskRow], year: int, day: date) -> Chart | None:
    """The months up to `day`, the last named by the day if it is not over; None with fewer than two of them."""
    months = month_bars(rows, year, day)
    if len(months) < 2 or not rows:
        return None
    last = months[-1].month
    is_over = day.year > year or (day + timedelta(days=1)).month != day.month
    return months_chart(months, f"T{last}" if is_over else f"{day:%d/%m}")


def report_charts(tasks: TaskFigures | None, months: Chart | None, standing: Chart | None) -> tuple[SectionChart, ...]:
    """What a report shows under its tables: tasks by leading unit, the months, the total among the bands."""
    charts = [(SectionTable.TASKS, leading_chart(tasks)), (SectionTable.TASKS, months), (SectionTable.SCORES, standing)]
    return tuple(SectionChart(under, chart) for under, chart in charts if chart is not None)


def leading_chart(tasks: TaskFigures | None) -> Chart | None:
    """The table of tasks by leading unit as bars, so that table and chart cannot disagree."""
    rows = [row for row in tasks.rows if not row.is_total] if tasks is not None else []
    if not rows:
        return None
    bars = tuple(ChartCategory(row.label, row.label, row.counts[1 : 1 + len(_LED)]) for row in rows)
    return Chart("Nhiệm vụ theo đơn vị chủ trì và trạng thái", ChartKind.BARS, _LED, bars)
