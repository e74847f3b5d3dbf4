"""The start of the window: first paint before the store, Vietnamese, refusals, and a store that does not open."""

from __future__ import annotations

import gc
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from danvan_desktop import bootstrap
from danvan_desktop.domain.backup import BackupReason
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.app import FirstPaint, StoreRescue, WindowStart, make_application, run_window
from danvan_desktop.gui.pages.first_run import FirstRunPage
from danvan_desktop.gui.pages.trouble import TroublePage
from danvan_desktop.paths import StorePaths, resource
from tests.gui.plan_windows import child
from tests.gui.shell import Shell, dress_taken_off, hooks_kept, sample_folder, shell_window, told
from tests.offices import NOVEMBER
from tests.stores import open_store

__all__ = ["sample_folder"]
CLOCK = FixedClock(NOVEMBER)


@pytest.fixture(autouse=True)
def kept_hooks() -> Iterator[None]:
    with hooks_kept():
        yield


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        yield opened


@contextmanager
def started(qtbot: QtBot, folder: Path) -> Iterator[WindowStart]:
    """The program as bootstrap starts it, on the store in `folder`, shown until it opened or told why not."""
    office = bootstrap.WindowedOffice(StorePaths(folder), CLOCK)
    rescue = StoreRescue(folder, office.copies, office.recover, office.begin_afresh)
    start = WindowStart(office.open, folder / "logs", rescue)
    qtbot.addWidget(start.window)
    start.show()
    try:
        qtbot.waitUntil(lambda: start.window.property("opened") is not None)
        yield start
    finally:
        start.window.close()
        office.close()


def trouble(start: WindowStart) -> TroublePage:
    page = start.window.findChild(TroublePage)
    assert page is not None
    assert page.isVisible()
    return page


def sample_name() -> str:
    office = json.loads(resource("samples", "office.json").read_text(encoding="utf-8"))
    return str(office["agency"]["name"])


def name_of(start: WindowStart) -> str:
    return child(start.window.show_page("catalogue"), QLineEdit, "name_edit").text()


# --- first paint


def test_what_waits_for_the_first_paint_comes_once_and_after_it(qtbot: QtBot) -> None:
    window, calls = QMainWindow(), []
    qtbot.addWidget(window)
    waiting = FirstPaint(window, lambda: calls.append("painted"))
    qtbot.wait(20)
    assert calls == []  # not shown yet
    window.show()
    qtbot.waitUntil(lambda: calls == ["painted"])
    window.repaint()
    qtbot.wait(20)
    assert (calls, waiting.parent()) == (["painted"], window)


def test_the_store_is_opened_only_after_the_shell_was_painted(qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[bool] = []
    paths = StorePaths(tmp_path)
    office = bootstrap.WindowedOffice(paths, CLOCK)
    start = WindowStart(lambda *parts: seen.append(start.window.isVisible()) or office.open(*parts), paths.logs)
    qtbot.addWidget(start.window)
    start.show()
    assert not start.is_open
    assert not paths.database.exists()
    qtbot.waitUntil(lambda: start.is_open)
    assert seen == [True]
    assert paths.database.exists()
    start.window.close()


# --- the application


def test_the_application_speaks_vietnamese_and_wears_the_style_of_the_program(qapp: QApplication) -> None:
    with dress_taken_off():
        assert make_application(["danvan"]) is qapp
        assert QLocale().language() is QLocale.Language.Vietnamese
        assert qapp.styleSheet()
        assert QLocale().toString(1.5) == "1,5"


def test_the_program_runs_until_its_window_is_closed(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = bootstrap.WindowedOffice(StorePaths(tmp_path), CLOCK)
    rescue = StoreRescue(tmp_path, office.copies, office.recover, office.begin_afresh)
    seen: list[bool] = []

    def close_when_open() -> None:
        window = next((window for window in qapp.topLevelWidgets() if window.property("opened")), None)
        if window is None:
            QTimer.singleShot(20, close_when_open)
            return
        seen.append(window.findChild(FirstRunPage) is not None)
        window.close()

    monkeypatch.setattr(QApplication, "setHighDpiScaleFactorRoundingPolicy", lambda _policy: None)  # too late in a test
    QTimer.singleShot(0, close_when_open)
    with dress_taken_off():
        assert run_window(office.open, tmp_path / "logs", ["danvan"], rescue) == 0
    assert seen == [True]
    assert sys.excepthook is sys.__excepthook__
    assert gc.isenabled()
    open_again = bootstrap.open_store(StorePaths(tmp_path), CLOCK)  # it was closed with the window
    open_again.close()


# --- refusals


def test_a_refused_action_is_told_calmly_and_the_page_shows_what_is_stored(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = told(monkeypatch)
    shell.start.hook.install()
    edit = child(shell.window.show_page("catalogue"), QLineEdit, "name_edit")
    stored = edit.text()
    edit.setFocus()
    edit.clear()
    with qtbot.waitSignal(shell.start.hook.refused):
        edit.clearFocus()
    assert ["tên cơ quan" in error.message for error in refusals] == [True]
    assert edit.text() == stored


@pytest.mark.expected_log
def test_a_bug_is_shown_and_the_page_is_read_again(qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("danvan_desktop.gui.crash.CrashBox.exec", lambda _box: 0)
    shell.window.show_page("plan")
    shell.filled.clear()
    shell.start.hook.install()
    with qtbot.waitSignal(shell.start.hook.crashed):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
    assert shell.filled == ["plan"]


def test_a_page_that_cannot_be_read_is_told_of_and_not_read_in_a_circle(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = told(monkeypatch)

    def refuse() -> None:
        shell.filled.append("refused")
        raise DanvanError("Không đọc được.", "Hãy thử lại.")

    shell.filled.clear()
    shell.page.reload = refuse  # type: ignore[method-assign]
    shell.start.hook.install()
    sys.excepthook(DanvanError, DanvanError("Từ chối.", "Hãy sửa."), None)
    qtbot.wait(100)
    assert [error.message for error in refusals] == ["Từ chối.", "Không đọc được."]
    assert shell.filled == ["refused"]


# --- a store that does not open


def test_a_locked_store_says_why_and_opens_at_the_next_try(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> None:
    shutil.copytree(sample_folder / "store", tmp_path / "store")
    other = open_store(tmp_path, CLOCK)
    with started(qtbot, tmp_path / "store") as start:
        page = trouble(start)
        assert "chương trình khác mở" in child(page, QLabel, "message_label").text()
        assert not child(page, QPushButton, "fresh_button").isVisible()
        assert not start.is_open
        other.close()
        child(page, QPushButton, "retry_button").click()
        assert start.is_open
        assert start.window.property("opened") is True
        assert start.window.current_page() is not None


@pytest.fixture
def damaged(tmp_path: Path, sample_folder: Path) -> Path:
    """The folder of a store whose file was overwritten; there is a good copy, taken when it was closed."""
    shutil.copytree(sample_folder / "store", tmp_path / "store")
    with open_store(tmp_path, CLOCK) as store:
        store.backup(BackupReason.CLERK)
        store.copy_if_changed(BackupReason.CLOSE)
    (tmp_path / "store" / "danvan.sqlite3").write_bytes(b"hong" * 5000)
    return tmp_path / "store"


def test_a_damaged_store_is_restored_from_a_good_copy(qtbot: QtBot, damaged: Path) -> None:
    with started(qtbot, damaged) as start:
        page = trouble(start)
        assert child(page, QComboBox, "copies_combo").count() >= 1
        child(page, QPushButton, "restore_button").click()
        assert start.is_open
        assert name_of(start) == sample_name()
        assert start.window.year_and_plan()[1] is not None
        qtbot.wait(20)  # deleteLater
        assert start.window.findChild(TroublePage) is None
    kept = [path for path in damaged.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"hong"]
    assert len(kept) == 1


def test_a_copy_that_turns_out_bad_leaves_the_trouble_on_screen(qtbot: QtBot, damaged: Path) -> None:
    with started(qtbot, damaged) as start:
        for copy in (damaged / "backups").glob("*.sqlite3"):
            content = bytearray(copy.read_bytes())
            content[-50:] = bytes(50)
            content[5000:5100] = b"x" * 100
            copy.write_bytes(content)
        child(trouble(start), QPushButton, "restore_button").click()
        assert not start.is_open
        qtbot.wait(20)
        message = child(trouble(start), QLabel, "message_label").text()
        assert "sao lưu" in message
        child(trouble(start), QPushButton, "retry_button").click()
        qtbot.wait(20)
        assert child(trouble(start), QPushButton, "fresh_button").isVisible()  # the other ways are open again


def test_a_new_store_is_begun_beside_the_damaged_one(
    qtbot: QtBot, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    with started(qtbot, damaged) as start:
        child(trouble(start), QPushButton, "fresh_button").click()
        assert start.is_open
        assert start.window.findChild(FirstRunPage) is not None
    assert list((damaged / "backups").glob("*.sqlite3"))


def test_without_ways_out_the_refusal_goes_on_to_the_caller(qtbot: QtBot, tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise DanvanError("Không mở được.", "Hãy thử lại.")

    start = WindowStart(refuse, tmp_path)  # type: ignore[arg-type]
    qtbot.addWidget(start.window)
    with pytest.raises(DanvanError, match="Không mở được"):
        start.open()
    assert start.window.property("opened") is False


def test_a_bug_while_opening_is_shown_in_the_window_and_goes_on_to_the_hook(qtbot: QtBot, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    rescue = StoreRescue(tmp_path, tuple, lambda _: None, lambda: None)
    start = WindowStart(fail, tmp_path, rescue)  # type: ignore[arg-type]
    qtbot.addWidget(start.window)
    start.window.show()
    with pytest.raises(ZeroDivisionError):
        start.open()
    assert "ngoài dự kiến" in child(trouble(start), QLabel, "message_label").text()


def test_a_second_try_after_a_refusal_half_way_furnishes_the_shell_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise DanvanError("Chưa đọc được kế hoạch.", "Hãy thử lại.")

    office = bootstrap.WindowedOffice(StorePaths(tmp_path / "other"), CLOCK)
    rescue = StoreRescue(tmp_path, tuple, lambda _: None, lambda: None)
    start = WindowStart(office.open, tmp_path, rescue)
    qtbot.addWidget(start.window)
    with monkeypatch.context() as patched:
        patched.setattr(start.window, "_show_standing", refuse)
        start.open()
    assert not start.is_open
    start.open()
    assert start.is_open
    assert len(start.window.findChildren(QLineEdit, "search_edit")) == 1
    start.window.close()
