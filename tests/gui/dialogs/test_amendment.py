"""Recording an amendment: a new task in a group, other words of a task, or another basis."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.amendment import Amended, AmendmentDialog
from danvan_desktop.services.amendments import Basis
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow
from tests.gui.plan_windows import child

TODAY = date(2026, 11, 18)
ROWS = (
    OutlineRow(OutlineKind.SECTION, 1, None, "II", "NỘI DUNG"),
    OutlineRow(OutlineKind.GROUP, 2, 0, "1", "Tuyên truyền"),
    OutlineRow(OutlineKind.TASK, 3, 1, "1.1", "Tổ chức hội nghị"),
)


def opened(qtbot: QtBot, given: list[Amended], basis: Basis | None = None) -> AmendmentDialog:
    dialog = AmendmentDialog(ROWS, given.append, TODAY, basis)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_new_task_goes_into_the_chosen_group(qtbot: QtBot) -> None:
    given: list[Amended] = []
    dialog = opened(qtbot, given)
    child(dialog, QPlainTextEdit, "text_edit").setPlainText("Việc mới")
    child(dialog, QLineEdit, "reason_edit").setText("Tỉnh giao thêm")
    child(dialog, QLineEdit, "made_on_edit").setText("5/11")
    child(dialog, QPushButton, "record_button").click()
    assert given == [Amended(None, 2, "Việc mới", Basis(date(2026, 11, 5), "Tỉnh giao thêm"))]


def test_a_chosen_task_brings_its_words_and_needs_no_group(qtbot: QtBot) -> None:
    given: list[Amended] = []
    dialog = opened(qtbot, given)
    child(dialog, QComboBox, "task_combo").setCurrentIndex(1)
    assert child(dialog, QPlainTextEdit, "text_edit").toPlainText() == "Tổ chức hội nghị"
    assert not child(dialog, QComboBox, "group_combo").isEnabled()
    dialog.accept()
    assert (given[0].task_id, given[0].basis.made_on) == (3, TODAY)


def test_only_the_basis_is_edited_where_one_is_given(qtbot: QtBot) -> None:
    given: list[Amended] = []
    basis = Basis(date(2026, 6, 1), "Lý do", "12/CV")
    dialog = opened(qtbot, given, basis)
    assert not child(dialog, QWidget, "passage_panel").isVisible()
    dialog.accept()
    assert given[0].basis == basis


def test_a_day_that_is_none_keeps_the_dialog_open(qtbot: QtBot) -> None:
    given: list[Amended] = []
    dialog = opened(qtbot, given)
    child(dialog, QLineEdit, "made_on_edit").setText("31/02")
    with pytest.raises(ValidationError):
        dialog.accept()
    assert (dialog.isVisible(), given) == (True, [])
