from __future__ import annotations

from lxml import etree

from danvan_desktop.domain.document import ChartBlock
from danvan_desktop.exporters.chart_parts import ChartParts
from tests.exporters.sample_charts import MONTHS, UNITS


def test_charts_are_numbered_as_they_come_and_lead_to_their_own_workbooks() -> None:
    parts = ChartParts()
    assert (parts.files(), parts.types(), parts.relations()) == ({}, {}, {})
    first, second = (parts.add(ChartBlock(chart, "Tên"), 160, keep_next=False) for chart in (UNITS, MONTHS))
    keys = list(parts.relations())
    assert [keys[0] in first, keys[1] in second] == [True, True]
    assert {target.lstrip("/") for _, target in parts.relations().values()} <= set(parts.files())
    assert set(parts.types()) == {name for name in parts.files() if not name.endswith(".rels")}
    links = [etree.fromstring(text)[0].get("Target") for name, text in parts.files().items() if name.endswith(".rels")]
    assert [link.lstrip("/") in parts.files() for link in links] == [True, True]
    assert links[0] != links[1]
