"""The preview's flow holds the words of the document and cuts where sheets turn or count anew."""

from __future__ import annotations

from datetime import date

import pytest

from danvan_desktop.domain.document import (
    AnnexTitle,
    Block,
    ChartBlock,
    Document,
    DocumentProperties,
    Heading,
    ListItem,
    Orientation,
    PageBreak,
    Run,
    Signature,
    Title,
    plain,
)
from danvan_desktop.domain.sheet_flow import FlowBreak, FlowChart, FlowSection, FlowText
from danvan_desktop.exporters.chart_style import chart_height
from danvan_desktop.exporters.flow_writer import flow_sections
from tests.exporters.sample_charts import UNITS
from tests.exporters.test_flow_table import TABLE
from tests.flows import texts_of, words_of


def sections(*blocks: Block) -> tuple[FlowSection, ...]:
    return flow_sections(Document(DocumentProperties("t", created=date(2026, 2, 5)), blocks))


def test_a_turned_sheet_opens_a_section_and_goes_on_counting() -> None:
    found = sections(plain("một"), PageBreak(Orientation.LANDSCAPE), plain("hai"), PageBreak(), plain("ba"))
    assert [(part.width > part.height, part.counts_anew) for part in found] == [(False, True), (True, False)]
    assert ["một" in words_of(found[0].items), "ba" in words_of(found[1].items)] == [True, True]
    assert any(isinstance(item, FlowBreak) for item in found[1].items)


def test_an_annex_counts_its_pages_from_one() -> None:
    found = sections(plain("một"), AnnexTitle("I", "Phân công", orientation=Orientation.LANDSCAPE), plain("hai"))
    assert [part.counts_anew for part in found] == [True, True]
    assert "PHÂN CÔNG" in words_of(found[1].items)


def test_a_document_that_begins_with_an_annex_has_no_empty_page_before_it() -> None:
    assert len(sections(AnnexTitle("I", "Phân công", orientation=Orientation.LANDSCAPE), plain("hai"))) == 1


def test_margins_are_those_of_the_decree() -> None:
    assert [round(edge / 72 * 25.4) for edge in sections(plain("a"))[0].margins] == [20, 20, 20, 30]


def test_texts_keep_their_words_looks_and_indents() -> None:
    items = sections(
        Title("Báo cáo", ""),
        Heading("Kết quả", 2),
        ListItem((Run("việc", bold=True, italic=True),), level=2),
        Signature("Phó Giám đốc", "", "KT.", "Giám đốc", ("Sở Nội vụ",)),
    )[0].items
    text = words_of(items)
    for words in ("BÁO CÁO", "……", "Kết quả", "- việc", "KT. GIÁM ĐỐC", "- Sở Nội vụ."):
        assert words in text
    item = next(found for found in texts_of(items) if found.runs and found.runs[-1].text == "việc")
    assert item.runs[-1] == Run("việc", bold=True, italic=True)
    assert item.first_line == pytest.approx((12.7 + 7) / 25.4 * 72)


def test_the_last_paragraph_stays_with_the_signature() -> None:
    items = sections(plain("một"), plain("hai"), Signature("Giám đốc", "A"))[0].items
    assert [item.keeps_next for item in items if isinstance(item, FlowText)] == [False, True, False]


def test_tables_that_touch_are_joined_by_a_point_and_text_below_one_keeps_off() -> None:
    items = sections(TABLE, TABLE, plain("dưới bảng"))[0].items
    assert [type(item).__name__ for item in items] == ["FlowTable", "FlowText", "FlowTable", "FlowText"]
    joint, below = (item for item in items if isinstance(item, FlowText))
    assert (joint.size, below.before) == (1, 6)


def test_a_chart_is_as_high_as_in_word_and_its_name_stays_with_the_signature() -> None:
    items = sections(plain("a"), ChartBlock(UNITS, "Biểu đồ 1"), Signature("Giám đốc", "A"))[0].items
    _, chart, name, *_ = items
    assert isinstance(chart, FlowChart)
    assert chart.chart is UNITS
    assert chart.height == pytest.approx(chart_height(UNITS) / 25.4 * 72)
    assert isinstance(name, FlowText)
    assert (name.runs, name.keeps_next) == ((Run("Biểu đồ 1"),), True)
