"""`danvan --self-test`: asks the program itself, also the packed one, whether everything it needs is there."""

from __future__ import annotations

import logging
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from danvan_desktop.demonstration import Stage, photograph_pages, staged_office, write_documents
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.page_table import PAGES

_SMALLEST_PICTURE = 5_000
"""Bytes; a page that stayed blank compresses to less."""


def run_self_test(say: Callable[[str], None] = print) -> int:
    """Open every page on a throw-away store, write Word and Excel files; 0 when all of it worked, 1 otherwise."""
    failures: list[str] = []
    sys.excepthook = lambda kind, error, _: failures.append(f"{kind.__name__}: {error}")
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            place = Path(folder)
            with staged_office(place / "store") as stage:
                failures += _page_faults(stage, place)
                failures += _document_faults(stage, place)
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
    say("Tự kiểm tra: có lỗi." if failures else f"Tự kiểm tra: tốt ({len(PAGES)} trang, tài liệu Word và Excel).")
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
