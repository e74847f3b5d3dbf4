from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.gui.dialogs.paste_tasks import PasteTasksDialog
from danvan_desktop.services.task_paste import PastedTask
from danvan_desktop.services.timing_entry import TimingFields
from tests.gui.plan_windows import child


def row(*unknown: str) -> PastedTask:
    return PastedTask(None, "Việc", (), (), (), (), unknown, TimingFields())


def test_the_rows_are_shown_with_the_names_nobody_bears(qtbot) -> None:
    dialog = PasteTasksDialog([row("Hội B"), row("Hội A", "Hội B")], "nhóm 1")
    qtbot.addWidget(dialog)
    assert child(dialog, QLabel, "place_label").text() == "2 nhiệm vụ sẽ được thêm vào: nhóm 1"
    assert "Hội A; Hội B" in child(dialog, QLabel, "warning_label").text()
    assert child(dialog, QTableView, "rows_table").model().rowCount() == 2
    with qtbot.waitSignal(dialog.accepted):
        child(dialog, QPushButton, "accept_button").click()


def test_nothing_is_warned_of_when_all_names_are_known(qtbot) -> None:
    dialog = PasteTasksDialog([row()], "nhóm 1")
    qtbot.addWidget(dialog)
    assert child(dialog, QLabel, "warning_label").isHidden()
    with qtbot.waitSignal(dialog.rejected):
        child(dialog, QPushButton, "reject_button").click()
