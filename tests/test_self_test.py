"""The program asks itself whether everything it needs is there, and must be able to say no."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from danvan_desktop import demonstration, paths, self_test
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.pages.care import CarePage
from danvan_desktop.gui.settling import settle
from danvan_desktop.importers.pdf import reader
from danvan_desktop.self_test import run_self_test
from danvan_desktop.services.documents import DocumentService, ExportOrder, FileFormat
from tests.gui.shell import dress_taken_off, hooks_kept


@pytest.fixture(autouse=True)
def restored(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:  # noqa: ARG001
    monkeypatch.setattr(demonstration, "settle", partial(settle, 30))
    with dress_taken_off(), hooks_kept():
        yield


@pytest.fixture
def said() -> list[str]:
    return []


def test_a_good_program_passes_and_says_so(said: list[str]) -> None:
    assert run_self_test(said.append) == 0
    assert said == ["Tự kiểm tra: tốt (9 trang, tài liệu Word và Excel, kế hoạch PDF)."]
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.expected_log
@pytest.mark.parametrize("missing", ["styles/danvan.qss", "samples/year.json", "translations/danvan_qt_vi.qm"])
def test_a_missing_resource_fails_it_and_is_named(
    said: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, missing: str
) -> None:
    installed = tmp_path / "resources"
    for path in paths.resources_folder().rglob("*"):
        place = installed / path.relative_to(paths.resources_folder())
        if path.is_file() and place != installed / missing:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(path)
    monkeypatch.setattr(paths, "resources_folder", lambda: installed)
    assert run_self_test(said.append) == 1
    assert Path(missing).name in said[0]
    assert said[-1] == "Tự kiểm tra: có lỗi."


@pytest.mark.expected_log
@pytest.mark.parametrize("is_late", [False, True], ids=["while shown", "a moment later"])
def test_a_page_that_fails_fails_it(said: list[str], monkeypatch: pytest.MonkeyPatch, is_late: bool) -> None:
    def fail() -> None:
        raise DanvanError("Không đọc được.", "Hãy thử lại.")

    monkeypatch.setattr(self_test, "_document_faults", lambda *_: iter(()))  # one page is enough here
    monkeypatch.setattr(demonstration, "PAGES", [entry for entry in PAGES if entry.name == CarePage.name])
    monkeypatch.setattr(CarePage, "reload", lambda _page: QTimer.singleShot(0, fail) if is_late else fail())
    assert run_self_test(said.append) == 1
    assert any("Không đọc được" in line for line in said)


def test_a_blank_page_and_a_broken_document_are_found(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    export = DocumentService.export

    def cut_short(self: DocumentService, order: ExportOrder, path: Path, form: FileFormat | None = None) -> Path:
        written = export(self, order, path, form)
        content = bytearray(written.read_bytes())
        content[40:60] = bytes(20)
        written.write_bytes(content)
        return written

    monkeypatch.setattr(DocumentService, "export", cut_short)
    monkeypatch.setattr(self_test, "_SMALLEST_PICTURE", 10**9)
    assert run_self_test(said.append) == 1
    assert sum("trống" in line for line in said) == 9
    assert sum(line.endswith("hỏng") for line in said) == 12


@pytest.mark.expected_log
def test_a_program_that_cannot_read_a_pdf_fails(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "_page_faults", lambda *_: iter(()))  # the PDF is enough here
    monkeypatch.setattr(self_test, "_document_faults", lambda *_: iter(()))
    monkeypatch.setattr(reader, "own_command", lambda _: (["/không/có"], {}))
    assert run_self_test(said.append) == 1
    assert "không cho chạy" in said[0]
