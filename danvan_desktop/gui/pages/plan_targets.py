"""The tab Chỉ tiêu: the targets of a plan and the fields of the selected one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.text import format_points, parse_decimal
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_plan_targets_panel import Ui_PlanTargetsPanel
from danvan_desktop.gui.models.plan_contents import TargetColumn
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.plan_contents import PlanContentsService, TargetFields, target_fields

_NEW = TargetFields("Chỉ tiêu mới")


class PlanTargets(QWidget):
    """What the plan sets out to reach; what was reached is recorded on the page Theo dõi."""

    def __init__(self, contents: PlanContentsService, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._actions = actions
        self._plan_id = 0
        self._target: Target | None = None
        self._ui = Ui_PlanTargetsPanel()
        self._ui.setupUi(self)
        ui = self._ui
        ui.text_edit.set_rows(4)
        ui.targets_splitter.setSizes([760, 400])
        fill_combo(ui.measure_combo, Measure)
        self._list = PlanList[Target](ui.targets_table, TargetColumn, ui.targets_stack, self)
        self._list.set_empty(ui.targets_empty_page, "Kế hoạch chưa có chỉ tiêu.", "Thêm chỉ tiêu")
        self._list.set_buttons(
            add=ui.add_target_button, up=ui.up_target_button, down=ui.down_target_button, delete=ui.delete_target_button
        )
        self._list.selected.connect(self._show)
        self._list.add_wanted.connect(self._add)
        self._list.move_wanted.connect(self._move)
        self._list.delete_wanted.connect(self._delete)
        self._connect_fields()

    def show_plan(self, plan_id: int) -> None:
        """Read the targets of a plan anew."""
        self._plan_id = plan_id
        self._list.set_rows(self._contents.targets(plan_id))

    def _connect_fields(self) -> None:
        ui = self._ui
        ui.text_edit.committed.connect(lambda text: self._save(text=text))
        ui.measure_combo.activated.connect(lambda: self._save(measure=chosen(ui.measure_combo, Measure)))
        ui.value_edit.committed.connect(lambda typed: self._save(value=parse_decimal(typed) if typed.strip() else None))
        ui.unit_edit.committed.connect(lambda text: self._save(unit=text))
        ui.rating_edit.committed.connect(lambda text: self._save(rating=text))

    def _show(self, target: Target | None) -> None:
        if self._target is not None and (target is None or target.id != self._target.id):
            forget_typing(self)
        self._target = target
        self._ui.target_fields.setEnabled(target is not None)
        fields = TargetFields("") if target is None else target_fields(target)
        self._ui.text_edit.set_text(fields.text)
        choose(self._ui.measure_combo, fields.measure)
        self._ui.value_edit.set_text("" if fields.value is None else format_points(fields.value))
        self._ui.unit_edit.set_text(fields.unit)
        self._ui.rating_edit.set_text(fields.rating)
        self._ui.rating_edit.setEnabled(fields.measure is Measure.RATING)
        self._ui.value_edit.setEnabled(fields.measure is not Measure.RATING)
        self._ui.unit_edit.setEnabled(fields.measure is not Measure.RATING)

    def _save(self, **changed: Any) -> None:
        if self._target is not None:
            target_id, fields = self._target.id, replace(target_fields(self._target), **changed)
            self._actions.run(lambda: self._contents.edit_target(target_id, fields))

    def _add(self) -> None:
        changes = self._actions.run(lambda: self._contents.add_target(self._plan_id, _NEW))
        self._list.select(changes.created[0])
        self._ui.text_edit.setFocus()
        self._ui.text_edit.selectAll()

    def _move(self, target_id: int, step: int) -> None:
        self._actions.run(lambda: self._contents.move_target(target_id, step))

    def _delete(self, target_id: int) -> None:
        self._actions.run(lambda: self._contents.delete_target(target_id))
