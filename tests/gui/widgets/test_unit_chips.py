from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from danvan_desktop.domain.text import fold
from danvan_desktop.gui.widgets.unit_chips import Chip, ChipChoice, UnitChips
from tests.gui.plan_windows import child, compose

CHOICES = [
    ChipChoice(1, "Văn phòng Sở", ("Văn phòng Sở", "VP")),
    ChipChoice(2, "Phòng Phổ biến, giáo dục pháp luật", ("Phòng Phổ biến, giáo dục pháp luật", "P. PBGDPL")),
    ChipChoice(3, "Thanh tra Sở", ("Thanh tra Sở",)),
    ChipChoice(4, "Phòng Kiểm tra Đề án", ("Phòng Kiểm tra Đề án",)),
]


def chips(qtbot) -> UnitChips:
    widget = UnitChips()
    qtbot.addWidget(widget)
    widget.set_key(fold)
    widget.set_choices(CHOICES)
    widget.ids_changed.connect(lambda ids: widget.set_chips([Chip(each, CHOICES[each - 1].text) for each in ids]))
    widget.resize(400, 60)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_names_are_found_without_accents_by_any_of_their_words(qtbot) -> None:
    widget = chips(qtbot)
    assert [each.id for each in widget.matches("pho bien")] == [2]
    assert [each.id for each in widget.matches("PBGDPL")] == [2]
    assert [each.id for each in widget.matches("so van")] == [1]
    assert [each.id for each in widget.matches("de an")] == [4]
    assert [each.id for each in widget.matches("phong")] == [2, 4, 1]
    assert len(widget.matches("")) == 4


def test_enter_takes_the_best_match_and_clears_the_line(qtbot) -> None:
    widget = chips(qtbot)
    line = child(widget, QLineEdit, "add_unit_edit")
    line.setFocus()
    compose(line, "thanh")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert widget.ids() == (3,)
    assert line.text() == ""


def test_the_list_offers_what_matches_and_enter_there_takes_the_first(qtbot) -> None:
    widget = chips(qtbot)
    line = child(widget, QLineEdit, "add_unit_edit")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    popup = widget._completer.popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 4
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert widget.ids() == (2,)


def test_a_name_nobody_has_adds_nothing(qtbot) -> None:
    widget = chips(qtbot)
    line = child(widget, QLineEdit, "add_unit_edit")
    compose(line, "không có")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert widget.ids() == ()
    assert line.text() == "không có"


def test_chips_go_by_their_button_and_by_backspace(qtbot) -> None:
    widget = chips(qtbot)
    widget.set_chips([Chip(1, "Văn phòng"), Chip(3, "Thanh tra"), Chip(4, "Đề án")])
    child(widget, QToolButton, "remove_chip_3").click()
    assert widget.ids() == (1, 4)
    qtbot.keyClick(child(widget, QLineEdit, "add_unit_edit"), Qt.Key.Key_Backspace)
    assert widget.ids() == (1,)
    assert [each.id for each in widget.matches("")] == [2, 3, 4]


def test_a_right_click_on_a_chip_names_it(qtbot) -> None:
    widget = chips(qtbot)
    widget.set_chips([Chip(1, "Văn phòng", "Kế hoạch ghi: VP")])
    chip = widget.findChild(object, "chip_1")
    with qtbot.waitSignal(widget.chip_menu_requested) as heard:
        chip.customContextMenuRequested.emit(QPoint(2, 2))
    assert heard.args[0] == 1
    assert chip.toolTip() == "Kế hoạch ghi: VP"


def test_many_chips_wrap_and_the_widget_grows(qtbot) -> None:
    widget = chips(qtbot)
    low = widget.layout().heightForWidth(400)
    widget.set_chips([Chip(number, "Phòng Phổ biến, giáo dục pháp luật") for number in range(10, 14)])
    assert widget.layout().heightForWidth(400) > 2 * low
