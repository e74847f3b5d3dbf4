"""The whole job without a clerk: an invented office, its year, every document and a picture of every page."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from danvan_desktop import bootstrap
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.app import WindowStart, make_application
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.main_window import MainWindow, Office
from danvan_desktop.gui.office import furnish_office
from danvan_desktop.gui.page_table import PAGES
from danvan_desktop.gui.settling import settle
from danvan_desktop.paths import StorePaths, resource
from danvan_desktop.services.documents import DocumentKind, ExportOrder
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.services import Services

SAMPLE_MOMENT = datetime(2026, 11, 18, 9, 30)
SAMPLE_CLERK = "Đặng Mai Phương"
_NOT_IN_THE_SAMPLE = {DocumentKind.EXPLANATION, DocumentKind.ROSTER}
"""The sample year still waits for its appraisal, and its office follows no others."""
WINDOW_SIZE = (1366, 728)
"""What an office screen of 1366×768 leaves above the task bar."""


@dataclass(frozen=True, slots=True)
class Stage:
    """An opened window on a store of its own, holding the sample year."""

    services: Services
    start: WindowStart
    year: int


@contextmanager
def staged_office(folder: Path) -> Iterator[Stage]:
    """Open a window (offscreen unless the caller chose a platform) on the sample office in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application(["danvan"])
    clock = FixedClock(SAMPLE_MOMENT)
    paths = StorePaths(folder)
    with bootstrap.open_store(paths, clock, SAMPLE_CLERK) as store:
        services = bootstrap.build_services(store, clock)
        year = SampleOffice(services, resource("samples")).build()
        store.backup()

        def open_office(window: MainWindow, actions: Actions, runner: TaskRunner) -> Office:
            office = furnish_office(window, services, actions, runner, clock)
            return replace(office, store_words=lambda: "Dữ liệu mẫu, bỏ đi khi đóng")

        start = WindowStart(open_office, paths.logs)
        start.window.resize(*WINDOW_SIZE)
        start.window.show()
        start.open()
        try:
            yield Stage(services, start, year)
        finally:
            start.window.close()


def photograph_pages(stage: Stage, folder: Path) -> Iterator[Path]:
    """Save a picture of every page as “1-overview.png” …; raises `DanvanError` when the folder cannot be written."""
    for number, entry in enumerate(PAGES, 1):
        stage.start.window.show_page(entry.name)
        settle()
        path = folder / f"{number}-{entry.name}.png"
        if not stage.start.window.grab().save(str(path)):
            raise DanvanError(f"Không ghi được ảnh “{path.name}”.", "Hãy chọn thư mục khác còn chỗ và ghi được.")
        yield path


def write_documents(stage: Stage, folder: Path) -> Iterator[Path]:
    """Write every document of the sample year in each of its formats."""
    for kind in DocumentKind:
        if kind in _NOT_IN_THE_SAMPLE:
            continue
        for file_format in kind.formats:
            order = ExportOrder(kind, stage.year)
            path = folder / stage.services.documents.suggested_name(order, file_format)
            yield stage.services.documents.export(order, path, file_format)


def demonstrate(out: Path) -> Iterator[Path]:
    """Do the main job of a year and leave Word, Excel and pictures in `out`; the store itself is thrown away."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise DanvanError(f"Không tạo được thư mục “{out}”.", "Hãy chọn thư mục khác ghi được.") from None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, staged_office(Path(folder)) as stage:
        yield from write_documents(stage, out)
        yield from photograph_pages(stage, out)
