from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
)

from danvan_desktop.domain.task import Task
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_task_panel import TaskPanel
from danvan_desktop.gui.pages.plan_tasks import PlanTasks
from danvan_desktop.services.views_plans import OutlineKind
from tests.gui.plan_windows import PlanWindow, child, plan_window, type_into

ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def tab(window: PlanWindow) -> PlanTasks:
    return window.child(PlanTasks, "PlanTasksPanel")


def tree(window: PlanWindow) -> QTreeView:
    return window.child(QTreeView, "outline_tree")


def select(window: PlanWindow, *tasks: int) -> None:
    window.page.go_to(Destination("plan", "task", window.room.tasks[tasks[0]]))
    for task in tasks[1:]:
        index = tree(window).model().index_of(OutlineKind.TASK, window.room.tasks[task])
        tree(window).selectionModel().select(index, ADD)


def selected(window: PlanWindow) -> list[int]:
    return [tree(window).model().row_at(index).id for index in tree(window).selectionModel().selectedRows()]


def shown(window: PlanWindow) -> list[int]:
    return [row.id for row in tree(window).model().rows if row.kind is OutlineKind.TASK]


def test_the_first_task_is_selected_when_a_plan_is_opened(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        assert selected(window) == [window.room.tasks[0]]
        assert window.child(QLabel, "hint_label").text() == "5 nhiệm vụ."


def test_selection_and_closed_headings_survive_a_change(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, 4)
        first = tree(window).model().index_of(OutlineKind.GROUP, window.room.groups[0])
        tree(window).collapse(first)
        type_into(qtbot, window.child(QLineEdit, "deliverable_edit"), "Bảng công khai")
        assert selected(window) == [window.room.tasks[4]]
        assert not tree(window).isExpanded(tree(window).model().index_of(OutlineKind.GROUP, window.room.groups[0]))


def test_typing_filters_without_accents_and_the_state_list_too(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QLineEdit, "filter_edit").setText("chuyen muc")
        assert shown(window) == [window.room.tasks[2]]
        assert window.child(QLabel, "hint_label").text() == "Đang hiện 1 trong 5 nhiệm vụ."
        window.child(QLineEdit, "filter_edit").setText("zzz")
        assert "Không có nhiệm vụ nào khớp" in window.child(QLabel, "hint_label").text()
        window.child(QLineEdit, "filter_edit").clear()
        window.page.go_to(Destination("plan", filter_name="state", filter_value="unassigned"))
        assert shown(window) == [window.room.tasks[2], window.room.tasks[4]]
        window.page.go_to(Destination("plan", filter_name="state", filter_value="overdue"))
        assert shown(window) == []


def test_going_to_a_hidden_task_takes_the_filter_away(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.child(QLineEdit, "filter_edit").setText("chuyen muc")
        select(window, 4)
        assert selected(window) == [window.room.tasks[4]]
        assert window.child(QLineEdit, "filter_edit").text() == ""
        assert window.child(QComboBox, "state_filter_combo").currentIndex() == 0


def test_several_tasks_are_merged_from_the_side(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, 1, 3)
        stack = window.child(QStackedWidget, "details_stack")
        assert stack.currentWidget().objectName() == "several_page"
        assert window.child(QLabel, "several_label").text() == "Đang chọn 2 nhiệm vụ."
        window.child(QPushButton, "several_merge_button").click()
        assert window.store.find(Task, window.room.tasks[3]) is None
        assert selected(window) == [window.room.tasks[1]]


def test_a_task_is_split_where_the_cursor_stands_and_the_second_part_is_selected(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        edit = child(window.child(TaskPanel, "TaskPanel"), QPlainTextEdit, "text_edit")
        cursor = edit.textCursor()
        cursor.setPosition(edit.toPlainText().index("theo"))
        edit.setTextCursor(cursor)
        window.page.findChild(QAction, "split_action").trigger()
        assert window.store.get(Task, window.room.tasks[0]).text == "Tổ chức hội nghị"
        assert edit.toPlainText() == "theo Chỉ thị số 33/CT-XYZ."
        assert edit.textCursor().position() == QTextCursor(edit.document()).position()


def test_keys_edit_move_remove_and_find(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, 1)
        tree(window).setFocus()
        qtbot.keyClick(tree(window), Qt.Key.Key_F2)
        assert child(window.child(TaskPanel, "TaskPanel"), QPlainTextEdit, "text_edit").hasFocus()
        tree(window).setFocus()
        qtbot.keyClick(tree(window), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert window.services.plans.outline(window.room.plan, 2026).task_ids[0] == window.room.tasks[1]
        qtbot.keyClick(tree(window), Qt.Key.Key_Delete)
        assert window.store.find(Task, window.room.tasks[1]) is None
        qtbot.keyClick(tree(window), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.child(QLineEdit, "filter_edit").hasFocus()


def test_the_delete_key_in_a_field_deletes_letters_not_the_task(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        edit = child(window.child(TaskPanel, "TaskPanel"), QPlainTextEdit, "text_edit")
        edit.setFocus()
        edit.moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
        edit.clearFocus()
        assert window.store.get(Task, window.room.tasks[0]).text.startswith("ổ chức")


def test_the_menu_moves_tasks_to_another_group(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, 0, 2)

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            move = menu.findChild(QMenu)
            menu.close()
            assert move is not None
            assert move.title() == "Chuyển sang nhóm"
            move.actions()[1].trigger()

        QTimer.singleShot(0, choose)
        tree(window).customContextMenuRequested.emit(tree(window).rect().center())
        moved = [window.store.get(Task, window.room.tasks[task]).group_id for task in (0, 2)]
        assert moved == [window.room.groups[1]] * 2


def test_after_undo_the_page_shows_what_was_before(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        tree(window).setFocus()
        qtbot.keyClick(tree(window), Qt.Key.Key_Delete)
        assert window.room.tasks[0] not in shown(window)
        window.actions.run(window.store.undo)
        assert shown(window) == list(window.room.tasks)


def test_a_plan_without_tasks_says_how_to_begin(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        window.actions.run(lambda: window.services.tasks.delete(window.room.tasks))
        assert "Bấm Thêm nhiệm vụ (Ctrl+N)" in window.child(QLabel, "hint_label").text()
        assert child(tab(window), QStackedWidget, "details_stack").currentWidget().objectName() == "nothing_page"
