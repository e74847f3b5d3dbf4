from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView

from danvan_desktop.domain.task import Assignment, Role
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.matrix import MatrixDialog
from danvan_desktop.services.assignments import AssignmentService
from danvan_desktop.storage.store import Store
from tests.gui.plan_windows import child, plan_services
from tests.services.plan_rooms import Room, furnished


def opened(qtbot, store: Store, room: Room) -> tuple[MatrixDialog, QTableView]:
    assignments: AssignmentService = plan_services(store).assignments
    dialog = MatrixDialog(assignments, Actions(), room.plan, 2026)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, child(dialog, QTableView, "matrix_table")


def roles(store: Store, task_id: int, unit_id: int) -> set[Role]:
    return {each.role for each in store.select(Assignment, task_id=task_id, unit_id=unit_id)}


def test_clicks_and_letters_are_saved_at_once(qtbot, tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        dialog, table = opened(qtbot, store, room)
        missing = child(dialog, QLabel, "totals_label")
        assert missing.text() == "2 nhiệm vụ chưa có đơn vị chủ trì"
        cell = table.model().index(2, 4)
        table.clicked.emit(cell)
        assert roles(store, room.tasks[2], room.units[3]) == {Role.LEAD}
        assert cell.data() == "C"
        assert missing.text() == "1 nhiệm vụ chưa có đơn vị chủ trì"
        table.setCurrentIndex(cell)
        qtbot.keyClick(table, Qt.Key.Key_D)
        assert roles(store, room.tasks[2], room.units[3]) == {Role.LEAD, Role.DIRECT}
        qtbot.keyClick(table, Qt.Key.Key_C)
        assert roles(store, room.tasks[2], room.units[3]) == {Role.DIRECT}
        qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert roles(store, room.tasks[2], room.units[3]) == set()
        qtbot.keyClick(table, Qt.Key.Key_Space)
        assert cell.data() == "C"


def test_the_column_of_the_tasks_and_other_keys_change_nothing(qtbot, tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        _dialog, table = opened(qtbot, store, room)
        before = store.count(Assignment)
        table.clicked.emit(table.model().index(0, 0))
        table.setCurrentIndex(table.model().index(0, 0))
        qtbot.keyClick(table, Qt.Key.Key_C)
        table.setCurrentIndex(table.model().index(0, 2))
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(table, Qt.Key.Key_X)
        assert store.count(Assignment) == before
