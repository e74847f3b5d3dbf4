"""Sổ theo dõi as a workbook, one sheet a register: rows, the live sum of the year, and each period below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from openpyxl.utils import quote_sheetname

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.register import ColumnType, Total
from danvan_desktop.domain.register_figures import RegistersFigures, RegisterTable, RegisterTotalRow
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.excel.chart_sheet import ChartSheet, open_chart_sheet, write_chart_sheet
from danvan_desktop.exporters.excel.formulas import Formula, references
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import DATE_FORMAT, SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import add_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.word.framing import letter_head

_WIDTHS = {
    ColumnType.TEXT: 44,
    ColumnType.LONG_TEXT: 80,
    ColumnType.DATE: 26,
    ColumnType.INTEGER: 24,
    ColumnType.DECIMAL: 24,
    ColumnType.CHOICE: 36,
    ColumnType.YES_NO: 18,
    ColumnType.UNIT: 46,
    ColumnType.PERSON: 42,
    ColumnType.DOCUMENT: 50,
}
_ALIGNMENTS = {
    ColumnType.INTEGER: Alignment.RIGHT,
    ColumnType.DECIMAL: Alignment.RIGHT,
    ColumnType.DATE: Alignment.CENTER,
    ColumnType.YES_NO: Alignment.CENTER,
}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_LONGEST_NAME = 31
_SUMMARY = "Tổng hợp"


def write_registers(figures: RegistersFigures, path: Path) -> None:
    """Write the workbook to `path`; for a target the clerk chose use `export_registers_excel`."""
    workbook = new_workbook(f"{figures.title} năm {figures.year}", figures.letter_head.agency)
    whole, *names = sheet_names([_SUMMARY, *(table.name for table in figures.registers)])
    front = _front(figures, f"Sổ theo dõi: {_SUMMARY.lower()}".upper())
    summary = ChartSheet(whole, "Sổ", figures.row_chart)
    sheet_of_all = open_chart_sheet(workbook, summary, front)
    contents, counts = [], []
    for name, table in zip(names, figures.registers, strict=True):
        above = _front(figures, f"Sổ theo dõi: {table.name}".upper())
        sheet = add_sheet(workbook, name, first_rows=above.row_count + 1, repeated=1)
        writer = SheetWriter(sheet, _columns(table))
        write_front(writer, above)
        first, last = _write_table(writer, table)
        counts.append([_row_count(name, table, first, last)])
        contents.append(writer.xml())
    overview = write_chart_sheet(sheet_of_all, replace(summary, values=counts), front)
    save_workbook(workbook, path, [overview, *contents], figures.letter_head.date)


def _front(figures: RegistersFigures, title: str) -> Front:
    caption = f"Số liệu đến ngày {date_text(figures.as_of)}"
    head = letter_head(figures.letter_head)
    return Front((title, f"Năm {figures.year}"), caption=caption, head=head, form=figures.form)


def _row_count(name: str, table: RegisterTable, first: int, last: int) -> Value:
    """The live count of a register's rows: each has a number in the first column, however many lines its texts take."""
    count = table.year_total.row_count
    return Formula(f"=COUNT({quote_sheetname(name)}!$A${first}:$A${last})", Decimal(count)) if last >= first else count


def sheet_names(names: Iterable[str]) -> list[str]:
    """The names as Excel takes them for sheets: at most 31 letters, none of its own signs, no two the same."""
    given: list[str] = []
    for name in names:
        plain = _FORBIDDEN.sub(" ", clean_text(name)).strip(" '")[:_LONGEST_NAME].strip(" '") or "Sổ"
        candidate, number = plain, 1
        while candidate.casefold() in {other.casefold() for other in given}:
            number += 1
            candidate = f"{plain[: _LONGEST_NAME - 4].rstrip()} ({number})"
        given.append(candidate)
    return given


def _columns(table: RegisterTable) -> list[Column]:
    columns = [
        Column(column.title, _WIDTHS[column.type], _ALIGNMENTS.get(column.type, Alignment.LEFT))
        for column in table.columns
    ]
    return [Column("TT", 14, Alignment.CENTER), *columns]


def _write_table(writer: SheetWriter, table: RegisterTable) -> tuple[int, int]:
    """Rows and totals; gives the first and the last row of the lines themselves."""
    first = writer.head() + 1
    looks = _looks(writer, table)
    for number, cells in enumerate(table.rows, 1):
        for values in writer.split_row([number, *cells]):
            writer.row(values, looks)
    last = writer.next_row - 1
    if any(column.total is not Total.NONE for column in table.columns):
        writer.row(_year_cells(writer, table, first, last), writer.column_looks(bold=True))
        for period in table.periods:
            writer.row(_total_cells(table, period), writer.column_looks())
    return first, last


def _looks(writer: SheetWriter, table: RegisterTable) -> list[Look]:
    looks = writer.column_looks()
    for place, column in enumerate(table.columns, 1):
        if column.type is ColumnType.DATE:
            looks[place] = replace(looks[place], number_format=DATE_FORMAT)
    return looks


def _total_cells(table: RegisterTable, total: RegisterTotalRow) -> list[Value]:
    """The label in the first column of the register, figures below theirs."""
    figures: list[Value] = [total.figures.get(column.key) for column in table.columns]
    label = f"{total.label} ({total.row_count})"
    return ["", label, *figures[1:]] if figures[:1] == [None] else [label, *figures]


def _year_cells(writer: SheetWriter, table: RegisterTable, first: int, last: int) -> list[Value]:
    """As `_total_cells`, what is a sum of the rows being a live one."""
    cells = _total_cells(table, table.year_total)
    for place, column in enumerate(table.columns, 1):
        value = cells[place]
        if column.total is Total.SUM and isinstance(value, Decimal):
            cells[place] = _sum(writer.letter(place), range(first, last + 1), value)
    return cells


def _sum(letter: str, rows: Sequence[int], value: Decimal) -> Formula:
    return Formula(f"=SUM({','.join(references(letter, rows))})", value)
