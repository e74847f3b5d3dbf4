"""Recording a report as sent: number, day and addressee are asked for and checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.report import ReportState
from danvan_desktop.gui.dialogs.report_sending import ReportSendingDialog
from tests.gui.report_stage import ReportStage, report_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def opened(stage: ReportStage) -> ReportSendingDialog:
    dialog = ReportSendingDialog(stage.services.reports, stage.actions, stage.report(), date(2026, 11, 18))
    stage.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def save(stage: ReportStage, dialog: ReportSendingDialog) -> None:
    stage.qtbot.mouseClick(dialog._ui.save_button, Qt.MouseButton.LeftButton)


def test_the_first_recipient_and_today_are_proposed_and_no_files_asked(stage: ReportStage) -> None:
    dialog = opened(stage)
    ui = dialog._ui
    assert ui.to_edit.text() == "UBND tỉnh"
    assert ui.sent_on_edit.text() == "18/11/2026"
    assert not ui.files_list.isVisible()


def test_a_complete_entry_freezes_the_report(stage: ReportStage) -> None:
    dialog = opened(stage)
    dialog._ui.number_edit.setText("141/BC-STP")
    dialog._ui.via_combo.setCurrentText("Sở Nội vụ")
    save(stage, dialog)
    report = stage.report()
    assert (report.state, report.sent_via, report.sent_on) == (ReportState.SENT, "Sở Nội vụ", date(2026, 11, 18))
    assert not dialog.isVisible()


@pytest.mark.parametrize(("number", "day"), [("", "18/11"), ("141", "31/2"), ("141", "1/12")])
def test_what_is_missing_or_impossible_is_refused_and_the_dialog_stays(
    stage: ReportStage, number: str, day: str
) -> None:
    dialog = opened(stage)
    dialog._ui.number_edit.setText(number)
    dialog._ui.sent_on_edit.setText(day)
    with stage.qtbot.capture_exceptions() as caught:
        save(stage, dialog)
    assert len(caught) == 1
    assert dialog.isVisible()
    assert stage.report().state is ReportState.DRAFTING
