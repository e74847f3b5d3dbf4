from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.bulk_tracking import BulkTrackingDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue, BulkState
from tests.gui.tracking_screens import find


@pytest.fixture
def handed() -> list[BulkChange]:
    return []


@pytest.fixture
def dialog(qtbot, handed: list[BulkChange]) -> BulkTrackingDialog:
    made = BulkTrackingDialog(3, 2026, handed.append)
    qtbot.addWidget(made)
    return made


def test_only_the_fields_that_are_needed_can_be_typed_into(dialog: BulkTrackingDialog) -> None:
    reason, day = find(dialog, QLineEdit, "reason_edit"), find(dialog, DateEdit, "internal_due_edit")
    assert not reason.isEnabled()
    assert not day.isEnabled()
    find(dialog, QComboBox, "state_combo").setCurrentText("Không thực hiện được")
    find(dialog, QComboBox, "due_combo").setCurrentText("Đặt ngày")
    assert reason.isEnabled()
    assert day.isEnabled()


def test_the_change_is_handed_over(dialog: BulkTrackingDialog, handed: list[BulkChange]) -> None:
    find(dialog, QComboBox, "state_combo").setCurrentText("Không thực hiện được")
    find(dialog, QLineEdit, "reason_edit").setText("hết kinh phí")
    find(dialog, QComboBox, "due_combo").setCurrentText("Đặt ngày")
    find(dialog, DateEdit, "internal_due_edit").setText("2010")
    find(dialog, QPushButton, "save_button").click()
    assert handed == [BulkChange(BulkState.NOT_FEASIBLE, "hết kinh phí", BulkDue.SET, date(2026, 10, 20))]


def test_a_date_that_is_none_is_refused(dialog: BulkTrackingDialog, handed: list[BulkChange]) -> None:
    find(dialog, QComboBox, "due_combo").setCurrentText("Đặt ngày")
    find(dialog, DateEdit, "internal_due_edit").setText("31/4")
    with pytest.raises(ValidationError, match="Không có ngày 31/04/2026"):
        dialog.accept()
    assert handed == []
