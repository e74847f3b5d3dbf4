"""The figures of “Tổng quan” as charts: the same ones on the screen, in a document and in Excel."""

from __future__ import annotations

from collections.abc import Sequence

from danvan_desktop.domain.chart import Chart, ChartCategory, ChartKind, ChartMark, ChartSeries, Meaning
from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.views_overview import MonthBar, ScoreStanding, UnitBar

NOT_BEGUN = "not_begun"
NOBODY = ""
"""The key of the bar of tasks nobody leads."""

_MEANINGS = {
    TaskState.DONE: Meaning.DONE,
    TaskState.IN_PROGRESS: Meaning.UNDER_WAY,
    TaskState.ASSIGNED: Meaning.WAITING,
    TaskState.UNASSIGNED: Meaning.MISSING,
    TaskState.NOT_FEASIBLE: Meaning.SET_ASIDE,
}
_STATES = tuple(ChartSeries(state.value, state.label, meaning) for state, meaning in _MEANINGS.items())
_MONTHS = (
    *_STATES[:2],
    ChartSeries(NOT_BEGUN, "Chưa có kết quả nào", Meaning.WAITING, is_open=False),
)
_BANDS = (
    ChartSeries("lower", "Từ điểm", Meaning.UNDER_WAY, is_open=False),
    ChartSeries("upper", "Đến điểm", Meaning.UNDER_WAY, is_open=False),
)


def units_chart(units: Sequence[UnitBar]) -> Chart:
    """The tasks of each unit by state."""
    bars = []
    for unit in units:
        counts = dict(unit.counts)
        key = NOBODY if unit.unit_id is None else str(unit.unit_id)
        bars.append(ChartCategory(key, unit.name, tuple(counts.get(state, 0) for state in _MEANINGS)))
    return Chart("Nhiệm vụ theo đơn vị và trạng thái", ChartKind.BARS, _STATES, tuple(bars))


def months_chart(months: Sequence[MonthBar], present: str = "nay") -> Chart:
    """How the tasks stood at the end of each month; only the last can be opened, because lists show the present.

    `present` is what the last one is called, which need not be over.
    """
    last = months[-1].month if months else 0
    columns = tuple(
        ChartCategory(
            str(month.month),
            present if month.month == last else f"T{month.month}",
            (month.done, month.begun, month.not_begun),
            is_open=month.month == last,
        )
        for month in months
    )
    return Chart("Tiến độ trong năm", ChartKind.COLUMNS, _MONTHS, columns)


def score_chart(score: ScoreStanding) -> Chart:
    """The total of the score sheet among the bands of its rating."""
    bands = tuple(
        ChartCategory(str(place), band.name, (band.lower, band.upper)) for place, band in enumerate(score.bands)
    )
    mark = ChartMark(score.total, f"{format_points(score.total)} điểm")
    return Chart("Tự chấm điểm", ChartKind.SCALE, _BANDS, bands, mark)
