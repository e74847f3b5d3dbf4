import pytest

from danvan_desktop.gui.dialogs.score_gaps import ScoreGapsDialog
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    office.score_everything()
    office.scoring.set_amounts(*office.at("2.1.1"), D(3), D(4))
    office.scoring.set_points(*office.at("2.4.3"), D(5))
    yield office
    office.store.close()


@pytest.fixture
def dialog(qtbot, office: ScoreOffice) -> ScoreGapsDialog:
    dialog = ScoreGapsDialog()
    qtbot.addWidget(dialog)
    dialog.show_view(office.view())
    dialog.show()
    return dialog


def item(dialog: ScoreGapsDialog, number: str):
    tree = dialog._ui.trial_tree
    rows = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
    return next(row for row in rows if row.text(0) == number)


def said(dialog: ScoreGapsDialog) -> str:
    return dialog._ui.trial_label.text()


def test_points_tried_give_the_result_they_would_have(dialog: ScoreGapsDialog, office: ScoreOffice) -> None:
    assert "bảng tự chấm không thay đổi" in said(dialog)
    assert [item(dialog, "2.4.3").text(column) for column in (2, 3, 4)] == ["5", "8", ""]
    item(dialog, "2.4.3").setText(4, "8")
    assert said(dialog).startswith("Nếu vậy: tổng 93,5 điểm (+3), xếp loại: Hoàn thành tốt nhiệm vụ.")
    item(dialog, "2.1.1").setText(4, "10")
    assert "tổng 96 điểm (+5,5), xếp loại: Hoàn thành xuất sắc nhiệm vụ." in said(dialog)
    item(dialog, "2.1.1").setText(4, "")
    assert "(+3)" in said(dialog)
    assert office.view().result.total == D("90.5")


@pytest.mark.parametrize(("typed", "words"), [("9", "từ 0 đến 8"), ("7,1", "bội số của 0,25"), ("x", "không phải là")])
def test_points_that_cannot_be_are_refused_and_go_away(dialog: ScoreGapsDialog, typed: str, words: str) -> None:
    item(dialog, "2.4.3").setText(4, typed)
    assert words in said(dialog)
    assert item(dialog, "2.4.3").text(4) == ""


def test_other_columns_cannot_be_changed(dialog: ScoreGapsDialog) -> None:
    item(dialog, "2.4.3").setText(1, "khác")
    assert said(dialog) == "Chỉ sửa được cột “Thử”."
    assert item(dialog, "2.4.3").text(1).startswith("Phối hợp với Mặt trận")


def test_the_shortest_way_is_tried_by_one_button_and_given_up_by_another(dialog: ScoreGapsDialog) -> None:
    dialog._ui.way_button.click()
    assert item(dialog, "2.4.3").text(4) == "8"
    assert "xếp loại: Hoàn thành xuất sắc nhiệm vụ" in said(dialog)
    dialog._ui.reset_button.click()
    assert item(dialog, "2.4.3").text(4) == ""
    assert "bảng tự chấm không thay đổi" in said(dialog)


def test_a_way_that_facts_bar_says_why(dialog: ScoreGapsDialog, office: ScoreOffice) -> None:
    office.sheets.set_facts(office.sheet_id, [office.rule_id("cảnh cáo")])
    dialog.show_view(office.view())
    dialog._ui.way_button.click()
    assert said(dialog).startswith("Không thể đạt Hoàn thành tốt nhiệm vụ chỉ bằng điểm")
