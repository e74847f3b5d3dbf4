"""The charts of one Word file: a part for each with the workbook of its figures, numbered as they come in the text."""

from __future__ import annotations

from typing import Final, NamedTuple

from danvan_desktop.domain.document import ChartBlock
from danvan_desktop.exporters.docx_package import relations_xml
from danvan_desktop.exporters.docx_xml import RELATIONSHIPS

WORKBOOK_ID: Final = "rId1"
"""The relationship by which a chart refers to the workbook of its figures."""

_CHART_TYPE: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class ChartPart(NamedTuple):
    """A chart as DrawingML, tied to the workbook of its figures by `WORKBOOK_ID`."""

    xml: str
    workbook: bytes


class ChartParts:
    """The charts added so far."""

    def __init__(self) -> None:
        self._parts: list[ChartPart] = []

    def add(self, block: ChartBlock, room: float, *, keep_next: bool) -> str:
        """Take a chart in; gives the paragraphs for its place in the text, `room` millimetres wide."""
        from danvan_desktop.exporters.docx_chart import chart_block_xml, chart_part  # noqa: PLC0415 – delays openpyxl

        self._parts.append(ChartPart(*chart_part(block.chart, room, WORKBOOK_ID)))
        number = len(self._parts)
        return chart_block_xml(block, number, chart_id(number), room, keep_next=keep_next)

    def files(self) -> dict[str, bytes]:
        """The content of the parts by their names in the package."""
        files: dict[str, bytes] = {}
        for number, part in enumerate(self._parts, 1):
            link = {WORKBOOK_ID: (f"{RELATIONSHIPS}/package", f"/{_workbook_name(number)}")}
            files[_chart_name(number)] = part.xml.encode()
            files[f"word/charts/_rels/chart{number}.xml.rels"] = relations_xml(link)
            files[_workbook_name(number)] = part.workbook
        return files

    def types(self) -> dict[str, str]:
        """The content types of the parts by their names."""
        numbers = range(1, len(self._parts) + 1)
        charts = {_chart_name(number): _CHART_TYPE for number in numbers}
        return charts | {_workbook_name(number): _WORKBOOK_TYPE for number in numbers}

    def relations(self) -> dict[str, tuple[str, str]]:
        """The relationships by which the text refers to the charts."""
        return {
            chart_id(number): (f"{RELATIONSHIPS}/chart", f"/{_chart_name(number)}")
            for number in range(1, len(self._parts) + 1)
        }


def chart_id(number: int) -> str:
    """The relationship by which the text refers to a chart, counted from 1."""
    return f"rIdDanvanChart{number}"  # an identifier no template has


def _chart_name(number: int) -> str:
    return f"word/charts/chart{number}.xml"


def _workbook_name(number: int) -> str:
    return f"word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx"  # what Word calls it itself
