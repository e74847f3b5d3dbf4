from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QListWidget, QPushButton, QTableView

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.quick_entry import QuickEntryDialog
from danvan_desktop.gui.models.quick_entry import FIXED
from danvan_desktop.services.views_quick_entry import QuickColumn
from tests.gui.tracking_screens import find
from tests.tracking_office import YEAR, World, dump, open_world

TEXT = len(FIXED) + list(QuickColumn).index(QuickColumn.TEXT)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def dialog(qtbot, world: World) -> QuickEntryDialog:
    rows = world.rows()

    def fresh(per_unit: bool):
        return world.quick_entry.sheet(rows, world.office.plan_id, YEAR, per_unit=per_unit)

    made = QuickEntryDialog(world.quick_entry, Actions(), YEAR, fresh)
    qtbot.addWidget(made)
    made.show()
    return made


def table(dialog: QuickEntryDialog) -> QTableView:
    return find(dialog, QTableView, "rows_table")


def put(dialog: QuickEntryDialog, row: int, words: str, column: int = TEXT) -> None:
    table(dialog).model().setData(table(dialog).model().index(row, column), words)


def findings(dialog: QuickEntryDialog) -> list[str]:
    listed = find(dialog, QListWidget, "findings_list")
    return [listed.item(place).text() for place in range(listed.count())]


def test_the_button_counts_what_it_will_save_and_one_undo_takes_it_back(dialog, world: World) -> None:
    save = find(dialog, QPushButton, "save_button")
    assert not save.isEnabled()
    before = dump(world.store)
    put(dialog, 0, "Đã họp")
    put(dialog, 1, "Đã đăng")
    assert save.text() == "&Ghi 2 kết quả"
    save.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.rows() == []
    assert world.progress.entries(world.office.tasks[0], YEAR)[0].entry.text == "Đã họp"
    world.store.undo()
    assert dump(world.store) == before


def test_findings_keep_the_sheet_open_and_lead_to_their_cell(dialog, world: World) -> None:
    before = dump(world.store)
    put(dialog, 0, "Đã họp")
    put(dialog, 3, "Đã họp")
    put(dialog, 3, "31/2", len(FIXED))
    dialog.accept()
    assert dialog.isVisible()
    assert findings(dialog) == ["Dòng 4, cột Ngày: Không có ngày 31/02/2026. Hãy kiểm tra lại ngày và tháng."]
    assert find(dialog, QLabel, "findings_label").text().startswith("Có 1 điều cần xem lại")
    assert dump(world.store) == before
    listed = find(dialog, QListWidget, "findings_list")
    listed.itemActivated.emit(listed.item(0))
    index = table(dialog).currentIndex()
    assert (index.row(), index.column()) == (3, len(FIXED))


def test_a_copied_range_is_laid_on_the_sheet_from_the_cursor(dialog, qtbot) -> None:
    QGuiApplication.clipboard().setText("Đã họp\t3\thội nghị (cuộc)\nĐã đăng\tba\ttin")
    table(dialog).setCurrentIndex(table(dialog).model().index(2, TEXT))
    table(dialog).setFocus()
    qtbot.keyClick(table(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row.text for row in dialog.rows()[1:5]] == ["", "Đã họp", "Đã đăng", ""]
    assert findings(dialog) == [
        "Dòng 4, cột Số lượng: “ba” không phải là một số. Hãy gõ một số, dùng dấu phẩy cho phần thập phân, ví dụ 1,5."
    ]


def test_ctrl_d_fills_down_and_del_empties(dialog, qtbot) -> None:
    put(dialog, 0, "Đã họp")
    selection, model = table(dialog).selectionModel(), table(dialog).model()
    for row in range(3):
        selection.select(model.index(row, TEXT), QItemSelectionModel.SelectionFlag.Select)
    table(dialog).setFocus()
    qtbot.keyClick(table(dialog), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row.text for row in dialog.rows()[:4]] == ["Đã họp", "Đã họp", "Đã họp", ""]
    qtbot.keyClick(table(dialog), Qt.Key.Key_Delete)
    assert [row.text for row in dialog.rows()[:3]] == ["", "", ""]


def test_shared_tasks_are_opened_into_units_and_typed_rows_stay(dialog, world: World) -> None:
    put(dialog, 5, "Đã họp")
    find(dialog, QCheckBox, "per_unit_check").setChecked(True)
    assert dialog.rows()[0].text == "Đã họp"
    assert len(dialog.rows()) > 40
    find(dialog, QCheckBox, "per_unit_check").setChecked(False)
    assert len(dialog.rows()) == 40
    table(dialog).setCurrentIndex(table(dialog).model().index(0, TEXT))
    find(dialog, QPushButton, "add_row_button").click()
    assert len(dialog.rows()) == 41
    assert dialog.rows()[1].task_id == dialog.rows()[0].task_id
    assert date(YEAR, 6, 15) == world.clock.today()
