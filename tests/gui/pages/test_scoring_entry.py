import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QSpinBox

from danvan_desktop.gui.widgets.number_edit import NumberEdit
from tests.criteria_sets import D
from tests.gui.scoring_stage import Stage, full_stage


@pytest.fixture
def stage(qtbot, tmp_path) -> Stage:
    stage = full_stage(qtbot, tmp_path)
    yield stage
    stage.office.store.close()


def outcome(stage: Stage) -> str:
    return stage.child(QLabel, "outcome_label").text()


def type_into(qtbot, edit: NumberEdit, typed: str, *, leave: bool = True) -> None:
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    if leave:
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_levels_are_radio_buttons_with_their_points(qtbot, stage: Stage) -> None:
    stage.choose("1.1")
    assert outcome(stage) == "Chưa chấm"
    assert stage.child(QLabel, "level_1_label").text() == "Ban hành chậm dưới 15 ngày: 2 điểm"
    qtbot.mouseClick(stage.child(QLabel, "level_1_label"), Qt.MouseButton.LeftButton)
    assert stage.points("1.1") == 2
    assert stage.child(QRadioButton, "level_1_button").isChecked()
    assert outcome(stage) == "Tự chấm 2 điểm"
    stage.child(QRadioButton, "level_2_button").click()
    assert stage.points("1.1") == 0
    stage.undo()
    stage.undo()
    assert stage.points("1.1") is None
    assert not any(button.isChecked() for button in stage.page.findChildren(QRadioButton))


def test_passed_or_not_has_two_answers_and_a_penalty_asks_whether_it_happened(stage: Stage) -> None:
    stage.choose("1.2")
    assert stage.child(QLabel, "level_0_label").text() == "Đạt: 2 điểm"
    stage.child(QRadioButton, "level_1_button").click()
    assert stage.points("1.2") == 0
    stage.choose("4.2")
    assert stage.child(QLabel, "level_0_label").text() == "Có vi phạm: −1 điểm"
    stage.child(QRadioButton, "level_0_button").click()
    assert stage.points("4.2") == -1


def test_a_and_b_show_their_result_while_they_are_typed(qtbot, stage: Stage) -> None:
    stage.choose("1.3")
    type_into(qtbot, stage.child(NumberEdit, "a_edit"), "30")
    assert stage.points("1.3") is None
    type_into(qtbot, stage.child(NumberEdit, "b_edit"), "40", leave=False)
    assert outcome(stage) == "30/40 × 2 = 1,5 điểm"
    assert stage.points("1.3") is None, "only typed so far"
    qtbot.keyClick(stage.child(NumberEdit, "b_edit"), Qt.Key.Key_Return)
    assert stage.points("1.3") == D("1.5")
    assert stage.child(NumberEdit, "a_edit").text() == "30"


@pytest.mark.parametrize(
    ("typed", "words"), [("0", "phải lớn hơn 0"), ("-3", "không được âm"), ("bon", "không phải là một số")]
)
def test_a_bad_b_is_told_beside_the_field_and_nothing_is_kept(qtbot, stage: Stage, typed: str, words: str) -> None:
    stage.choose("1.3")
    type_into(qtbot, stage.child(NumberEdit, "a_edit"), "30")
    seq = stage.office.store.history(1)[0].seq
    type_into(qtbot, stage.child(NumberEdit, "b_edit"), typed)
    assert words in outcome(stage)
    assert stage.child(NumberEdit, "b_edit").text() == typed
    assert stage.office.store.history(1)[0].seq == seq


@pytest.mark.parametrize("typed", ["6,25", "6.25"])
def test_points_are_typed_with_comma_or_dot(qtbot, stage: Stage, typed: str) -> None:
    stage.choose("2.4.3")
    edit = stage.child(NumberEdit, "points_edit")
    assert edit.placeholderText() == "từ 0 đến 8, bội số của 0,25"
    type_into(qtbot, edit, typed)
    assert stage.points("2.4.3") == D("6.25")
    assert edit.text() == "6,25"


@pytest.mark.parametrize(("typed", "words"), [("9", "từ 0 đến 8"), ("-1", "từ 0 đến 8"), ("3,1", "bội số của 0,25")])
def test_points_out_of_bounds_are_refused_beside_the_field(qtbot, stage: Stage, typed: str, words: str) -> None:
    stage.choose("2.4.3")
    type_into(qtbot, stage.child(NumberEdit, "points_edit"), typed)
    assert words in outcome(stage)
    assert stage.points("2.4.3") is None


def test_emptying_the_points_takes_the_score_off(qtbot, stage: Stage) -> None:
    stage.choose("2.4.3")
    edit = stage.child(NumberEdit, "points_edit")
    type_into(qtbot, edit, "5")
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert stage.points("2.4.3") is None


def test_violations_are_counted_or_said_not_to_exist(qtbot, stage: Stage) -> None:
    stage.choose("2.3.1")
    assert stage.child(QLabel, "count_0_label").text() == "Người bị nhắc nhở bằng văn bản (−0,5 điểm mỗi lần)"
    nothing = stage.child(QPushButton, "nothing_button")
    qtbot.mouseClick(nothing, Qt.MouseButton.LeftButton)
    assert stage.points("2.3.1") == 10
    assert not nothing.isVisible()
    spin = stage.child(QSpinBox, "count_1_spin")
    spin.setValue(2)
    assert "10 − 4" in outcome(stage)
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert stage.points("2.3.1") == 6
    stage.undo()
    assert spin.value() == 0


def test_going_to_another_leaf_forgets_what_was_half_typed(qtbot, stage: Stage) -> None:
    stage.choose("1.3")
    type_into(qtbot, stage.child(NumberEdit, "a_edit"), "12x", leave=False)
    stage.choose("2.1.1")
    assert stage.child(NumberEdit, "a_edit").text() == ""
    assert stage.points("2.1.1") is None


def test_a_tier_asks_for_a_percentage_or_a_and_b_and_names_the_tier(qtbot, stage: Stage) -> None:
    stage.choose("2.1.3")
    assert stage.child(QLabel, "a_label").text() == "Số &a, hoặc tỷ lệ %"
    type_into(qtbot, stage.child(NumberEdit, "a_edit"), "283", leave=False)
    assert "vượt quá 100%" in outcome(stage)
    type_into(qtbot, stage.child(NumberEdit, "b_edit"), "296")
    assert outcome(stage) == "283/296 = 95,61%, bậc “từ 95% đến 100%”: 5 điểm"
    assert stage.points("2.1.3") == 5


def test_counted_things_add_up_and_none_is_one_click(stage: Stage) -> None:
    stage.choose("3.1")
    assert stage.child(QLabel, "count_1_label").text() == "Mô hình được công nhận ở cơ quan (+1 điểm mỗi mô hình)"
    assert stage.child(QPushButton, "nothing_button").text() == "Không có"
    stage.child(QPushButton, "nothing_button").click()
    assert stage.points("3.1") == 0
    box = stage.child(QSpinBox, "count_1_spin")
    box.setValue(1)
    box.editingFinished.emit()
    assert stage.points("3.1") == 1


def test_a_condition_is_ticked_and_lowers_the_points_at_once(qtbot, stage: Stage) -> None:
    stage.choose("2.1.4")
    type_into(qtbot, stage.child(NumberEdit, "a_edit"), "10")
    type_into(qtbot, stage.child(NumberEdit, "b_edit"), "10")
    assert stage.points("2.1.4") == 5
    stage.child(QCheckBox, "condition_0_check").click()
    assert stage.points("2.1.4") == 3
    assert outcome(stage).endswith("nhiều nhất 3: 3 điểm")


def test_not_applicable_closes_the_fields_and_says_what_it_does(stage: Stage) -> None:
    stage.choose("2.2.2")
    check = stage.child(QCheckBox, "not_applicable_check")
    assert check.isVisibleTo(stage.page)
    assert "không tính, quy đổi điểm" in check.text()
    check.click()
    assert stage.office.row("2.2.2").is_excluded
    assert not stage.child(NumberEdit, "a_edit").isEnabled()
    assert outcome(stage) == "Không áp dụng"
    stage.choose("3.1")
    assert not check.isVisibleTo(stage.page), "a bonus always applies"
