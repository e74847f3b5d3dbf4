"""Long work runs beside the window and comes back to it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import CancelledError, DanvanError
from danvan_desktop.gui.background import TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    window = QWidget()
    qtbot.addWidget(window)
    made = TaskRunner(window)
    yield made
    made.close()


def test_work_runs_on_another_thread_and_its_result_comes_back_on_the_gui_thread(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    seen: list[int] = []
    runner.run("Đang làm", threading.get_ident, lambda worker: seen.extend((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != threading.get_ident() == seen[1]


def test_pieces_of_work_run_one_after_the_other(qtbot: QtBot, runner: TaskRunner) -> None:
    order: list[int] = []
    for number in range(5):
        runner.run("Đang làm", lambda number=number: number, order.append)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]
    assert not runner.is_busy


def test_an_error_is_raised_on_the_gui_thread_and_the_result_is_not_used(qtbot: QtBot, runner: TaskRunner) -> None:
    used: list[object] = []

    def fail() -> None:
        raise DanvanError("Tệp hỏng.", "Hãy chọn tệp khác.")

    with qtbot.capture_exceptions() as caught:
        runner.run("Đang đọc", fail, used.append)
        qtbot.waitUntil(lambda: not runner.is_busy)
    assert [str(item[1]) for item in caught] == ["Tệp hỏng. Hãy chọn tệp khác."]
    assert used == []


def test_quick_work_shows_no_progress_and_slow_work_can_be_cancelled(qtbot: QtBot, runner: TaskRunner) -> None:
    asked = threading.Event()
    used: list[object] = []

    def slow() -> None:
        while not runner.is_cancelled():
            asked.wait(0.01)
        raise CancelledError

    runner.run("Đang chép minh chứng", slow, used.append, can_cancel=True)
    window = runner.parent()
    assert isinstance(window, QWidget)
    assert window.findChild(QProgressDialog) is None
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=3000)
    dialog = window.findChild(QProgressDialog)
    assert dialog is not None
    assert dialog.labelText() == "Đang chép minh chứng"
    dialog.canceled.emit()
    qtbot.waitUntil(lambda: not runner.is_busy, timeout=3000)
    assert used == []


def test_work_that_cannot_stop_in_the_middle_offers_no_cancel(qtbot: QtBot, runner: TaskRunner) -> None:
    end = threading.Event()
    runner.run("Đang ghi", lambda: end.wait(5), lambda _: None)
    window = runner.parent()
    assert isinstance(window, QWidget)
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=3000)
    dialog = window.findChild(QProgressDialog)
    assert dialog is not None
    assert [button for button in dialog.findChildren(QPushButton) if button.isVisible()] == []
    end.set()
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_work_of_many_bytes_shows_how_far_it_is(qtbot: QtBot, runner: TaskRunner) -> None:
    seen, go_on = threading.Event(), threading.Event()
    parent = runner.parent()

    def work() -> None:
        for done in range(1025):
            runner.report_bytes(done * 1024 * 1024 // 2, 1024 * 1024 * 1024)
        seen.set()
        go_on.wait(10)

    runner.run("Đang ghi hồ sơ", work, lambda _result: None, can_cancel=True)
    qtbot.waitUntil(lambda: seen.is_set() and parent.findChild(QProgressDialog) is not None, timeout=5000)
    dialog = parent.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.value() == dialog.maximum() // 2)
    assert dialog.labelText() == "Đang ghi hồ sơ\n512 MB / 1 GB"
    go_on.set()
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_work_of_many_files_counts_them(qtbot: QtBot, runner: TaskRunner) -> None:
    go_on = threading.Event()
    parent = runner.parent()

    def work() -> None:
        runner.report_files(3, 12)
        go_on.wait(10)

    runner.run("Đang ghi 12 công văn", work, lambda _result: None, can_cancel=True)
    qtbot.waitUntil(lambda: parent.findChild(QProgressDialog) is not None, timeout=5000)
    dialog = parent.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.labelText() == "Đang ghi 12 công văn\n3 / 12 tệp")
    go_on.set()
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_work_of_many_bytes_stops_when_it_tells_of_the_next_ones(qtbot: QtBot, runner: TaskRunner) -> None:
    used: list[object] = []
    parent = runner.parent()

    def work() -> None:
        while True:
            runner.report_bytes(1, 2)

    runner.run("Đang ghi", work, used.append, can_cancel=True)
    qtbot.waitUntil(lambda: parent.findChild(QProgressDialog) is not None, timeout=5000)
    parent.findChild(QProgressDialog).findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert used == []
    runner.run("Đang ghi", lambda: runner.report_bytes(2, 2), used.append)
    qtbot.waitUntil(lambda: used == [None])
