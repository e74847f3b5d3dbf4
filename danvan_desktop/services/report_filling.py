"""Filling the live fields of a report: numbers into its sentences, and the tables of registers it asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.figures import ReportFigures
from danvan_desktop.domain.marked_text import escaped
from danvan_desktop.domain.register import ColumnType, RegisterColumn, RegisterRow, Total
from danvan_desktop.domain.register_cells import decode_cells, shown_cell
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.report import Report
from danvan_desktop.domain.report_field import field_values, fields_in, filled, register_table_field
from danvan_desktop.domain.report_period import period_of_report
from danvan_desktop.domain.report_table import ReportTable, ReportTableColumn
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.register_entry import Catalogue
from danvan_desktop.services.register_totals import RegisterTotals
from danvan_desktop.services.registers import registers_of
from danvan_desktop.storage.reader import Reader

_MOST_COLUMNS = 6
"""So many columns of a register can be read on an upright sheet."""
_WIDTHS = {ColumnType.LONG_TEXT: 50.0, ColumnType.TEXT: 32.0, ColumnType.DATE: 34.0, ColumnType.YES_NO: 20.0}
_USUAL_WIDTH = 28.0
_NUMBER_WIDTH = 22.0


def with_fields(reader: Reader, report: Report, figures: ReportFigures) -> ReportFigures:
    """The figures with the numbers in their places and the tables of registers that the text asks for."""
    asked = {name for section in figures.sections for text in section.paragraphs for name in fields_in(text)}
    if not asked:
        return figures
    values = {name: escaped(value) for name, value in field_values(figures).items()}
    sections = (
        replace(section, paragraphs=tuple(filled(text, values) for text in section.paragraphs))
        for section in figures.sections
    )
    tables = tuple(register_tables(reader, report, asked))
    return replace(figures, sections=tuple(sections), register_tables=tables)


def register_tables(reader: Reader, report: Report, asked: Collection[str] | None = None) -> Iterator[ReportTable]:
    """The registers with rows in the period, all or those whose field is among `asked`."""
    totals, period, names = RegisterTotals(reader), period_of_report(report).register_period, Catalogue(reader).name
    for register in registers_of(reader):
        name = register_table_field(register.name)
        if asked is not None and name not in asked:
            continue
        ids = totals.total(SoughtTotal(register.key, period=period), report.year).row_ids
        if not ids:
            continue
        cells = [decode_cells(register, row.cells) for row in reader.select(RegisterRow, id=ids)]
        columns = _printed(
            [column for column in register.shown if any(shown_cell(column, values, names) for values in cells)]
        )
        rows = tuple(tuple(shown_cell(column, values, names) for column in columns) for values in cells)
        sums = [
            totals.total(SoughtTotal(register.key, column.key, period), report.year).value
            if column.total is not Total.NONE
            else None
            for column in columns
        ]
        yield ReportTable(name, tuple(_column(column) for column in columns), rows, _total(sums))


def _printed(columns: Sequence[RegisterColumn]) -> tuple[RegisterColumn, ...]:
    """The columns a sheet has room for: what must be filled in and what adds up first, in their order."""
    ranked = sorted(columns, key=lambda column: not (column.is_required or column.total is not Total.NONE))
    kept = {column.key for column in ranked[:_MOST_COLUMNS]}
    return tuple(column for column in columns if column.key in kept)


def _column(column: RegisterColumn) -> ReportTableColumn:
    width = _NUMBER_WIDTH if column.type.is_number else _WIDTHS.get(column.type, _USUAL_WIDTH)
    return ReportTableColumn(column.title, width, column.type.is_number)


def _total(sums: list[Decimal | None]) -> tuple[str, ...]:
    """The row of sums, “Cộng” in its first free cell; nothing where no column adds up."""
    if all(value is None for value in sums):
        return ()
    cells = ["" if value is None else format_points(value) for value in sums]
    if sums[0] is None:
        cells[0] = "Cộng"
    return tuple(cells)
