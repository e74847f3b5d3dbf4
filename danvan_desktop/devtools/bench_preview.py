"""The preview of a long report: its first page on the screen against the time allowed, all pages against the Word file."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from danvan_desktop.devtools.bench_figures import report_figures
from danvan_desktop.devtools.measuring import REPEATS, Ratio, seconds
from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.exporters.flow_writer import flow_sections
from danvan_desktop.exporters.word.yearly_report import yearly_report
from danvan_desktop.gui.paged_document import PagedDocument

FIRST_PAGE_SECONDS = 0.3
TABLES = 20


def preview_ratios(tasks: int = 300, repeats: int = REPEATS) -> Iterator[Ratio]:
    """A report of `tasks` tasks and 20 tables from its figures to the painted first page; an application must run."""
    report = report_figures(tasks, TABLES)
    shown = statistics.median(seconds(partial(show_first_page, report)) for _ in range(repeats))
    pages = PagedDocument(flow_sections(yearly_report(report)))
    start = time.perf_counter()
    pages.lay_all()
    rest = f"all {pages.page_count} pages {time.perf_counter() - start:.1f} s later"
    label = f"preview of {tasks} tasks, first page ÷ {FIRST_PAGE_SECONDS} s"
    yield Ratio(label, shown, FIRST_PAGE_SECONDS, 1.0, rest)


def show_first_page(report: ReportFigures) -> QImage:
    """What the window does until the clerk sees something."""
    pages = PagedDocument(flow_sections(yearly_report(report)))
    picture = QImage(pages.page_size(0).toSize(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    pages.paint_page(painter, 0)
    painter.end()
    return picture
