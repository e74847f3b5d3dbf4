from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.gui.dialogs.year_closings import YearClosingsDialog
from tests.gui.plan_windows import child


def test_the_list_says_which_years_are_closed_now(qtbot: QtBot) -> None:
    closed = YearClosing(2, 2025, date(2026, 3, 1), "Mai")
    back = YearClosing(
        1, 2025, date(2026, 1, 15), "Mai", reopened_on=date(2026, 2, 1), reopened_by="Hà", reason="Thiếu"
    )
    dialog = YearClosingsDialog([closed, back])
    qtbot.addWidget(dialog)
    assert child(dialog, QLabel, "count_label").text() == "Năm đang đóng: 2025."
    assert child(dialog, QTableView, "closings_table").model().rowCount() == 2
    empty = YearClosingsDialog([])
    qtbot.addWidget(empty)
    assert child(empty, QLabel, "count_label").text() == "Chưa đóng năm nào."
