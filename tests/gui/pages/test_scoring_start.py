import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from danvan_desktop.gui.dialogs.criteria_set import CriteriaSetDialog
from tests.gui.scoring_stage import Stage, bare_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = bare_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def button(stage: Stage, name: str) -> QPushButton:
    return stage.child(QPushButton, name)


def test_without_any_set_the_page_says_what_to_do(stage: Stage) -> None:
    assert "Chưa có bộ tiêu chí" in stage.child(QLabel, "empty_label").text()
    assert button(stage, "sample_button").isVisible()
    assert button(stage, "create_set_button").text() == "Tạo bộ tiêu chí…"
    assert not button(stage, "start_button").isVisible()


def test_the_sample_and_then_a_sheet_are_two_clicks(qtbot, stage: Stage) -> None:
    qtbot.mouseClick(button(stage, "sample_button"), Qt.MouseButton.LeftButton)
    assert not button(stage, "sample_button").isVisible()
    assert "Năm 2026 chưa có bảng" in stage.child(QLabel, "empty_label").text()
    qtbot.mouseClick(button(stage, "start_button"), Qt.MouseButton.LeftButton)
    assert stage.office.scoring.sheet(2026) is not None
    assert stage.ui.content_stack.currentWidget() is stage.ui.sheet_page


def test_drafts_alone_are_to_be_mended_first(qtbot, stage: Stage) -> None:
    stage.actions.run(lambda: stage.office.criteria.create("Bộ của tỉnh"))
    assert "còn là bản nháp" in stage.child(QLabel, "empty_label").text()
    assert not button(stage, "start_button").isVisible()
    qtbot.mouseClick(button(stage, "create_set_button"), Qt.MouseButton.LeftButton)
    assert stage.page.findChild(CriteriaSetDialog).isVisible()
