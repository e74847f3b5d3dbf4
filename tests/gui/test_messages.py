from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages

pytestmark = pytest.mark.usefixtures("qapp")


def answer(word: str, seen: list[str]) -> None:
    """Press the button `word` of the box that opens next, and write down what it says."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend([box.text(), box.informativeText()])
        next(button for button in box.buttons() if button.text() == word).click()

    QTimer.singleShot(0, press)


def test_a_message_says_what_happened_and_what_to_do() -> None:
    seen: list[str] = []
    answer("Đóng", seen)
    messages.tell_error(None, DanvanError("Ổ đĩa đã đầy.", "Hãy xóa bớt tệp."))
    assert seen == ["Ổ đĩa đã đầy.", "Hãy xóa bớt tệp."]


def test_a_written_file_or_its_folder_is_opened_on_demand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    for word in ("Mở tệp", "Mở thư mục", "Đóng"):
        seen: list[str] = []
        answer(word, seen)
        messages.tell_written(None, tmp_path / "mẫu.docx", "Mở bằng Word.")
        assert seen == ["Đã ghi “mẫu.docx”.", "Mở bằng Word."]
    assert opened == [str(tmp_path / "mẫu.docx"), str(tmp_path)]


@pytest.mark.parametrize(("word", "answered"), [("Khôi phục", True), ("Để nguyên", False)])
def test_a_question_is_answered_by_its_verb_and_by_nothing_else(word: str, answered: bool) -> None:
    seen: list[str] = []
    answer(word, seen)
    assert messages.ask(None, "Khôi phục?", "Giải thích", "Khôi phục") is answered
    assert seen == ["Khôi phục?", "Giải thích"]


def test_closing_a_question_changes_nothing() -> None:
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())
    assert messages.ask(None, "Khôi phục?", "", "Khôi phục") is False


def test_a_name_without_ending_gets_that_of_the_proposal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    typed = tmp_path / "báo cáo"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(typed), ""))
    proposed = tmp_path / "x.docx"
    assert messages.choose_save_path(None, "Lưu", (messages.WORD_FILTER,), proposed) == typed.with_suffix(".docx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (f"{typed}.xlsx", ""))
    assert messages.choose_save_path(None, "Lưu", (messages.EXCEL_FILTER,), proposed) == Path(f"{typed}.xlsx")


def test_turning_back_chooses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    assert messages.choose_file(None, "", (messages.PLAN_FILTER,)) is None
    assert messages.choose_files(None, "", (messages.ANY_FILTER,)) == []
    assert messages.choose_save_path(None, "", (), Path("a.docx")) is None
    assert messages.choose_folder(None, "") is None


def test_chosen_files_and_folders_come_as_paths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: asked.append(args) or (str(tmp_path / "a"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(tmp_path / "b")], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    filters = (messages.PLAN_FILTER, messages.ANY_FILTER)
    assert messages.choose_file(None, "Chọn", filters, tmp_path) == tmp_path / "a"
    assert asked == [(None, "Chọn", str(tmp_path), ";;".join(filters))]
    assert messages.choose_files(None, "Chọn", filters) == [tmp_path / "b"]
    assert messages.choose_folder(None, "Chọn") == tmp_path
