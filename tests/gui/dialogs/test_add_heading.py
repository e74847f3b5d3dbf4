from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from danvan_desktop.gui.dialogs.add_heading import AddHeadingDialog
from tests.gui.plan_windows import child


def test_a_heading_needs_a_title_and_may_have_a_number(qtbot) -> None:
    dialog = AddHeadingDialog("Thêm nhóm")
    qtbot.addWidget(dialog)
    accept = child(dialog, QPushButton, "accept_button")
    assert dialog.windowTitle() == "Thêm nhóm"
    child(dialog, QLineEdit, "title_edit").setText("  ")
    assert not accept.isEnabled()
    child(dialog, QLineEdit, "title_edit").setText("Tuyên truyền")
    child(dialog, QLineEdit, "number_edit").setText("3")
    with qtbot.waitSignal(dialog.accepted):
        accept.click()
    assert (dialog.number(), dialog.heading()) == ("3", "Tuyên truyền")
