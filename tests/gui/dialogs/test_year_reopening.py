from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.year_closing import YearClosing
from danvan_desktop.gui.dialogs.year_reopening import YearReopeningDialog
from tests.gui.plan_windows import child

CLOSING = YearClosing(1, 2025, date(2026, 1, 15), "Mai", "Mốc chưa gửi: 1")


def test_the_dialog_says_who_closed_what_was_open_and_hands_the_reason_on(qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = YearReopeningDialog(CLOSING, given.append)
    qtbot.addWidget(dialog)
    words = child(dialog, QLabel, "closing_label").text()
    assert words.startswith("Năm 2025 do Mai đóng ngày 15/01/2026. Khi đóng còn: Mốc chưa gửi: 1.")
    child(dialog, QPlainTextEdit, "reason_edit").setPlainText("Bổ sung số liệu")
    dialog.accept()
    assert given == ["Bổ sung số liệu"]


def test_it_stays_open_while_the_reason_is_refused(qtbot: QtBot) -> None:
    def refuse(_reason: str) -> None:
        raise ValidationError("Chưa nhập lý do mở lại.", "Hãy nhập.")

    dialog = YearReopeningDialog(CLOSING, refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    with pytest.raises(ValidationError):
        dialog.accept()
    assert dialog.isVisible()
