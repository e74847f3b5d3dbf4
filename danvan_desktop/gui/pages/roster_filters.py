"""The filters above the sheet of the other units: chips of states, one duty or all, one block or all, words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from danvan_desktop.domain.roster import RosterState
from danvan_desktop.domain.text import fold
from danvan_desktop.gui.forms.ui_tracking_roster_panel import Ui_TrackingRosterPanel
from danvan_desktop.services.views_roster import DutyColumn, RosterRow, RosterSheet

_CHIPS = {
    "overdue": ("Quá hạn", (RosterState.MISSING,)),
    "owing": ("Chưa gửi", (RosterState.MISSING, RosterState.WAITING)),
    "late": ("Gửi trễ", (RosterState.RECEIVED_LATE,)),
}

Placed = list[tuple[int, DutyColumn]]
"""Duties with their places among the cells of a row."""


class RosterFilters(QObject):
    """Reads the fields of the panel; `changed()` tells that the clerk set them otherwise."""

    changed = Signal()

    def __init__(self, ui: Ui_TrackingRosterPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._chips = {"overdue": ui.overdue_button, "owing": ui.owing_button, "late": ui.late_button}
        for chip in self._chips.values():
            chip.clicked.connect(self.changed)
        ui.duty_combo.activated.connect(self.changed)
        ui.kind_combo.activated.connect(self.changed)
        ui.text_filter_edit.textChanged.connect(self.changed)

    def offer(self, sheet: RosterSheet) -> None:
        """Offer the duties and blocks of a sheet; what was chosen stays chosen where it is still there."""
        for combo, everything, names in (
            (self._ui.duty_combo, "Mọi mốc", [column.duty.name for column in sheet.duties]),
            (self._ui.kind_combo, "Mọi khối", list(sheet.kinds)),
        ):
            former = combo.currentText()
            combo.clear()
            combo.addItems([everything, *names])
            combo.setCurrentIndex(max(0, combo.findText(former)))

    def show_only(self, name: str) -> None:
        """Set one chip (`overdue`, `owing`, `late`) and nothing else; any other name sets nothing at all."""
        for each, chip in self._chips.items():
            chip.setChecked(each == name)
        for combo in (self._ui.duty_combo, self._ui.kind_combo):
            combo.setCurrentIndex(0)
        self._ui.text_filter_edit.clear()

    def duties(self, sheet: RosterSheet) -> Placed:
        """The duties shown."""
        chosen = self._ui.duty_combo.currentIndex() - 1
        duties = list(enumerate(sheet.duties))
        return [duties[chosen]] if 0 <= chosen < len(duties) else duties

    def select(self, sheet: RosterSheet, duties: Placed) -> list[RosterRow]:
        """The units that meet every filter; a chip asks for such a cell among the duties shown."""
        return [row for row in sheet.rows if self._passes(row, duties)]

    def count(self, sheet: RosterSheet, duties: Placed) -> None:
        """Say on each chip how many units have such a cell among the duties shown."""
        for name, (words, states) in _CHIPS.items():
            count = sum(any(row.cells[place].state in states for place, _ in duties) for row in sheet.rows)
            self._chips[name].setText(f"{words} ({count})")

    def _passes(self, row: RosterRow, duties: Placed) -> bool:
        ui, entry = self._ui, row.entry
        states = [_CHIPS[name][1] for name, chip in self._chips.items() if chip.isChecked()]
        kind = ui.kind_combo.currentText() if ui.kind_combo.currentIndex() > 0 else entry.kind
        text = fold(f"{entry.name} {entry.short_name} {entry.leader_in_charge} {entry.contact}")
        return (
            entry.kind == kind
            and all(any(row.cells[place].state in wanted for place, _ in duties) for wanted in states)
            and all(word in text for word in fold(ui.text_filter_edit.text()).split())
        )
