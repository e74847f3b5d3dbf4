from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.unit_reports import UnitReportsDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import find, texts
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def dialog(qtbot, world: World) -> UnitReportsDialog:
    row = next(
        row for row in world.occasions.year_occasions(YEAR) if row.key.obligation_id == world.office.obligations[0]
    )
    made = UnitReportsDialog(row, world.unit_reports, world.occasions, Actions())
    qtbot.addWidget(made)
    return made


def press(dialog: UnitReportsDialog, name: str) -> None:
    find(dialog, QPushButton, name).click()


def rows(dialog: UnitReportsDialog) -> list[list[str]]:
    return texts(find(dialog, QTableView, "receipts_table"))


def test_at_first_it_says_how_units_are_added(dialog: UnitReportsDialog) -> None:
    assert "Hãy thêm từng đơn vị" in find(dialog, QLabel, "missing_label").text()
    combo = find(dialog, QComboBox, "other_unit_combo")
    combo.setCurrentIndex(combo.findText("Thanh tra Sở"))
    press(dialog, "add_button")
    assert rows(dialog) == [["Thanh tra Sở", "", "", "Chưa nộp", ""]]
    assert combo.findText("Thanh tra Sở") < 0
    press(dialog, "add_all_button")
    assert len(rows(dialog)) == 11


def test_a_report_is_received_late_and_taken_back(dialog: UnitReportsDialog) -> None:
    press(dialog, "add_all_button")
    find(dialog, QTableView, "receipts_table").selectRow(1)
    due = find(dialog, DateEdit, "internal_due_edit")
    due.setText("20/10")
    due.editingFinished.emit()
    find(dialog, DateEdit, "received_on_edit").setText("21/10")
    find(dialog, QLineEdit, "content_edit").setText("Báo cáo số 12")
    press(dialog, "receive_button")
    expected = ["Thanh tra Sở", "20/10/2026 (riêng)", "21/10/2026", "Đã nộp, trễ hạn", "Báo cáo số 12"]
    assert rows(dialog)[1] == expected
    missing = find(dialog, QLabel, "missing_label").text()
    assert missing.startswith("Đã nộp 1/11. Còn thiếu: Văn phòng Sở,")
    assert "Thanh tra Sở" not in missing
    press(dialog, "take_back_button")
    assert rows(dialog)[1][3] == "Chưa nộp"
    press(dialog, "forget_button")
    assert len(rows(dialog)) == 10


def test_a_typed_date_that_is_none_changes_nothing(dialog: UnitReportsDialog, world: World) -> None:
    press(dialog, "add_all_button")
    find(dialog, DateEdit, "received_on_edit").setText("31/2")
    with pytest.raises(ValidationError, match="Không có ngày 31/02/2026"):
        dialog._receive()
    assert all(row[2] == "" for row in rows(dialog))
    assert date(YEAR, 6, 15) == world.occasions.today()
