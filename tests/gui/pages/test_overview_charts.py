from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from danvan_desktop.gui.pages.overview_charts import OverviewCharts
from danvan_desktop.services.overview_charts import NOBODY, months_chart, score_chart, units_chart
from danvan_desktop.services.views_overview import BandMark, MonthBar, Overview, ScoreStanding, UnitBar

SCORE = ScoreStanding(
    Decimal("71.5"),
    Decimal(100),
    "Khá (tạm tính)",
    "tạm tính, đã chấm 8/20 tiêu chí",
    "Còn thiếu 8,5 điểm để đạt Tốt.",
    (BandMark("Khá", Decimal(50), Decimal(80)), BandMark("Tốt", Decimal(80), Decimal(100))),
)
UNITS = (UnitBar(7, "Phòng A", ((TaskState.DONE, 2), (TaskState.ASSIGNED, 1))),)
MONTHS = (MonthBar(1, 0, 1, 3), MonthBar(2, 1, 1, 2))


@pytest.fixture
def charts(qtbot) -> Iterator[OverviewCharts]:
    page = QWidget()
    qtbot.addWidget(page)
    ui = Ui_OverviewPage()
    ui.setupUi(page)
    page.show()
    made = OverviewCharts(ui, page)
    made.show_overview(Overview(4, "", (), (), UNITS, MONTHS, SCORE))
    yield made
    page.close()  # the page must outlive the test


def test_the_charts_are_those_of_the_figures(charts: OverviewCharts) -> None:
    assert charts._units.chart() == units_chart(UNITS)
    assert charts._months.chart() == months_chart(MONTHS)
    assert charts._score.chart() == score_chart(SCORE)


def test_choosing_a_unit_names_its_id_or_nobody_and_the_state(charts: OverviewCharts, qtbot) -> None:
    for key, unit_id in (("7", 7), (NOBODY, None)):
        with qtbot.waitSignal(charts.unit_chosen) as chosen:
            charts._units.chosen.emit(key, TaskState.DONE.value)
        assert chosen.args == [unit_id, TaskState.DONE]


def test_the_score_is_said_in_words_beside_the_mark(charts: OverviewCharts) -> None:
    words = charts._ui.score_label.text()
    assert "Khá (tạm tính)" in words
    assert "Còn thiếu 8,5 điểm" in words
    assert charts._score.accessibleDescription().startswith("71,5 điểm; từ 50: Khá")


def test_a_year_without_months_and_score_hides_both_charts(charts: OverviewCharts) -> None:
    charts.show_overview(Overview(0, "", (), (), (), (), None))
    assert charts._months.isHidden()
    assert charts._score.isHidden()
    assert not charts._ui.score_button.isHidden()


def test_choosing_a_month_names_only_the_state(charts: OverviewCharts, qtbot) -> None:
    with qtbot.waitSignal(charts.state_chosen) as chosen:
        charts._months.chosen.emit("2", TaskState.DONE.value)
    assert chosen.args == [TaskState.DONE]
