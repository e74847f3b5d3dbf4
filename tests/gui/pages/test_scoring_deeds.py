import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from danvan_desktop.gui.dialogs.criteria_set import CriteriaSetDialog
from danvan_desktop.gui.dialogs.rating_facts import RatingFactsDialog
from danvan_desktop.gui.dialogs.score_evidence import ScoreEvidenceDialog
from tests.gui.scoring_stage import Stage, full_stage


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


def test_without_a_sheet_nothing_is_done(stage: Stage) -> None:
    stage.page.show_year(2030, None)
    before = stage.office.store.history(1)[0].seq
    for deed in ("edit_facts", "advance", "withdraw", "delete_sheet", "link_evidence"):
        getattr(stage.page._deeds, deed)()
    assert stage.office.store.history(1)[0].seq == before
    assert stage.page.findChild(RatingFactsDialog) is None
