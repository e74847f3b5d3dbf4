from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.domain.timing import DueOperator, TimingKind
from danvan_desktop.gui.dialogs.assignment import AssignmentDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_task_panel import TaskPanel
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.unit_chips import UnitChips
from danvan_desktop.services.views_plans import OutlineKind
from tests.gui.plan_windows import PlanWindow, child, compose, plan_window, type_into


def panel_on(window: PlanWindow, task: int) -> TaskPanel:
    window.page.go_to(Destination("plan", OutlineKind.TASK.value, window.room.tasks[task]))
    return window.child(TaskPanel, "TaskPanel")


def stored(window: PlanWindow, task: int) -> Task:
    return window.store.get(Task, window.room.tasks[task])


def test_every_field_saves_itself_when_it_is_left(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        type_into(qtbot, child(panel, QLineEdit, "number_edit"), "1a")
        type_into(qtbot, child(panel, QPlainTextEdit, "text_edit"), "Lời đã sửa")
        type_into(qtbot, child(panel, QLineEdit, "deliverable_edit"), "Tờ gấp")
        type_into(qtbot, child(panel, QLineEdit, "due_edit"), "5/11")
        type_into(qtbot, child(panel, QLineEdit, "timing_raw_edit"), "đến 5/11")
        task = stored(window, 0)
        assert (task.number, task.text, task.deliverable) == ("1a", "Lời đã sửa", "Tờ gấp")
        assert (task.due, task.due_operator, task.timing_raw) == ("2026-11-05", DueOperator.BY, "đến 5/11")
        assert child(panel, QLineEdit, "due_edit").text() == "05/11/2026"


def test_the_printed_words_are_shown_only_when_they_differ_and_can_be_taken_back(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        frame = child(panel, QWidget, "printed_frame")
        assert frame.isHidden()
        printed = stored(window, 0).text
        type_into(qtbot, child(panel, QPlainTextEdit, "text_edit"), "Khác")
        assert not frame.isHidden()
        assert child(panel, QLabel, "printed_text_label").text() == printed
        child(panel, QPushButton, "restore_button").click()
        assert stored(window, 0).text == printed
        assert frame.isHidden()


def test_a_day_that_does_not_exist_is_refused_and_the_task_stays(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        before = stored(window, 0)
        with qtbot.capture_exceptions() as caught:
            type_into(qtbot, child(panel, QLineEdit, "due_edit"), "31/2/2026")
        assert isinstance(caught[0][1], ValidationError)
        assert stored(window, 0) == before


def test_choosing_a_kind_saves_at_once(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        combo = child(panel, QComboBox, "timing_kind_combo")
        combo.setCurrentIndex(combo.findData(TimingKind.REGULAR.value))
        combo.activated.emit(combo.currentIndex())
        assert (stored(window, 0).timing_kind, stored(window, 0).due) == (TimingKind.REGULAR, None)
        combo.setCurrentIndex(0)
        combo.activated.emit(0)
        assert combo.currentText() == "chưa có"
        assert stored(window, 0).timing_kind is None


def test_what_is_not_said_reads_not_known(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 4)
        assert child(panel, QLineEdit, "due_edit").placeholderText() == "chưa có"
        assert child(panel, QComboBox, "timing_kind_combo").currentText() == "chưa có"
        assert child(panel, QLabel, "source_text_label").text() == "chưa có"


def test_a_unit_typed_without_accents_becomes_a_chip_and_an_assignment(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 2)
        chips = child(panel, UnitChips, "lead_chips")
        line = child(chips, QLineEdit, "add_unit_edit")
        qtbot.keyClicks(line, "thanh tra")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        held = window.store.select(Assignment, task_id=window.room.tasks[2])
        assert [(each.unit_id, each.role) for each in held] == [(window.room.units[3], Role.LEAD)]
        assert chips.ids() == (window.room.units[3],)
        assert child(panel, QLabel, "state_label").text() == "Đã giao"
        child(chips, QWidget, f"remove_chip_{window.room.units[3]}").click()
        assert window.store.count(Assignment, task_id=window.room.tasks[2]) == 0


def choose_in_menu(words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_a_collective_is_given_to_its_members_from_its_chip(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        chips = child(panel, UnitChips, "cooperate_chips")
        QTimer.singleShot(0, lambda: choose_in_menu("Giao cho từng đơn vị thành viên"))
        chips.chip_menu_requested.emit(window.room.everybody, panel.mapToGlobal(panel.rect().center()))
        assert chips.ids() == window.room.units[1:4]


def fill_terms() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AssignmentDialog)
    due = child(dialog, DateEdit, "internal_due_edit")
    due.setText("1/3")
    due.editingFinished.emit()
    child(dialog, QPushButton, "accept_button").click()


def test_an_internal_due_date_is_set_from_the_chip(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        chips = child(panel, UnitChips, "lead_chips")

        def choose() -> None:
            QTimer.singleShot(0, fill_terms)
            choose_in_menu("Hạn nội bộ, ghi chú…")

        QTimer.singleShot(0, choose)
        chips.chip_menu_requested.emit(window.room.units[0], panel.mapToGlobal(panel.rect().center()))
        assert window.store.get(Assignment, window.room.assignments[0]).internal_due == date(2026, 3, 1)
        assert "hạn 01/03/2026" in child(chips, QWidget, f"chip_{window.room.units[0]}").findChild(QLabel).text()


def test_words_being_typed_do_not_fall_into_another_task(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        edit = child(panel, QPlainTextEdit, "text_edit")
        edit.setFocus()
        compose(edit, "dở dang ")
        panel.show_task(window.services.tasks.details(window.room.tasks[1], 2026), 2026)
        edit.clearFocus()
        assert stored(window, 1).text == "Rà soát thủ tục hành chính."


def test_the_results_of_a_task_are_one_click_away(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        button = child(panel, QPushButton, "results_button")
        assert button.text() == "1 kết quả trong năm 2026…"
        button.click()
        assert window.asked_for == [Destination("tracking", "task", window.room.tasks[0])]


def test_the_cursor_counts_characters_even_behind_an_emoji(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        panel = panel_on(window, 0)
        edit = child(panel, QPlainTextEdit, "text_edit")
        edit.setPlainText("😀ab")
        cursor = edit.textCursor()
        cursor.setPosition(3)
        edit.setTextCursor(cursor)
        assert panel.text_cursor() == 2
