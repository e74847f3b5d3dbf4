import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from danvan_desktop.gui.widgets.check_fields import CheckFields


@pytest.fixture
def fields(qtbot) -> CheckFields:
    fields = CheckFields()
    qtbot.addWidget(fields)
    fields.set_fields(["Ban hành chậm: nhiều nhất 3 điểm", "Không có kế hoạch: tính 0 điểm"])
    fields.show()
    return fields


def test_nothing_is_ticked_at_first(fields: CheckFields) -> None:
    assert fields.ticked() == ()


def test_a_click_on_the_words_ticks_and_tells(qtbot, fields: CheckFields) -> None:
    with qtbot.waitSignal(fields.changed):
        qtbot.mouseClick(fields.findChild(QLabel, "condition_1_label"), Qt.MouseButton.LeftButton)
    assert fields.ticked() == (1,)


def test_stored_ticks_are_shown_without_telling(qtbot, fields: CheckFields) -> None:
    with qtbot.assertNotEmitted(fields.changed):
        fields.set_ticked((0,))
    assert fields.ticked() == (0,)


def test_other_conditions_begin_unticked(fields: CheckFields) -> None:
    fields.set_ticked((0, 1))
    fields.set_fields(["Khác"])
    assert fields.ticked() == ()
