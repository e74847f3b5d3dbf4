from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.widgets.date_edit import DateEdit


@pytest.fixture
def edit(qtbot) -> DateEdit:
    made = DateEdit(reader=date_reader(2026))
    qtbot.addWidget(made)
    made.show()
    return made


def typed(qtbot, edit: DateEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_date_typed_short_is_shown_whole_and_announced_once(qtbot, edit: DateEdit) -> None:
    with qtbot.waitSignal(edit.date_changed) as changed:
        typed(qtbot, edit, "5/11")
    assert changed.args == [date(2026, 11, 5)]
    assert (edit.text(), edit.date()) == ("05/11/2026", date(2026, 11, 5))
    with qtbot.assertNotEmitted(edit.date_changed):
        typed(qtbot, edit, "0511")


def test_what_is_no_date_stays_as_typed_is_marked_and_keeps_the_former(qtbot, edit: DateEdit) -> None:
    edit.set_date(date(2026, 1, 2))
    with qtbot.waitSignal(edit.rejected) as rejected, qtbot.assertNotEmitted(edit.date_changed):
        typed(qtbot, edit, "31/2")
    assert "31/02/2026" in rejected.args[0]
    assert (edit.text(), edit.date()) == ("31/2", date(2026, 1, 2))
    assert edit.property("invalid") is True
    assert edit.complaint() == edit.toolTip() != ""
    typed(qtbot, edit, "3/2")
    assert (edit.complaint(), edit.property("invalid")) == ("", False)


def test_emptying_the_field_takes_the_date_away(qtbot, edit: DateEdit) -> None:
    edit.set_date(date(2026, 1, 2))
    with qtbot.waitSignal(edit.date_changed) as changed:
        edit.clear()
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert changed.args == [None]


def test_showing_a_date_announces_nothing(qtbot, edit: DateEdit) -> None:
    with qtbot.assertNotEmitted(edit.date_changed):
        edit.set_date(date(2026, 3, 4))
        edit.set_date(None)
    assert edit.text() == ""


def test_the_reader_can_be_given_another_year_and_iso_is_read_without_one(qtbot, edit: DateEdit) -> None:
    edit.set_reader(date_reader(2031))
    typed(qtbot, edit, "5/11")
    assert edit.date() == date(2031, 11, 5)
    plain = DateEdit()
    qtbot.addWidget(plain)
    typed(qtbot, plain, "2026-11-05")
    assert plain.date() == date(2026, 11, 5)
    typed(qtbot, plain, "5/11")
    assert plain.complaint()
