"""A store that cannot be opened is told in the window, with the ways out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QGroupBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.backup import BackupReason, BackupRecord, BackupState, DamagedStoreError
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.pages.trouble import TroublePage

DAMAGED = DamagedStoreError("Tệp dữ liệu bị hỏng.", "Hãy phục hồi từ bản sao lưu.")


def copy(day: int, state: BackupState = BackupState.GOOD) -> BackupRecord:
    made_at = datetime(2026, 6, day, 17, 5)
    path = Path(f"danvan-{day}.sqlite3")
    return BackupRecord(path, made_at, BackupReason.CLOSE, 1, state, day, 1, "", "", "", 1)


def open_page(qtbot: QtBot, error: DanvanError, copies: tuple[BackupRecord, ...] = (), folder: Path = Path()) -> TroublePage:  # fmt: skip
    page = TroublePage(error, folder, copies)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    return page


def press(qtbot: QtBot, page: TroublePage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_locked_store_says_why_and_can_only_be_tried_again(qtbot: QtBot) -> None:
    page = open_page(qtbot, DanvanError("Dữ liệu đang được một chương trình khác mở.", "Hãy đóng chương trình kia."))
    texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "chương trình khác mở" in texts
    assert "Hãy đóng" in texts
    visible = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Thử lại", "Mở thư mục dữ liệu"]
    with qtbot.waitSignal(page.retry_requested):
        press(qtbot, page, "retry_button")


def test_a_damaged_store_offers_its_good_copies_the_newest_first(qtbot: QtBot) -> None:
    page = open_page(qtbot, DAMAGED, (copy(14, BackupState.CHANGED), copy(13), copy(12)))
    combo = page.findChild(QComboBox, "copies_combo")
    assert combo is not None
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "17:05 ngày 13/06/2026 (khi đóng chương trình)",
        "17:05 ngày 12/06/2026 (khi đóng chương trình)",
    ]
    combo.setCurrentIndex(1)
    with qtbot.waitSignal(page.restore_requested) as wanted:
        press(qtbot, page, "restore_button")
    assert wanted.args == [copy(12)]


def test_a_damaged_store_without_copies_offers_none(qtbot: QtBot) -> None:
    page = open_page(qtbot, DAMAGED)
    box = page.findChild(QGroupBox, "restore_box")
    assert box is not None
    assert not box.isVisible()


@pytest.mark.parametrize("answer", [True, False])
def test_an_empty_store_is_begun_only_when_the_clerk_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    page = open_page(qtbot, DAMAGED, (copy(13),))
    asked: list[str] = []
    monkeypatch.setattr(messages, "ask", lambda *texts: bool(asked.append(texts[1])) or answer)
    with qtbot.waitSignal(page.fresh_requested, timeout=200, raising=False) as wanted:
        press(qtbot, page, "fresh_button")
    assert wanted.signal_triggered is answer
    assert asked == ["Bắt đầu một kho dữ liệu trống?"]


def test_the_folder_or_the_next_one_above_that_exists_is_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page = open_page(qtbot, DAMAGED, folder=tmp_path / "a" / "b")
    press(qtbot, page, "folder_button")
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]


def test_the_keyboard_starts_at_the_first_way_out(qtbot: QtBot) -> None:
    page = open_page(qtbot, DAMAGED, (copy(13),))
    page.take_focus()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "restore_button"
