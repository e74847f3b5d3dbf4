from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QTableView

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.app import make_application
from danvan_desktop.gui.pages.tracking_entry import EntryForm
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.shell import dress_taken_off
from tests.gui.tracking_screens import drop, find
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def form(qtbot, world: World) -> EntryForm:
    return shown_form(qtbot, world)


def shown_form(qtbot, world: World) -> EntryForm:
    made = EntryForm(world.progress, Actions(), world.clock)
    qtbot.addWidget(made)
    made.show()
    made.show_task(world.office.tasks[35], YEAR)
    return made


def write(form: EntryForm, text: str) -> None:
    find(form, QPlainTextEdit, "text_edit").setPlainText(text)


def latest(world: World, task: int) -> ProgressEntry:
    return world.progress.entries(task, YEAR)[0].entry


def test_everything_typed_is_recorded_and_the_form_is_empty_again(form: EntryForm, world: World, qtbot) -> None:
    find(form, DateEdit, "entered_on_edit").setText("5/3")
    find(form, QSpinBox, "percent_spin").setValue(60)
    write(form, "Đã đối thoại với 40 doanh nghiệp")
    quantities = find(form, QTableView, "quantities_table").model()
    for column, text in enumerate(("doanh nghiệp", "40", "đơn vị")):
        quantities.setData(quantities.index(0, column), text)
    drop(find(form, FileDropList, "files_list"), [world.file("bb.pdf"), world.file("anh.png"), world.file("bb.pdf")])
    with qtbot.waitSignal(form.recorded):
        find(form, QPushButton, "save_button").click()
    entry = latest(world, world.office.tasks[35])
    assert (entry.entered_on, entry.percent) == (date(YEAR, 3, 5), 60)
    assert entry.quantities == (Quantity("doanh nghiệp", Decimal(40), "đơn vị"),)
    assert entry.unit_id == world.office.units[35 % 11]
    assert world.progress.entries(entry.task_id, YEAR)[0].evidence_count == 2
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == ""
    assert find(form, FileDropList, "files_list").count() == 0


def test_ctrl_enter_saves_from_the_text(form: EntryForm, world: World, qtbot) -> None:
    edit = find(form, QPlainTextEdit, "text_edit")
    edit.setFocus()
    qtbot.keyClicks(edit, "Da lam")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert latest(world, world.office.tasks[35]).text == "Da lam"


def test_ctrl_enter_saves_in_the_language_of_the_program(world: World, qtbot) -> None:
    with dress_taken_off():
        make_application(["danvan"])
        form = shown_form(qtbot, world)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        edit = find(form, QPlainTextEdit, "text_edit")
        edit.setFocus()
        qtbot.keyClicks(edit, "Da lam")
        qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert latest(world, world.office.tasks[35]).text == "Da lam"


def test_a_refused_result_stays_in_the_form(form: EntryForm, world: World) -> None:
    write(form, "Đã làm")
    find(form, DateEdit, "entered_on_edit").setText("5/3/2025")
    with pytest.raises(ValidationError, match="không thuộc năm làm việc 2026"):
        form.save()
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == "Đã làm"
    assert world.progress.entries(world.office.tasks[35], YEAR) == []


def test_what_was_typed_for_one_task_is_there_again_after_looking_at_another(form: EntryForm, world: World) -> None:
    write(form, "viết dở")
    find(form, QSpinBox, "percent_spin").setValue(30)
    form.add_files([world.file("a.pdf")])
    form.show_task(world.office.tasks[0], YEAR)
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == ""
    form.show_task(None, YEAR)
    assert not form.isEnabled()
    form.show_task(world.office.tasks[35], YEAR)
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == "viết dở"
    assert find(form, QSpinBox, "percent_spin").value() == 30
    assert find(form, FileDropList, "files_list").count() == 1


def test_units_the_task_is_given_to_are_offered_first_and_no_unit_last(form: EntryForm, world: World) -> None:
    combo = find(form, QComboBox, "unit_combo")
    given, _ = world.progress.recordable_units(world.office.tasks[35], date(YEAR, 6, 15))
    assert [combo.itemText(place) for place in range(2)] == [unit.name for unit in given]
    assert combo.itemText(combo.count() - 1) == "(không ghi đơn vị)"


def test_correcting_a_result_changes_it_and_does_not_add_one(form: EntryForm, world: World) -> None:
    task = world.office.tasks[0]
    form.show_task(task, YEAR)
    row = world.progress.entries(task, YEAR)[1]
    form.correct(row)
    assert find(form, QPushButton, "save_button").text() == "&Lưu kết quả đã sửa"
    write(form, "đã sửa lại")
    form.save()
    assert world.store.get(ProgressEntry, row.entry.id).text == "đã sửa lại"
    assert len(world.progress.entries(task, YEAR)) == 5
    assert find(form, QPushButton, "save_button").text() == "&Ghi kết quả"


def test_a_unit_that_ended_since_stays_with_its_old_result(form: EntryForm, world: World) -> None:
    task = world.office.tasks[0]
    form.show_task(task, YEAR)
    row = world.progress.entries(task, YEAR)[0]
    assert row.entry.unit_id is not None
    world.units.end_validity(row.entry.unit_id, date(YEAR, 1, 1))
    form.correct(row)
    assert find(form, QComboBox, "unit_combo").currentText() == row.unit_name
    with pytest.raises(ValidationError, match="không hoạt động"):
        form.save()


def test_not_feasible_asks_for_a_reason_and_closes_the_task(form: EntryForm, world: World) -> None:
    reason = find(form, QLineEdit, "reason_edit")
    assert not reason.isEnabled()
    find(form, QComboBox, "outcome_combo").setCurrentText("Không thực hiện được")
    assert reason.isEnabled()
    write(form, "Không tổ chức được")
    reason.setText("thiên tai")
    form.save()
    row = next(row for row in world.rows() if row.task.id == world.office.tasks[35])
    assert (row.state, row.outcome_reason) == (TaskState.NOT_FEASIBLE, "thiên tai")


def test_a_deleted_result_is_no_longer_corrected(form: EntryForm, world: World) -> None:
    task = world.office.tasks[0]
    form.show_task(task, YEAR)
    row = world.progress.entries(task, YEAR)[0]
    form.correct(row)
    form.forget(row.entry.id)
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == ""


def test_the_day_offered_lies_in_the_working_year(form: EntryForm, world: World) -> None:
    form.show_task(world.office.tasks[1], YEAR - 1)
    assert find(form, DateEdit, "entered_on_edit").date() == date(YEAR - 1, 12, 31)


def test_a_form_left_open_overnight_proposes_the_new_day_unless_something_was_typed(form, world) -> None:
    day, task = find(form, DateEdit, "entered_on_edit"), world.office.tasks[35]
    today = world.clock.today()
    assert day.date() == today
    world.clock.set(world.clock.now() + timedelta(days=1))
    form.show_task(task, YEAR)
    assert day.date() == today + timedelta(days=1)
    write(form, "Đã họp")
    world.clock.set(world.clock.now() + timedelta(days=1))
    form.show_task(task, YEAR)
    assert day.date() == today + timedelta(days=1)


def test_a_day_the_clerk_chose_stays_overnight(form, world) -> None:
    day = find(form, DateEdit, "entered_on_edit")
    day.set_date(date(YEAR, 3, 5))
    world.clock.set(world.clock.now() + timedelta(days=1))
    form.show_task(world.office.tasks[35], YEAR)
    assert day.date() == date(YEAR, 3, 5)
