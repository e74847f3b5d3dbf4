from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from danvan_desktop.gui.pages.overview_charts import OverviewCharts
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


def test_units_are_drawn_by_state_in_a_fixed_order(charts: OverviewCharts) -> None:
    (bar,) = charts._units._bars
    assert (bar.key, bar.values) == (7, (2, 0, 1, 0, 0))
    assert [series.key for series in charts._units._series][:2] == [TaskState.DONE, TaskState.IN_PROGRESS]


def test_only_the_present_month_can_be_opened_and_not_what_nothing_was_recorded_of(charts: OverviewCharts) -> None:
    assert [(bar.name, bar.is_open) for bar in charts._months._bars] == [("T1", False), ("nay", True)]
    assert [series.is_open for series in charts._months._series] == [True, True, False]


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
        charts._months.segment_chosen.emit(2, TaskState.DONE)
    assert chosen.args == [TaskState.DONE]
