"""The whole job without a clerk: every document and a picture of every page."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from danvan_desktop import demonstration
from danvan_desktop.demonstration import demonstrate, photograph_pages, staged_office
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.settling import settle
from tests.gui.shell import dress_taken_off

DOCUMENTS = 12  # each in every format it has


@pytest.fixture(autouse=True)
def dress(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - there must be one to take the dress off
    with dress_taken_off():
        yield


@pytest.fixture(scope="module")
def shown(qapp_cls: object, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:  # noqa: ARG001
    """What the demonstration wrote, in the order of writing."""
    QApplication.instance() or QApplication([])
    with dress_taken_off(), pytest.MonkeyPatch.context() as patched:
        patched.setattr(demonstration, "settle", partial(settle, 50))
        return list(demonstrate(tmp_path_factory.mktemp("demo") / "new" / "folder"))


def test_it_writes_each_document_and_a_picture_of_each_page(shown: list[Path]) -> None:
    documents = [path for path in shown if path.suffix in {".docx", ".xlsx"}]
    pictures = [path.name for path in shown if path.suffix == ".png"]
    assert len(documents) == len(set(documents)) == DOCUMENTS
    assert pictures == [f"{number}-{entry.name}.png" for number, entry in enumerate(PAGES, 1)]
    assert len(pictures) == 9
    assert sorted(shown) == sorted(shown[0].parent.iterdir())


def test_the_documents_are_sound_and_of_the_sample_year(shown: list[Path]) -> None:
    for path in shown[:DOCUMENTS]:
        with zipfile.ZipFile(path) as package:
            assert package.testzip() is None
            inside = "word/document.xml" if path.suffix == ".docx" else "xl/workbook.xml"
            assert inside in package.namelist()
        assert "2026" in path.name


def test_the_pictures_show_full_pages_of_an_office_screen(shown: list[Path]) -> None:
    for path in shown[DOCUMENTS:]:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == demonstration.WINDOW_SIZE
        colours = {picture.pixel(x, y) for x in range(170, 1360, 7) for y in range(60, 700, 5)}
        assert len(colours) > 10, f"{path.name} looks empty"


def test_the_stage_is_an_opened_window_on_the_sample_year_and_is_closed_afterwards(tmp_path: Path) -> None:
    with staged_office(tmp_path) as stage:
        assert stage.start.is_open
        assert stage.start.window.year_and_plan()[0] == stage.year == 2026
        window = stage.start.window
    assert not window.isVisible()


def test_a_folder_that_cannot_be_made_is_refused_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(demonstration, "staged_office", lambda _folder: pytest.fail("began"))
    with pytest.raises(DanvanError, match="Không tạo được thư mục"):
        list(demonstrate(tmp_path / "file" / "out"))


def test_a_picture_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with staged_office(tmp_path / "store") as stage, pytest.raises(DanvanError, match="1-overview"):
        next(photograph_pages(stage, tmp_path / "missing"))
