"""Thể thức of a report: what is typed is stored, what cannot be read keeps the dialog open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from danvan_desktop.gui.dialogs.report_form import ReportFormDialog
from tests.gui.report_stage import ReportStage, report_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def opened(stage: ReportStage) -> ReportFormDialog:
    dialog = ReportFormDialog(stage.services.reports, stage.actions, stage.report())
    stage.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_dialog_shows_what_is_stored(stage: ReportStage) -> None:
    dialog = opened(stage)
    ui = dialog._ui
    assert ui.authority_prefix_edit.currentText() == "KT."
    assert ui.recipients_edit.toPlainText().splitlines()[-1] == "Lưu: VT, VP"


def test_everything_typed_is_stored_as_one_action(stage: ReportStage) -> None:
    dialog = opened(stage)
    ui = dialog._ui
    ui.number_edit.setText("141")
    ui.signed_on_edit.setText("18/11")
    ui.signed_on_edit.editingFinished.emit()
    ui.recipients_edit.setPlainText("Sở Nội vụ\n\nLưu: VT")
    ui.authority_prefix_edit.setCurrentText("")
    stage.qtbot.mouseClick(ui.save_button, Qt.MouseButton.LeftButton)
    report = stage.report()
    assert (report.number, report.signed_on, report.authority_prefix) == ("141", date(2026, 11, 18), "")
    assert report.recipients == ("Sở Nội vụ", "Lưu: VT")
    assert not dialog.isVisible()
    stage.actions.run(stage.services.undo.undo)
    assert stage.report().number == ""


def test_another_period_of_the_report_is_stored_and_told(stage: ReportStage) -> None:
    ui = opened(stage)._ui
    assert (ui.first_day_edit.text(), ui.last_day_edit.text()) == ("01/01/2026", "31/12/2026")
    ui.first_day_edit.setText("1/7")
    ui.first_day_edit.editingFinished.emit()
    stage.qtbot.mouseClick(ui.save_button, Qt.MouseButton.LeftButton)
    assert (stage.report().first_day, stage.report().last_day) == (date(2026, 7, 1), date(2026, 12, 31))
    assert "06 tháng cuối năm 2026" in stage.report().subject


def test_a_day_that_does_not_exist_keeps_the_dialog_open(stage: ReportStage) -> None:
    dialog = opened(stage)
    dialog._ui.signed_on_edit.setText("31/2")
    dialog._ui.signed_on_edit.editingFinished.emit()
    stage.qtbot.mouseClick(dialog._ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog._ui.problem_label.isVisible()
    assert stage.report().signed_on is None


def test_turning_back_changes_nothing(stage: ReportStage) -> None:
    dialog = opened(stage)
    dialog._ui.subject_edit.setText("khác")
    stage.qtbot.mouseClick(dialog._ui.cancel_button, Qt.MouseButton.LeftButton)
    assert stage.report().subject != "khác"
