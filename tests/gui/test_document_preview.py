"""The preview shows the pages of one paper after the other and hands them on."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.document import Run
from danvan_desktop.domain.sheet_flow import FlowPaper, FlowSection, FlowText
from danvan_desktop.gui import messages
from danvan_desktop.gui.document_preview import DocumentPreviewDialog, PreviewDeeds, preview


def paper(name: str, lines: int = 1) -> FlowPaper:
    text = FlowText((Run(f"chữ của {name}"),), 14)
    return FlowPaper(name, (FlowSection(595.3, 841.9, (57, 57, 57, 85), (text,) * lines),))


def opened(qtbot: QtBot, *papers: FlowPaper, deeds: PreviewDeeds | None = None) -> DocumentPreviewDialog:
    dialog = DocumentPreviewDialog(papers, deeds)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_one_paper_needs_no_choice_and_is_laid_out_to_its_end(qtbot: QtBot) -> None:
    dialog = opened(qtbot, paper("Công văn", 200))
    assert not dialog._ui.paper_combo.isVisible()
    assert dialog.windowTitle() == "Xem trước – Công văn"
    qtbot.waitUntil(lambda: dialog._view.is_complete)
    assert dialog._view.page_count == 5


def test_another_paper_is_shown_from_its_first_page(qtbot: QtBot) -> None:
    dialog = opened(qtbot, paper("Phòng A", 200), paper("Phòng B", 2))
    qtbot.waitUntil(lambda: dialog._view.is_complete)
    dialog._view.go_to_page(3)
    dialog._ui.paper_combo.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog._view.page_count == 1)
    assert dialog._view.current_page == 0
    assert "Phòng B" in dialog.windowTitle()


def test_the_pdf_is_of_the_paper_shown_and_offered_under_its_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []
    monkeypatch.setattr(messages, "choose_save_path", lambda *asked: offered.append(asked[-1]) or tmp_path / "a.pdf")
    monkeypatch.setattr(messages, "tell", lambda *_: None)
    dialog = opened(qtbot, paper("Phòng A"), paper("Phòng B"), deeds=PreviewDeeds(folder=tmp_path))
    dialog._ui.paper_combo.setCurrentIndex(1)
    qtbot.mouseClick(dialog._ui.pdf_button, Qt.MouseButton.LeftButton)
    assert offered == [tmp_path / "Phòng B.pdf"]
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as printed:
        assert "Phòng B" in printed[0].get_textpage().get_text_bounded()


def test_ctrl_p_asks_for_the_printer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append(dialog.maxPage()) or 0)
    dialog = opened(qtbot, paper("Công văn", 200))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog._view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(dialog._ui.print_button, Qt.MouseButton.LeftButton)
    assert asked == [5, 5]


@pytest.mark.parametrize("is_done", [False, True])
def test_word_is_written_by_who_opened_it_and_closes_the_preview_when_all_is_done(qtbot: QtBot, is_done: bool) -> None:
    dialog = opened(qtbot, paper("Công văn"), deeds=PreviewDeeds(lambda: is_done, "&Xuất 1 công văn…"))
    assert dialog._ui.word_button.text() == "&Xuất 1 công văn…"
    qtbot.mouseClick(dialog._ui.word_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() is not is_done


def test_what_is_missing_and_a_template_are_told_and_without_word_there_is_no_button(qtbot: QtBot) -> None:
    deeds = PreviewDeeds(notes=("Còn thiếu: số văn bản, người ký.", "Xuất Word theo mẫu riêng."))
    dialog = opened(qtbot, paper("Công văn"), deeds=deeds)
    assert "Còn thiếu: số văn bản, người ký" in dialog._ui.notes_label.text()
    assert "theo mẫu riêng" in dialog._ui.notes_label.text()
    assert not dialog._ui.word_button.isVisible()
    assert not opened(qtbot, paper("Công văn"))._ui.notes_label.isVisible()


def test_opening_it_tells_whether_all_was_written(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(qtbot, paper("cửa sổ"))
    for answer in (QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected):
        monkeypatch.setattr(DocumentPreviewDialog, "exec", lambda _dialog, answer=answer: answer)
        assert preview([paper("a")], None, window) is (answer is QDialog.DialogCode.Accepted)


def test_a_small_dialog_that_opens_it_does_not_make_it_small(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(880, 480)
    small = QDialog(window)
    small.resize(300, 200)
    dialog = DocumentPreviewDialog((paper("a"),), None, small)
    assert (dialog.width(), dialog.height()) == (880, 480)


def test_enter_closes_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot, paper("Công văn"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
