from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from danvan_desktop.domain.document import Alignment, Run
from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.docx_xml import (
    NAMESPACE,
    joint_xml,
    line_xml,
    paragraph_xml,
    rule_xml,
    run_xml,
    runs_xml,
    scaled_widths,
    text_xml,
    twips,
)


def _parsed(xml):
    return etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{xml}</r>')


def test_marks_of_xml_are_escaped_and_breaks_become_elements():
    assert escaped('a & b < c > "d"') == "a &amp; b &lt; c &gt; &quot;d&quot;"
    assert text_xml("a\tb\nc") == (
        '<w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/>'
        '<w:t xml:space="preserve">c</w:t>'
    )
    assert text_xml("") == ""


def test_runs_carry_only_the_appearance_they_have():
    assert "rPr" not in run_xml("x")
    assert "<w:b/>" in run_xml("x", bold=True)
    assert "<w:i/>" in runs_xml([Run("x"), Run("y", italic=True)])
    assert run_xml("") == ""


def test_a_paragraph_leaves_to_its_style_what_it_is_not_told():
    assert paragraph_xml("S", "") == '<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr></w:p>'
    told = paragraph_xml("S", "", alignment=Alignment.JUSTIFY, first_line=0, keep_next=True)
    assert '<w:keepNext/><w:ind w:firstLine="0"/><w:jc w:val="both"/>' in told
    assert line_xml("S", "x").count("<w:t ") == 1


def test_a_rule_is_a_border_of_the_wanted_length_in_the_middle_of_its_column():
    node = _parsed(rule_xml(30, 90))
    indent = node.find(f".//{{{NAMESPACE}}}ind")
    left, right = (int(indent.get(f"{{{NAMESPACE}}}{side}")) for side in ("left", "right"))
    assert left == right == twips(30)
    assert node.find(f".//{{{NAMESPACE}}}pBdr/{{{NAMESPACE}}}top") is not None
    assert node.find(f".//{{{NAMESPACE}}}t") is None


def test_a_joint_may_carry_the_end_of_a_section():
    assert "<w:sectPr/>" in joint_xml(section="<w:sectPr/>")
    assert "<w:keepNext/>" in joint_xml(keep_next=True)


@given(st.lists(st.floats(1, 300), min_size=1, max_size=12), st.floats(100, 260))
def test_columns_fill_the_room_exactly(shares, room):
    widths = scaled_widths(shares, room)
    assert sum(widths) == twips(room)
    assert all(isinstance(width, int) for width in widths)


@pytest.mark.parametrize("text", ["a\x00b", "\ud800", "]]>", "<w:p/>", "&amp;"])
def test_no_text_can_break_the_markup(text):
    assert len(_parsed(run_xml(text))) <= 1
