from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox

from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.gui.dialogs.new_plan import NewPlanDialog
from tests.gui.plan_windows import child


def test_a_plan_begins_with_the_usual_subject_of_the_year(qtbot) -> None:
    dialog = NewPlanDialog(2027)
    qtbot.addWidget(dialog)
    assert (dialog.year(), dialog.role()) == (2027, PlanRole.OWN)
    assert dialog.subject().endswith("năm 2027")
    child(dialog, QSpinBox, "year_spin").setValue(2028)
    child(dialog, QComboBox, "role_combo").setCurrentIndex(1)
    child(dialog, QLineEdit, "subject_edit").setText("")
    assert not child(dialog, QPushButton, "accept_button").isEnabled()
    assert (dialog.year(), dialog.role()) == (2028, PlanRole.SUPERIOR)
