from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView, QTabWidget

from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.not_feasible import NotFeasibleDialog
from danvan_desktop.gui.pages.tracking_log import EntryLogPanel
from danvan_desktop.gui.widgets.file_drop import FileDropList
from tests.gui.tracking_screens import drive, drop, find, texts
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def panel(qtbot, world: World) -> EntryLogPanel:
    actions = Actions()
    made = EntryLogPanel(world.progress, world.evidence, actions, world.clock)
    qtbot.addWidget(made)
    actions.changed.connect(lambda _changes: made.show_task(world.rows()[0], YEAR))
    made.show()
    made.show_task(world.rows()[0], YEAR)
    return made


def test_the_log_shows_the_results_and_their_sum(panel: EntryLogPanel) -> None:
    log = texts(find(panel, QTableView, "entries_table"))
    assert len(log) == 5
    assert log[0][0] == "06/05/2026"
    assert find(panel, QLabel, "totals_label").text() == "Cộng: hội nghị: 5 cuộc"
    assert find(panel, QTabWidget, "log_tabs").tabText(0) == "Nhật ký (5)"
    assert find(panel, QLabel, "state_label").text() == "Đang thực hiện"


def test_files_dropped_on_the_evidence_prove_the_selected_result(panel: EntryLogPanel, world: World) -> None:
    table = find(panel, QTableView, "entries_table")
    table.selectRow(2)
    drop(find(panel, FileDropList, "evidence_list"), [world.file("a.pdf")])
    assert world.progress.entries(world.office.tasks[0], YEAR)[2].evidence_count == 1
    assert table.currentIndex().row() == 2
    assert find(panel, QTabWidget, "log_tabs").tabText(1) == "Minh chứng (1)"


def test_a_task_is_closed_and_opened_with_one_click_each(panel: EntryLogPanel, world: World) -> None:
    find(panel, QPushButton, "done_button").click()
    assert world.rows()[0].state is TaskState.DONE
    assert not find(panel, QPushButton, "done_button").isVisible()
    find(panel, QPushButton, "reopen_button").click()
    assert world.rows()[0].state is TaskState.IN_PROGRESS
    assert find(panel, QPushButton, "done_button").isVisible()


def test_not_feasible_asks_why_and_shows_the_reason(panel: EntryLogPanel, world: World, monkeypatch) -> None:
    def answer(dialog: NotFeasibleDialog) -> None:
        find(dialog, QPlainTextEdit, "reason_edit").setPlainText("chưa có hướng dẫn")
        dialog.accept()

    drive(monkeypatch, NotFeasibleDialog, answer)
    find(panel, QPushButton, "not_feasible_button").click()
    assert world.rows()[0].outcome_reason == "chưa có hướng dẫn"
    assert find(panel, QLabel, "state_label").text() == "Không thực hiện được – chưa có hướng dẫn"


def test_a_result_is_put_into_the_form_to_be_corrected_and_deleted_without_asking(panel, world) -> None:
    table = find(panel, QTableView, "entries_table")
    table.selectRow(1)
    find(panel, QPushButton, "edit_entry_button").click()
    assert (
        find(panel, QPlainTextEdit, "text_edit").toPlainText()
        == world.progress.entries(world.office.tasks[0], YEAR)[1].entry.text
    )
    find(panel, QPushButton, "delete_entry_button").click()
    assert len(texts(table)) == 4
    assert find(panel, QPlainTextEdit, "text_edit").toPlainText() == ""
    assert world.store.undo_label() == "Xóa kết quả đã ghi"


def test_without_a_task_it_says_what_to_do(panel: EntryLogPanel) -> None:
    panel.show_task(None, YEAR)
    assert find(panel, QLabel, "task_label").text() == "Chọn một nhiệm vụ ở bảng trên."
    assert texts(find(panel, QTableView, "entries_table")) == []
    names = ("done_button", "not_feasible_button", "reopen_button")
    assert not any(find(panel, QPushButton, name).isVisible() for name in names)


def test_every_unit_of_the_task_is_listed_with_its_own_state(panel: EntryLogPanel) -> None:
    shares = texts(find(panel, QTableView, "shares_table"))
    assert [row[0] for row in shares][:2] == ["Văn phòng Sở", "Phòng Quản lý đô thị"]
    reported = sum(row[3] != "0" for row in shares)
    assert find(panel, QTabWidget, "log_tabs").tabText(2) == f"Đơn vị ({reported}/{len(shares)})"
    assert {row[1] for row in shares if row[3] == "0"} <= {"Chưa báo kết quả"}
    assert shares[0][7] == "chủ trì"


def test_only_an_open_task_with_a_deadline_offers_an_extension(panel: EntryLogPanel, world: World, qtbot) -> None:
    button = find(panel, QPushButton, "extend_button")
    dated = next(row for row in world.rows() if row.deadline is not None and not row.state.is_closed)
    panel.show_task(dated, YEAR)
    assert button.isVisible()
    with qtbot.waitSignal(panel.extension_wanted):
        button.click()
    world.extensions.extend_task(dated.task.id, YEAR, Extension(date(YEAR, 12, 30), "chờ"))
    panel.show_task(next(row for row in world.rows() if row.task.id == dated.task.id), YEAR)
    assert "gia hạn lần 1; ban đầu" in find(panel, QLabel, "state_label").text()
    panel.show_task(next(row for row in world.rows() if row.deadline is None), YEAR)
    assert not button.isVisible()
