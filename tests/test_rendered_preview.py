"""Every Word document on paper: the pages of the preview beside those LibreOffice makes of the file."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from danvan_desktop.devtools.bench_figures import report_figures
from danvan_desktop.domain.document import ChartBlock, Document, Table
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.flow_writer import flow_sections
from danvan_desktop.exporters.word.yearly_report import yearly_report
from danvan_desktop.gui.paged_document import PagedDocument
from tests.exporters.test_golden import WORD
from tests.recalculation import needs_libreoffice

LONG = "long_report"
MADE = {**WORD, LONG: lambda: yearly_report(report_figures(60))}


def without_charts(document: Document) -> Document:
    """The document without charts, in which LibreOffice writes other words in another order."""
    return replace(document, blocks=tuple(block for block in document.blocks if not isinstance(block, ChartBlock)))


DOCUMENTS = {name: lambda make=make: without_charts(make()) for name, make in MADE.items()}
CHARTED = {f"{name}_charted": make for name, make in MADE.items() if without_charts(make()) != make()}
PAGES_PER_DOUBT = 20
"""A word may just fit a line here and not there, since LibreOffice rounds the widths of letters; over that many pages
such a line may add up to one page more or less. Shorter documents agree to the page."""

pytestmark = [needs_libreoffice, pytest.mark.usefixtures("qtbot")]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """The texts of LibreOffice's pages by document: all files rendered by one call, for its start takes the longest."""
    folder = tmp_path_factory.mktemp("rendered")
    documents = {**DOCUMENTS, **CHARTED}
    files = [folder / f"{name}.docx" for name in documents]
    for path in files:
        write_docx(documents[path.stem](), path)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    return {path.stem: page_texts(path.with_suffix(".pdf")) for path in files}


def page_texts(path: Path) -> list[str]:
    """The letters of each page without spaces, which pdfium has to guess from the gaps between letters."""
    with pypdfium2.PdfDocument(path) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def flowing_text(pages: list[str], document: Document) -> str:
    """The text of all pages without what returns on each: its number and the heads of tables."""
    text = "".join(page.removeprefix(str(number)) if number > 1 else page for number, page in enumerate(pages, start=1))
    for table in (block for block in document.blocks if isinstance(block, Table)):
        head = "".join(column.title for column in table.columns)
        text = text.replace("".join(head.split()), "")
    return text


def previewed(document: Document, folder: Path) -> list[str]:
    path = folder / "preview.pdf"
    PagedDocument(flow_sections(document)).save_pdf(path, "Xem trước")
    return page_texts(path)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_preview_has_the_pages_and_the_text_libreoffice_makes(
    name: str, printed: Mapping[str, list[str]], tmp_path: Path
) -> None:
    document = DOCUMENTS[name]()
    ours, theirs = previewed(document, tmp_path), printed[name]
    assert abs(len(ours) - len(theirs)) <= len(theirs) // PAGES_PER_DOUBT
    if len(ours) == len(theirs) < PAGES_PER_DOUBT:
        assert ours == theirs
    else:
        assert flowing_text(ours, document) == flowing_text(theirs, document)


def test_the_long_report_is_long_enough_to_prove_something(printed: Mapping[str, list[str]]) -> None:
    assert len(printed[LONG]) >= PAGES_PER_DOUBT


@pytest.mark.parametrize("name", CHARTED)
def test_charts_stand_on_the_pages_libreoffice_puts_them_on(
    name: str, printed: Mapping[str, list[str]], tmp_path: Path
) -> None:
    ours, theirs = previewed(CHARTED[name](), tmp_path), printed[name]
    names = ["".join(block.caption.split()) for block in CHARTED[name]().blocks if isinstance(block, ChartBlock)]
    assert names
    for caption in names:
        assert [caption in page for page in ours] == [caption in page for page in theirs]
