"""Giving many tasks to units at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.task import Role
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.forms.ui_bulk_assign_dialog import Ui_BulkAssignDialog
from danvan_desktop.gui.widgets.unit_chips import Chip, ChipChoice, UnitChips
from danvan_desktop.services.assignments import BulkMode
from danvan_desktop.services.views_plans import UnitChoice


class BulkAssignDialog(QDialog):
    """Asks which units take which role in `count` tasks; the accept button waits for the first unit."""

    def __init__(self, count: int, choices: Sequence[UnitChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_BulkAssignDialog()
        self._ui.setupUi(self)
        self._ui.tasks_label.setText(f"Phân công {count} nhiệm vụ đang chọn cho:")
        self._names = {choice.unit_id: choice.name for choice in choices}
        offered = [ChipChoice(choice.unit_id, choice.name, choice.words) for choice in choices]
        self._chips = {
            Role.LEAD: self._ui.lead_chips,
            Role.COOPERATE: self._ui.cooperate_chips,
            Role.DIRECT: self._ui.direct_chips,
            Role.ADVISE: self._ui.advise_chips,
        }
        for field in self._chips.values():
            field.set_key(fold)
            field.set_choices(offered)
            field.ids_changed.connect(lambda ids, field=field: self._show(field, ids))
        self._ui.accept_button.setEnabled(False)
        self._ui.accept_button.clicked.connect(self.accept)
        self._ui.reject_button.clicked.connect(self.reject)

    def units(self) -> dict[Role, tuple[int, ...]]:
        """The chosen units of each role that has some."""
        return {role: field.ids() for role, field in self._chips.items() if field.ids()}

    def mode(self) -> BulkMode:
        """Whether the units are added or take the place of those there are."""
        return BulkMode.REPLACE if self._ui.replace_radio.isChecked() else BulkMode.ADD

    def _show(self, field: UnitChips, ids: tuple[int, ...]) -> None:
        field.set_chips([Chip(unit_id, self._names[unit_id]) for unit_id in ids])
        self._ui.accept_button.setEnabled(bool(self.units()))
