from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.bulk_tracking import BulkTrackingDialog
from danvan_desktop.gui.dialogs.extension import ExtensionDialog
from danvan_desktop.gui.dialogs.quick_entry import QuickEntryDialog
from danvan_desktop.gui.pages.task_doors import TaskDoors
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.services.views_quick_entry import QuickColumn
from danvan_desktop.services.views_tracking import TaskRow
from tests.gui.tracking_screens import drive, find, tracking_services
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def room(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_sheet_closed_without_saving_comes_back(world: World, room: QWidget, monkeypatch) -> None:
    doors, seen = TaskDoors(tracking_services(world), Actions(), room), []

    def type_and_leave(dialog: QuickEntryDialog) -> None:
        seen.append(dialog.rows())
        rows = dialog.rows()
        if len(seen) == 1:
            rows[7] = rows[7].with_cells({QuickColumn.TEXT: "Đã họp"})
        dialog._model.set_rows(rows)
        dialog.reject()

    drive(monkeypatch, QuickEntryDialog, type_and_leave)
    doors.record_many(world.rows(), world.office.plan_id, YEAR)
    doors.record_many(world.rows()[:5], world.office.plan_id, YEAR)
    assert [row.text for row in seen[1]] == ["Đã họp", "", "", "", "", ""]
    drive(monkeypatch, QuickEntryDialog, lambda dialog: dialog.accept())
    doors.record_many(world.rows()[:5], world.office.plan_id, YEAR)
    assert world.progress.entries(world.office.tasks[7], YEAR)[0].entry.entered_on == date(YEAR, 6, 15)


def test_the_chosen_tasks_are_changed_at_once(world: World, room: QWidget, monkeypatch) -> None:
    def close_them(dialog: BulkTrackingDialog) -> None:
        find(dialog, QComboBox, "state_combo").setCurrentText("Hoàn thành")
        dialog.accept()

    drive(monkeypatch, BulkTrackingDialog, close_them)
    TaskDoors(tracking_services(world), Actions(), room).change_many(world.rows()[:3], YEAR)
    assert [row.state for row in world.rows()[:3]] == [TaskState.DONE] * 3


def test_a_task_is_extended_and_the_extension_taken_back(world: World, room: QWidget, monkeypatch) -> None:
    doors = TaskDoors(tracking_services(world), Actions(), room)

    def late() -> TaskRow:
        return next(row for row in world.rows() if row.task.due == "2026-02-20")

    def fill(dialog: ExtensionDialog) -> None:
        assert "chậm nhất 20/02/2026" in find(dialog, QLabel, "what_label").text()
        find(dialog, DateEdit, "until_edit").setText("20-6")
        find(dialog, QLineEdit, "reason_edit").setText("chờ kinh phí")
        dialog.accept()

    drive(monkeypatch, ExtensionDialog, fill)
    doors.extend(late(), YEAR)
    assert late().deadline == date(YEAR, 6, 20)
    drive(monkeypatch, ExtensionDialog, lambda dialog: find(dialog, QPushButton, "withdraw_button").click())
    doors.extend(late(), YEAR)
    assert late().extensions == ()
