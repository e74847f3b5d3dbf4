from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from danvan_desktop.gui.dialogs.add_task import AddTaskDialog
from tests.gui.plan_windows import child


def test_several_tasks_are_typed_in_a_row(qtbot) -> None:
    dialog = AddTaskDialog("nhóm 1")
    qtbot.addWidget(dialog)
    heard: list[str] = []
    dialog.added.connect(heard.append)
    text = child(dialog, QPlainTextEdit, "text_edit")
    following, last = child(dialog, QPushButton, "next_button"), child(dialog, QPushButton, "accept_button")
    assert not following.isEnabled()
    assert not last.isEnabled()
    text.setPlainText("Việc một")
    following.click()
    assert text.toPlainText() == ""
    text.setPlainText("Việc hai")
    with qtbot.waitSignal(dialog.accepted):
        last.click()
    assert heard == ["Việc một", "Việc hai"]
