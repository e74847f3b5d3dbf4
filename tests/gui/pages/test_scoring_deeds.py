import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui import messages
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.criteria_set import CriteriaSetDialog
from danvan_desktop.gui.dialogs.rating_facts import RatingFactsDialog
from danvan_desktop.gui.dialogs.score_evidence import ScoreEvidenceDialog
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.pages.scoring_deeds import ScoringDeeds
from danvan_desktop.services.documents import FileFormat
from tests.gui.scoring_stage import Stage, bundle, full_stage
from tests.offices import NOVEMBER, services_for
from tests.score_office import YEAR


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def test_facts_ticked_in_the_dialog_change_the_rating(qtbot, stage: Stage) -> None:
    stage.office.score_everything()
    stage.page.reload()
    button = stage.child(QToolButton, "facts_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = stage.page.findChild(RatingFactsDialog)
    dialog._ui.facts_list.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(dialog._ui.keep_button, Qt.MouseButton.LeftButton)
    assert stage.office.view().sheet.fact_ids == (stage.office.rule_id("cảnh cáo"),)
    assert "Hoàn thành nhiệm vụ" in stage.ui.result_label.text()
    assert button.text() == "Điều kiện trong năm (1)…"
    stage.undo()
    assert button.text() == "Điều kiện trong năm…"


def test_existing_evidence_is_used_for_another_leaf(qtbot, stage: Stage, tmp_path) -> None:
    file = tmp_path / "Kế hoạch.pdf"
    file.write_bytes(b"x")
    stage.actions.run(lambda: stage.office.evidence.attach(*stage.office.at("1.2"), [file]))
    stage.choose("1.1")
    qtbot.mouseClick(stage.child(QPushButton, "link_button"), Qt.MouseButton.LeftButton)
    dialog = stage.page.findChild(ScoreEvidenceDialog)
    dialog._ui.evidence_list.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(dialog._ui.link_button, Qt.MouseButton.LeftButton)
    assert [item.file_name for item in stage.office.row("1.1").evidence] == ["Kế hoạch.pdf"]


def test_the_sets_open_at_the_set_of_the_sheet(stage: Stage) -> None:
    other = stage.office.criteria.create("Bộ khác").created[0]
    stage.page._deeds.open_sets()
    dialog = stage.page.findChild(CriteriaSetDialog)
    assert dialog.isVisible()
    assert dialog._ui.set_combo.currentData() == stage.office.set_id != other


def test_words_still_being_typed_are_kept_before_the_sheet_is_written(qtbot, stage: Stage) -> None:
    stage.choose("1.2")
    edit = stage.child(QPlainTextEdit, "explanation_edit")
    stage.page.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setPlainText("Phân công từ tháng 01")
    stage.page._deeds.export_sheet(FileFormat.XLSX)
    assert stage.office.row("1.2").explanation == "Phân công từ tháng 01"


def test_the_written_file_holds_the_criteria_and_adds_them_up(qtbot, stage: Stage, tmp_path, monkeypatch) -> None:
    stage.office.score_everything()
    runner, target = TaskRunner(), tmp_path / "Bảng tự chấm điểm.xlsx"
    export = DocumentExport(services_for(stage.office.store, FixedClock(NOVEMBER)).documents, runner)
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: target)
    monkeypatch.setattr(messages, "tell_written", lambda *_: None)
    deeds = ScoringDeeds(bundle(stage.office, stage.actions), export, stage.actions, stage.page)
    deeds.show_view(stage.office.view(), YEAR)
    deeds.export_sheet(FileFormat.XLSX)
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=20_000)
    runner.close()
    values = [cell for row in load_workbook(target).active.iter_rows(values_only=True) for cell in row]
    assert "Phân công lãnh đạo cơ quan phụ trách công tác dân vận" in values
    assert any(str(value).startswith("=") for value in values), "the sums are formulas"


def test_without_a_sheet_nothing_is_done(stage: Stage) -> None:
    stage.page.show_year(2030, None)
    before = stage.office.store.history(1)[0].seq
    for deed in ("edit_facts", "advance", "withdraw", "delete_sheet", "link_evidence"):
        getattr(stage.page._deeds, deed)()
    stage.page._deeds.export_sheet(FileFormat.XLSX)
    assert stage.export.asked == []
    assert stage.office.store.history(1)[0].seq == before
    assert stage.page.findChild(RatingFactsDialog) is None
