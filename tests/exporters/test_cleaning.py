from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from danvan_desktop.exporters.cleaning import clean_text

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def test_text_is_composed_and_loses_only_what_files_cannot_hold():
    assert clean_text("Dân vận") == "Dân vận"
    assert clean_text("a\x00b\x07\ud800\uffff") == "ab"
    assert clean_text("một\r\nhai\rba\x0bbốn\tnăm") == "một\nhai\nba\nbốn\tnăm"


@given(ANY_TEXT)
def test_any_text_becomes_fit_for_xml_and_stays_as_it_is_the_second_time(text):
    cleaned = clean_text(text)
    node = etree.Element("t")
    node.text = cleaned
    assert clean_text(cleaned) == cleaned
    assert etree.fromstring(etree.tostring(node)).text == (cleaned or None)
