"""Refusals are told calmly, bugs with details to copy, from any thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.crash import CrashBox, ExceptHook


@pytest.fixture
def hook(qtbot: QtBot, tmp_path: Path) -> Iterator[ExceptHook]:  # noqa: ARG001 - an application is needed
    before, before_thread = sys.excepthook, threading.excepthook
    made = ExceptHook(tmp_path)
    made.install()
    yield made
    sys.excepthook, threading.excepthook = before, before_thread


def shown_texts(act: str = "Đóng") -> list[str]:
    """Answer the next box by pressing `act`; gives what it said, later."""
    said: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, answer)
            return
        said.extend((box.text(), box.informativeText()))
        _button(box, act).click()

    QTimer.singleShot(0, answer)
    return said


def _button(box: QMessageBox, text: str) -> QAbstractButton:
    return next(button for button in box.buttons() if button.text() == text)


def test_a_refusal_is_told_with_its_remedy(qtbot: QtBot, hook: ExceptHook) -> None:
    said = shown_texts()
    with qtbot.waitSignal(hook.refused):
        sys.excepthook(DanvanError, DanvanError("Tệp đang mở.", "Hãy đóng tệp."), None)
    assert said == ["Tệp đang mở.", "Hãy đóng tệp."]


@pytest.mark.expected_log
def test_a_bug_is_one_human_sentence_with_the_place_of_the_log(qtbot: QtBot, hook: ExceptHook, tmp_path: Path) -> None:
    said = shown_texts()
    with qtbot.waitSignal(hook.crashed):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("division by zero"), None)
    assert "dữ liệu trước đó còn nguyên" in said[0]
    assert str(tmp_path) in said[1]


def test_an_error_of_a_thread_is_shown_on_the_gui_thread(qtbot: QtBot, hook: ExceptHook) -> None:
    said = shown_texts()

    def fail() -> None:
        raise DanvanError("Hỏng.")

    with qtbot.waitSignal(hook.refused):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert said[0] == "Hỏng."


def test_details_are_copied_without_closing_the_box(qtbot: QtBot, tmp_path: Path) -> None:
    box = CrashBox(ValueError("sai số"), tmp_path)
    qtbot.addWidget(box)
    box.show()
    qtbot.mouseClick(_button(box, "Sao chép chi tiết"), Qt.MouseButton.LeftButton)
    assert "ValueError: sai số" in QGuiApplication.clipboard().text()
    assert box.isVisible()
