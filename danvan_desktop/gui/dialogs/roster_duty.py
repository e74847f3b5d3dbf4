"""Adds or edits a duty of the units: its name, kind, date with operator, and the blocks that owe it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.obligation import ObligationKind
from danvan_desktop.domain.roster import RosterDuty
from danvan_desktop.domain.text import parse_date
from danvan_desktop.domain.timing import DueOperator
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.enum_combo import choose, chosen, fill_combo
from danvan_desktop.gui.forms.ui_roster_duty_dialog import Ui_RosterDutyDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within

_BEFORE = "“Trước ngày” thì chính ngày đó đã là trễ."


class RosterDutyDialog(QDialog):
    """Hands the duty as typed to `save`; stays open while that refuses it. `plan_due` says the date of the plan."""

    def __init__(
        self,
        duty: RosterDuty,
        kinds: Sequence[str],
        plan_due: str,
        save: Callable[[RosterDuty], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._duty = duty
        self._save = save
        self._kinds = list(dict.fromkeys([*kinds, *duty.kinds]))
        self._ui = Ui_RosterDutyDialog()
        self._ui.setupUi(self)
        self.setWindowTitle("Sửa mốc phải gửi" if duty.id else "Thêm mốc phải gửi")
        ui = self._ui
        ui.name_edit.setText(duty.name)
        fill_combo(ui.kind_combo, ObligationKind)
        choose(ui.kind_combo, duty.kind)
        fill_combo(ui.operator_combo, DueOperator)
        choose(ui.operator_combo, duty.due_operator)
        ui.due_edit.set_reader(date_reader(duty.year))
        ui.due_edit.set_date(duty.due)
        ui.due_hint_label.setText(f"Để trống ngày: theo kế hoạch ({plan_due}). {_BEFORE}" if plan_due else _BEFORE)
        ui.kinds_fields.set_fields(self._kinds)
        ui.kinds_fields.set_ticked([self._kinds.index(kind) for kind in duty.kinds])
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def accept(self) -> None:
        """Save, then close. Raises `ValidationError` for a date that is none, and what `save` raises."""
        ui = self._ui
        typed = ui.due_edit.text().strip()
        self._save(
            replace(
                self._duty,
                name=ui.name_edit.text(),
                kind=chosen(ui.kind_combo, ObligationKind) or ObligationKind.REPORT,
                due=parse_date(typed, self._duty.year) if typed else None,
                due_operator=chosen(ui.operator_combo, DueOperator) or DueOperator.BY,
                kinds=tuple(self._kinds[place] for place in sorted(ui.kinds_fields.ticked())),
            )
        )
        super().accept()
