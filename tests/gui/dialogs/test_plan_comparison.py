"""The difference between a stored plan and its amended version, as the clerk sees and corrects it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.plan_matching import Change
from danvan_desktop.domain.task import Task
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.plan_comparison import PlanComparisonDialog
from danvan_desktop.services.plan_comparison import ComparedRow
from tests.services.amendment_rooms import AmendmentRoom, amendment_room


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.room: AmendmentRoom = amendment_room(folder)
        self.dialog = PlanComparisonDialog(self.room.service, Actions(), self.room.review, self.room.plan_id)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.ui = self.dialog._ui

    def rows(self) -> list[ComparedRow]:
        return self.dialog._rows.rows

    def select(self, change: Change, words: str = "") -> ComparedRow:
        place, row = next(
            (place, row)
            for place, row in enumerate(self.rows())
            if row.change is change and row.noun == "task" and words in row.old_text + row.new_text
        )
        self.ui.rows_view.setCurrentIndex(self.dialog._rows.index(place, 0))
        return row

    def choose(self, words: str) -> None:
        combo = self.ui.pairing_combo
        place = next(place for place in range(combo.count()) if words in combo.itemText(place))
        combo.setCurrentIndex(place)
        combo.activated.emit(place)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_only_what_changes_is_shown_until_the_clerk_wants_all(desk: Desk) -> None:
    assert Change.SAME not in {row.change for row in desk.rows()}
    few = len(desk.rows())
    desk.ui.changed_check.setChecked(False)
    assert len(desk.rows()) > few
    assert "sửa lời 1" in desk.ui.summary_label.text()


def test_changed_words_are_marked_on_both_sides(desk: Desk) -> None:
    desk.select(Change.REWORDED)
    assert "font-weight:" in desk.ui.old_edit.toHtml()
    assert "hai" in desk.ui.old_edit.toPlainText()
    assert "bốn" in desk.ui.new_edit.toPlainText()


def test_the_form_is_compared_first_and_has_nothing_to_pair(desk: Desk) -> None:
    row = desk.rows()[0]
    assert (row.noun, row.old_text, row.new_text) == ("form", "18", "45")
    desk.ui.rows_view.setCurrentIndex(desk.dialog._rows.index(0, 0))
    assert desk.ui.details_label.text() == "Số"
    assert not desk.ui.pairing_combo.isEnabled()


def test_a_wrong_pairing_is_corrected_and_the_rest_follows(desk: Desk) -> None:
    desk.select(Change.ADDED)
    desk.choose("Ngày Pháp luật")
    assert [row for row in desk.rows() if row.change is Change.ADDED and row.noun == "task"] == []
    desk.select(Change.REWORDED, "tổ hòa giải kiểu mẫu")
    desk.choose("thêm mới")
    desk.select(Change.ADDED, "tổ hòa giải kiểu mẫu")


def test_one_stored_task_is_never_paired_twice(desk: Desk) -> None:
    reworded = desk.select(Change.REWORDED)
    desk.select(Change.ADDED)
    desk.choose("Mở chuyên mục")
    holders = [row for row in desk.rows() if row.noun == "task" and row.old_id == reworded.old_id]
    assert len(holders) == 1
    assert "tổ hòa giải kiểu mẫu" in holders[0].new_text


def test_what_is_gone_may_be_kept_and_what_has_results_must(desk: Desk) -> None:
    gone = desk.select(Change.REMOVED)
    desk.choose("Giữ lại")
    assert [row.change for row in desk.rows() if row.old_id == gone.old_id] == [Change.KEPT]
    desk.select(Change.KEPT, "Biên soạn")
    assert not desk.ui.pairing_combo.isEnabled()


def test_the_keyboard_accepts_with_the_reason_and_escape_stores_nothing(desk: Desk) -> None:
    desk.ui.reason_edit.setText("Theo Công văn số 7")
    QTest.keyClick(desk.ui.rows_view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.room.store.get(Plan, desk.room.plan_id).number == "45"
    assert "Theo Công văn số 7" in (desk.room.store.undo_label() or "")


def test_escape_stores_nothing(desk: Desk) -> None:
    tasks = desk.room.store.count(Task)
    QTest.keyClick(desk.ui.rows_view, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    assert desk.room.store.count(Task) == tasks
