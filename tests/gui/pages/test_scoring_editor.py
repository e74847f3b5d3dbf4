from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from danvan_desktop.domain.criteria import ScoredBy
from danvan_desktop.gui.widgets.committed_text import CommittedText
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.scoring_stage import Stage, full_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def write(stage: Stage, name: str, text: str) -> None:
    edit = stage.child(CommittedText, name)
    edit.setPlainText(text)
    edit.commit()


def test_basis_and_explanation_are_kept_each_as_one_action(stage: Stage) -> None:
    stage.choose("1.2")
    write(stage, "basis_edit", "Quyết định số 45")
    write(stage, "explanation_edit", "Phân công từ tháng 01")
    row = stage.office.row("1.2")
    assert (row.basis, row.explanation) == ("Quyết định số 45", "Phân công từ tháng 01")
    stage.undo()
    assert stage.child(CommittedText, "explanation_edit").toPlainText() == ""
    assert stage.child(CommittedText, "basis_edit").toPlainText() == "Quyết định số 45"


def test_words_are_not_carried_to_the_next_leaf(stage: Stage) -> None:
    stage.choose("1.2")
    write(stage, "explanation_edit", "Đã phân công")
    stage.choose("1.1")
    assert stage.child(CommittedText, "explanation_edit").toPlainText() == ""


def test_clearing_makes_a_leaf_empty_again(qtbot, stage: Stage) -> None:
    stage.choose("1.2")
    clear = stage.child(QPushButton, "clear_button")
    assert not clear.isEnabled()
    stage.actions.run(lambda: stage.office.scoring.set_passed(*stage.office.at("1.2"), passed=True))
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert stage.points("1.2") is None
    assert stage.child(QLabel, "outcome_label").text() == "Chưa chấm"


def test_files_dropped_on_a_leaf_become_its_evidence_and_are_taken_off_again(qtbot, stage: Stage, tmp_path) -> None:
    file = tmp_path / "Quyết định 45.pdf"
    file.write_bytes(b"x")
    stage.choose("1.2")
    listed = stage.child(FileDropList, "evidence_list")
    listed.files_dropped.emit([file])
    assert [item.file_name for item in stage.office.row("1.2").evidence] == ["Quyết định 45.pdf"]
    assert listed.count() == 1
    qtbot.mouseClick(stage.child(QPushButton, "detach_button"), Qt.MouseButton.LeftButton)
    assert stage.office.row("1.2").evidence == ()
    assert listed.count() == 0


def test_evidence_of_a_sent_sheet_can_be_opened_but_not_changed(stage: Stage, tmp_path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    stage.office.score_everything()
    stage.office.evidence.attach(*stage.office.at("1.2"), [file])
    stage.office.send()
    stage.page.reload()
    stage.choose("1.2")
    assert stage.child(QPushButton, "open_button").isEnabled()
    assert not stage.child(QPushButton, "detach_button").isEnabled()
    assert not stage.child(QPushButton, "attach_button").isEnabled()
    assert not stage.child(FileDropList, "evidence_list").acceptDrops()
    assert stage.child(CommittedText, "explanation_edit").isReadOnly()


def test_a_group_shows_its_sum_and_no_fields(stage: Stage) -> None:
    stage.choose("1")
    assert stage.child(QLabel, "rule_label").text() == "Tiêu chí. Tối đa 10 điểm; chưa chấm."
    assert not stage.child(CommittedText, "basis_edit").isVisible()
    assert not stage.child(QPushButton, "clear_button").isVisible()
    stage.actions.run(lambda: stage.office.scoring.set_passed(*stage.office.at("1.2"), passed=True))
    assert stage.child(QLabel, "rule_label").text() == "Tiêu chí. Tối đa 10 điểm; đang được 2 điểm."


def test_a_leaf_of_the_upper_level_has_no_fields(stage: Stage) -> None:
    leaf = stage.office.row("1.2").criterion
    stage.actions.run(lambda: stage.office.rows.edit_criterion(replace(leaf, scored_by=ScoredBy.UPPER)))
    stage.choose("1.2")
    assert "Do cấp trên chấm" in stage.child(QLabel, "rule_label").text()
    assert not stage.child(QPushButton, "clear_button").isVisible()


def test_the_evidence_asked_for_is_shown(stage: Stage) -> None:
    stage.choose("1.2")
    assert stage.child(QLabel, "asked_label").text() == "Cần có: Quyết định hoặc thông báo phân công"
