"""A comparison of two years or two regulations as a worksheet that can be filtered and sorted."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.comparison_figures import ComparisonFigures
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.registers import sheet_names
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook


def write_comparison(figures: ComparisonFigures, path: Path) -> None:
    """Write the table to `path`; for a target the clerk chose use `export_comparison_excel`."""
    workbook = new_workbook(figures.titles[0].capitalize(), figures.agency)
    front = Front(figures.titles, figures.notes)
    sheet = name_sheet(workbook, *sheet_names([figures.sheet_name]), first_rows=front.row_count + 1, repeated=1)
    writer = SheetWriter(sheet, figures.columns)
    write_front(writer, front)
    head = writer.head()
    plain, bold = (writer.column_looks(bold=is_bold, number_format="General") for is_bold in (False, True))
    for line in figures.lines:
        for values in writer.split_row(list(line.cells)):
            writer.row(values, bold if line.is_bold else plain)
    last = max(head, writer.next_row - 1)
    sheet.auto_filter.ref = f"A{head}:{writer.letter(len(figures.columns) - 1)}{last}"
    save_workbook(workbook, path, writer.xml(), None)
