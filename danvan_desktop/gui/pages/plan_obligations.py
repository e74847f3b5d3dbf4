"""The tab Nghĩa vụ và mốc: the duties of a plan and the fields of the selected one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.domain.task import Role
from danvan_desktop.domain.text import NOT_KNOWN
from danvan_desktop.domain.timing import DueOperator, Period, TimingKind
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_plan_obligations_panel import Ui_PlanObligationsPanel
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.models.plan_contents import ObligationColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_chips import offer_units, show_units
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.gui.pages.plan_services import PlanServices
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.plan_contents import ObligationFields, obligation_fields
from danvan_desktop.services.timing_entry import due_entry, parse_due, period_typed

_NEW = ObligationFields("Nghĩa vụ mới")


class PlanObligations(QWidget):
    """What the office must report and send; when it was sent is recorded on the page Theo dõi."""

    navigation_requested = Signal(object)

    def __init__(
        self,
        services: PlanServices,
        actions: Actions,
        take_duties: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._take_duties = take_duties
        self._plan_id = self._year = 0
        self._duty: Obligation | None = None
        self._ui = Ui_PlanObligationsPanel()
        self._ui.setupUi(self)
        ui = self._ui
        ui.text_edit.set_rows(4)
        ui.obligations_splitter.setSizes([740, 420])
        fill_combo(ui.kind_combo, ObligationKind)
        fill_combo(ui.period_combo, Period, none_text="")
        fill_combo(ui.timing_kind_combo, TimingKind, none_text="")
        fill_combo(ui.operator_combo, DueOperator)
        self._list = PlanList[Obligation](ui.obligations_table, ObligationColumn, ui.obligations_stack, self)
        empty = "Kế hoạch chưa có nghĩa vụ báo cáo, gửi nào. Thêm nghĩa vụ để chương trình nhắc hạn."
        self._list.set_empty(ui.obligations_empty_page, empty, "Thêm nghĩa vụ")
        self._list.set_buttons(
            add=ui.add_obligation_button,
            up=ui.up_obligation_button,
            down=ui.down_obligation_button,
            delete=ui.delete_obligation_button,
        )
        self._connect()

    def show_plan(self, plan_id: int, year: int) -> None:
        """Read the duties of a plan anew."""
        self._plan_id, self._year = plan_id, year
        offer_units([self._ui.lead_chips], self._services.assignments.unit_choices(year))
        self._list.set_rows(self._services.contents.obligations(plan_id))
        is_superior = self._services.plans.plan(plan_id).role is PlanRole.SUPERIOR
        self._ui.take_duties_button.setVisible(is_superior)

    def select(self, obligation_id: int) -> None:
        """Select a duty."""
        self._list.select(obligation_id)

    def _connect(self) -> None:
        ui = self._ui
        self._list.selected.connect(self._show)
        self._list.add_wanted.connect(self._add)
        self._list.move_wanted.connect(self._move)
        self._list.delete_wanted.connect(self._delete)
        ui.text_edit.committed.connect(lambda text: self._save(text=text))
        ui.kind_combo.activated.connect(lambda: self._save(kind=chosen(ui.kind_combo, ObligationKind)))
        ui.unit_name_edit.committed.connect(lambda text: self._save(unit_name=text))
        ui.recipient_edit.committed.connect(lambda text: self._save(recipient=text))
        ui.via_edit.committed.connect(lambda text: self._save(via=text))
        ui.period_combo.activated.connect(lambda: self._save(period=chosen(ui.period_combo, Period)))
        ui.timing_kind_combo.activated.connect(lambda: self._save(timing_kind=chosen(ui.timing_kind_combo, TimingKind)))
        ui.operator_combo.activated.connect(lambda: self._save(due_operator=chosen(ui.operator_combo, DueOperator)))
        ui.due_raw_edit.committed.connect(lambda text: self._save(due_raw=text))
        ui.due_edit.committed.connect(self._save_due)
        ui.lead_days_spin.editingFinished.connect(self._save_lead_days)
        ui.lead_chips.ids_changed.connect(self._save_units)
        ui.occasions_button.clicked.connect(self._open_occasions)
        ui.take_duties_button.setIcon(icon("add"))
        ui.take_duties_button.clicked.connect(lambda: self._take_duties(self._plan_id))

    def _show(self, duty: Obligation | None) -> None:
        if self._duty is not None and (duty is None or duty.id != self._duty.id):
            forget_typing(self)
        self._duty = duty
        ui = self._ui
        ui.obligation_fields.setEnabled(duty is not None)
        fields = ObligationFields("") if duty is None else obligation_fields(duty)
        ui.text_edit.set_text(fields.text)
        choose(ui.kind_combo, fields.kind)
        ui.unit_name_edit.set_text(fields.unit_name)
        ui.recipient_edit.set_text(fields.recipient)
        ui.via_edit.set_text(fields.via)
        choose(ui.period_combo, fields.period)
        choose(ui.timing_kind_combo, fields.timing_kind)
        choose(ui.operator_combo, fields.due_operator)
        ui.due_edit.set_text(due_entry(fields.due, fields.period))
        ui.due_raw_edit.set_text(fields.due_raw)
        ui.lead_days_spin.setValue(-1 if fields.lead_days is None else fields.lead_days)
        row = None if duty is None else self._services.contents.obligation_row(duty.id)
        show_units({Role.LEAD: ui.lead_chips}, () if row is None else row.units)
        ui.source_text_label.setText(NOT_KNOWN if row is None else row.source_excerpt or NOT_KNOWN)

    def _save(self, **changed: Any) -> None:
        if self._duty is not None:
            duty_id, fields = self._duty.id, replace(obligation_fields(self._duty), **changed)
            self._actions.run(lambda: self._services.contents.edit_obligation(duty_id, fields))

    def _save_due(self, typed: str) -> None:
        period = chosen(self._ui.period_combo, Period)
        due = parse_due(typed, self._year, returns_each_year=period is not None)
        self._save(due=due, period=period_typed(typed) or period)

    def _save_lead_days(self) -> None:
        days = self._ui.lead_days_spin.value()
        lead_days = None if days < 0 else days
        if self._duty is not None and lead_days != self._duty.lead_days:
            self._save(lead_days=lead_days)

    def _save_units(self, unit_ids: tuple[int, ...]) -> None:
        if self._duty is not None:
            duty_id = self._duty.id
            set_units = self._services.assignments.set_obligation_units
            self._actions.run(lambda: set_units(duty_id, Role.LEAD, unit_ids))

    def _add(self) -> None:
        changes = self._actions.run(lambda: self._services.contents.add_obligation(self._plan_id, _NEW))
        self._list.select(changes.created[0])
        self._ui.text_edit.setFocus()
        self._ui.text_edit.selectAll()

    def _move(self, duty_id: int, step: int) -> None:
        self._actions.run(lambda: self._services.contents.move_obligation(duty_id, step))

    def _delete(self, duty_id: int) -> None:
        self._actions.run(lambda: self._services.contents.delete_obligation(duty_id))

    def _open_occasions(self) -> None:
        if self._duty is not None:
            self.navigation_requested.emit(Destination("tracking", "obligation", self._duty.id))
