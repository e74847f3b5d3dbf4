from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTableView, QToolButton, QVBoxLayout, QWidget

from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.gui.models.plan_contents import TargetColumn
from danvan_desktop.gui.pages.plan_list import PlanList


class Room(QWidget):
    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self)
        self.stack, self.table, self.empty = QStackedWidget(self), QTableView(), QWidget()
        QVBoxLayout(self.empty)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.buttons = {name: QToolButton(self) for name in ("add", "up", "down", "delete")}
        self.list = PlanList[Target](self.table, TargetColumn, self.stack, self)
        self.list.set_empty(self.empty, "Chưa có.", "Thêm")
        self.list.set_buttons(**self.buttons)
        self.layout().addWidget(self.stack)


def rows(*ids: int) -> list[Target]:
    return [Target(each, 1, each, f"chỉ tiêu {each}", Measure.QUALITATIVE) for each in ids]


def shown(qtbot) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    return room


def test_the_selection_stays_with_its_row_and_falls_on_the_first_otherwise(qtbot) -> None:
    room = shown(qtbot)
    room.list.set_rows(rows(1, 2, 3))
    assert room.list.current().id == 1
    room.list.select(3)
    room.list.set_rows(rows(3, 1, 2))
    assert room.list.current().id == 3
    room.list.set_rows(rows(1, 2))
    assert room.list.current().id == 1


def test_an_empty_list_says_what_to_do_and_disables_what_needs_a_row(qtbot) -> None:
    room = shown(qtbot)
    room.list.set_rows([])
    assert room.stack.currentWidget() is room.empty
    assert [name for name, button in room.buttons.items() if button.isEnabled()] == ["add"]
    with qtbot.waitSignal(room.list.add_wanted):
        room.empty.findChild(QPushButton, "empty_button").click()
    with qtbot.waitSignal(room.list.selected) as heard:
        room.list.set_rows(rows(5))
    assert heard.args[0].id == 5


def test_buttons_and_keys_ask_for_the_same(qtbot) -> None:
    room = shown(qtbot)
    room.list.set_rows(rows(1, 2))
    with qtbot.waitSignal(room.list.move_wanted) as heard:
        room.buttons["down"].click()
    assert heard.args == [1, 1]
    room.table.setFocus()
    with qtbot.waitSignal(room.list.move_wanted) as heard:
        qtbot.keyClick(room.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert heard.args == [1, -1]
    with qtbot.waitSignal(room.list.delete_wanted):
        qtbot.keyClick(room.table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(room.list.add_wanted):
        qtbot.keyClick(room.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
