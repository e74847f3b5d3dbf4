"""Tổng quan: what needs doing today, the numbers of the year, and three charts; everything opens the list behind it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QWidget

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.forms.ui_overview_page import Ui_OverviewPage
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.overview import ToDoColumn, urgency_tone
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.overview_charts import OverviewCharts
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.gui.widgets.number_tile import NumberTile, TileGrid
from danvan_desktop.services.overview import OverviewService
from danvan_desktop.services.views_overview import NUMBERED, Concern, ToDo

_NO_PLAN = (
    "Chưa có kế hoạch nào cho năm đang chọn.\n"
    "Hãy nhập tệp kế hoạch (Word hoặc văn bản) hoặc lập kế hoạch mới; việc cần làm và tiến độ sẽ hiện ở đây."
)

LISTS = {
    Concern.OVERDUE_OCCASIONS: Destination("tracking", "obligation", filter_name="overdue"),
    Concern.DUE_OCCASIONS: Destination("tracking", "obligation", filter_name="due_soon"),
    Concern.OVERDUE_TASKS: Destination("tracking", filter_name="overdue"),
    Concern.UNASSIGNED: Destination("tracking", filter_name="unassigned"),
    Concern.NO_RESULT: Destination("tracking", filter_name="no_result"),
    Concern.SILENT_UNITS: Destination("tracking", filter_name="silent_units"),
    Concern.ROSTER: Destination("tracking", "roster_duty", filter_name="owing"),
    Concern.UNSCORED: Destination("scoring", filter_name="gaps", filter_value="unscored+problem"),
    Concern.UNPROVEN: Destination("scoring", filter_name="gaps", filter_value="evidence"),
    Concern.DAMAGED_EVIDENCE: Destination("care", filter_name="damaged"),
    Concern.BACKUP: Destination("care", filter_name="backups"),
}
"""The list behind each number: as long as the number says (“Ngày từ lần sao lưu cuối” leads to the copies)."""


def destination_of(line: ToDo) -> Destination:
    """Where a line of what is to be done leads: to its task or duty, to the unit's missing results, to the list."""
    if line.object_id is not None:
        if line.concern is Concern.OVERDUE_TASKS:
            return Destination("tracking", "task", line.object_id)
        if line.concern in {Concern.OVERDUE_OCCASIONS, Concern.DUE_OCCASIONS}:
            return Destination("tracking", "obligation", line.object_id, row_id=line.sequence)
        if line.concern is Concern.SILENT_UNITS:
            return Destination("tracking", filter_name="unit+no_result", filter_value=str(line.object_id))
    return LISTS[line.concern]


class OverviewPage(Page):
    """The first screen; it only reads, and leads everywhere else."""

    name: ClassVar[str] = "overview"
    title: ClassVar[str] = "Tổng quan"

    def __init__(self, overview: OverviewService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self._model: ListModel[ToDo] = ListModel(ToDoColumn, self)
        self._ui = Ui_OverviewPage()
        self._ui.setupUi(self)
        self._tiles = {concern: NumberTile(concern.label) for concern in NUMBERED}
        self._charts = OverviewCharts(self._ui, self)
        self._empty = EmptyState(_NO_PLAN, "Nhập kế hoạch…", self)
        self._set_up()

    def reload(self) -> None:
        """Count everything anew."""
        seen = self._overview.overview(self._year, self._plan_id)
        for tally in seen.tallies:
            self._tiles[tally.concern].set_number(tally.number_words, urgency_tone(tally.urgency))
        chosen = current_row(self._ui.to_do_table, self._model)
        self._model.set_rows(seen.to_do)
        view = self._ui.to_do_table
        if chosen is None or not choose_row(view, self._model, lambda line: line.what == chosen.what):
            choose_row(view, self._model, lambda _line: True)
        self._ui.open_button.setEnabled(bool(seen.to_do))
        self._done_label.setVisible(not seen.to_do)
        self._charts.show_overview(seen)
        period = f" (kỳ {seen.period_words})" if seen.period_words else ""
        self._tiles[Concern.NO_RESULT].setToolTip(f"{Concern.NO_RESULT.label}{period}")
        self._tiles[Concern.SILENT_UNITS].setToolTip(f"{Concern.SILENT_UNITS.label}{period}")
        has_plan = self._plan_id is not None
        self._ui.content_stack.setCurrentWidget(self._ui.content_area if has_plan else self._empty)

    def _set_up(self) -> None:
        ui = self._ui
        ui.tiles_layout.addWidget(TileGrid(list(self._tiles.values()), self))
        for concern, tile in self._tiles.items():
            tile.setObjectName(f"{concern.value}_tile")
            tile.clicked.connect(lambda _checked=False, place=LISTS[concern]: self.navigation_requested.emit(place))
        ui.content_stack.addWidget(self._empty)
        set_up_list(ui.to_do_table, self._model, ToDoColumn, lines=2, wide=ToDoColumn.WHAT)
        ui.overview_splitter.setSizes([600, 580])
        for label in (ui.to_do_label, ui.units_label, ui.months_label):
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        self._done_label = QLabel("Hôm nay không có việc nào đến hạn.", ui.to_do_page)
        self._done_label.setObjectName("done_label")
        self._done_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ui.to_do_layout.addWidget(self._done_label)
        ui.to_do_table.activated.connect(self._open)
        ui.open_button.clicked.connect(self._open_current)
        self._empty.clicked.connect(lambda: self.navigation_requested.emit(Destination("plan")))
        self._charts.unit_chosen.connect(self._open_unit)
        self._charts.state_chosen.connect(self._open_state)
        self._charts.score_chosen.connect(lambda: self.navigation_requested.emit(Destination("scoring")))

    def _open(self, index: QModelIndex) -> None:
        self.navigation_requested.emit(destination_of(self._model.row_at(index)))

    def _open_current(self) -> None:
        line = current_row(self._ui.to_do_table, self._model)
        if line is not None:
            self.navigation_requested.emit(destination_of(line))

    def _open_unit(self, unit_id: int | None, state: TaskState) -> None:
        name, value = (
            ("unassigned+state", state.value) if unit_id is None else ("unit+state", f"{unit_id}+{state.value}")
        )
        self.navigation_requested.emit(Destination("tracking", filter_name=name, filter_value=value))

    def _open_state(self, state: TaskState) -> None:
        self.navigation_requested.emit(Destination("tracking", filter_name="state", filter_value=state.value))
