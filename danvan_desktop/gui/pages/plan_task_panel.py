"""The details of one task beside the outline; every field saves itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.task import Role
from danvan_desktop.domain.text import NOT_KNOWN, format_date
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.assignment import AssignmentDialog
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_task_panel import Ui_TaskPanel
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_chips import offer_units, show_units
from danvan_desktop.gui.pages.plan_services import PlanServices
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.timing_entry import TimingFields, due_entry, parse_due, period_typed, timing_of
from danvan_desktop.services.views_plans import AssignedUnit, TaskDetails

_RETURNING = {TimingKind.YEARLY_BEFORE, TimingKind.PERIODIC}


class TaskPanel(QWidget):
    """Shows a task and lets the clerk correct it; `navigation_requested(Destination)` opens its results."""

    navigation_requested = Signal(object)

    def __init__(self, services: PlanServices, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._details: TaskDetails | None = None
        self._year = 0
        self._ui = Ui_TaskPanel()
        self._ui.setupUi(self)
        self._ui.text_edit.set_rows(6)
        self._chips = {
            Role.LEAD: self._ui.lead_chips,
            Role.COOPERATE: self._ui.cooperate_chips,
            Role.DIRECT: self._ui.direct_chips,
            Role.ADVISE: self._ui.advise_chips,
        }
        fill_combo(self._ui.timing_kind_combo, TimingKind, none_text="")
        fill_combo(self._ui.operator_combo, DueOperator)
        fill_combo(self._ui.period_combo, Period, none_text="Theo thiết lập")
        self._connect()

    def show_task(self, details: TaskDetails, year: int) -> None:
        """Fill the panel with a task as it stands in `year`."""
        if self._details is not None and self._details.task.id != details.task.id:
            forget_typing(self)
        self._details, self._year = details, year
        self._show_place(details)
        task, ui = details.task, self._ui
        ui.number_edit.set_text(task.number or "")
        ui.text_edit.set_text(task.text)
        ui.printed_frame.setVisible(task.original_text is not None)
        ui.printed_text_label.setText(task.original_text or "")
        offer_units(self._chips.values(), self._services.assignments.unit_choices(year))
        show_units(self._chips, details.units)
        choose(ui.timing_kind_combo, task.timing_kind)
        choose(ui.operator_combo, task.due_operator)
        choose(ui.period_combo, task.period)
        returns = task.timing_kind is not None and task.timing_kind.has_rhythm and not task.has_deadline
        ui.task_form.setRowVisible(ui.period_combo, returns)
        ui.due_edit.set_text(due_entry(task.due, task.period))
        ui.timing_raw_edit.set_text(task.timing_raw or "")
        ui.deliverable_edit.set_text(task.deliverable or "")
        ui.deliverable_edit.setToolTip(task.deliverable or "")
        count = details.entry_count
        ui.results_button.setText(
            f"{count} kết quả trong năm {year}…" if count else "Chưa có kết quả – ghi ở Theo dõi…"
        )
        self._show_sources(details)

    def focus_text(self) -> None:
        """Let the clerk type on at the end of the text."""
        self._ui.text_edit.setFocus()
        self._ui.text_edit.moveCursor(self._ui.text_edit.textCursor().MoveOperation.End)

    def text_cursor(self) -> int:
        """Where the cursor stands in the task's text, in characters."""
        before = self._ui.text_edit.toPlainText().encode("utf-16-le")[: 2 * self._ui.text_edit.textCursor().position()]
        return len(before.decode("utf-16-le", "ignore"))  # Qt counts UTF-16 units, Python characters

    def _show_place(self, details: TaskDetails) -> None:
        group = "" if details.group.implicit else details.group.title
        places = [details.section.title if details.section is not None else "", group]
        self._ui.place_label.setText(" › ".join(place for place in places if place))
        late = details.overdue_days
        words = f"Quá hạn {late} ngày · {details.state.label}" if late else details.state.label
        if details.extended_to is not None:
            words += f" · gia hạn đến {format_date(details.extended_to)}"
        if details.duplicate_of:
            words += f"\nTrùng nội dung với: {details.duplicate_of}"
        self._ui.state_label.setText(words)
        tone = Tone.BAD if late else Tone.NORMAL
        self._ui.state_label.setStyleSheet(f"font-weight: bold; color: {tone_colour(tone).name()};")

    def _show_sources(self, details: TaskDetails) -> None:
        task = details.task
        cited = "\n".join(
            f"• {row.title}" + (f" (đã được thay thế bởi {row.replaced_by})" if row.replaced_by else "")
            for row in details.citations
        )
        self._ui.citations_text_label.setText(cited or "không có")
        last = f"–{task.last_line}" if task.last_line not in {None, task.first_line} else ""
        lines = f"Dòng {task.first_line}{last} của tệp gốc:\n" if task.first_line is not None else ""
        self._ui.source_text_label.setText(lines + details.source_excerpt if details.source_excerpt else NOT_KNOWN)

    def _connect(self) -> None:
        ui = self._ui
        tasks = self._services.tasks
        ui.number_edit.committed.connect(lambda text: self._run(partial(tasks.edit_number, number=text)))
        ui.text_edit.committed.connect(lambda text: self._run(partial(tasks.edit_text, text=text)))
        ui.deliverable_edit.committed.connect(lambda text: self._run(partial(tasks.edit_deliverable, text=text)))
        ui.restore_button.clicked.connect(lambda: self._run(tasks.restore_text))
        ui.timing_kind_combo.activated.connect(lambda: self._save_timing(kind=chosen(ui.timing_kind_combo, TimingKind)))
        ui.operator_combo.activated.connect(lambda: self._save_timing(operator=chosen(ui.operator_combo, DueOperator)))
        ui.period_combo.activated.connect(lambda: self._save_timing(period=chosen(ui.period_combo, Period)))
        ui.timing_raw_edit.committed.connect(lambda text: self._save_timing(raw=text))
        ui.due_edit.committed.connect(self._save_due)
        ui.results_button.clicked.connect(self._open_results)
        for role, field in self._chips.items():
            field.ids_changed.connect(partial(self._save_units, role))
            field.chip_menu_requested.connect(partial(self._show_unit_menu, role))

    def _run(self, change: Callable[[int], Changes]) -> None:
        if self._details is not None:
            task_id = self._details.task.id
            self._actions.run(lambda: change(task_id))

    def _save_due(self, typed: str) -> None:
        kind = chosen(self._ui.timing_kind_combo, TimingKind)
        due = parse_due(typed, self._year, returns_each_year=kind in _RETURNING)
        self._save_timing(due=due, period=period_typed(typed) or chosen(self._ui.period_combo, Period))

    def _save_timing(self, **changed: Any) -> None:
        if self._details is None:
            return
        fields: TimingFields = replace(timing_of(self._details.task), **changed)
        self._run(lambda task_id: self._services.tasks.edit_timing(task_id, fields))

    def _save_units(self, role: Role, unit_ids: tuple[int, ...]) -> None:
        self._run(lambda task_id: self._services.assignments.set_units(task_id, role, unit_ids))

    def _show_unit_menu(self, role: Role, unit_id: int, place: QPoint) -> None:
        unit = self._held(role, unit_id)
        if unit is None:
            return
        menu = QMenu(self)
        menu.addAction("Hạn nội bộ, ghi chú…", lambda: self._edit_assignment(unit))
        if unit.is_collective:
            expand = self._services.assignments.expand_collective
            menu.addAction(
                "Giao cho từng đơn vị thành viên", lambda: self._actions.run(lambda: expand(unit.assignment_id))
            )
        menu.exec(place)

    def _held(self, role: Role, unit_id: int) -> AssignedUnit | None:
        units = self._details.units_of(role) if self._details is not None else ()
        return next((unit for unit in units if unit.unit_id == unit_id), None)

    def _edit_assignment(self, unit: AssignedUnit) -> None:
        dialog = AssignmentDialog(unit, self._year, self)
        if dialog.exec():
            due, note = dialog.internal_due(), dialog.note()
            self._actions.run(lambda: self._services.assignments.edit_terms(unit.assignment_id, due, note))

    def _open_results(self) -> None:
        if self._details is not None:
            self.navigation_requested.emit(Destination("tracking", "task", self._details.task.id))
