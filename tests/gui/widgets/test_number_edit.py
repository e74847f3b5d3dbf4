import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.numbers import read_number, write_number
from danvan_desktop.gui.widgets.number_edit import NumberEdit
from tests.criteria_sets import D


@pytest.fixture
def edit(qtbot) -> NumberEdit:
    edit = NumberEdit()
    edit.set_language(read_number, write_number)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def test_a_number_is_handed_over_once_when_the_clerk_is_done(qtbot, edit: NumberEdit) -> None:
    heard = []
    edit.committed.connect(lambda: heard.append(edit.number()))
    qtbot.keyClicks(edit, "7,5")
    assert heard == []
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    edit.commit()
    assert heard == [D("7.5")]


def test_typing_is_announced_for_a_live_result(qtbot, edit: NumberEdit) -> None:
    with qtbot.waitSignal(edit.typed):
        qtbot.keyClicks(edit, "7")
    assert edit.number() == 7


def test_what_is_no_number_stays_as_typed_and_is_not_handed_over(qtbot, edit: NumberEdit) -> None:
    edit.set_number(D(3))
    edit.selectAll()
    with qtbot.assertNotEmitted(edit.committed):
        qtbot.keyClicks(edit, "3x")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "3x"
    assert edit.number() is None
    assert "không phải là một số" in edit.complaint()


def test_escape_takes_the_stored_number_back(qtbot, edit: NumberEdit) -> None:
    edit.set_number(D(3))
    qtbot.keyClicks(edit, "9")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "3"


def test_a_reload_does_not_disturb_what_is_being_typed_until_it_is_forgotten(qtbot, edit: NumberEdit) -> None:
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "12")
    edit.set_number(D(5))
    assert edit.text() == "12"
    edit.forget()
    assert edit.text() == "5"


def test_an_emptied_field_is_none_and_handed_over(qtbot, edit: NumberEdit) -> None:
    edit.set_number(D(3))
    edit.selectAll()
    with qtbot.waitSignal(edit.committed):
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.number() is None


def test_without_a_language_nothing_is_a_number(qtbot) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.setText("5")
    assert edit.number() is None
    assert edit.complaint()
