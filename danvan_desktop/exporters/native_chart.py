"""Charts that Word and Excel draw themselves and let the reader change: DrawingML, made once for both.

The order of the elements is openpyxl's, which follows ECMA-376; what it cannot say is put in as text by `finished_xml`.
"""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.xml.functions import tostring

from danvan_desktop.domain.chart import Chart, ChartKind
from danvan_desktop.exporters.chart_grid import ChartGrid, GridColumn, chart_grid
from danvan_desktop.exporters.chart_style import Fill
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS
from danvan_desktop.exporters.style import FONT

_HUNDREDTHS = 100  # DrawingML counts the size of letters in hundredths of a point
_SIZE = 10
_NOT_ZERO = "General;;;"  # a segment of length 0 has no room for a digit
_SHOWN = {
    "showLegendKey": False,
    "showVal": True,
    "showCatName": False,
    "showSerName": False,
    "showPercent": False,
    "showBubbleSize": False,
}
_GAP = 40
_EMU_PER_POINT = 12700
_THIN = 0.5


@dataclass(frozen=True, slots=True)
class ChartCells:
    """Where the grid of a chart stands on a sheet: its head row, the column of names, the first column of values."""

    sheet: str
    head_row: int = 1
    name_column: int = 1
    first_column: int = 2

    def cell(self, column: int) -> str:
        """The head of a column of values, counted from 0."""
        return f"{quote_sheetname(self.sheet)}!${get_column_letter(self.first_column + column)}${self.head_row}"

    def names(self, count: int) -> str:
        """The cells of the names."""
        return self._rows(self.name_column, count)

    def values(self, column: int, count: int) -> str:
        """The cells of a column of values, counted from 0."""
        return self._rows(self.first_column + column, count)

    def _rows(self, column: int, count: int) -> str:
        letter = get_column_letter(column)
        first, last = self.head_row + 1, self.head_row + count
        return f"{quote_sheetname(self.sheet)}!${letter}${first}:${letter}${last}"


def native_chart(chart: Chart, cells: ChartCells, width: float, height: float, *, is_live: bool = False) -> BarChart:
    """The chart over the cells its grid stands in, `width` by `height` millimetres large; the cells may be live."""
    grid = chart_grid(chart, is_live=is_live)
    drawn = BarChart()
    drawn.type = "col" if chart.kind is ChartKind.COLUMNS else "bar"
    drawn.grouping, drawn.overlap, drawn.gapWidth = "stacked", 100, _GAP
    drawn.width, drawn.height = width / 10, height / 10
    drawn.roundedCorners, drawn.varyColors = False, False
    drawn.graphical_properties = _no_frame()
    drawn.legend.position = "b"
    drawn.legend.overlay = False
    _lay_axes(drawn, chart)
    for place, column in enumerate(grid.columns):
        drawn.append(_series(grid, column, place, cells))
    return drawn


def chart_xml(drawn: BarChart, external: str = "") -> str:
    """The part of a Word file that holds a chart; `external` is the relationship of the workbook behind it."""
    return finished_xml(tostring(drawn._write()).decode(), external)  # noqa: SLF001 – openpyxl has no public way to the XML of a chart


def finished_xml(xml: str, external: str = "") -> str:
    """The part as openpyxl writes it, in the font of documents, without the title a program would give a chart of one series."""
    text = tostring(_letters(_SIZE).to_tree("txPr")).decode()
    behind = ""
    if external:
        behind = f'<externalData xmlns:r="{RELATIONSHIPS}" r:id="{external}"><autoUpdate val="0"/></externalData>'
    xml = xml.replace("<plotArea>", '<autoTitleDeleted val="1"/><plotArea>', 1)
    xml = xml.replace("</chartSpace>", f"{text}{behind}</chartSpace>")
    xml = xml.replace(f'"{_NOT_ZERO}"', f'"{_NOT_ZERO}" sourceLinked="0"')
    return xml.replace("<a:r><a:t></a:t></a:r>", "").replace(
        "<a:r><a:t/></a:r>", ""
    )  # openpyxl's paragraphs are never empty


def _lay_axes(drawn: BarChart, chart: Chart) -> None:
    """The first bar at the top; no axis of counts, the digits stand in the bars; a scale shows its points."""
    is_scale = chart.kind is ChartKind.SCALE
    names, counts = drawn.x_axis, drawn.y_axis
    names.delete, counts.delete = False, not is_scale
    names.majorTickMark = names.minorTickMark = counts.minorTickMark = "none"
    counts.majorTickMark = "out" if is_scale else "none"
    counts.majorGridlines = None
    counts.number_format, counts.numFmt.sourceLinked = "General", False
    counts.scaling.min = 0
    if chart.kind is not ChartKind.COLUMNS:
        names.scaling.orientation = "maxMin"
        counts.crosses = "max"
    if is_scale and chart.categories:
        counts.scaling.max = float(max(band.values[1] for band in chart.categories))
    elif chart.at_least > 1:
        counts.scaling.max = chart.at_least


def _series(grid: ChartGrid, column: GridColumn, place: int, cells: ChartCells) -> Series:
    count = len(grid.names)
    series = Series(idx=place, order=place)
    series.tx = SeriesLabel(strRef=StrRef(cells.cell(place), _words((column.name,))))
    series.cat = AxDataSource(strRef=StrRef(cells.names(count), _words(grid.names)))
    points = [NumVal(idx=index, v=f"{value:f}") for index, value in enumerate(column.values) if value is not None]
    cache = NumData(formatCode="General", ptCount=count, pt=points)
    series.val = NumDataSource(numRef=NumRef(f=cells.values(place, count), numCache=cache))
    series.invertIfNegative = False
    series.spPr = _surface(column.fill)
    if column.has_digits and column.fill is not None:
        series.dLbls = _digits(column, column.fill)
    return series


def _words(texts: tuple[str, ...]) -> StrData:
    return StrData(ptCount=len(texts), pt=[StrVal(idx=index, v=clean_text(text)) for index, text in enumerate(texts)])


def _surface(fill: Fill | None) -> GraphicalProperties:
    if fill is None:
        return GraphicalProperties(noFill=True, ln=LineProperties(noFill=True))
    frame = LineProperties(w=round(_THIN * _EMU_PER_POINT), solidFill="000000")
    if fill.pattern is None:
        return GraphicalProperties(solidFill=fill.ground, ln=frame)
    lines, ground = ColorChoice(srgbClr=fill.lines), ColorChoice(srgbClr=fill.ground)
    return GraphicalProperties(pattFill=PatternFillProperties(prst=fill.pattern, fgClr=lines, bgClr=ground), ln=frame)


def _no_frame() -> GraphicalProperties:
    return GraphicalProperties(solidFill="FFFFFF", ln=LineProperties(noFill=True))


def _digits(column: GridColumn, fill: Fill) -> DataLabelList:
    """The digits on a plate of the ground's colour, for the pattern must not run through them; none for a 0."""
    labels = DataLabelList(numFmt=_NOT_ZERO, txPr=_letters(_SIZE, bold=True, colour=fill.digits), **_SHOWN)
    labels.spPr = GraphicalProperties(solidFill=fill.ground, ln=LineProperties(noFill=True))
    nothing = dict.fromkeys(_SHOWN, False)
    labels.dLbl = [DataLabel(idx=index, **nothing) for index, value in enumerate(column.values) if not value]
    return labels


def _letters(size: float, *, bold: bool = False, colour: str = "000000") -> RichText:
    look = CharacterProperties(sz=round(size * _HUNDREDTHS), b=bold, solidFill=colour, latin=Font(typeface=FONT))
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=CharacterProperties(lang="vi-VN"))])
