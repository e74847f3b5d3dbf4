"""Pages go into a PDF or onto a printer only when the clerk says so."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from danvan_desktop.gui import messages
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.gui.paper_output import documents_folder, print_pages, save_pdf
from tests.gui.test_paged_document import LONG


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_pdf_is_written_where_the_clerk_says(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: tmp_path / "b.pdf")
    monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": told.append(words))
    save_pdf(window, PagedDocument([LONG]), documents_folder() / "a.pdf")
    assert told == ["Đã ghi “b.pdf”."]
    with pypdfium2.PdfDocument(tmp_path / "b.pdf") as document:
        assert len(document) == 3


def test_turning_back_writes_nothing(window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: None)
    save_pdf(window, PagedDocument([LONG]), tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("pages", "count"), [(None, 3), ((2, 3), 2), ((3, 9), 1)])
def test_the_pages_asked_for_are_printed(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: tuple[int, int] | None, count: int
) -> None:
    target = tmp_path / "in.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        if pages is not None:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*pages)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    print_pages(window, PagedDocument([LONG]))
    with pypdfium2.PdfDocument(target) as document:
        assert len(document) == count


def test_turning_back_prints_nothing(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    pages = PagedDocument([LONG])
    monkeypatch.setattr(pages, "print_to", lambda _printer: pytest.fail("printed"))
    print_pages(window, pages)
