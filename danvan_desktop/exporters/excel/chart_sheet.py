"""A sheet of its own for a chart: the figures as a table, and under it the chart Excel draws from these very cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from danvan_desktop.domain.chart import Chart, ChartKind
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.exporters.chart_grid import ChartGrid, chart_grid
from danvan_desktop.exporters.chart_style import chart_height
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.framing import Front, write_front
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import add_sheet
from danvan_desktop.exporters.native_chart import ChartCells, native_chart

_NAMES: Final = 2
"""The columns before the first value: the number of the row and its name."""

_NAME_WIDTH: Final = 110
_VALUE_WIDTH: Final = 40
_SUM_WIDTH: Final = 26
_LEAST_WIDTH: Final = 260
"""What all columns have together at least, that the head above them has room."""

_MM_PER_LETTER: Final = 2.1
_ROW: Final = 6.0
"""Millimetres of a row of one line."""

_FRONT: Final = 50.0
_LOW_PAGE: Final = 160.0
_HIGH_PAGE: Final = 350.0
"""Millimetres of rows a sheet holds lying and standing, which makes it smaller to fit the width."""


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """What a sheet shows: the chart, what its rows are called, and whole rows below that the chart leaves out.

    `values` stand in the cells in place of the chart's figures where they are live: for each row one for each column.
    """

    name: str
    row_title: str
    chart: Chart
    values: Sequence[Sequence[Value]] = ()
    closing: Sequence[tuple[str, Sequence[Value]]] = ()

    @property
    def grid(self) -> ChartGrid:
        """The chart as the cells of the sheet have it."""
        return chart_grid(self.chart, is_live=True)


def open_chart_sheet(workbook: Workbook, shown: ChartSheet, front: Front) -> Worksheet:
    """The sheet in its place among the others; what stands in it may be written after those it refers to."""
    return add_sheet(workbook, shown.name, first_rows=front.row_count + 1, repeated=1)


def write_chart_sheet(sheet: Worksheet, shown: ChartSheet, front: Front) -> str:
    """Lay the chart onto the sheet; gives its rows as XML."""
    grid = shown.grid
    columns = _columns(shown, grid)
    writer = SheetWriter(sheet, columns)
    write_front(writer, front)
    head = writer.head()
    looks, bold = writer.column_looks(), writer.column_looks(bold=True)
    for place, name in enumerate(grid.names):
        values = shown.values[place] if shown.values else [column.values[place] for column in grid.columns]
        writer.row([place + 1, name, *values, *_sum_of(shown, writer, values)], looks)
    for label, values in shown.closing:
        writer.row(["", label, *values, *_sum_of(shown, writer, values)], bold)
    width, height = sum(writer.widths) * _MM_PER_LETTER, chart_height(shown.chart)
    _set_page(sheet, _FRONT + (len(grid.names) + len(shown.closing)) * _ROW + height, writer.next_row)
    cells = ChartCells(shown.name, head, _NAMES, _NAMES + 1)
    first = writer.next_row + 1
    sheet.add_chart(native_chart(shown.chart, cells, width, height, is_live=True), f"A{first}")
    blank = Look(is_framed=False)
    while writer.next_row <= first + height / _ROW:  # the chart is printed with the rows it lies on
        writer.row([""] * len(columns), [blank] * len(columns))
    return writer.xml()


def _set_page(sheet: Worksheet, height: float, chart_row: int) -> None:
    """A sheet that is too high stands upright; one that is too high even so has its chart on a page of its own."""
    if height > _LOW_PAGE:
        sheet.page_setup.orientation = "portrait"
    if height > _HIGH_PAGE:
        sheet.row_breaks.append(Break(id=chart_row))


def _columns(shown: ChartSheet, grid: ChartGrid) -> list[Column]:
    number, name = Column("TT", 14, Alignment.CENTER), Column(shown.row_title, _NAME_WIDTH)
    sums = [Column("Tổng số", _SUM_WIDTH, Alignment.RIGHT)] if _has_sums(shown) else []
    rest = _LEAST_WIDTH - sum(column.width for column in (number, name, *sums))
    width = max(_VALUE_WIDTH, rest / max(1, len(grid.columns)))
    return [number, name, *(Column(each.name, width, Alignment.RIGHT) for each in grid.columns), *sums]


def _has_sums(shown: ChartSheet) -> bool:
    """Whether the segments of a bar add up to something worth a column."""
    return shown.chart.kind is not ChartKind.SCALE and len(shown.grid.columns) > 1


def _sum_of(shown: ChartSheet, writer: SheetWriter, values: Sequence[Value]) -> list[Value]:
    if not _has_sums(shown):
        return []
    first, last = writer.letter(_NAMES), writer.letter(_NAMES + len(values) - 1)
    total = sum((_number(value) for value in values), Decimal(0))
    return [Formula(f"=SUM({first}{writer.next_row}:{last}{writer.next_row})", total)]


def _number(value: Value) -> Decimal:
    if isinstance(value, Formula):
        return value.value or Decimal(0)
    return Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)
