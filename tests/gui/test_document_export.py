"""Writing documents: where is asked, the worker writes, what was written can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.sheet_flow import FlowPaper
from danvan_desktop.gui import document_export, messages
from danvan_desktop.gui.document_export import DocumentExport
from danvan_desktop.gui.document_preview import PreviewDeeds
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from tests.gui.report_stage import YEAR, ReportStage, report_stage
from tests.template_files import lose_template

ORDER = ExportOrder(DocumentKind.REPORT, YEAR)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[ReportStage]:
    made = report_stage(qtbot, tmp_path)
    yield made
    made.close()


def answer(words: str) -> list[str]:
    """Press the button `words` of the next box; what the box says comes into the list."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        said.extend((box.text(), box.informativeText()))
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(20, press)
    return said


def test_the_file_is_written_and_what_is_missing_is_said(
    stage: ReportStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "báo cáo.docx"
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: path)
    report = stage.services.reports.reports(YEAR)[0]
    stage.services.reports.edit(replace(report, authority_prefix="KT.", position_for=""))
    said = answer("Đóng")
    export = DocumentExport(stage.services.documents, stage.runner)
    export.export(stage.page, ORDER, FileFormat.DOCX)
    stage.qtbot.waitUntil(lambda: len(said) == 2 and not stage.runner.is_busy)
    assert path.read_bytes()[:2] == b"PK"
    assert said[0] == "Đã ghi “báo cáo.docx”."
    assert "số văn bản" in said[1]
    assert "Cần xem lại: chưa ghi sau “KT.” là ký thay, thay mặt ai" in said[1]
    assert export.proposed("khác.docx").parent == tmp_path


def test_the_written_file_is_opened_on_demand(
    stage: ReportStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "báo cáo.docx"
    opened: list[str] = []
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    for words in ("Mở tệp", "Mở thư mục"):
        said = answer(words)
        DocumentExport(stage.services.documents, stage.runner).export(stage.page, ORDER, FileFormat.DOCX)
        stage.qtbot.waitUntil(lambda said=said: len(said) == 2 and not stage.runner.is_busy)
    assert opened == [str(path), str(tmp_path)]


def test_a_lost_template_of_the_office_is_said_with_what_to_do(
    stage: ReportStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_template(stage.store, TemplateKind.REPORT)
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: tmp_path / "báo cáo.docx")
    said = answer("Đóng")
    DocumentExport(stage.services.documents, stage.runner).export(stage.page, ORDER, FileFormat.DOCX)
    stage.qtbot.waitUntil(lambda: len(said) == 2 and not stage.runner.is_busy)
    assert "Báo cáo được ghi theo mẫu của chương trình. Không còn tệp mẫu “mẫu sở.docx”" in said[1]
    assert "Danh mục › Mẫu văn bản" in said[1]


def test_turning_back_writes_nothing(stage: ReportStage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "choose_save_path", lambda *_: None)
    DocumentExport(stage.services.documents, stage.runner).export(stage.page, ORDER, FileFormat.DOCX)
    assert not stage.runner.is_busy


def test_the_pages_are_shown_and_word_is_written_from_there(
    stage: ReportStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[list[FlowPaper], PreviewDeeds]] = []
    written: list[FileFormat] = []
    monkeypatch.setattr(document_export, "preview", lambda papers, deeds, _parent: shown.append((papers, deeds)))
    monkeypatch.setattr(DocumentExport, "export", lambda _self, _parent, _order, kind: written.append(kind))
    DocumentExport(stage.services.documents, stage.runner).preview(stage.page, ORDER)
    ((paper,), deeds) = shown[0]
    assert paper.name.startswith("Báo cáo năm")
    assert paper.sections == stage.services.documents.preview(ORDER)
    assert "số văn bản" in deeds.notes[0]
    assert deeds.notes[-1] == ""
    assert deeds.save_word is not None
    assert deeds.save_word() is False
    assert written == [FileFormat.DOCX]
