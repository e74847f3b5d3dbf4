"""The duties of a superior plan before they become the office's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.obligation import Obligation
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.superior_duties import SuperiorDutiesDialog
from danvan_desktop.services.superior_duties import SuperiorDutyService
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import Room, furnished
from tests.services.superior_rooms import add_superior
from tests.stores import MOMENT


class Desk:
    def __init__(self, qtbot: QtBot, store: Store, room: Room, year: int = 2026) -> None:
        self.store, self.room = store, room
        service = SuperiorDutyService(store, FixedClock(MOMENT))
        self.dialog = SuperiorDutiesDialog(service, Actions(), add_superior(store, year).id)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def button(self) -> QPushButton:
        return self.dialog.findChild(QPushButton, "accept_button")

    def table(self) -> QTableWidget:
        return self.dialog.findChild(QTableWidget, "duties_table")

    def own(self) -> list[str]:
        return [duty.text for duty in self.store.select(Obligation, plan_id=self.room.plan)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with furnished(tmp_path) as (store, room):
        yield Desk(qtbot, store, room)


def test_what_binds_is_ticked_and_what_is_there_already_cannot_be(desk: Desk) -> None:
    states = [desk.table().item(row, 0).checkState() for row in range(3)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Unchecked]
    checkable = [bool(desk.table().item(row, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable) for row in range(3)]
    assert checkable == [True, False, True]
    assert desk.button().text() == "&Nhận 1 nghĩa vụ"


def test_the_keyboard_ticks_and_accepts(desk: Desk) -> None:
    before = len(desk.own())
    desk.table().setCurrentCell(2, 0)
    QTest.keyClick(desk.table(), Qt.Key.Key_Space)
    assert desk.button().text() == "&Nhận 2 nghĩa vụ"
    QTest.keyClick(desk.table(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.own()) == before + 2
    assert not desk.dialog.isVisible()


def test_with_nothing_ticked_there_is_nothing_to_accept(desk: Desk) -> None:
    desk.table().item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not desk.button().isEnabled()
    desk.dialog.accept()
    assert desk.dialog.isVisible()


def test_without_an_own_plan_the_dialog_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        desk = Desk(qtbot, store, room, year=2031)
        label = desk.dialog.findChild(QLabel, "explanation_label")
        assert "Chưa có kế hoạch của cơ quan" in label.text()
        assert not desk.button().isEnabled()
