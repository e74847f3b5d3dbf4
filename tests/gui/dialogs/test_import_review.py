"""The review of an imported plan, driven as a clerk drives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.task import Assignment, Task
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.paths import resource
from danvan_desktop.services.plan_import import PlanImportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store
from tests.stores import MOMENT, open_store


class Room:
    """A dialog on the sample plan over a fresh store."""

    def __init__(self, qtbot: QtBot, folder: Path, plan: Path | None = None) -> None:
        self.qtbot = qtbot
        self.store: Store = open_store(folder)
        self.units = UnitService(self.store)
        self.service = PlanImportService(self.store, FixedClock(MOMENT), self.units)
        self.plan = plan or resource("samples", "ke_hoach_mau.txt")
        self.dialog = self.open()

    def open(self) -> ImportReviewDialog:
        review = self.service.read(self.plan)
        dialog = ImportReviewDialog(self.service, self.units, Actions(), review, 2025)
        self.qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def select_text(self, words: str) -> None:
        view = self.dialog._ui.paragraphs_view
        row = self.dialog._paragraphs.find_row(lambda item: words in item.text)
        assert row.isValid(), words
        view.setCurrentIndex(row)

    def fate(self, words: str) -> Fate:
        return self.dialog._paragraphs.row_at(self.dialog._paragraphs.find_row(lambda item: words in item.text)).fate


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Room:
    return Room(qtbot, tmp_path)


def test_the_year_comes_from_the_plan_and_nothing_is_stored_before_accepting(room: Room) -> None:
    assert room.dialog._ui.year_spin.value() == 2026
    room.press("cancel_button")
    assert room.store.count(Plan) == 0


def test_accepting_stores_the_plan_and_says_which(room: Room) -> None:
    room.press("accept_button")
    plan = room.store.get(Plan, room.dialog.accepted_plan_id or 0)
    assert (plan.role, plan.year) == (PlanRole.OWN, 2026)
    assert room.store.count(Task, plan_id=plan.id) == len(room.dialog._review.draft.tasks)


def test_every_paragraph_is_listed_with_what_it_became(room: Room) -> None:
    rows = room.dialog._paragraphs.rows
    assert len(rows) == len(room.dialog._review.draft.paragraphs)
    assert room.fate("Đơn vị chủ trì: Văn phòng Sở") is Fate.ASSIGNMENT
    assert room.fate("100% công chức") is Fate.TARGET


def test_a_paragraph_turned_into_another_kind_changes_the_draft_and_can_be_restored(room: Room) -> None:
    before = len(room.dialog._review.draft.targets)
    room.select_text("Không để xảy ra khiếu nại")
    combo = room.dialog._ui.fate_combo
    combo.setCurrentIndex(combo.findData(Fate.SKIPPED))
    combo.activated.emit(combo.currentIndex())
    assert len(room.dialog._review.draft.targets) == before - 1
    room.press("restore_button")
    assert len(room.dialog._review.draft.targets) == before


def test_a_paragraph_is_joined_to_the_one_before(room: Room) -> None:
    before = len(room.dialog._review.draft.targets)
    room.select_text("98% hồ sơ")
    room.press("join_button")
    assert len(room.dialog._review.draft.targets) == before - 1


def test_a_paragraph_is_split_at_the_cursor(room: Room) -> None:
    room.select_text("Kết quả được ghi nhận kịp thời")
    before = len(room.dialog._paragraphs.rows)
    edit = room.dialog._ui.paragraph_edit
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index("có tài liệu"))
    edit.setTextCursor(cursor)
    room.press("split_button")
    assert len(room.dialog._paragraphs.rows) == before + 1


def test_a_warning_leads_to_its_paragraph(room: Room) -> None:
    warnings = room.dialog._ui.warnings_list
    rows = [row for row in range(warnings.count()) if "chưa có đơn vị" in warnings.item(row).text()]
    warnings.setCurrentRow(rows[0])
    assert "bồi dưỡng kỹ năng giao tiếp" in room.dialog._ui.paragraph_edit.toPlainText()


def test_the_draft_and_the_source_lead_to_each_other(room: Room) -> None:
    room.select_text("Đơn vị chủ trì: Thanh tra Sở")
    item = room.dialog._ui.draft_tree.currentItem()
    assert item.text(0).startswith("2.4.")
    parent = item.parent()
    room.dialog._ui.draft_tree.setCurrentItem(parent.child(0))
    assert room.dialog._ui.paragraph_edit.toPlainText().startswith("2.1.")


def test_a_unit_is_matched_to_one_of_the_office(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(qtbot, tmp_path)
    unit_id = room.units.add(Unit(0, "Phòng Tổng hợp")).created[0]
    room.dialog = room.open()
    table = room.dialog._ui.units_table
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Văn phòng Sở")
    combo = table.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(unit_id))
    room.press("accept_button")
    assert {item.printed_name for item in room.store.select(Assignment, unit_id=unit_id)} == {"Văn phòng Sở"}


def test_a_file_already_imported_is_announced_and_refused(room: Room, qtbot: QtBot) -> None:
    room.press("accept_button")
    room.dialog = room.open()
    assert "đã được nhập" in room.dialog._ui.summary_label.text()
    with qtbot.capture_exceptions() as caught:
        room.press("accept_button")
    assert [isinstance(item[1], DanvanError) for item in caught] == [True]
    assert room.dialog.isVisible()
    assert room.store.count(Plan) == 1


def test_enter_in_a_list_accepts_nothing(room: Room) -> None:
    room.qtbot.keyClick(room.dialog._ui.paragraphs_view, Qt.Key.Key_Return)
    assert room.dialog.isVisible()
    assert room.store.count(Plan) == 0
