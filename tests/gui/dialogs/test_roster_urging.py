from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from danvan_desktop.gui.dialogs.roster_urging import RosterUrgingDialog
from tests.gui.roster_stage import HALF, RosterStage
from tests.gui.tracking_screens import find
from tests.roster_world import YEAR, open_roster_world


@pytest.fixture
def dialog(qtbot, tmp_path: Path) -> Iterator[RosterUrgingDialog]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        stage, sheet = RosterStage(qtbot, world), world.sheet()
        duty_id = world.column(HALF).duty.id
        yield stage.show(RosterUrgingDialog(stage.services.urging, YEAR, sheet.duties, duty_id))


def test_the_text_of_each_unit_is_copied_alone_or_with_all(dialog: RosterUrgingDialog) -> None:
    units = find(dialog, QListWidget, "units_list")
    assert find(dialog, QComboBox, "duty_combo").currentText() == HALF
    assert (units.count(), units.item(0).text()) == (61, "Danh sách chung")
    assert "còn 60 đơn vị chưa gửi" in find(dialog, QPlainTextEdit, "text_edit").toPlainText()
    units.setCurrentRow(1)
    find(dialog, QPushButton, "copy_button").click()
    assert QGuiApplication.clipboard().text().startswith("Kính gửi: Sở Nội vụ")
    find(dialog, QPushButton, "copy_all_button").click()
    assert QGuiApplication.clipboard().text().count("Kính gửi:") == 60
    assert find(dialog, QLabel, "count_label").text() == "Đã chép lời đôn đốc 60 đơn vị."


def test_a_new_day_and_what_is_to_come_change_the_texts(dialog: RosterUrgingDialog) -> None:
    combo = find(dialog, QComboBox, "duty_combo")
    combo.setCurrentText("Báo cáo năm")
    combo.activated.emit(combo.currentIndex())
    assert not find(dialog, QPushButton, "copy_all_button").isEnabled()
    assert "Không có đơn vị nào" in find(dialog, QPlainTextEdit, "text_edit").toPlainText()
    find(dialog, QCheckBox, "coming_check").click()
    day = find(dialog, QLineEdit, "until_edit")
    day.setText("30/10")
    day.editingFinished.emit()
    find(dialog, QListWidget, "units_list").setCurrentRow(1)
    assert "chậm nhất ngày 30/10/2026" in find(dialog, QPlainTextEdit, "text_edit").toPlainText()
