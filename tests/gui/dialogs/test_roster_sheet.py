from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QTableView

from danvan_desktop.gui.dialogs.roster_sheet import RosterSheetDialog
from tests.gui.roster_stage import HALF, RosterStage
from tests.gui.tracking_screens import find
from tests.roster_world import NAMES, YEAR, open_roster_world


@pytest.fixture
def stage(qtbot, tmp_path: Path) -> Iterator[RosterStage]:
    for world in open_roster_world(tmp_path):
        world.take_proposed()
        yield RosterStage(qtbot, world)


def open_sheet(stage: RosterStage, duty_id: int | None) -> RosterSheetDialog:
    return stage.show(RosterSheetDialog(stage.services.sheets, stage.actions, YEAR, duty_id))


def test_a_pasted_sheet_is_saved_at_once_and_taken_back_at_once(stage: RosterStage) -> None:
    dialog = open_sheet(stage, stage.world.column(HALF).duty.id)
    QGuiApplication.clipboard().setText("Đơn vị\tNgày nhận\n" + "\n".join(f"{name}\t5/5" for name in NAMES))
    find(dialog, QPushButton, "paste_button").click()
    assert find(dialog, QLabel, "count_label").text() == "60/60 đơn vị đã nhận"
    find(dialog, QPushButton, "save_button").click()
    assert find(dialog, QLabel, "findings_label").text() == "Đã lưu bảng."
    assert stage.world.column(HALF).totals.words == "60/60 đã nhận"
    stage.world.of.undo.undo()
    assert stage.world.column(HALF).totals.received == 0


def test_what_is_wrong_is_listed_and_leads_to_its_cell(stage: RosterStage) -> None:
    dialog = open_sheet(stage, None)
    table = find(dialog, QTableView, "rows_table")
    table.model().setData(table.model().index(4, 2), "một trăm")
    find(dialog, QPushButton, "save_button").click()
    findings = find(dialog, QListWidget, "findings_list")
    assert findings.isVisible()
    assert findings.item(0).text().startswith("Dòng 5: “một trăm” không phải là một số.")
    assert stage.world.of.undo.undo_label() != "Ghi điểm, xếp loại của các đơn vị"
    findings.itemActivated.emit(findings.item(0))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (4, 2)


def test_another_sheet_keeps_what_was_typed_on_the_first(stage: RosterStage) -> None:
    dialog = open_sheet(stage, None)
    table, combo = find(dialog, QTableView, "rows_table"), find(dialog, QComboBox, "sheet_combo")
    table.model().setData(table.model().index(0, 3), "Tốt")
    for place in (0, 4):
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
    assert table.model().index(0, 3).data() == "Tốt"
    assert find(dialog, QLabel, "count_label").text() == "chưa xếp loại: 59, Tốt: 1"
    find(dialog, QPushButton, "save_button").click()
    assert stage.world.sheet().rows[0].score.rating == "Tốt"


def test_chosen_cells_are_filled_down_and_cleared(stage: RosterStage) -> None:
    dialog = open_sheet(stage, None)
    table = find(dialog, QTableView, "rows_table")
    table.model().setData(table.model().index(0, 3), "Khá")
    for row in range(3):
        table.selectionModel().select(table.model().index(row, 3), table.selectionModel().SelectionFlag.Select)
    find(dialog, QPushButton, "fill_button").click()
    assert [table.model().index(row, 3).data() for row in range(4)] == ["Khá", "Khá", "Khá", ""]
