from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPushButton

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.dialogs.assignment import AssignmentDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.views_plans import AssignedUnit
from tests.gui.plan_windows import child

UNIT = AssignedUnit(5, 1, "Văn phòng Sở", "VP", Role.LEAD, False, date(2026, 3, 1), "gấp")


def test_the_terms_are_shown_and_read_back(qtbot) -> None:
    dialog = AssignmentDialog(UNIT, 2026)
    qtbot.addWidget(dialog)
    assert (dialog.internal_due(), dialog.note()) == (date(2026, 3, 1), "gấp")
    due = child(dialog, DateEdit, "internal_due_edit")
    due.setText("5/4")
    due.editingFinished.emit()
    child(dialog, QLineEdit, "note_edit").setText("rất gấp")
    with qtbot.waitSignal(dialog.accepted):
        child(dialog, QPushButton, "accept_button").click()
    assert (dialog.internal_due(), dialog.note()) == (date(2026, 4, 5), "rất gấp")


def test_a_day_that_is_none_is_not_accepted(qtbot) -> None:
    dialog = AssignmentDialog(UNIT, 2026)
    qtbot.addWidget(dialog)
    due = child(dialog, DateEdit, "internal_due_edit")
    due.setText("31/2")
    due.editingFinished.emit()
    with qtbot.assertNotEmitted(dialog.accepted):
        child(dialog, QPushButton, "accept_button").click()
