from __future__ import annotations

from decimal import Decimal

from danvan_desktop.domain.chart import ChartKind, Meaning
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.overview_charts import NOBODY, months_chart, score_chart, units_chart
from danvan_desktop.services.views_overview import BandMark, MonthBar, ScoreStanding, UnitBar

SCORE = ScoreStanding(
    Decimal("71.5"),
    Decimal(100),
    "Khá",
    "tạm tính",
    "",
    (BandMark("Khá", Decimal(50), Decimal(80)), BandMark("Tốt", Decimal(80), Decimal(100))),
)


def test_units_are_bars_of_their_states_in_a_fixed_order() -> None:
    units = (UnitBar(7, "Phòng A", ((TaskState.ASSIGNED, 1), (TaskState.DONE, 2))), UnitBar(None, "Chưa phân công", ()))
    chart = units_chart(units)
    assert chart.kind is ChartKind.BARS
    assert [(bar.key, bar.values) for bar in chart.categories] == [("7", (2, 0, 1, 0, 0)), (NOBODY, (0, 0, 0, 0, 0))]
    assert [series.key for series in chart.series][:2] == [TaskState.DONE.value, TaskState.IN_PROGRESS.value]
    assert {series.meaning for series in chart.series} == set(Meaning)


def test_only_the_present_month_can_be_opened_and_not_what_nothing_was_recorded_of() -> None:
    chart = months_chart((MonthBar(1, 0, 1, 3), MonthBar(2, 1, 1, 2)))
    assert [(column.name, column.is_open) for column in chart.categories] == [("T1", False), ("nay", True)]
    assert [series.is_open for series in chart.series] == [True, True, False]
    assert months_chart(()).categories == ()


def test_the_score_stands_among_its_bands() -> None:
    chart = score_chart(SCORE)
    assert chart.in_words == "71,5 điểm; từ 50: Khá; từ 80: Tốt"
    assert chart.reached is not None
    assert chart.reached.name == "Khá"
