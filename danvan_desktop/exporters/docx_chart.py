"""A chart in a Word file: the place in the text, the chart Word draws there, and the workbook its figures are changed in."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.document import Alignment, ChartBlock, Column
from danvan_desktop.exporters.chart_grid import chart_grid
from danvan_desktop.exporters.chart_style import chart_height
from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS, paragraph_xml, run_xml
from danvan_desktop.exporters.excel.looks import HEAD, Look
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter, Value
from danvan_desktop.exporters.excel.workbook import add_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.native_chart import ChartCells, chart_xml, native_chart
from danvan_desktop.exporters.style import StyleId

_SHEET: Final = "Số liệu"
_EMU_PER_MM: Final = 36000
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_FIRST_ID: Final = 1000
"""Drawings of a file are told apart by number; a template has its own, counted from 1."""

_NAME_WIDTH: Final = 80
_VALUE_WIDTH: Final = 32


def chart_part(chart: Chart, width: float, workbook_id: str) -> tuple[str, bytes]:
    """The chart as wide as `width` millimetres, and the workbook it names `workbook_id`, which opens on “Sửa dữ liệu”."""
    drawn = native_chart(chart, ChartCells(_SHEET), width, chart_height(chart))
    return chart_xml(drawn, workbook_id), _workbook(chart)


def chart_block_xml(block: ChartBlock, number: int, chart_id: str, width: float, *, keep_next: bool = False) -> str:
    """The paragraph the chart numbered `number` stands in, and its name; whoever hears the text is told the figures."""
    size = f'cx="{round(width * _EMU_PER_MM)}" cy="{round(chart_height(block.chart) * _EMU_PER_MM)}"'
    drawing = (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{_FIRST_ID + number}" name="Biểu đồ {number}" descr="{escaped(block.chart.in_words)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">'
        f'<c:chart xmlns:c="{_DRAWING}/chart" xmlns:r="{RELATIONSHIPS}" r:id="{chart_id}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    name = paragraph_xml(StyleId.CHART_NAME, run_xml(block.caption), keep_next=keep_next)
    return paragraph_xml(StyleId.CHART, drawing) + name


def _workbook(chart: Chart) -> bytes:
    grid = chart_grid(chart)
    workbook = new_workbook(chart.title, "")
    sheet = add_sheet(workbook, _SHEET, first_rows=1, repeated=1)
    columns = [Column("", _NAME_WIDTH), *(Column(each.name, _VALUE_WIDTH, Alignment.RIGHT) for each in grid.columns)]
    writer = SheetWriter(sheet, columns)
    writer.row([column.title for column in columns], [HEAD] * len(columns))
    looks = [Look(column.alignment) for column in columns]
    for place, name in enumerate(grid.names):
        values: list[Value] = [name, *(column.values[place] for column in grid.columns)]
        writer.row(values, looks)
    content = BytesIO()
    save_workbook(workbook, content, writer.xml(), None)
    return content.getvalue()
