"""A plan's file dropped on the window is imported; what is no single local file is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.gui.plan_doors import PlanDoorway
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.paths import resource
from tests.gui.shell import Shell, sample_folder, shell_window

__all__ = ["sample_folder"]
COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, sample_folder: Path) -> Iterator[Shell]:
    with shell_window(qtbot, tmp_path, sample_folder) as opened:
        yield opened


@pytest.fixture
def imported(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    taken: list[Path] = []
    monkeypatch.setattr(PlanDoorway, "import_file", lambda _, path: taken.append(path))
    return taken


def drop(qtbot: QtBot, shell: Shell, *urls: QUrl, at: QPoint = QPoint(300, 300)) -> bool:  # noqa: B008 - never changed
    """Drag over the window as the desktop does and let go; whether it was welcomed."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    handle = shell.window.windowHandle()
    enter = QDragEnterEvent(at, COPY, mime, LEFT, NONE)
    enter.setAccepted(False)
    QApplication.sendEvent(handle, enter)
    move = QDragMoveEvent(at, COPY, mime, LEFT, NONE)
    QApplication.sendEvent(handle, move)
    if enter.isAccepted() and move.isAccepted():
        QApplication.sendEvent(handle, QDropEvent(QPointF(at), COPY, mime, LEFT, NONE))
    qtbot.wait(20)
    return enter.isAccepted()


def local(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))


def test_a_dropped_plan_gives_a_draft_on_the_plan_page(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[ImportReviewDialog] = []
    monkeypatch.setattr(ImportReviewDialog, "exec", lambda dialog: bool(opened.append(dialog)))
    assert drop(qtbot, shell, local(resource("samples", "ke_hoach_mau.txt")))
    qtbot.waitUntil(lambda: bool(opened))
    assert shell.page.name == "plan"


def test_a_folder_goes_to_the_reader_which_says_what_it_is(
    qtbot: QtBot, shell: Shell, imported: list[Path], tmp_path: Path
) -> None:
    assert drop(qtbot, shell, local(tmp_path))
    assert imported == [tmp_path]


def test_a_plan_dropped_on_a_text_field_is_imported_and_its_address_not_typed(
    qtbot: QtBot, shell: Shell, imported: list[Path], tmp_path: Path
) -> None:
    page = shell.window.show_page("plan")
    field = next(edit for edit in page.findChildren(QPlainTextEdit) if edit.isVisible())
    before = field.toPlainText()
    assert drop(qtbot, shell, local(tmp_path), at=field.mapTo(shell.window, field.rect().center()))
    assert imported == [tmp_path]
    assert field.toPlainText() == before


def test_evidence_dropped_on_its_list_is_no_plan(
    qtbot: QtBot, shell: Shell, imported: list[Path], tmp_path: Path
) -> None:
    evidence = FileDropList(shell.window)
    evidence.setGeometry(250, 250, 100, 100)
    evidence.show()
    path = tmp_path / "minh_chung.docx"
    path.write_bytes(b"x")
    with qtbot.waitSignal(evidence.files_dropped):
        drop(qtbot, shell, local(path))
    assert imported == []


def test_nothing_is_welcome_behind_a_dialog(qtbot: QtBot, shell: Shell, imported: list[Path], tmp_path: Path) -> None:
    dialog = QDialog(shell.window)
    dialog.open()
    drop(qtbot, shell, local(tmp_path))
    dialog.close()
    assert imported == []


def test_two_files_are_refused(qtbot: QtBot, shell: Shell, imported: list[Path], tmp_path: Path) -> None:
    with qtbot.capture_exceptions() as caught:
        drop(qtbot, shell, local(tmp_path / "a.docx"), local(tmp_path / "b.docx"))
    assert [isinstance(item[1], DanvanError) for item in caught] == [True]
    assert imported == []


def test_addresses_of_web_pages_are_not_welcome(qtbot: QtBot, shell: Shell, imported: list[Path]) -> None:
    assert not drop(qtbot, shell, QUrl("https://example.vn/ke-hoach.docx"))
    assert imported == []


def test_nothing_is_welcome_before_there_is_an_office(qtbot: QtBot, tmp_path: Path, imported: list[Path]) -> None:
    with shell_window(qtbot, tmp_path) as fresh:
        assert not drop(qtbot, fresh, local(tmp_path / "a.docx"))
    assert imported == []
