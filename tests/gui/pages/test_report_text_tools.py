"""Bold, italic and live fields in the text of a report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.gui.report_stage import ReportStage, report_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    made.choose_section("Ưu điểm")
    made.page.activateWindow()
    made.ui.text_edit.setFocus()
    yield made
    made.close()


def offered(stage: ReportStage) -> dict[str, QAction]:
    """What the menu and the menu of tables in it offer."""
    menu = stage.ui.field_button.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.findChildren(QAction) if action.menu() is None}


def test_chosen_words_are_bold_in_the_store_and_on_paper(stage: ReportStage) -> None:
    stage.ui.text_edit.set_marked("Đạt 100%")
    stage.ui.text_edit.selectAll()
    stage.qtbot.keyClick(stage.ui.text_edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert stage.ui.bold_button.isChecked()
    stage.qtbot.mouseClick(stage.ui.italic_button, Qt.MouseButton.LeftButton)
    assert stage.ui.text_edit.hasFocus()
    stage.page._sections.save_text()
    assert stage.section("Ưu điểm").text == "**__Đạt 100%**__"


def test_a_number_is_put_in_at_the_cursor_with_what_it_says_now_in_the_menu(stage: ReportStage) -> None:
    stage.ui.text_edit.set_marked("Có  nhiệm vụ")
    cursor = stage.ui.text_edit.textCursor()
    cursor.setPosition(3)
    stage.ui.text_edit.setTextCursor(cursor)
    offered(stage)["Số nhiệm vụ: 20"].trigger()
    stage.page._sections.save_text()
    assert stage.section("Ưu điểm").text == "Có [[Số nhiệm vụ]] nhiệm vụ"


def test_a_table_is_put_on_a_line_of_its_own(stage: ReportStage) -> None:
    stage.ui.text_edit.set_marked("Trước\nSau")
    offered(stage)["Bảng chỉ tiêu"].trigger()
    assert stage.ui.text_edit.marked() == "Trước\n[[Bảng chỉ tiêu]]\nSau"


def test_a_field_that_says_nothing_is_told_below_the_text(stage: ReportStage) -> None:
    stage.ui.text_edit.set_marked("Có [[Số sai]] nhiệm vụ")
    stage.page._sections.save_text()
    assert "Số liệu chưa có hoặc sai tên: Số sai." in stage.ui.missing_label.text()


def test_nothing_can_be_changed_in_a_report_that_was_sent(stage: ReportStage) -> None:
    report = stage.report()
    stage.actions.run(
        lambda: stage.services.reports.record_sent(report.id, "9/BC-STP", date(2026, 11, 18), "UBND tỉnh", "")
    )
    assert not any(
        button.isEnabled() for button in (stage.ui.bold_button, stage.ui.italic_button, stage.ui.field_button)
    )
    assert list(offered(stage)) == []
