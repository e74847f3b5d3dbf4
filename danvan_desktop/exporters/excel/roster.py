"""Đơn vị phải gửi as a workbook: the overview, one sheet a duty, and the points, each with live counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from danvan_desktop.domain.document import Column
from danvan_desktop.domain.roster_figures import RosterFigures, RosterTable, RosterValue
from danvan_desktop.exporters.excel.formulas import Formula, call, references
from danvan_desktop.exporters.excel.framing import Front, write_front, write_lines
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.registers import sheet_names
from danvan_desktop.exporters.excel.sheet_writer import DATE_FORMAT, SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import add_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.number_text import date_text
from danvan_desktop.exporters.word.framing import letter_head

_LEAST_WIDTH = 275.0  # millimetres: the two narrow columns under the name of the state hold it on one line


def write_roster(figures: RosterFigures, path: Path) -> None:
    """Write the workbook to `path`; for a target the clerk chose use `export_roster_excel`."""
    workbook = new_workbook(f"{figures.title} năm {figures.year}", figures.letter_head.agency)
    contents = []
    for name, table in zip(sheet_names(table.name for table in figures.tables), figures.tables, strict=True):
        front = Front(
            (figures.title.upper(), table.title),
            caption=f"Số liệu đến ngày {date_text(figures.as_of)}",
            head=letter_head(figures.letter_head),
            form=figures.form,
        )
        sheet = add_sheet(workbook, name, first_rows=front.row_count + 1, repeated=1)
        writer = SheetWriter(sheet, _spread(table.columns))
        write_front(writer, front)
        _write_table(writer, table)
        if table.lines:
            write_lines(writer, "Số đơn vị theo mức xếp loại:", table.lines)
        contents.append(writer.xml())
    save_workbook(workbook, path, contents, figures.letter_head.date)


def _spread(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns, as wide together as the head of a document needs."""
    factor = max(1.0, _LEAST_WIDTH / sum(column.width for column in columns))
    return tuple(replace(column, width=column.width * factor) for column in columns)


def _write_table(writer: SheetWriter, table: RosterTable) -> None:
    first = writer.head() + 1
    for cells in table.rows:
        looks = [_look(value, look) for value, look in zip(cells, writer.column_looks(), strict=True)]
        for values in writer.split_row(cells):
            writer.row(values, looks)
    total: list[Value] = list(table.total)
    for place in table.counted:
        cells_counted = references(writer.letter(place), range(first, writer.next_row))
        total[place] = Formula(f"={call('COUNT', cells_counted)}", _number(table.total[place]))
    writer.row(total, writer.column_looks(bold=True))


def _look(value: RosterValue, look: Look) -> Look:
    return replace(look, number_format=DATE_FORMAT) if isinstance(value, date) else look


def _number(value: RosterValue) -> Decimal | None:
    return Decimal(value) if isinstance(value, int) else None
