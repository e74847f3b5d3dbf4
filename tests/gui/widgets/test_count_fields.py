import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSpinBox

from danvan_desktop.gui.widgets.count_fields import CountFields


@pytest.fixture
def fields(qtbot) -> CountFields:
    fields = CountFields()
    qtbot.addWidget(fields)
    fields.set_fields(["Trễ hạn", "Không gửi"])
    fields.show()
    return fields


def box(fields: CountFields, place: int) -> QSpinBox:
    return fields.findChild(QSpinBox, f"count_{place}_spin")


def test_a_changed_number_is_handed_over_when_the_clerk_leaves_it(qtbot, fields: CountFields) -> None:
    with qtbot.waitSignal(fields.typed):
        box(fields, 1).setValue(3)
    with qtbot.waitSignal(fields.committed):
        qtbot.keyClick(box(fields, 1), Qt.Key.Key_Return)
    assert fields.counts() == (0, 3)


def test_leaving_without_a_change_hands_nothing_over(qtbot, fields: CountFields) -> None:
    fields.set_counts((2, 0))
    with qtbot.assertNotEmitted(fields.committed):
        qtbot.keyClick(box(fields, 0), Qt.Key.Key_Return)


def test_stored_numbers_are_shown_silently_and_none_are_zeros(qtbot, fields: CountFields) -> None:
    with qtbot.assertNotEmitted(fields.typed):
        fields.set_counts((2, 5))
        assert fields.counts() == (2, 5)
        fields.set_counts(())
    assert fields.counts() == (0, 0)


def test_numbers_of_another_shape_are_not_shown(fields: CountFields) -> None:
    fields.set_counts((1, 2, 3))
    assert fields.counts() == (0, 0)


def test_each_question_is_the_label_of_its_box(fields: CountFields) -> None:
    label = fields.findChild(QLabel, "count_0_label")
    assert label.text() == "Trễ hạn"
    assert label.buddy() is box(fields, 0)
