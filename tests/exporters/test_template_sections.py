from __future__ import annotations

import pytest
from lxml import etree

from danvan_desktop.domain.document import Orientation
from danvan_desktop.exporters.docx_xml import NAMESPACE
from danvan_desktop.exporters.template_sections import NO_LETTERHEAD_ID, TemplateSections, section_of

UP = (
    '<w:headerReference w:type="default" xmlns:r="r" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:left="1701" w:right="1134" w:top="1134"/><w:cols w:space="720"/><w:titlePg/>'
)


def sections(inner: str) -> TemplateSections:
    return TemplateSections(etree.fromstring(f'<w:sectPr xmlns:w="{NAMESPACE}">{inner}</w:sectPr>'))


def test_the_room_is_that_between_the_margins_however_the_sheet_lies():
    found = sections(UP)
    assert found.orientation is Orientation.PORTRAIT
    assert round(found.room(Orientation.PORTRAIT), 1) == 160.0
    assert round(found.room(Orientation.LANDSCAPE), 1) == 247.0
    assert sections('<w:pgSz w:w="16838" w:h="11906"/>').orientation is Orientation.LANDSCAPE


def test_an_annex_lies_across_on_the_templates_paper_and_counts_anew():
    xml = sections(UP).xml(Orientation.LANDSCAPE, starts_anew=True)
    order = ["<w:type ", "<w:pgSz ", "<w:pgMar ", "<w:pgNumType ", "<w:cols ", "<w:titlePg"]
    places = [xml.index(tag) for tag in order]
    assert places == sorted(places)
    assert 'w:w="16838" w:h="11906" w:orient="landscape"' in xml
    assert "headerReference" not in xml
    first = sections(UP.replace('"default"', '"first"'))
    assert first.xml(Orientation.LANDSCAPE, starts_anew=True).count(NO_LETTERHEAD_ID) == 1
    assert "titlePg" not in sections(UP).xml(Orientation.PORTRAIT, starts_anew=False)


@pytest.mark.parametrize(
    "inner", ["", '<w:pgSz w:w="x" w:h=""/>', '<w:pgSz w:w="99999999999"/>', '<w:pgMar w:left="31000"/>']
)
def test_nonsense_gives_a_sheet_all_the_same(inner):
    assert 40.0 <= sections(inner).room(Orientation.PORTRAIT) <= 600


def test_the_section_of_a_paragraph_is_the_next_one_that_closes():
    body = etree.fromstring(
        f'<w:body xmlns:w="{NAMESPACE}"><w:p/><w:p><w:pPr><w:sectPr><w:cols/></w:sectPr></w:pPr></w:p><w:p/><w:sectPr/></w:body>'
    )
    assert len(section_of(body[0])) == 1
    assert section_of(body[2]) is body[3]
    assert len(section_of(etree.fromstring(f'<w:p xmlns:w="{NAMESPACE}"/>'))) == 0
