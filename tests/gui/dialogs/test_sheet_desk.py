from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QTableView

from danvan_desktop.gui.dialogs.sheet_desk import SheetDesk
from tests.gui.models.test_sheet import Grid


class Wrong(NamedTuple):
    words: str
    row: int | None


@pytest.fixture
def room(qtbot):
    table, listed, label, model = QTableView(), QListWidget(), QLabel(), Grid()
    for widget in (table, listed, label):
        qtbot.addWidget(widget)
    desk = SheetDesk(table, model, listed, label, lambda _wrong: 2)
    table.show()
    qtbot.waitActive(table, timeout=2000)
    return desk, table, listed, label, model


def test_findings_are_listed_and_lead_to_their_cell(room):
    desk, table, listed, label, _ = room
    desk.show([Wrong("Dòng 2: sai số.", 1), Wrong("Bảng dán thiếu cột.", None)], "Có 2 điều")
    assert (label.text(), listed.count()) == ("Có 2 điều", 2)
    listed.itemClicked.emit(listed.item(0))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 2)
    listed.itemClicked.emit(listed.item(1))
    assert table.currentIndex().row() == 1
    desk.show([], "Có 0 điều")
    assert label.text() == ""


def test_the_keys_of_a_sheet_paste_fill_and_clear(room):
    desk, table, _, _, model = room
    pasted = []
    desk.connect_keys(lambda: pasted.append(True))
    table.setFocus()
    table.setCurrentIndex(model.index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert (pasted, model.cells[1][1]) == ([True], "a")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert model.cells[1][1] == ""
