import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from danvan_desktop.gui.widgets.level_choice import LevelChoice


@pytest.fixture
def choice(qtbot) -> LevelChoice:
    choice = LevelChoice()
    qtbot.addWidget(choice)
    choice.set_choices(["Tốt: 5 điểm", "Khá: 3 điểm", "Chưa: 0 điểm"])
    choice.show()
    return choice


def checked(choice: LevelChoice) -> list[bool]:
    return [button.isChecked() for button in choice.findChildren(QRadioButton)]


def test_nothing_is_chosen_at_first(choice: LevelChoice) -> None:
    assert choice.chosen_place() is None
    assert checked(choice) == [False, False, False]


def test_a_click_on_the_words_chooses(qtbot, choice: LevelChoice) -> None:
    with qtbot.waitSignal(choice.chosen) as heard:
        qtbot.mouseClick(choice.findChild(QLabel, "level_1_label"), Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    assert checked(choice) == [False, True, False]


def test_showing_a_choice_announces_nothing_and_can_be_taken_back(qtbot, choice: LevelChoice) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_chosen(2)
        assert choice.chosen_place() == 2
        choice.set_chosen(None)
    assert choice.chosen_place() is None


def test_other_answers_replace_the_first(choice: LevelChoice) -> None:
    choice.set_chosen(2)
    choice.set_choices(["Đạt", "Không đạt"])
    assert choice.chosen_place() is None
    choice.set_chosen(1)
    assert choice.chosen_place() == 1


def test_answers_are_read_aloud_by_their_words(choice: LevelChoice) -> None:
    assert choice.findChild(QRadioButton, "level_0_button").accessibleName() == "Tốt: 5 điểm"
