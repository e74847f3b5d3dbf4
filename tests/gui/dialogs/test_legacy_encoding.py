from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton

from danvan_desktop.domain.errors import LegacyEncodingError
from danvan_desktop.gui.dialogs.legacy_encoding import LegacyEncodingDialog
from tests.gui.plan_windows import child


@pytest.mark.parametrize(
    ("button", "result"),
    [("convert_button", QDialog.DialogCode.Accepted), ("reject_button", QDialog.DialogCode.Rejected)],
)
def test_the_lines_stand_before_and_after_and_the_answer_is_a_verb(qtbot, button, result) -> None:
    dialog = LegacyEncodingDialog(LegacyEncodingError("a.txt", "VNI-Windows", "coâng", "công"))
    qtbot.addWidget(dialog)
    assert "a.txt" in child(dialog, QLabel, "message_label").text()
    assert child(dialog, QPlainTextEdit, "before_edit").toPlainText() == "coâng"
    assert child(dialog, QPlainTextEdit, "after_edit").toPlainText() == "công"
    child(dialog, QPushButton, button).click()
    assert dialog.result() == result
