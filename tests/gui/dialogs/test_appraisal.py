import pytest
from PySide6.QtGui import QAction

from danvan_desktop.gui import messages
from danvan_desktop.gui.dialogs.appraisal import AppraisalDialog
from tests.gui.scoring_stage import Stage, full_stage
from tests.services.test_score_appraisal import returned


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    stage.office.score_everything()
    stage.office.send()
    stage.office.sheets.advance(stage.office.sheet_id)
    stage.page.reload()
    yield stage
    stage.office.store.close()


def opened(stage: Stage) -> AppraisalDialog:
    stage.child(QAction, "open_appraisal_action").trigger()
    return stage.page.findChild(AppraisalDialog)


def item(dialog: AppraisalDialog, number: str):
    tree = dialog._ui.appraisal_tree
    rows = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
    return next(row for row in rows if row.text(0) == number)


def test_the_menu_leads_there_only_once_the_appraisal_is_known(qtbot, stage: Stage, tmp_path) -> None:
    assert stage.child(QAction, "open_appraisal_action").isVisible()
    fresh = full_stage(qtbot, tmp_path / "khac")
    assert not fresh.child(QAction, "open_appraisal_action").isVisible()
    fresh.office.store.close()


def test_a_typed_point_is_kept_at_once_and_ranked(qtbot, stage: Stage) -> None:
    dialog = opened(stage)
    item(dialog, "2.4.1").setText(4, "5")
    qtbot.waitUntil(lambda: dialog._ui.appraisal_tree.topLevelItem(0).text(0) == "2.4.1")
    assert dialog._ui.appraisal_tree.topLevelItem(0).text(5) == "3"
    assert "theo điểm thẩm định 92,75 điểm (Hoàn thành tốt nhiệm vụ)" in dialog._ui.summary_label.text()
    stage.undo()
    assert "Chưa có điểm thẩm định" in dialog._ui.summary_label.text()


@pytest.mark.parametrize("typed", ["9", "x", "-1"])
def test_points_that_cannot_be_are_told_and_go_away(qtbot, stage: Stage, typed: str) -> None:
    dialog = opened(stage)
    item(dialog, "2.4.1").setText(4, typed)
    qtbot.waitUntil(lambda: "phải là một số từ 0 đến 8" in dialog._ui.summary_label.text())
    assert item(dialog, "2.4.1").text(4) == ""


def test_final_points_are_typed_or_taken_from_the_appraisal(qtbot, stage: Stage) -> None:
    dialog = opened(stage)
    assert not dialog._ui.settle_button.isEnabled()
    item(dialog, "2.4.1").setText(4, "5")
    qtbot.waitUntil(dialog._ui.settle_button.isEnabled)
    dialog._ui.settle_button.click()
    assert item(dialog, "2.4.1").text(6) == "5"
    assert "điểm chốt 5 (" in dialog._ui.summary_label.text()
    item(dialog, "2.4.1").setText(6, "6,5")
    qtbot.waitUntil(lambda: "điểm chốt 6,5 (" in dialog._ui.summary_label.text())
    item(dialog, "2.4.1").setText(6, "9")
    qtbot.waitUntil(lambda: "điểm chốt phải là một số từ 0 đến 8" in dialog._ui.summary_label.text())
    item(dialog, "2.4.1").setText(7, "Thiếu biên bản")
    qtbot.waitUntil(lambda: item(dialog, "2.4.1").toolTip(7) == "Thiếu biên bản")
    stage.undo()
    assert item(dialog, "2.4.1").text(7) == ""


def test_a_returned_excel_is_shown_before_it_is_kept(stage: Stage, tmp_path, monkeypatch) -> None:
    dialog = opened(stage)
    assert not dialog._ui.accept_button.isVisibleTo(dialog)
    path = returned(stage.office, tmp_path / "ve.xlsx", lambda rows: rows[1:])
    monkeypatch.setattr(messages, "choose_file", lambda *_args: path)
    dialog._ui.read_button.click()
    assert dialog._ui.findings_list.item(0).text() == "Tệp thiếu tiêu chí 1.1."
    assert dialog._ui.accept_button.text() == "Nhận 20 điểm đã đọc"
    assert item(dialog, "1.2").text(4) == ""
    dialog._ui.drop_button.click()
    assert not dialog._ui.accept_button.isVisibleTo(dialog)
    dialog._ui.read_button.click()
    dialog._ui.accept_button.click()
    assert item(dialog, "1.2").text(4) == "2"
