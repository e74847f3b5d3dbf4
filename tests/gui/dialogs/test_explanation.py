import pytest
from PySide6.QtGui import QAction

from danvan_desktop.gui.dialogs.appraisal import AppraisalDialog
from danvan_desktop.gui.dialogs.explanation import ExplanationDialog
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from tests.criteria_sets import D
from tests.gui.scoring_stage import Stage, full_stage
from tests.score_office import YEAR


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    office = stage.office
    office.score_everything()
    office.send()
    office.sheets.advance(office.sheet_id)
    appraisal = ScoreAppraisalService(office.store)
    appraisal.set_appraised(*office.at("1.1"), D(3), "Chậm 02 ngày")
    appraisal.set_appraised(*office.at("2.4.1"), D(5), "")
    stage.page.reload()
    yield stage
    office.store.close()


@pytest.fixture
def dialog(stage: Stage) -> ExplanationDialog:
    stage.child(QAction, "open_explanation_action").trigger()
    return stage.page.findChild(ExplanationDialog)


def test_the_criteria_that_lost_points_stand_there_with_reason_and_answer(dialog: ExplanationDialog) -> None:
    tree = dialog._ui.rows_tree
    assert [tree.topLevelItem(place).text(3) for place in range(2)] == ["3", "1"]
    assert tree.currentItem().text(0).startswith("2.4.1. ")
    assert dialog._ui.reason_label.text() == "Chưa ghi lý do."
    tree.setCurrentItem(tree.topLevelItem(1))
    assert dialog._ui.reason_label.text() == "Chậm 02 ngày"
    assert dialog._ui.summary_label.text().startswith("2 tiêu chí bị giảm điểm, đã viết giải trình cho 0.")


def test_an_answer_is_kept_as_it_is_left_and_can_be_undone(stage: Stage, dialog: ExplanationDialog) -> None:
    ui = dialog._ui
    ui.rows_tree.setCurrentItem(ui.rows_tree.topLevelItem(1))
    ui.reply_edit.setPlainText("Gửi đúng hạn qua trục liên thông")
    ui.reply_edit.commit()
    assert ui.rows_tree.currentItem().text(0).startswith("1.1. ")
    assert ui.rows_tree.currentItem().text(4) == "Đã viết"
    stage.undo()
    assert ui.reply_edit.toPlainText() == ""
    assert ui.rows_tree.topLevelItem(1).text(4) == "Chưa viết"


def test_the_words_of_the_letter_are_kept_unless_they_are_the_usual_ones(stage: Stage, dialog) -> None:
    ui = dialog._ui
    assert ui.addressees_edit.toPlainText() == "Sở Nội vụ"
    usual = ui.closing_edit.toPlainText()
    ui.number_edit.setText("12/STP-VP")
    ui.number_edit.commit()
    ui.closing_edit.setPlainText("Trân trọng.")
    ui.closing_edit.commit()
    letter = dialog._services.explanation.draft(stage.office.sheet_id).letter
    assert (letter.number, letter.closing, letter.opening, letter.addressees) == ("12/STP-VP", "Trân trọng.", "", "")
    ui.closing_edit.setPlainText(usual)
    ui.closing_edit.commit()
    assert dialog._services.explanation.draft(stage.office.sheet_id).letter.closing == ""


def test_the_letter_goes_to_word(stage: Stage, dialog: ExplanationDialog) -> None:
    dialog._ui.export_button.click()
    assert stage.export.asked == [(ExportOrder(DocumentKind.EXPLANATION, YEAR), FileFormat.DOCX)]


def test_the_letter_is_looked_at_before(stage: Stage, dialog: ExplanationDialog) -> None:
    dialog._ui.preview_button.click()
    assert stage.export.looked == [ExportOrder(DocumentKind.EXPLANATION, YEAR)]
    assert stage.export.asked == []


def test_the_appraisal_leads_there_once_points_were_lost(stage: Stage) -> None:
    stage.child(QAction, "open_appraisal_action").trigger()
    appraisal = stage.page.findChild(AppraisalDialog)
    assert appraisal._ui.explain_button.isEnabled()
    appraisal._ui.explain_button.click()
    assert stage.page.findChild(ExplanationDialog).isVisible()


def test_without_losses_there_is_nothing_to_export(qtbot, tmp_path) -> None:
    stage = full_stage(qtbot, tmp_path / "khac")
    assert not stage.child(QAction, "open_explanation_action").isVisible()
    stage.page._deeds.open_explanation()
    dialog = stage.page.findChild(ExplanationDialog)
    assert not dialog._ui.export_button.isEnabled()
    assert not dialog._ui.reply_edit.isEnabled()
    stage.office.store.close()
