"""The terms of one assignment: its internal due date and a note."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.forms.ui_assignment_dialog import Ui_AssignmentDialog
from danvan_desktop.services.views_plans import AssignedUnit


class AssignmentDialog(QDialog):
    """Asks for the day by which the unit is to be ready, and for a note."""

    def __init__(self, unit: AssignedUnit, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AssignmentDialog()
        self._ui.setupUi(self)
        self._ui.unit_label.setText(f"{unit.name} ({unit.role.label.lower()})")
        self._ui.internal_due_edit.set_reader(date_reader(year))
        self._ui.internal_due_edit.set_date(unit.internal_due)
        self._ui.note_edit.setText(unit.note)
        self._ui.accept_button.clicked.connect(self._save)
        self._ui.reject_button.clicked.connect(self.reject)

    def internal_due(self) -> date | None:
        """The day that was typed, None when the field is empty."""
        return self._ui.internal_due_edit.date()

    def note(self) -> str:
        """The note that was typed."""
        return self._ui.note_edit.text()

    def _save(self) -> None:
        if not self._ui.internal_due_edit.complaint():
            self.accept()
