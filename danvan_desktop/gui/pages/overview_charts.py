"""The three charts of “Tổng quan”: tasks by unit, the course of the year, the score among its bands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from danvan_desktop.gui.widgets.chart_view import ChartView
from danvan_desktop.services.overview_charts import NOBODY, months_chart, score_chart, units_chart
from danvan_desktop.services.views_overview import Overview, ScoreStanding


class OverviewCharts(QObject):
    """Fills the right half of the page.

    `unit_chosen(unit id or None, state)`, `state_chosen(state)` and `score_chosen` tell what was opened.
    """

    unit_chosen = Signal(object, object)
    state_chosen = Signal(object)
    score_chosen = Signal()

    def __init__(self, ui: Ui_OverviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._units, self._months, self._score = ChartView(), ChartView(), ChartView()
        for name, chart in (("units", self._units), ("months", self._months), ("score", self._score)):
            chart.setObjectName(f"{name}_chart")
        ui.units_area.setWidget(self._units)
        ui.months_layout.addWidget(self._months)
        ui.score_layout.addWidget(self._score)
        self._units.chosen.connect(self._choose_unit)
        self._months.chosen.connect(self._choose_state)
        self._score.chosen.connect(self.score_chosen)
        ui.score_button.clicked.connect(self.score_chosen)

    def show_overview(self, seen: Overview) -> None:
        """Draw the figures of the year."""
        self._units.show_chart(units_chart(seen.units))
        self._months.show_chart(months_chart(seen.months))
        self._ui.months_label.setVisible(bool(seen.months))
        self._months.setVisible(bool(seen.months))
        self._show_score(seen.score)

    def _show_score(self, score: ScoreStanding | None) -> None:
        self._score.setVisible(score is not None)
        self._ui.score_button.setVisible(score is None)
        if score is None:
            self._ui.score_label.setText("<b>Tự chấm điểm</b>: năm này chưa lập bảng tự chấm điểm.")
            return
        advice = f" {score.advice}" if score.advice else ""
        self._ui.score_label.setText(f"<b>Tự chấm điểm</b>: {score.rating} – {score.standing}.{advice}")
        self._score.show_chart(score_chart(score))

    def _choose_unit(self, unit: str, state: str) -> None:
        self.unit_chosen.emit(None if unit == NOBODY else int(unit), TaskState(state))

    def _choose_state(self, _month: str, state: str) -> None:
        self.state_chosen.emit(TaskState(state))
