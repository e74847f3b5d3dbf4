"""What Word and Excel read of a chart: the order of the schema, the figures kept beside their cells, the looks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from openpyxl.chart.chartspace import ChartSpace
from openpyxl.xml.functions import fromstring

from danvan_desktop.domain.chart import Chart
from danvan_desktop.exporters.chart_style import FILLS
from danvan_desktop.exporters.native_chart import ChartCells, chart_xml, native_chart
from tests.exporters.sample_charts import MONTHS, SCALE, UNITS

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# CT_ChartSpace, CT_Chart, CT_BarChart, CT_BarSer and CT_DLbls of ECMA-376 part 1, as far as the program uses them.
ORDERS = {
    "chartSpace": ["roundedCorners", "chart", "spPr", "txPr", "externalData"],
    "chart": ["autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
    "barChart": ["barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId"],
    "ser": ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"],
    "dLbls": [
        "dLbl",
        "numFmt",
        "spPr",
        "txPr",
        "showLegendKey",
        "showVal",
        "showCatName",
        "showSerName",
        "showPercent",
        "showBubbleSize",
    ],
    "scaling": ["orientation", "max", "min"],
    "txPr": ["bodyPr", "lstStyle", "p"],
}


def tree(chart: Chart, external: str = "rId1"):
    return etree.fromstring(chart_xml(native_chart(chart, ChartCells("Số liệu"), 160, 60), external))


@pytest.mark.parametrize("chart", [UNITS, MONTHS, SCALE], ids=lambda chart: chart.kind.value)
def test_the_elements_stand_in_the_order_of_the_schema(chart: Chart) -> None:
    for element in tree(chart).iter():
        order = ORDERS.get(etree.QName(element).localname)
        if order is not None:
            places = [order.index(etree.QName(child).localname) for child in element]
            assert places == sorted(places), element.tag


@pytest.mark.parametrize("chart", [UNITS, MONTHS, SCALE], ids=lambda chart: chart.kind.value)
def test_the_part_is_read_back_as_a_chart(chart: Chart) -> None:
    space = ChartSpace.from_tree(fromstring(chart_xml(native_chart(chart, ChartCells("a"), 160, 60))))
    assert space.chart.autoTitleDeleted
    assert space.chart.plotArea._charts[0].series


def test_figures_are_kept_beside_the_cells_they_come_from() -> None:
    first = tree(UNITS).find(f".//{C}ser")
    assert first.findtext(f"{C}val/{C}numRef/{C}f") == "'Số liệu'!$B$2:$B$4"
    assert [node.text for node in first.findall(f"{C}val//{C}v")] == ["6", "7", "1"]
    assert [node.text for node in first.findall(f"{C}cat//{C}v")][1] == "Thanh tra & Pháp chế"
    assert first.findtext(f"{C}tx//{C}v") == "Hoàn thành"


def test_a_missing_value_is_a_gap_and_not_a_0() -> None:
    reached = tree(SCALE).findall(f".//{C}ser")[-1]
    assert [(node.get("idx"), node[0].text) for node in reached.findall(f"{C}val//{C}pt")] == [("1", "93.25")]


def test_a_segment_of_0_has_no_digit_and_the_others_stand_on_a_plate() -> None:
    labels = tree(UNITS).findall(f".//{C}ser")[1].find(f"{C}dLbls")
    assert [node.find(f"{C}idx").get("val") for node in labels.findall(f"{C}dLbl")] == ["1"]
    assert labels.find(f"{C}dLbl/{C}showVal").get("val") == "0"
    assert labels.find(f"{C}spPr/{A}solidFill/{A}srgbClr").get("val") == FILLS[UNITS.series[1].meaning].ground
    assert labels.find(f"{C}numFmt").get("sourceLinked") == "0"


def test_meanings_are_patterns_as_well_as_colours() -> None:
    patterns = [node.get("prst") for node in tree(UNITS).iter(f"{A}pattFill")]
    assert patterns == [FILLS[series.meaning].pattern for series in UNITS.series[1:3]]


def test_parts_of_one_chart_keep_one_measure() -> None:
    assert tree(UNITS).find(f".//{C}valAx/{C}scaling/{C}max") is None
    assert tree(replace(UNITS, at_least=40)).find(f".//{C}valAx/{C}scaling/{C}max").get("val") == "40"


def test_without_a_workbook_behind_it_nothing_refers_to_one() -> None:
    assert tree(UNITS, "").find(f"{C}externalData") is None
