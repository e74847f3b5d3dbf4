"""The tables inside the report: targets, score summary, tasks by unit and state."""

from __future__ import annotations

from danvan_desktop.domain.document import Alignment, Column, RowKind, Table, TableRow
from danvan_desktop.domain.figures import ReportFigures, SectionTable, TaskFigures
from danvan_desktop.domain.report_field import TABLE_FIELDS
from danvan_desktop.domain.report_table import ReportTable
from danvan_desktop.exporters.number_text import points_text

_TARGETS = (
    Column("TT", 11, Alignment.CENTER),
    Column("Chỉ tiêu", 50),
    Column("Kế hoạch", 28, Alignment.CENTER),
    Column("Thực hiện", 30, Alignment.CENTER),
    Column("Đánh giá", 18, Alignment.CENTER),
    Column("Ghi chú", 23),
)
_SCORES = (
    Column("TT", 11, Alignment.CENTER),
    Column("Nhóm tiêu chí", 74),
    Column("Điểm tối đa", 18, Alignment.RIGHT),
    Column("Điểm tự chấm", 18, Alignment.RIGHT),
    Column("Ghi chú", 39),
)


def section_table(figures: ReportFigures, kind: SectionTable) -> Table | None:
    """The table a section asks for, or None when there are no figures for it."""
    if kind is SectionTable.TARGETS and figures.targets:
        return _target_table(figures)
    if kind is SectionTable.SCORES and figures.scores:
        return _score_table(figures)
    if kind is SectionTable.TASKS and figures.tasks is not None and figures.tasks.rows:
        return _task_table(figures.tasks)
    return None


def table_of_field(figures: ReportFigures, name: str) -> Table | None:
    """The table a line of the text asks for by its name; None for one nothing is known of."""
    if (kind := TABLE_FIELDS.get(name)) is not None:
        return section_table(figures, kind)
    found = next((table for table in figures.register_tables if table.name == name), None)
    return None if found is None else _register_table(found)


def _register_table(table: ReportTable) -> Table:
    columns = (
        Column(column.title, column.width, Alignment.RIGHT if column.is_number else Alignment.LEFT)
        for column in table.columns
    )
    rows = [TableRow((str(number), *cells)) for number, cells in enumerate(table.rows, 1)]
    if table.total:
        rows.append(TableRow(("", *table.total), RowKind.TOTAL))
    return Table((Column("TT", 15, Alignment.CENTER), *columns), tuple(rows))


def _target_table(figures: ReportFigures) -> Table:
    rows = (
        TableRow((row.number, row.text, row.required, row.actual, row.verdict, row.note)) for row in figures.targets
    )
    return Table(_TARGETS, tuple(rows))


def _score_table(figures: ReportFigures) -> Table:
    rows = []
    for row in figures.scores:
        points = (points_text(row.max_points), points_text(row.self_points), row.note)
        if row.is_total:
            rows.append(TableRow((row.text, *points), RowKind.TOTAL, (2, 1, 1, 1)))
        else:
            rows.append(TableRow((row.number, row.text, *points)))
    return Table(_SCORES, tuple(rows))


def _task_table(tasks: TaskFigures) -> Table:
    share = 94 / max(1, len(tasks.labels))
    counts = (Column(label, share, Alignment.RIGHT) for label in tasks.labels)
    columns = (Column("TT", 11, Alignment.CENTER), Column("Đơn vị", 55), *counts)
    rows, number = [], 0
    for row in tasks.rows:
        cells = tuple(str(count) for count in row.counts)
        if row.is_total:
            rows.append(TableRow((row.label, *cells), RowKind.TOTAL, (2, *(1 for _ in cells))))
        else:
            number += 1
            rows.append(TableRow((str(number), row.label, *cells)))
    return Table(columns, tuple(rows))
