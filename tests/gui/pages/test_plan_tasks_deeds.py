from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.plan import Section, TaskGroup
from danvan_desktop.domain.task import Assignment, Role, Task
from danvan_desktop.gui.dialogs.matrix import MatrixDialog
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_tasks_deeds import group_words, place_of, task_ids_below
from danvan_desktop.gui.widgets.unit_chips import UnitChips
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow
from tests.gui.plan_windows import PlanWindow, child, compose, plan_window


def in_dialog(step: Callable[[QDialog], None]) -> None:
    """Do `step` in the dialog that is about to open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        step(dialog)

    QTimer.singleShot(0, act)


def select(window: PlanWindow, noun: str, object_id: int) -> None:
    window.page.go_to(Destination("plan", noun, object_id))


def trigger(window: PlanWindow, name: str) -> None:
    action = window.page.findChild(QAction, name)
    assert action is not None
    action.trigger()


def accept(dialog: QDialog) -> None:
    child(dialog, QPushButton, "accept_button").click()


def test_two_tasks_typed_in_a_row_stand_behind_the_selected_one(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, "task", window.room.tasks[0])

        def type_two(dialog: QDialog) -> None:
            text = child(dialog, QPlainTextEdit, "text_edit")
            text.setPlainText("Việc một")
            child(dialog, QPushButton, "next_button").click()
            text.setPlainText("Việc hai")
            accept(dialog)

        in_dialog(type_two)
        trigger(window, "add_task_action")
        tasks = window.store.select(Task, group_id=window.room.groups[0], order_by=("position",))
        assert [task.text for task in tasks][1:3] == ["Việc một", "Việc hai"]


def test_a_group_and_a_section_are_added_where_the_selection_is(qtbot, tmp_path: Path) -> None:
    def name_it(dialog: QDialog) -> None:
        child(dialog, QLineEdit, "title_edit").setText("Tên mới")
        accept(dialog)

    with plan_window(qtbot, tmp_path) as window:
        select(window, "task", window.room.tasks[0])
        in_dialog(name_it)
        trigger(window, "add_group_action")
        groups = window.services.outlines.groups(window.room.plan)
        assert [group.title for group in groups] == ["Tuyên truyền, quán triệt", "Tên mới", "Cải cách hành chính"]
        in_dialog(name_it)
        trigger(window, "add_section_action")
        sections = window.services.outlines.sections(window.room.plan)
        assert [section.title for section in sections] == ["NỘI DUNG", "Tên mới", "TỔ CHỨC THỰC HIỆN"]


def test_turning_back_in_a_dialog_changes_nothing(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, "task", window.room.tasks[0])
        for name in ("add_task_action", "add_group_action", "add_section_action", "assign_action"):
            in_dialog(lambda dialog: child(dialog, QPushButton, "reject_button").click())
            trigger(window, name)
        assert window.store.count(Task) == 5
        assert window.store.count(TaskGroup) == window.store.count(Section) == 2


def test_a_selected_group_is_given_out_whole(qtbot, tmp_path: Path) -> None:
    def choose_unit(dialog: QDialog) -> None:
        line = child(child(dialog, UnitChips, "lead_chips"), QLineEdit, "add_unit_edit")
        compose(line, "tro giup")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        accept(dialog)

    with plan_window(qtbot, tmp_path) as window:
        select(window, "task_group", window.room.groups[0])
        in_dialog(choose_unit)
        trigger(window, "assign_action")
        given = window.store.select(Assignment, unit_id=window.room.units[4], role=Role.LEAD)
        assert [each.task_id for each in given] == list(window.room.tasks[:3])


def test_copied_cells_become_tasks_after_a_look(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, "task", window.room.tasks[3])
        QGuiApplication.clipboard().setText("Việc A\tVăn phòng Sở\nViệc B")
        in_dialog(accept)
        trigger(window, "paste_action")
        tasks = window.store.select(Task, group_id=window.room.groups[1], order_by=("position",))
        assert [task.text for task in tasks][1:3] == ["Việc A", "Việc B"]
        QGuiApplication.clipboard().setText("")
        with qtbot.capture_exceptions() as caught:
            trigger(window, "paste_action")
        assert isinstance(caught[0][1], ValidationError)


def test_the_matrix_opens_on_the_plan(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        seen: list[bool] = []

        def look(dialog: QDialog) -> None:
            seen.append(isinstance(dialog, MatrixDialog))
            dialog.reject()

        in_dialog(look)
        trigger(window, "matrix_action")
        assert seen == [True]


def test_headings_move_and_go_as_tasks_do(qtbot, tmp_path: Path) -> None:
    with plan_window(qtbot, tmp_path) as window:
        select(window, "task_group", window.room.groups[1])
        trigger(window, "up_action")
        assert [each.id for each in window.services.outlines.groups(window.room.plan)] == list(window.room.groups[::-1])
        trigger(window, "delete_action")
        assert window.store.count(TaskGroup) == 1
        select(window, "section", window.room.content)
        trigger(window, "down_action")
        assert window.services.outlines.sections(window.room.plan)[1].id == window.room.content
        trigger(window, "delete_action")
        assert window.store.count(Task) == 0


def test_places_and_names_are_said_in_words(tmp_path: Path, qtbot) -> None:
    with plan_window(qtbot, tmp_path) as window:
        outline = window.services.plans.outline(window.room.plan, 2026)
        rows = {(row.kind, row.id): row for row in outline.rows}
        task = rows[OutlineKind.TASK, window.room.tasks[0]]
        place = place_of([task], outline)
        assert (place.group_id, place.after_id) == (window.room.groups[0], window.room.tasks[0])
        assert "Tuyên truyền" in place.words
        assert place_of([], outline).group_id is None
        section = rows[OutlineKind.SECTION, window.room.content]
        assert place_of([section], outline).section_id == window.room.content
        group = rows[OutlineKind.GROUP, window.room.groups[1]]
        assert task_ids_below(outline, [section, task]) == list(window.room.tasks)
        assert task_ids_below(outline, [group, task]) == [window.room.tasks[0], *window.room.tasks[3:]]


def test_a_group_without_a_name_has_words_in_the_menu() -> None:
    assert group_words(TaskGroup(1, 1, None, 1, None, "", implicit=True)) == "Nhiệm vụ ngoài nhóm"
    assert group_words(TaskGroup(1, 1, None, 1, "2", "A & B")) == "2 A && B"
    assert OutlineRow(OutlineKind.TASK, 1, None, "", "x").state == ""
