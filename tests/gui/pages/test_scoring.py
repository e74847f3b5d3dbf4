import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QTreeView

from danvan_desktop.domain.scoring import SheetState
from danvan_desktop.gui.dialogs.dossier_sending import DossierSendingDialog
from danvan_desktop.gui.dialogs.score_gaps import ScoreGapsDialog
from danvan_desktop.gui.models.score_tree import ScoreTreeColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from tests.criteria_sets import D
from tests.gui.scoring_stage import Stage, full_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def text(stage: Stage, name: str) -> str:
    return stage.child(QLabel, name).text()


def test_the_sheet_opens_on_its_first_leaf_with_the_mark_of_the_sample(stage: Stage) -> None:
    assert text(stage, "sheet_title_label") == "Bảng tự chấm điểm năm 2026"
    assert text(stage, "sheet_state_label").startswith("Nháp · Bộ tiêu chí ví dụ")
    assert text(stage, "banner_label").startswith("VÍ DỤ – không phải quy định chính thức")
    assert text(stage, "criterion_label").startswith("1.1. Ban hành kế hoạch")
    assert "chưa xếp loại" in text(stage, "result_label")
    assert "đã chấm 0/21 tiêu chí" in text(stage, "result_label")
    tree = stage.child(QTreeView, "score_tree")
    assert tree.model().rowCount() == 4
    assert tree.isExpanded(tree.model().index(0, 0))


def test_a_score_given_elsewhere_shows_at_once_and_the_selection_stays(stage: Stage) -> None:
    stage.choose("1.2")
    stage.actions.run(lambda: stage.office.scoring.set_passed(*stage.office.at("1.2"), passed=True))
    assert text(stage, "criterion_label").startswith("1.2.")
    index = stage.page._model.index_of(stage.office.id_of("1.2"))
    column = list(ScoreTreeColumn).index(ScoreTreeColumn.POINTS)
    assert index.siblingAtColumn(column).data() == "2"
    assert "đã chấm 1/21 tiêu chí" in text(stage, "result_label")
    assert text(stage, "sheet_state_label").startswith("Đang tự chấm")
    stage.undo()
    assert index.siblingAtColumn(column).data() == "chưa chấm"


def test_the_bar_shows_all_sums_the_rating_and_why(stage: Stage) -> None:
    stage.office.score_everything()
    stage.page.reload()
    shown = text(stage, "result_label")
    for words in ("<b>95,25</b>/100", "Thưởng <b>1</b>", "Trừ <b>0,5</b>", "Tổng <b>95,75</b>", "đã chấm đủ 21/21"):
        assert words in shown
    assert "Hoàn thành xuất sắc nhiệm vụ" in text(stage, "reason_label")


def test_the_sheet_goes_to_sending_and_back_by_its_buttons(qtbot, stage: Stage) -> None:
    stage.office.score_everything()
    stage.page.reload()
    advance, withdraw = stage.child(QToolButton, "advance_button"), stage.child(QToolButton, "withdraw_button")
    assert advance.text() == "Trình lãnh đạo"
    assert not withdraw.isVisible()
    press(qtbot, advance)
    assert advance.text() == "Ghi nhận đã duyệt"
    press(qtbot, advance)
    press(qtbot, advance)
    assert stage.office.view().sheet.state is SheetState.APPROVED
    dialog = stage.child(DossierSendingDialog, "DossierSendingDialog")
    dialog._ui.number_edit.setText("12/STP-VP")
    dialog._ui.to_edit.setText("Sở Nội vụ")
    press(qtbot, dialog._ui.save_button)
    assert stage.office.view().sheet.state is SheetState.SENT
    assert not stage.child(QPushButton, "clear_button").isEnabled()
    assert not stage.child(QPushButton, "link_button").isEnabled()
    press(qtbot, withdraw)
    assert stage.office.view().sheet.state is SheetState.SCORING
    assert not withdraw.isVisible()


def test_what_is_missing_leads_to_its_row(qtbot, stage: Stage) -> None:
    press(qtbot, stage.child(QPushButton, "gaps_button"))
    dialog = stage.page.findChild(ScoreGapsDialog)
    assert dialog.isVisible()
    dialog.jump_requested.emit(stage.office.id_of("2.4.3"))
    assert text(stage, "criterion_label").startswith("2.4.3.")
    stage.actions.run(lambda: stage.office.scoring.set_points(*stage.office.at("2.4.3"), D(1)))
    headings = [dialog._ui.gaps_tree.topLevelItem(place).text(0) for place in range(3)]
    assert "Chưa chấm (20)" in headings, "the list keeps up with the sheet"
    press(qtbot, stage.child(QPushButton, "derivation_button"))
    assert dialog._ui.gaps_tabs.currentWidget() is dialog._ui.derivation_page


def test_the_page_can_be_opened_at_a_criterion(stage: Stage) -> None:
    stage.page.go_to(Destination("scoring", "criterion", stage.office.id_of("2.2.2")))
    assert text(stage, "criterion_label").startswith("2.2.2.")
    stage.page.go_to(Destination("scoring"))
    assert text(stage, "criterion_label").startswith("2.2.2.")


def test_the_sheet_of_the_year_is_looked_at_and_written_as_excel_or_word(stage: Stage) -> None:
    menu = stage.child(QToolButton, "export_button").menu()
    titles = ["Xem trước trang in…", "Excel (có công thức)…", "Word…"]
    assert [action.text() for action in menu.actions()][:3] == titles
    for action in menu.actions():
        action.trigger()
    order = ExportOrder(DocumentKind.SCORE_SHEET, 2026)
    assert stage.export.asked == [(order, FileFormat.XLSX), (order, FileFormat.DOCX)]
    assert stage.export.looked == [order]


def test_deleting_the_sheet_offers_to_begin_anew_and_undo_brings_it_back(stage: Stage) -> None:
    stage.office.score_everything()
    stage.page.reload()
    stage.child(QAction, "delete_sheet_action").trigger()
    assert stage.ui.content_stack.currentWidget() is stage.ui.empty_page
    assert not stage.child(QToolButton, "advance_button").isVisible()
    stage.undo()
    assert stage.ui.content_stack.currentWidget() is stage.ui.sheet_page
    assert "đã chấm đủ 21/21" in text(stage, "result_label")


def test_another_year_without_sheet_offers_to_begin_one(qtbot, stage: Stage) -> None:
    stage.page.show_year(2027, None)
    assert "Năm 2027 chưa có bảng tự chấm điểm" in text(stage, "empty_label")
    press(qtbot, stage.child(QPushButton, "start_button"))
    assert stage.office.scoring.sheet(2027) is not None
    assert text(stage, "sheet_title_label") == "Bảng tự chấm điểm năm 2027"


def test_a_refused_step_says_why_and_changes_nothing(qtbot, stage: Stage) -> None:
    with qtbot.capture_exceptions() as caught:
        press(qtbot, stage.child(QToolButton, "advance_button"))
    assert "Còn 21 tiêu chí chưa chấm" in str(caught[0][1])
    assert stage.office.view().sheet.state is SheetState.DRAFT


def test_rows_never_cut_their_text_below_one_line(stage: Stage) -> None:
    tree = stage.child(QTreeView, "score_tree")
    index = stage.page._model.index_of(stage.office.id_of("1.2"))
    assert tree.visualRect(index).height() >= tree.fontMetrics().height() + 8


def test_every_field_has_a_label_as_buddy(stage: Stage) -> None:
    buddies = {label.buddy().objectName() for label in stage.page.findChildren(QLabel) if label.buddy()}
    assert {"a_edit", "b_edit", "points_edit", "basis_edit", "explanation_edit", "set_combo"} <= buddies
