"""Printed unit names beside the units of the office."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.gui.dialogs.unit_matching import UnitMatching
from danvan_desktop.services.plan_import import UnitProposal
from danvan_desktop.services.unit_choices import UnitChoice

UNITS = [
    Unit(1, "Văn phòng", kind=UnitKind.OFFICE),
    Unit(2, "Thanh tra"),
    Unit(3, "Các phòng", kind=UnitKind.COLLECTIVE, is_collective=True, member_ids=(1, 2)),
]
PROPOSALS = [
    UnitProposal("VP", 1, UnitKind.OFFICE, 3),
    UnitProposal("Tổ giúp việc", None, UnitKind.TASK_FORCE, 1),
    UnitProposal("các ban", None, UnitKind.COLLECTIVE, 1),
    UnitProposal("các phòng", 3, UnitKind.COLLECTIVE, 2),
]


class Matching:
    def __init__(self, qtbot: QtBot) -> None:
        self.table = QTableWidget(0, 3)
        qtbot.addWidget(self.table)
        self.panel = UnitMatching(self.table, UNITS, QObject(self.table))
        self.said: list[tuple[str, UnitChoice | None]] = []
        self.panel.choice_made.connect(lambda printed, choice: self.said.append((printed, choice)))
        self.panel.show(PROPOSALS, {})

    def combo(self, row: int) -> QComboBox:
        combo = self.table.cellWidget(row, 2)
        assert isinstance(combo, QComboBox)
        return combo

    def choose(self, row: int, words: str) -> UnitChoice | None:
        combo = self.combo(row)
        place = next(place for place in range(combo.count()) if combo.itemText(place).startswith(words))
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
        return self.said[-1][1]


def test_a_known_name_is_preset_and_an_unknown_one_becomes_new(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    assert [shown.combo(row).currentText() for row in range(4)] == [
        "Văn phòng", "Thêm mới: Tổ công tác", "Thêm mới: Tập hợp đơn vị", "Các phòng",
    ]  # fmt: skip
    assert shown.said == []


def test_the_clerk_chooses_a_unit_or_the_kind_of_a_new_one(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    assert shown.choose(1, "Thanh tra") == UnitChoice(2)
    assert shown.choose(1, "Thêm mới: Ban chỉ đạo") == UnitChoice(kind=UnitKind.STEERING_COMMITTEE)
    assert shown.choose(0, "Thêm mới: Văn phòng") == UnitChoice(kind=UnitKind.OFFICE)


def test_going_back_to_the_proposal_settles_nothing(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    assert shown.choose(0, "Văn phòng") is None


def test_a_collective_may_be_given_to_its_members_or_take_the_units_of_the_office(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    assert shown.choose(3, "Các phòng: giao cho từng thành viên") == UnitChoice(3, to_members=True)
    members = UnitChoice(kind=UnitKind.COLLECTIVE, member_ids=(1, 2))
    assert shown.choose(2, "Thêm mới: tập hợp gồm 2") == members
    assert not [place for place in range(shown.combo(1).count()) if "tập hợp gồm" in shown.combo(1).itemText(place)]


def test_what_was_settled_is_shown_again_and_the_list_keeps_its_place(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    combo = shown.combo(1)
    shown.panel.show(PROPOSALS, {"Tổ giúp việc": UnitChoice(2)})
    assert (shown.combo(1) is combo, combo.currentText()) == (True, "Thanh tra")
    shown.panel.show(PROPOSALS[1:2], {"Tổ giúp việc": UnitChoice(2)})
    assert shown.combo(0).currentText() == "Thanh tra"


def test_an_unknown_name_may_be_the_same_as_another_unknown_one(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    assert shown.choose(1, "Như “các ban”") == UnitChoice(same_as="các ban")
    assert not [place for place in range(shown.combo(1).count()) if "Như “VP”" in shown.combo(1).itemText(place)]


def test_for_a_plan_from_above_unknown_names_stay_words_unless_the_clerk_adds_them(qtbot: QtBot) -> None:
    shown = Matching(qtbot)
    shown.panel.show(PROPOSALS, {}, makes_units=False)
    assert [shown.combo(row).currentText() for row in range(4)] == [
        "Văn phòng", "Chỉ giữ tên in, không thêm vào danh mục", "Chỉ giữ tên in, không thêm vào danh mục", "Các phòng",
    ]  # fmt: skip
    assert shown.choose(1, "Thêm mới: Tổ công tác") == UnitChoice(kind=UnitKind.TASK_FORCE)
    assert shown.choose(1, "Chỉ giữ tên in") is None
    shown.panel.show(PROPOSALS, {})
    assert shown.combo(1).currentText() == "Thêm mới: Tổ công tác"
