"""The tab Chỉ tiêu: the targets of a plan and the fields of the selected one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.target import Comparison, Measure, Target
from danvan_desktop.domain.text import NOT_KNOWN, format_points
from danvan_desktop.domain.typed_number import parse_figure
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_plan_targets_panel import Ui_PlanTargetsPanel
from danvan_desktop.gui.models.plan_contents import TargetColumn
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.gui.pages.target_doors import TargetDoors
from danvan_desktop.gui.widgets.committed_text import forget_typing
from danvan_desktop.services.plan_contents import PlanContentsService, TargetFields, target_fields
from danvan_desktop.services.targets import TargetService

_NEW = TargetFields("Chỉ tiêu mới")


class PlanTargets(QWidget):
    """What the plan sets out to reach; what was reached is recorded on the page Theo dõi."""

    def __init__(
        self, contents: PlanContentsService, targets: TargetService, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contents = contents
        self._targets = targets
        self._actions = actions
        self._doors = TargetDoors(targets, actions, self)
        self._plan_id = 0
        self._year = 0
        self._target: Target | None = None
        self._ui = Ui_PlanTargetsPanel()
        self._ui.setupUi(self)
        ui = self._ui
        ui.text_edit.set_rows(3)
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
        self._show_rows_of(Measure.QUALITATIVE)
        self._connect_fields()

    def show_plan(self, plan_id: int, year: int) -> None:
        """Read the targets of a plan anew; `year` is that of the registers a source is tried on."""
        self._plan_id = plan_id
        self._year = year
        self._list.set_rows(self._contents.targets(plan_id))

    def select(self, target_id: int) -> None:
        """Put the cursor on a target."""
        self._list.select(target_id)

    def _connect_fields(self) -> None:
        ui = self._ui
        ui.text_edit.committed.connect(lambda text: self._save(text=text))
        ui.measure_combo.activated.connect(lambda: self._save(measure=chosen(ui.measure_combo, Measure)))
        ui.value_edit.committed.connect(lambda typed: self._save(value=parse_figure(typed)))
        ui.unit_edit.committed.connect(lambda text: self._save(unit=text))
        ui.rating_edit.committed.connect(lambda text: self._save(rating=text))
        ui.comparison_combo.activated.connect(
            lambda: self._save(comparison=chosen(ui.comparison_combo, Comparison) or Comparison.AT_LEAST)
        )
        ui.baseline_year_edit.committed.connect(lambda typed: self._save(baseline_year=_year_typed(typed)))
        ui.baseline_value_edit.committed.connect(lambda typed: self._save(baseline_value=parse_figure(typed)))
        ui.source_button.clicked.connect(self._choose_source)

    def _show(self, target: Target | None) -> None:
        if self._target is not None and (target is None or target.id != self._target.id):
            forget_typing(self)
        self._target = target
        self._ui.target_fields.setEnabled(target is not None)
        fields = TargetFields("") if target is None else target_fields(target)
        ui = self._ui
        ui.text_edit.set_text(fields.text)
        choose(ui.measure_combo, fields.measure)
        ui.value_edit.set_text(_shown(fields.value))
        ui.unit_edit.set_text(fields.unit)
        ui.rating_edit.set_text(fields.rating)
        ui.baseline_year_edit.set_text("" if fields.baseline_year is None else str(fields.baseline_year))
        ui.baseline_value_edit.set_text(_shown(fields.baseline_value))
        self._show_rows_of(fields.measure)
        self._fill_comparisons(fields)
        words = self._targets.standing(target.id, self._year).calculation if target and target.sources else ""
        ui.source_words_label.setText(words or ("Sổ chưa có số liệu." if target and target.sources else ""))

    def _show_rows_of(self, measure: Measure) -> None:
        """Leave only the fields in sight that mean something for the measure."""
        ui = self._ui
        counted = measure in {Measure.QUANTITATIVE, Measure.RELATIVE}
        for field in (ui.comparison_combo, ui.value_edit, ui.unit_edit, ui.source_button, ui.source_words_label):
            ui.target_form.setRowVisible(field, counted)
        ui.target_form.setRowVisible(ui.baseline_layout, measure is Measure.RELATIVE)
        ui.target_form.setRowVisible(ui.rating_edit, measure is Measure.RATING)

    def _fill_comparisons(self, fields: TargetFields) -> None:
        combo, is_change = self._ui.comparison_combo, fields.measure is Measure.RELATIVE
        combo.clear()
        for member in Comparison:
            combo.addItem(member.change_label if is_change else member.label, member.value)
        choose(combo, fields.comparison)
        self._ui.value_edit.setPlaceholderText("để trống: tăng, giảm bao nhiêu cũng được" if is_change else NOT_KNOWN)

    def _choose_source(self) -> None:
        if self._target is not None:
            self._doors.choose_source(self._target, self._year)

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


def _shown(number: Decimal | None) -> str:
    return "" if number is None else format_points(number)


def _year_typed(typed: str) -> int | None:
    """The year typed, None for an empty field; raises `ValidationError` for anything but four digits."""
    text = typed.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        remedy = "Hãy gõ năm bốn chữ số, ví dụ 2025, hoặc để trống nếu so với năm trước."
        raise ValidationError(f"“{text[:40]}” không phải là một năm.", remedy, "baseline_year")
    return int(text)
