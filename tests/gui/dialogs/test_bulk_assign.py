from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.dialogs.bulk_assign import BulkAssignDialog
from danvan_desktop.gui.widgets.unit_chips import UnitChips
from danvan_desktop.services.assignments import BulkMode
from danvan_desktop.services.views_plans import UnitChoice
from tests.gui.plan_windows import child, compose

CHOICES = [UnitChoice(1, "Văn phòng Sở", "VP", ("Văn phòng Sở", "VP"), False, True)]


def test_the_dialog_waits_for_a_unit_and_gives_back_roles_and_mode(qtbot) -> None:
    dialog = BulkAssignDialog(5, CHOICES)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "5 nhiệm vụ" in child(dialog, QLabel, "tasks_label").text()
    accept = child(dialog, QPushButton, "accept_button")
    assert not accept.isEnabled()
    line = child(child(dialog, UnitChips, "cooperate_chips"), QLineEdit, "add_unit_edit")
    compose(line, "van phong")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.units() == {Role.COOPERATE: (1,)}
    assert dialog.mode() is BulkMode.ADD
    child(dialog, QRadioButton, "replace_radio").click()
    assert dialog.mode() is BulkMode.REPLACE
    with qtbot.waitSignal(dialog.accepted):
        accept.click()
