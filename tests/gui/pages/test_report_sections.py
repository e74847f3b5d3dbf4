"""The outline of a report: text is saved when it is left and after a pause, headings move and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.dialogs.insert_results import InsertResultsDialog
from tests.gui.report_stage import YEAR, ReportStage, report_stage

TOPIC = "Hướng về cơ sở, trợ giúp người yếu thế"


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def press(stage: ReportStage, name: str) -> None:
    stage.qtbot.mouseClick(getattr(stage.ui, name), Qt.MouseButton.LeftButton)


def test_typed_text_is_saved_when_another_heading_is_chosen(stage: ReportStage) -> None:
    stage.choose_section("Ưu điểm")
    stage.ui.text_edit.setFocus()
    stage.ui.text_edit.setPlainText("Đã làm tốt.")
    stage.ui.sections_list.setFocus()
    stage.choose_section("Nguyên nhân")
    assert stage.section("Ưu điểm").text == "Đã làm tốt."


def test_typed_text_is_saved_after_a_pause(stage: ReportStage) -> None:
    stage.choose_section("Ưu điểm")
    stage.page._sections._idle.setInterval(30)
    stage.ui.text_edit.setPlainText("Đang gõ dở")
    stage.qtbot.waitUntil(lambda: stage.section("Ưu điểm").text == "Đang gõ dở")
    assert stage.ui.text_edit.toPlainText() == "Đang gõ dở"
    assert "Ưu điểm" in stage.ui.sections_list.currentItem().text()


def test_a_pause_neither_moves_the_cursor_nor_eats_a_blank(stage: ReportStage) -> None:
    stage.choose_section("Ưu điểm")
    stage.page._sections._idle.setInterval(30)
    stage.page.activateWindow()
    stage.ui.text_edit.setFocus()
    stage.ui.text_edit.selectAll()
    stage.ui.text_edit.insertPlainText("Một dòng \n")
    place = stage.ui.text_edit.textCursor().position()
    stage.qtbot.waitUntil(lambda: stage.section("Ưu điểm").text == "Một dòng")
    assert stage.ui.text_edit.toPlainText() == "Một dòng \n"
    assert stage.ui.text_edit.textCursor().position() == place


def test_typed_text_is_saved_when_the_page_is_left(stage: ReportStage) -> None:
    stage.choose_section("Ưu điểm")
    stage.ui.text_edit.setPlainText("Rồi sang trang khác.")
    stage.page.hide()
    assert stage.section("Ưu điểm").text == "Rồi sang trang khác."


def test_text_that_did_not_change_makes_no_action(stage: ReportStage) -> None:
    label = stage.store.undo_label()
    stage.choose_section("Ưu điểm")
    stage.page._sections.save_text()
    assert stage.store.undo_label() == label


def test_a_heading_is_renamed_and_stays_numbered(stage: ReportStage) -> None:
    stage.choose_section("Ưu điểm")
    stage.ui.heading_edit.setText("Những kết quả nổi bật")
    stage.ui.heading_edit.editingFinished.emit()
    assert "1. Những kết quả nổi bật" in stage.ui.sections_list.currentItem().text()


def test_headings_are_added_moved_and_deleted_and_each_is_undone(stage: ReportStage) -> None:
    before = [stage.ui.sections_list.item(row).text() for row in range(stage.ui.sections_list.count())]
    stage.choose_section("Ưu điểm")
    press(stage, "add_section_button")
    assert stage.ui.heading_edit.text() == "Mục mới"
    press(stage, "section_down_button")
    press(stage, "delete_section_button")
    for _ in range(3):
        stage.actions.run(stage.services.undo.undo)
    after = [stage.ui.sections_list.item(row).text() for row in range(stage.ui.sections_list.count())]
    assert after == before


def test_results_are_inserted_under_their_topic(stage: ReportStage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.choose_section(TOPIC)
    stage.services.reports.edit_section(stage.section(TOPIC).id, text="")
    stage.page.reload()
    monkeypatch.setattr(InsertResultsDialog, "exec", lambda _dialog: int(QDialog.DialogCode.Accepted))
    press(stage, "insert_button")
    assert len(stage.section(TOPIC).text.split("\n")) == 4


def test_changed_figures_of_a_register_are_told_and_brought_up_to_date(
    stage: ReportStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not stage.ui.update_button.isVisible()
    monkeypatch.setattr(InsertResultsDialog, "exec", _tick_all_and_accept)
    stage.choose_section("Ưu điểm")
    press(stage, "insert_button")
    assert "Tổ chức" in stage.section("Ưu điểm").text
    typed = {"held_on": "5/3", "documents": "Chỉ thị", "participants": "7", "total": "7"}
    stage.actions.run(lambda: stage.services.registers.add_row("study_session", YEAR, typed))
    stage.page.reload()
    assert stage.ui.changed_label.text() == "Số liệu đã thay đổi ở mục: Ưu điểm."
    before = stage.section("Ưu điểm").text
    press(stage, "update_button")
    assert stage.section("Ưu điểm").text != before
    assert not stage.ui.update_button.isVisible()
    stage.actions.run(stage.services.undo.undo)
    assert stage.section("Ưu điểm").text == before


def _tick_all_and_accept(dialog: InsertResultsDialog) -> int:
    dialog._ui.all_button.click()
    return int(QDialog.DialogCode.Accepted)


def test_what_is_missing_is_listed(stage: ReportStage) -> None:
    assert "số báo cáo, ngày ký" in stage.ui.missing_label.text()
    stage.services.reports.edit_section(stage.section("Ưu điểm").id, text="")
    stage.page.reload()
    assert "Chưa có nội dung: Ưu điểm" in stage.ui.missing_label.text()


def test_powers_that_do_not_fit_are_named_while_the_report_is_written(stage: ReportStage) -> None:
    assert "Cần xem lại" not in stage.ui.missing_label.text()
    stage.services.reports.edit(replace(stage.report(), authority_prefix="TM.", position_for="Giám đốc"))
    stage.page.reload()
    assert "Cần xem lại: “TM. GIÁM ĐỐC”: “TM.” chỉ dùng cho tập thể" in stage.ui.missing_label.text()


def test_a_heading_with_a_table_of_its_own_says_so(stage: ReportStage) -> None:
    stage.choose_section("Kết quả thực hiện các chỉ tiêu")
    assert "in tự động" in stage.ui.text_edit.placeholderText()
