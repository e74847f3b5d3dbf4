from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView

from danvan_desktop.domain.agency import Unit
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.unit import UnitDialog
from danvan_desktop.gui.pages import catalogue_units
from danvan_desktop.gui.pages.catalogue_units import UnitsPanel
from danvan_desktop.gui.widgets.date_edit import DateEdit
from tests.gui.tracking_screens import drive, find, texts
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> UnitsPanel:
    actions = Actions()
    made = UnitsPanel(world.units, actions, world.clock)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.reload())
    made.show()
    made.reload()
    return made


def names(panel: UnitsPanel) -> list[str]:
    return [row[1] for row in texts(find(panel, QTableView, "units_table"))]


def click(panel: UnitsPanel, name: str) -> None:
    find(panel, QPushButton, name).click()


def test_units_are_moved_up_and_down_and_the_cursor_goes_with_them(panel: UnitsPanel) -> None:
    find(panel, QTableView, "units_table").selectRow(1)
    click(panel, "up_button")
    assert names(panel)[:2] == ["Thanh tra Sở", "Văn phòng Sở"]
    assert find(panel, QTableView, "units_table").currentIndex().row() == 0
    assert not find(panel, QPushButton, "up_button").isEnabled()
    click(panel, "down_button")
    assert names(panel)[:2] == ["Văn phòng Sở", "Thanh tra Sở"]


def test_moving_leaves_hidden_ended_units_at_their_place(panel: UnitsPanel, world: World) -> None:
    world.units.end_validity(world.office.units[1], date(YEAR, 1, 1))
    panel.reload()
    find(panel, QTableView, "units_table").selectRow(0)
    click(panel, "down_button")
    units = world.office.units
    assert [unit.id for unit in world.units.units()][:3] == [units[2], units[1], units[0]]


def test_there_is_no_moving_while_another_order_is_shown(panel: UnitsPanel) -> None:
    table = find(panel, QTableView, "units_table")
    table.selectRow(3)
    assert find(panel, QPushButton, "up_button").isEnabled()
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert not find(panel, QPushButton, "up_button").isEnabled()


def test_ended_units_are_counted_and_shown_when_asked_for(panel: UnitsPanel, world: World) -> None:
    world.units.end_validity(world.office.units[3], date(YEAR, 3, 31))
    panel.reload()
    assert "Phòng Quản lý đô thị" not in names(panel)
    assert find(panel, QLabel, "count_label").text() == "11 đơn vị, 1 đã ngừng hoạt động"
    find(panel, QCheckBox, "ended_check").setChecked(True)
    assert "Phòng Quản lý đô thị" in names(panel)


def test_text_finds_names_aliases_and_heads_without_accents(panel: UnitsPanel) -> None:
    find(panel, QLineEdit, "text_filter_edit").setText("quan ly nha")
    assert names(panel) == ["Phòng Quản lý nhà ở"]


def test_a_unit_is_added_and_edited_through_its_dialog(panel: UnitsPanel, world: World, monkeypatch) -> None:
    def fill(dialog: UnitDialog) -> None:
        find(dialog, QLineEdit, "name_edit").setText("Phòng Pháp chế")
        dialog.accept()

    drive(monkeypatch, UnitDialog, fill)
    click(panel, "add_button")
    assert names(panel)[-1] == "Phòng Pháp chế"
    find(panel, QTableView, "units_table").selectRow(12)

    def rename(dialog: UnitDialog) -> None:
        find(dialog, QLineEdit, "head_edit").setText("Bà Ẩn")
        dialog.accept()

    drive(monkeypatch, UnitDialog, rename)
    click(panel, "edit_button")
    assert world.units.units()[-1].head == "Bà Ẩn"


def test_deleting_a_used_unit_offers_to_end_it_instead(panel: UnitsPanel, world: World, monkeypatch) -> None:
    asked: list[str] = []

    def answer(_parent, question: str, explanation: str, verb: str) -> bool:
        asked.extend((question, explanation, verb))
        return True

    def end(dialog: UnitDialog) -> None:
        find(dialog, DateEdit, "active_to_edit").setText("30/6")
        dialog.accept()

    monkeypatch.setattr(catalogue_units, "ask", answer)
    drive(monkeypatch, UnitDialog, end)
    find(panel, QTableView, "units_table").selectRow(0)
    click(panel, "delete_button")
    assert "lượt phân công" in asked[1]
    assert world.units.get(world.office.units[0]).active_to == date(YEAR, 6, 30)


def test_an_unused_unit_is_deleted_without_asking(panel: UnitsPanel, world: World) -> None:
    unused = world.units.add(Unit(0, "Tổ thử")).created[0]
    panel.reload()
    panel.select_unit(unused)
    click(panel, "delete_button")
    assert "Tổ thử" not in names(panel)
