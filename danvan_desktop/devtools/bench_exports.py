"""Exports and import against the bare libraries: Word, Excel, reading a plan."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from danvan_desktop.devtools.bench_figures import progress_figures, report_figures
from danvan_desktop.devtools.measuring import REPEATS, Ratio, paired_medians
from danvan_desktop.devtools.yardsticks import write_bare_docx, write_streamed_xlsx
from danvan_desktop.domain.figures import ProgressRow, ReportFigures
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.word.yearly_report import yearly_report
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from danvan_desktop.paths import checkout_folder, resource

EXPORT_AIM = 1.3
STREAM_AIM = 1.2
TABLES = 20
LONG_TABLE = 20_000


def export_ratios(folder: Path, tasks: int = 300, rows: int = LONG_TABLE, repeats: int = REPEATS) -> Iterator[Ratio]:
    """A Word report of `tasks` tasks and an Excel table of `rows` rows, written into `folder`, against bare ones."""
    yield from _word_ratios(folder, tasks, repeats)
    table = progress_figures(rows)
    values = [_values(row) for row in table.rows]
    ours, bare = paired_medians(
        lambda: write_progress(table, folder / "ours.xlsx"),
        lambda: write_streamed_xlsx(values, folder / "bare.xlsx"),
        repeats,
    )
    yield Ratio(f"Excel table of {rows} rows ÷ openpyxl write-only", ours, bare, STREAM_AIM)


def _word_ratios(folder: Path, tasks: int, repeats: int) -> Iterator[Ratio]:
    """Without tables but the annex, against raw elements; with tables, against the calls python-docx teaches."""
    for tables, words in ((0, "python-docx, raw tables"), (TABLES, "python-docx, its own tables")):
        report = report_figures(tasks, tables)
        label = f"Word report of {tasks} tasks, {tables} tables" if tables else f"Word report of {tasks} tasks"
        ours, bare = paired_medians(
            partial(_write_report, report, folder / "ours.docx"),
            partial(write_bare_docx, yearly_report(report), folder / "bare.docx", as_usual=bool(tables)),
            repeats,
        )
        yield Ratio(f"{label} ÷ {words}", ours, bare, EXPORT_AIM)


def _write_report(report: ReportFigures, path: Path) -> None:
    write_docx(yearly_report(report), path)


def _values(row: ProgressRow) -> tuple[object, ...]:
    """The row as openpyxl takes it, in the order of our table."""
    texts = (row.number, row.task, row.units, row.timing, row.due, row.state)
    return (*texts, row.last_result_date, row.last_result, row.evidence_count)


def plan_to_read() -> Path:
    """Plan 004 of the real plans beside the checkout, or the sample plan where they are not."""
    real = sorted((checkout_folder().parent / "shared" / "plans").glob("004_*.txt"))
    return real[0] if real else resource("samples", "ke_hoach_mau.txt")


def import_ratios(plan: Path, repeats: int = REPEATS) -> Iterator[Ratio]:
    """Understanding a plan against reading its text into paragraphs, and against reading the bytes only."""
    name = plan.name.split("_", 1)[0] if plan.name[0].isdigit() else plan.stem
    ours, reading = paired_medians(lambda: parse_plan(read_document(plan)), lambda: read_document(plan), repeats)
    yield Ratio(f"import of plan {name} ÷ reading it into paragraphs", ours, reading)
    ours, reading = paired_medians(
        lambda: parse_plan(read_document(plan)), lambda: plan.read_text(encoding="utf-8"), repeats
    )
    yield Ratio(f"import of plan {name} ÷ reading its text", ours, reading)
