from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.gui.dialogs.unit import UnitDialog
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import find

OTHERS = [Unit(1, "Văn phòng"), Unit(2, "Thanh tra"), Unit(3, "Các phòng", is_collective=True, member_ids=(1,))]


def open_dialog(qtbot, unit: Unit) -> tuple[UnitDialog, list[Unit]]:
    saved: list[Unit] = []
    dialog = UnitDialog(unit, OTHERS, 2026, saved.append)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, saved


def test_a_new_unit_is_handed_over_as_typed(qtbot) -> None:
    dialog, saved = open_dialog(qtbot, Unit(0, ""))
    find(dialog, QLineEdit, "name_edit").setText("Phòng Pháp chế")
    find(dialog, QPlainTextEdit, "aliases_edit").setPlainText("P. PC\nPháp chế")
    find(dialog, DateEdit, "active_from_edit").setText("1/7/2025")
    find(dialog, QComboBox, "kind_combo").setCurrentText("Ban")
    dialog.accept()
    assert saved == [
        Unit(0, "Phòng Pháp chế", aliases=("P. PC", "Pháp chế"), kind=UnitKind.BOARD, active_from=date(2025, 7, 1))
    ]


def test_members_are_asked_for_collectives_only_and_never_itself(qtbot) -> None:
    dialog, saved = open_dialog(
        qtbot, Unit(3, "Các phòng", kind=UnitKind.COLLECTIVE, is_collective=True, member_ids=(1,))
    )
    members = find(dialog, QListWidget, "members_list")
    assert [members.item(row).text() for row in range(members.count())] == ["Văn phòng", "Thanh tra"]
    assert members.isVisible()
    members.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert saved[0].member_ids == (1, 2)
    plain, _ = open_dialog(qtbot, Unit(1, "Văn phòng"))
    assert not find(plain, QListWidget, "members_list").isVisible()


def test_an_unchanged_unit_comes_back_equal(qtbot) -> None:
    unit = Unit(9, "Ban Tiếp công dân", "BTCD", ("Ban TCD",), UnitKind.BOARD, head="Bà Ẩn", active_to=date(2027, 1, 1))
    dialog, saved = open_dialog(qtbot, unit)
    dialog.ask_for_end()
    dialog.accept()
    assert saved == [unit]


def test_a_date_that_is_none_is_refused_and_the_dialog_stays(qtbot) -> None:
    dialog, saved = open_dialog(qtbot, Unit(1, "Văn phòng"))
    find(dialog, DateEdit, "active_to_edit").setText("30/2")
    with pytest.raises(ValidationError):
        dialog.accept()
    assert saved == []
    assert dialog.isVisible()
