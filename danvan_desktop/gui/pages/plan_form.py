"""The tab Thể thức: number, date, signer and recipients of a plan; every field saves itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_plan_form_panel import Ui_PlanFormPanel
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.checked_text import lines_of
from danvan_desktop.services.plans import PlanService, form_of

_PREFIXES = ("", "KT.", "TM.", "TL.", "TUQ.", "Q.")


class PlanFormTab(QWidget):
    """What stands at the head and at the foot of the plan; what the paper does not say stays “chưa có”."""

    def __init__(self, plans: PlanService, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans = plans
        self._actions = actions
        self._plan: Plan | None = None
        self._ui = Ui_PlanFormPanel()
        self._ui.setupUi(self)
        ui = self._ui
        ui.subject_edit.set_rows(3)
        ui.recipients_edit.set_rows(6)
        fill_combo(ui.role_combo, PlanRole)
        fill_combo(ui.state_combo, PlanState)
        ui.prefix_combo.addItems(_PREFIXES)
        self._lines = {
            "doc_type": ui.doc_type_edit,
            "number": ui.number_edit,
            "symbol": ui.symbol_edit,
            "place": ui.place_edit,
            "issuer": ui.issuer_edit,
            "superior_agency": ui.superior_edit,
            "position_for": ui.position_for_edit,
            "position": ui.position_edit,
            "signer_name": ui.signer_edit,
        }
        self._numbers = {
            "day": ui.day_edit,
            "month": ui.month_edit,
            "year_of_date": ui.year_of_date_edit,
            "year": ui.year_edit,
        }
        self._connect()

    def show_plan(self, plan_id: int) -> None:
        """Read the form of a plan anew."""
        if self._plan is not None and self._plan.id != plan_id:
            forget_typing(self)
        plan = self._plan = self._plans.plan(plan_id)
        ui, form = self._ui, form_of(plan)
        for name, line in self._lines.items():
            line.set_text(getattr(form, name))
        for name, line in self._numbers.items():
            value = getattr(form, name)
            line.set_text("" if value is None else str(value))
        ui.subject_edit.set_text(form.subject)
        ui.recipients_edit.set_text("\n".join(form.recipients))
        ui.open_ended_check.setChecked(form.open_ended)
        ui.prefix_combo.setEditText(form.authority_prefix)
        choose(ui.role_combo, form.role)
        choose(ui.state_combo, form.state)
        ui.source_label.setText(f"Nhập từ tệp: {plan.source_name}" if plan.source_name else "Kế hoạch lập bằng tay.")

    def _connect(self) -> None:
        ui = self._ui
        for name, line in self._lines.items():
            line.committed.connect(lambda text, name=name: self._save(**{name: text}))
        for name, line in self._numbers.items():
            line.committed.connect(lambda text, name=name: self._save(**{name: _number(text, name)}))
        ui.subject_edit.committed.connect(lambda text: self._save(subject=text))
        ui.recipients_edit.committed.connect(lambda text: self._save(recipients=lines_of(text, "Nơi nhận")))
        ui.open_ended_check.clicked.connect(lambda is_on: self._save(open_ended=is_on))
        ui.prefix_combo.activated.connect(self._save_prefix)
        prefix_line = ui.prefix_combo.lineEdit()
        if prefix_line is not None:
            prefix_line.editingFinished.connect(self._save_prefix)
        ui.role_combo.activated.connect(lambda: self._save(role=chosen(ui.role_combo, PlanRole)))
        ui.state_combo.activated.connect(lambda: self._save(state=chosen(ui.state_combo, PlanState)))

    def _save_prefix(self) -> None:
        typed = self._ui.prefix_combo.currentText()
        if self._plan is not None and typed != (self._plan.authority_prefix or ""):
            self._save(authority_prefix=typed)

    def _save(self, **changed: Any) -> None:
        if self._plan is not None:
            plan_id, form = self._plan.id, replace(form_of(self._plan), **changed)
            self._actions.run(lambda: self._plans.edit(plan_id, form))


def _number(text: str, field: str) -> int | None:
    """The whole number typed, None for nothing; raises `ValidationError` for anything else."""
    typed = text.strip()
    if not typed and field != "year":
        return None
    if typed.isascii() and typed.isdigit():
        return int(typed)
    raise ValidationError(
        f"“{typed}” không phải là số." if typed else "Năm thực hiện còn trống.", "Hãy gõ bằng chữ số.", field
    )
