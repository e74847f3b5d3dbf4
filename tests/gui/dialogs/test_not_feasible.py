from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.not_feasible import NotFeasibleDialog
from tests.gui.tracking_screens import find


def test_the_reason_is_handed_over_and_the_dialog_closes(qtbot) -> None:
    given: list[str] = []
    dialog = NotFeasibleDialog("Nhiệm vụ 1", given.append)
    qtbot.addWidget(dialog)
    find(dialog, QPlainTextEdit, "reason_edit").setPlainText("thiếu kinh phí")
    find(dialog, QPushButton, "save_button").click()
    assert given == ["thiếu kinh phí"]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_it_stays_open_while_the_reason_is_refused(qtbot) -> None:
    def refuse(_reason: str) -> None:
        raise ValidationError("Chưa nhập lý do.")

    dialog = NotFeasibleDialog("Nhiệm vụ 1", refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    with pytest.raises(ValidationError):
        dialog.accept()
    assert dialog.isVisible()
