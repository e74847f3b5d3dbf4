"""The tasks of the year: filters, the table by task or by unit, and the log of the selected task."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_tracking_tasks_panel import Ui_TrackingTasksPanel
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.tracking import TaskColumn, UnitColumn
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.saved_filter_menu import SavedFilterMenu
from danvan_desktop.gui.pages.task_doors import TaskDoors
from danvan_desktop.gui.pages.tracking_log import EntryLogPanel
from danvan_desktop.gui.pages.tracking_services import TrackingServices
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.views_tracking import TaskFilter, TaskRow, UnitRow, silent_units

_NO_PLAN = "Năm này chưa có kế hoạch nào. Hãy nhập hoặc lập kế hoạch ở trang Kế hoạch, rồi quay lại theo dõi."
_NO_TASKS = "Kế hoạch chưa có nhiệm vụ. Hãy thêm nhiệm vụ ở trang Kế hoạch."
_NONE_FITS = "Không có nhiệm vụ nào khớp với bộ lọc."


class TrackingTasksPanel(QWidget):
    """Shows the tasks of one plan in one year; `plan_wanted` is emitted when there is nothing to track yet."""

    plan_wanted = Signal()

    def __init__(
        self,
        services: TrackingServices,
        actions: Actions,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._progress = services.progress
        self._plan_id: int | None = None
        self._year = 0
        self._is_filling = False
        self._filter = TaskFilter()
        self._all: list[TaskRow] = []
        self._all_units: list[UnitRow] = []
        self._only_silent = False
        self._tasks: ListModel[TaskRow] = ListModel(TaskColumn, self)
        self._units: ListModel[UnitRow] = ListModel(UnitColumn, self)
        self._ui = Ui_TrackingTasksPanel()
        self._ui.setupUi(self)
        self._doors = TaskDoors(services, actions, self)
        self._saved = SavedFilterMenu(
            services.saved_filters, actions, self._ui.filters_button, self.set_filter, lambda: self._filter
        )
        self._log = EntryLogPanel(services.progress, services.evidence, actions, clock, self)
        self._empty = EmptyState(_NO_PLAN, "Mở trang Kế hoạch", self)
        self._set_up()

    def reload(self, plan_id: int | None, year: int) -> None:
        """Read the tasks again; selection and filter stay as far as they still fit."""
        self._plan_id, self._year = plan_id, year
        self._all = [] if plan_id is None else self._progress.task_rows(plan_id, year)
        self._all_units = [] if plan_id is None else self._progress.unit_rows_of(self._all, plan_id, year)
        self._fill_filters()
        self._show_rows()

    def set_filter(self, task_filter: TaskFilter) -> None:
        """Show only the tasks `task_filter` selects, and say so in the filter row."""
        self._filter = task_filter
        self._only_silent = False
        self._ui.by_task_button.setChecked(True)
        self._show_filter()
        self._show_rows()

    def select_task(self, task_id: int, entry_id: int | None = None) -> None:
        """Put the cursor on a task, and in its log on one result; a filter that hides the task is taken off."""
        if all(row.task.id != task_id for row in self._filter.select(self._all)):
            self.set_filter(TaskFilter())
        self._ui.by_task_button.setChecked(True)
        choose_row(self._ui.task_table, self._tasks, lambda row: row.task.id == task_id)
        if entry_id is not None:
            self._log.select_entry(entry_id)

    def show_silent_units(self) -> None:
        """Show by unit those that reported nothing in the period; any other filter brings the others back."""
        self._only_silent = True
        self._ui.by_unit_button.setChecked(True)
        self._show_rows()

    def record_many(self) -> None:
        """Open the sheet of “Ghi nhanh” for the tasks of the filter."""
        if self._plan_id is not None:
            self._doors.record_many(self._tasks.rows, self._plan_id, self._year)

    def change_many(self) -> None:
        """Change the chosen tasks at once."""
        chosen = self._ui.task_table.selectionModel().selectedRows()
        if chosen:
            self._doors.change_many([self._tasks.row_at(index) for index in chosen], self._year)

    def focus_filter(self) -> None:
        """Put the cursor into the text filter (Ctrl+F)."""
        self._ui.text_filter_edit.setFocus()
        self._ui.text_filter_edit.selectAll()

    def _set_up(self) -> None:
        ui = self._ui
        ui.log_layout.addWidget(self._log)
        self._log.extension_wanted.connect(self._doors.extend)
        ui.table_stack.addWidget(self._empty)
        set_up_list(ui.task_table, self._tasks, TaskColumn, lines=2, wide=TaskColumn.TEXT)
        set_up_list(ui.unit_table, self._units, UnitColumn, wide=UnitColumn.NAME)
        ui.tasks_splitter.setSizes([300, 320])
        ui.task_table.selectionModel().currentRowChanged.connect(self._show_log)
        ui.unit_table.activated.connect(self._open_unit)
        for combo in (ui.unit_filter_combo, ui.state_filter_combo, ui.group_filter_combo):
            combo.activated.connect(self._read_filter)
        for chip in (ui.overdue_button, ui.no_result_button, ui.unassigned_button):
            chip.clicked.connect(self._read_filter)
        ui.text_filter_edit.textEdited.connect(self._read_filter)
        ui.text_filter_edit.textChanged.connect(self._read_cleared_text)
        ui.clear_filter_button.clicked.connect(self._clear_filter)
        ui.by_task_button.toggled.connect(self._show_rows)
        self._empty.clicked.connect(self._follow_empty_state)

    def _fill_filters(self) -> None:
        ui = self._ui
        _fill(ui.unit_filter_combo, "Tất cả đơn vị", [(row.name, row.unit_id) for row in self._all_units])
        _fill(ui.state_filter_combo, "Mọi trạng thái", [(state.label, state) for state in TaskState])
        groups = {row.task.group_id: f"{row.group_number}. {row.group_title}".lstrip(". ") for row in self._all}
        _fill(ui.group_filter_combo, "Mọi nhóm", [(title, group_id) for group_id, title in groups.items()])
        if self._filter.group_id not in {None, *groups}:
            self._filter = replace(self._filter, group_id=None)
        if self._filter.unit_id not in {None, *(row.unit_id for row in self._all_units)}:
            self._filter = replace(self._filter, unit_id=None)
        self._show_filter()
        for chip, words, count in (
            (ui.overdue_button, "Quá hạn", sum(row.is_overdue for row in self._all)),
            (ui.no_result_button, "Chưa có kết quả", sum(row.lacks_result for row in self._all)),
            (ui.unassigned_button, "Chưa phân công", sum(row.is_without_lead for row in self._all)),
        ):
            chip.setText(f"{words} ({count})")

    def _show_filter(self) -> None:
        ui, chosen = self._ui, self._filter
        ui.unit_filter_combo.setCurrentIndex(_place(ui.unit_filter_combo, chosen.unit_id))
        ui.state_filter_combo.setCurrentIndex(_place(ui.state_filter_combo, chosen.state))
        ui.group_filter_combo.setCurrentIndex(_place(ui.group_filter_combo, chosen.group_id))
        ui.overdue_button.setChecked(chosen.overdue)
        ui.no_result_button.setChecked(chosen.no_result)
        ui.unassigned_button.setChecked(chosen.unassigned)
        if ui.text_filter_edit.text() != chosen.text:
            ui.text_filter_edit.setText(chosen.text)

    def _read_filter(self) -> None:
        ui = self._ui
        state = ui.state_filter_combo.currentData()  # Qt hands an enum of strings back as a string
        self._filter = TaskFilter(
            ui.unit_filter_combo.currentData(),
            TaskState(state) if state else None,
            ui.group_filter_combo.currentData(),
            ui.text_filter_edit.text(),
            ui.overdue_button.isChecked(),
            ui.no_result_button.isChecked(),
            ui.unassigned_button.isChecked(),
        )
        self._show_rows()

    def _read_cleared_text(self, text: str) -> None:
        if not text and self._filter.text:  # the little cross of the field edits nothing
            self._read_filter()

    def _clear_filter(self) -> None:
        self.set_filter(TaskFilter())

    def _show_rows(self) -> None:
        chosen = current_row(self._ui.task_table, self._tasks)
        rows = self._filter.select(self._all)
        self._only_silent = self._only_silent and self._ui.by_unit_button.isChecked()
        self._units.set_rows(silent_units(self._all_units) if self._only_silent else self._all_units)
        self._is_filling = True
        self._tasks.set_rows(rows)
        if chosen is None or not choose_row(
            self._ui.task_table, self._tasks, lambda row: row.task.id == chosen.task.id
        ):
            choose_row(self._ui.task_table, self._tasks, lambda _row: True)
        self._is_filling = False
        is_filtered = self._only_silent or self._filter != TaskFilter()
        self._ui.shown_label.setText(
            f"{len(rows)}/{len(self._all)} nhiệm vụ" if is_filtered else f"{len(rows)} nhiệm vụ"
        )
        self._ui.clear_filter_button.setEnabled(is_filtered)
        self._show_table(bool(rows))
        self._show_log()

    def _show_table(self, has_rows: bool) -> None:
        ui = self._ui
        by_unit = ui.by_unit_button.isChecked() and bool(self._all_units)
        if by_unit:
            ui.table_stack.setCurrentWidget(ui.unit_table_page)
        elif has_rows:
            ui.table_stack.setCurrentWidget(ui.task_table_page)
        else:
            if self._all:
                self._empty.set_text(_NONE_FITS, "Bỏ lọc")
            else:
                self._empty.set_text(_NO_PLAN if self._plan_id is None else _NO_TASKS, "Mở trang Kế hoạch")
            ui.table_stack.setCurrentWidget(self._empty)
        ui.log_page.setVisible(has_rows and not by_unit)

    def _follow_empty_state(self) -> None:
        if self._all:
            self._clear_filter()
        else:
            self.plan_wanted.emit()

    def _show_log(self) -> None:
        if not self._is_filling:  # it is shown once, when the table is complete
            self._log.show_task(current_row(self._ui.task_table, self._tasks), self._year)

    def _open_unit(self, index: QModelIndex) -> None:
        self.set_filter(TaskFilter(unit_id=self._units.row_at(index).unit_id))


def _fill(combo: QComboBox, everything: str, choices: list[tuple[str, object]]) -> None:
    combo.clear()
    combo.addItem(everything, None)
    for words, value in choices:
        combo.addItem(words, value)
        combo.setItemData(combo.count() - 1, words, Qt.ItemDataRole.ToolTipRole)


def _place(combo: QComboBox, value: object) -> int:
    """The place of a value; the first (everything) when it is not offered."""
    places = [place for place in range(combo.count()) if combo.itemData(place) == value]
    return places[0] if places else 0
