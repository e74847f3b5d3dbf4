"""Printed unit names beside the units of the office."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.gui.dialogs.unit_matching import UnitMatching
from danvan_desktop.services.plan_import import UnitProposal

UNITS = [Unit(1, "Văn phòng"), Unit(2, "Thanh tra")]


def filled(qtbot: QtBot) -> tuple[UnitMatching, QTableWidget]:
    table = QTableWidget(0, 3)
    qtbot.addWidget(table)
    matching = UnitMatching(table, UNITS)
    matching.fill(
        [UnitProposal("VP", 1, UnitKind.OFFICE, 3), UnitProposal("Tổ giúp việc", None, UnitKind.TASK_FORCE, 1)]
    )
    return matching, table


def combo_of(table: QTableWidget, row: int) -> QComboBox:
    combo = table.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    return combo


def test_a_known_name_is_preset_and_an_unknown_one_becomes_new(qtbot: QtBot) -> None:
    matching, table = filled(qtbot)
    assert combo_of(table, 0).currentText() == "Văn phòng"
    assert combo_of(table, 1).currentText() == "Thêm mới (tổ công tác)"
    assert matching.choices() == {"VP": 1}


def test_what_the_clerk_settled_stays_settled_when_the_plan_is_read_again(qtbot: QtBot) -> None:
    matching, table = filled(qtbot)
    combo_of(table, 1).setCurrentIndex(2)
    matching.fill([UnitProposal("Tổ giúp việc", None, UnitKind.TASK_FORCE, 1)])
    assert combo_of(table, 0).currentText() == "Thanh tra"
    assert matching.choices()["Tổ giúp việc"] == 2


def test_a_known_name_may_become_a_new_unit(qtbot: QtBot) -> None:
    matching, table = filled(qtbot)
    combo_of(table, 0).setCurrentIndex(0)
    assert matching.choices() == {}
