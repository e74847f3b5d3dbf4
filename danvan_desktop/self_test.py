"""`danvan --self-test`: asks the program itself, also the packed one, whether everything it needs is there."""

from __future__ import annotations

import logging
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from danvan_desktop.demonstration import Stage, photograph_pages, staged_office, write_documents
from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.sheet_flow import FlowSection, FlowText
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.paged_document import PagedDocument
from danvan_desktop.paths import resource

_SMALLEST_PICTURE = 5_000
"""Bytes; a page that stayed blank compresses to less."""

_A4 = (595.3, 841.9)
_MARGINS = (56.7, 56.7, 56.7, 85.0)
"""Points: the sheet and the margins of Nghị định 30/2020/NĐ-CP."""


def run_self_test(say: Callable[[str], None] = print) -> int:
    """Open every page on a throw-away store, write Word and Excel files, read a PDF; 0 when all worked, 1 otherwise."""
    failures: list[str] = []
    sys.excepthook = lambda kind, error, _: failures.append(f"{kind.__name__}: {error}")
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            place = Path(folder)
            with staged_office(place / "store") as stage:
                failures += _page_faults(stage, place)
                failures += _document_faults(stage, place)
                failures += _pdf_faults(stage, place)
    except (
        DanvanError,
        OSError,
        ImportError,
        LookupError,
        RuntimeError,
        TypeError,
        ValueError,
        AttributeError,
    ) as error:
        logging.getLogger(__name__).exception("self-test stopped")
        failures.append(f"{type(error).__name__}: {error}")
    finally:
        sys.excepthook = sys.__excepthook__
    for failure in failures:
        say(f"LỖI: {failure}")
    say(
        "Tự kiểm tra: có lỗi."
        if failures
        else f"Tự kiểm tra: tốt ({len(PAGES)} trang, tài liệu Word và Excel, kế hoạch PDF)."
    )
    return 1 if failures else 0


def _page_faults(stage: Stage, folder: Path) -> Iterator[str]:
    if not stage.start.is_open:
        yield "cửa sổ không mở được kho dữ liệu"
        return
    for picture in photograph_pages(stage, folder):
        if picture.stat().st_size < _SMALLEST_PICTURE:
            yield f"trang {picture.stem} trống"


def _document_faults(stage: Stage, folder: Path) -> Iterator[str]:
    for written in write_documents(stage, folder):
        with zipfile.ZipFile(written) as package:
            if package.testzip() is not None:
                yield f"tệp {written.name} hỏng"


def _pdf_faults(stage: Stage, folder: Path) -> Iterator[str]:
    """Print the sample plan into a PDF and read it, which takes pdfium and a second process of this very program."""
    sample, printed = resource("samples", "ke_hoach_mau.txt"), folder / "ke-hoach.pdf"
    lines = sample.read_text(encoding="utf-8").split("\n")
    texts = (FlowText((Run(line),), 14, alignment=Alignment.JUSTIFY, first_line=36, after=6) for line in lines if line)
    PagedDocument([FlowSection(*_A4, _MARGINS, tuple(texts))]).save_pdf(printed, "Kế hoạch")
    wanted, found = (stage.services.plan_import.read(path).draft.tasks for path in (sample, printed))
    if [task.text for task in found] != [task.text for task in wanted]:
        yield f"đọc kế hoạch PDF được {len(found)} nhiệm vụ, cần {len(wanted)}"
