"""Adds or edits a unit that has to send: name, block, leader in charge, contact and validity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.domain.text import parse_date
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_roster_entry_dialog import Ui_RosterEntryDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.dialog_size import keep_within


class RosterEntryDialog(QDialog):
    """Hands the unit as typed to `save`; stays open while that refuses it. `year` completes dates typed without one."""

    def __init__(
        self,
        entry: RosterEntry,
        kinds: Sequence[str],
        year: int,
        save: Callable[[RosterEntry], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._year = year
        self._save = save
        self._ui = Ui_RosterEntryDialog()
        self._ui.setupUi(self)
        self.setWindowTitle("Sửa đơn vị phải gửi" if entry.id else "Thêm đơn vị phải gửi")
        ui = self._ui
        ui.kind_combo.addItems(list(kinds))
        for edit, day in ((ui.active_from_edit, entry.active_from), (ui.active_to_edit, entry.active_to)):
            edit.set_reader(date_reader(year))
            edit.set_date(day)
        ui.name_edit.setText(entry.name)
        ui.short_name_edit.setText(entry.short_name)
        ui.kind_combo.setCurrentText(entry.kind)
        ui.leader_edit.setText(entry.leader_in_charge)
        ui.contact_edit.setText(entry.contact)
        ui.note_edit.setText(entry.note)
        ui.save_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        keep_within(self, parent)

    def accept(self) -> None:
        """Save, then close. Raises `ValidationError` for a date that is none, and what `save` raises."""
        ui = self._ui
        self._save(
            replace(
                self._entry,
                name=ui.name_edit.text(),
                short_name=ui.short_name_edit.text(),
                kind=ui.kind_combo.currentText(),
                leader_in_charge=ui.leader_edit.text(),
                contact=ui.contact_edit.text(),
                active_from=self._day(ui.active_from_edit),
                active_to=self._day(ui.active_to_edit),
                note=ui.note_edit.text(),
            )
        )
        super().accept()

    def _day(self, edit: DateEdit) -> date | None:
        typed = edit.text().strip()
        return parse_date(typed, self._year) if typed else None
