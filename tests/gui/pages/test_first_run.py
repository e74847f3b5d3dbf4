"""The first start: one page, one action, or the sample."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from danvan_desktop.domain.agency import Agency, AgencyKind, Unit
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.pages.first_run import FirstRunPage
from danvan_desktop.services.first_run import FirstRunService
from danvan_desktop.storage.store import Store
from tests.gui.tracking_screens import find
from tests.stores import open_store


class Room:
    def __init__(self, qtbot, store: Store) -> None:
        self.qtbot, self.store = qtbot, store
        self.samples = 0
        self.completed = 0
        self.page = FirstRunPage(FirstRunService(store), Actions(), self._use_sample)
        self.page.completed.connect(self._complete)
        qtbot.addWidget(self.page)
        self.page.resize(1190, 640)
        self.page.show()

    def _use_sample(self) -> None:
        self.samples += 1

    def _complete(self) -> None:
        self.completed += 1

    def line(self, name: str) -> QLineEdit:
        return find(self.page, QLineEdit, name)

    def type(self, name: str, text: str) -> None:
        """Type as a Vietnamese input method does, which commits whole words."""
        self.line(name).selectAll()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.line(name), event)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(find(self.page, QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def room(qtbot, tmp_path: Path) -> Iterator[Room]:
    with open_store(tmp_path) as store:
        yield Room(qtbot, store)


def test_a_filled_page_founds_the_office_in_one_action(room: Room) -> None:
    for name, text in (
        ("name_edit", "Thanh tra tỉnh Minh Hà"),
        ("short_name_edit", "Thanh tra tỉnh"),
        ("parent_agency_edit", "UBND tỉnh Minh Hà"),
        ("place_edit", "Minh Hà"),
        ("position_edit", "PHÓ CHÁNH THANH TRA"),
        ("signer_name_edit", "Lê Thị Ánh"),
    ):
        room.type(name, text)
    prefix = find(room.page, QComboBox, "authority_prefix_combo")
    prefix.setCurrentIndex(prefix.findData("KT."))
    room.type("position_for_edit", "CHÁNH THANH TRA")
    find(room.page, QComboBox, "kind_combo").setCurrentIndex(0)
    find(room.page, QPlainTextEdit, "units_edit").setPlainText("Văn phòng\n\nPhòng Nghiệp vụ 1\n")
    room.press("begin_button")
    (agency,) = room.store.select(Agency)
    assert (agency.name, agency.kind, agency.place) == ("Thanh tra tỉnh Minh Hà", AgencyKind.DEPARTMENT, "Minh Hà")
    assert (agency.plan_symbol, agency.report_symbol) == ("KH-TTT", "BC-TTT")
    assert (agency.authority_prefix, agency.position_for) == ("KT.", "CHÁNH THANH TRA")
    assert [unit.name for unit in room.store.select(Unit)] == ["Văn phòng", "Phòng Nghiệp vụ 1"]
    assert len(room.store.history(5)) == 1
    assert room.completed == 1


def test_without_a_name_it_says_so_and_nothing_is_stored(room: Room) -> None:
    room.press("begin_button")
    assert find(room.page, QLabel, "missing_label").text() == "Hãy nhập tên cơ quan."
    assert room.page.focusWidget() is room.line("name_edit")
    assert (room.store.count(Agency), room.completed) == (0, 0)
    room.type("name_edit", "Sở")
    assert find(room.page, QLabel, "missing_label").text() == ""


def test_two_units_of_one_name_are_refused_and_the_page_stays(room: Room) -> None:
    room.type("name_edit", "Sở Tư pháp")
    find(room.page, QPlainTextEdit, "units_edit").setPlainText("Văn phòng\nvăn phòng")
    with room.qtbot.capture_exceptions() as caught:
        room.press("begin_button")
    assert "Văn phòng" in str(caught[0][1])
    assert (room.store.count(Agency), room.completed) == (0, 0)


def test_symbols_follow_the_name_until_the_clerk_writes_his_own(room: Room) -> None:
    room.type("name_edit", "Sở Tư pháp")
    assert room.line("plan_symbol_edit").text() == "KH-STP"
    room.type("plan_symbol_edit", "KH-ABC")
    room.type("short_name_edit", "Sở TP")
    assert room.line("plan_symbol_edit").text() == "KH-ABC"
    assert room.line("report_symbol_edit").text() == "BC-ST"


def test_a_party_committee_is_proposed_symbols_of_its_own_form(room: Room) -> None:
    room.type("name_edit", "Đảng ủy xã Minh Lương")
    kind = find(room.page, QComboBox, "kind_combo")
    kind.setCurrentIndex(kind.findText(AgencyKind.PARTY_COMMITTEE.label))
    assert (room.line("plan_symbol_edit").text(), room.line("report_symbol_edit").text()) == ("KH/ĐU", "BC/ĐU")


def test_whom_one_signs_for_is_asked_only_where_one_does(room: Room) -> None:
    prefix, edit = find(room.page, QComboBox, "authority_prefix_combo"), room.line("position_for_edit")
    enabled = []
    for index in range(prefix.count()):
        prefix.setCurrentIndex(index)
        enabled.append((prefix.itemData(index), edit.isEnabled()))
    assert enabled == [("", False), ("KT.", True), ("TM.", True), ("TL.", True), ("TUQ.", True), ("Q.", False)]


def test_enter_on_the_sample_button_builds_it_and_completes(room: Room) -> None:
    button = find(room.page, QPushButton, "sample_button")
    button.setFocus()
    room.qtbot.keyClick(button, Qt.Key.Key_Return)
    assert (room.samples, room.completed) == (1, 1)


def test_typing_begins_in_the_name_and_every_field_has_its_label(room: Room) -> None:
    assert room.page.focusWidget() is room.line("name_edit")
    buddies = {label.buddy() for label in room.page.findChildren(QLabel) if label.buddy() is not None}
    fields = [*room.page.findChildren(QLineEdit), *room.page.findChildren(QComboBox)]
    assert {field for field in fields if field.objectName() not in {"", "qt_spinbox_lineedit"}} <= buddies
