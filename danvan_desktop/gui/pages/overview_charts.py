"""The three charts of “Tổng quan”: tasks by unit, the course of the year, the score among its bands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from danvan_desktop.domain.task import TaskState
from danvan_desktop.domain.text import format_points
from danvan_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from danvan_desktop.gui.tones import Tone
from danvan_desktop.gui.widgets.band_chart import Band, BandChart
from danvan_desktop.gui.widgets.bar_chart import Bar, Series, StackedBarChart
from danvan_desktop.services.views_overview import MonthBar, Overview, ScoreStanding

_TONES = {
    TaskState.DONE: Tone.GOOD,
    TaskState.IN_PROGRESS: Tone.ACCENT,
    TaskState.ASSIGNED: Tone.WARNING,
    TaskState.UNASSIGNED: Tone.BAD,
    TaskState.NOT_FEASIBLE: Tone.MUTED,
}
_STATE_SERIES = tuple(Series(state, state.label, tone) for state, tone in _TONES.items())
_MONTH_SERIES = (
    Series(TaskState.DONE, "Hoàn thành", Tone.GOOD),
    Series(TaskState.IN_PROGRESS, "Đang thực hiện", Tone.ACCENT),
    Series(None, "Chưa có kết quả nào", Tone.WARNING, is_open=False),
)


class OverviewCharts(QObject):
    """Fills the right half of the page.

    `unit_chosen(unit id or None, state)`, `state_chosen(state)` and `score_chosen` tell what was clicked; of the months
    only the present one can be opened, because the lists show the present.
    """

    unit_chosen = Signal(object, object)
    state_chosen = Signal(object)
    score_chosen = Signal()

    def __init__(self, ui: Ui_OverviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._units = StackedBarChart()
        self._units.setObjectName("units_chart")
        self._units.setAccessibleName("Nhiệm vụ theo đơn vị và trạng thái")
        self._months = StackedBarChart(orientation=Qt.Orientation.Vertical)
        self._months.setObjectName("months_chart")
        self._months.setAccessibleName("Tiến độ trong năm")
        self._score = BandChart()
        self._score.setObjectName("score_chart")
        self._score.setAccessibleName("Tự chấm điểm")
        ui.units_area.setWidget(self._units)
        ui.months_layout.addWidget(self._months)
        ui.score_layout.addWidget(self._score)
        self._units.segment_chosen.connect(self.unit_chosen)
        self._months.segment_chosen.connect(self._choose_state)
        self._score.clicked.connect(self.score_chosen)
        ui.score_button.clicked.connect(self.score_chosen)

    def show_overview(self, seen: Overview) -> None:
        """Draw the figures of the year."""
        bars = []
        for unit in seen.units:
            counts = dict(unit.counts)
            bars.append(Bar(unit.unit_id, unit.name, tuple(counts.get(state, 0) for state in _TONES)))
        self._units.set_bars(_STATE_SERIES, bars)
        last = seen.months[-1].month if seen.months else 0
        self._months.set_bars(_MONTH_SERIES, [_month_bar(month, is_last=month.month == last) for month in seen.months])
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
        bands = [Band(band.name, band.lower, band.upper, f"từ {format_points(band.lower)}") for band in score.bands]
        self._score.set_value(bands, score.total, f"{format_points(score.total)} điểm")

    def _choose_state(self, _month: object, state: object) -> None:
        self.state_chosen.emit(state)


def _month_bar(month: MonthBar, *, is_last: bool) -> Bar:
    name = "nay" if is_last else f"T{month.month}"
    return Bar(month.month, name, (month.done, month.begun, month.not_begun), is_last)
