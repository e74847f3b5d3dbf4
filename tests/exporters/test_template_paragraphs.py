from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from danvan_desktop.domain.template_field import TemplateField as F
from danvan_desktop.exporters.docx_xml import NAMESPACE
from danvan_desktop.exporters.template_paragraphs import fill_paragraph, remove_paragraph, style_paragraph
from danvan_desktop.exporters.template_spots import joined_text, w
from tests.template_files import paragraph

VALUES = {F.AGENCY: ("Sở Tư pháp",), F.NUMBER: ("05",), F.SYMBOL: ("BC-STP",), F.RECIPIENTS: ("- A;", "- B.")}


def tree(xml: str, container: str = "body"):
    return etree.fromstring(f'<w:{container} xmlns:w="{NAMESPACE}">{xml}</w:{container}>')


def filled(xml: str, values=VALUES) -> str:
    root = tree(xml)
    fill_paragraph(root[0], values, "DvNgan")
    return "|".join(joined_text(each)[0] for each in root)


def test_a_field_cut_over_runs_of_different_looks_takes_the_looks_it_begins_in():
    runs = (
        "<w:r><w:rPr><w:b/></w:rPr><w:t>Của {</w:t></w:r>",
        '<w:proofErr w:type="spellStart"/>',
        "<w:r><w:rPr><w:i/></w:rPr><w:t>{co_</w:t></w:r>",
        '<w:bookmarkStart w:id="1" w:name="x"/>',
        "<w:r><w:t>quan}</w:t></w:r>",
        "<w:r><w:rPr><w:u/></w:rPr><w:t>} nhé</w:t></w:r>",
    )
    root = tree(paragraph(*runs))
    fill_paragraph(root[0], VALUES, "DvNgan")
    texts = [(run.find(f"{w('rPr')}/{w('b')}") is not None, run.findtext(w("t"))) for run in root.iter(w("r"))]
    assert texts == [(True, "Của Sở Tư pháp"), (False, ""), (False, ""), (False, " nhé")]
    assert root.find(f".//{w('bookmarkStart')}") is not None


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (["Số: {{so}}/{{ky_hieu}}"], "Số: 05/BC-STP"),
        (["{{so}}{{so}}{{so}}"], "050505"),
        (["{{s", "o}}/{{ky", "_hieu}}{", "{so}}!"], "05/BC-STP05!"),
        (["{{CO_QUAN}} ({{Cơ quan}})"], "SỞ TƯ PHÁP (Sở Tư pháp)"),
        (["{{khong_co}} {{so}}"], "{{khong_co}} 05"),
    ],
)
def test_every_field_of_a_paragraph_is_filled_wherever_word_cuts_it(runs, text):
    assert filled(paragraph(*runs)) == text


WORDS = "Số: {{so}}/{{ KY_HIEU }} của {{Cơ quan}}; {{so}}."


@given(st.sets(st.integers(1, len(WORDS) - 1)), st.booleans())
def test_however_word_cuts_the_words_the_same_is_printed(cuts, has_marks):
    places = [0, *sorted(cuts), len(WORDS)]
    runs = [WORDS[start:end] for start, end in pairwise(places)]
    mark = '<w:proofErr w:type="gramEnd"/>'
    pieces = [each for run in runs for each in ((run, mark) if has_marks else (run,))]
    assert filled(paragraph(*pieces)) == "Số: 05/BC-STP của Sở Tư pháp; 05."


def test_a_value_that_looks_like_a_field_or_like_markup_is_printed_as_it_is():
    values = {F.AGENCY: ("{{so}} <w:b/> & “Sở”\x07",), F.NUMBER: ("05",)}
    assert filled(paragraph("{{co_quan}} {{so}}"), values) == "{{so}} <w:b/> & “Sở” 05"


def test_line_breaks_and_tabs_become_those_of_word():
    values = {F.ADDRESSEES: ("\n- A;\n- B.",), F.NUMBER: ("1\t2\n",)}
    root = tree(paragraph("Kính gửi: {{kinh_gui}} hết {{so}}."))
    fill_paragraph(root[0], values, "DvNgan")
    assert joined_text(root[0])[0] == "Kính gửi:\n- A;\n- B. hết 1\t2\n."
    assert len(list(root.iter(w("br")))) == 3


def test_lines_repeat_their_paragraph_in_its_own_look():
    source = (
        '<w:p xmlns:n="http://schemas.microsoft.com/office/word/2010/wordml" n:paraId="0A"><w:pPr><w:jc w:val="right"/></w:pPr>'
        '<w:bookmarkStart w:id="1" w:name="x"/><w:r><w:rPr><w:i/></w:rPr><w:t>({{noi_nhan}}) {{so}}</w:t></w:r></w:p><w:p/>'
    )
    root = tree(source)
    first, second = fill_paragraph(root[0], VALUES, "DvNgan")
    assert [joined_text(each)[0] for each in root] == ["(- A;) 05", "(- B.) 05", ""]
    assert second.find(f"{w('pPr')}/{w('jc')}") is not None
    assert second.find(f"{w('r')}/{w('rPr')}/{w('i')}") is not None
    assert len(root.findall(f".//{w('bookmarkStart')}")) == 1
    assert len(first.attrib) == 1
    assert not second.attrib


def test_a_paragraph_whose_fields_are_all_empty_goes_with_its_words():
    assert filled(paragraph("Kính gửi: {{kinh_gui}}") + paragraph("Sau"), VALUES) == "Sau"
    assert filled(paragraph("{{kinh_gui}} {{so}}"), VALUES) == " 05"


def test_without_recipients_their_heading_goes_too():
    cell = tree(paragraph("Nơi nhận:") + paragraph("{{noi_nhan}}"), "tc")
    assert fill_paragraph(cell[1], {}, "DvNgan") == []
    assert [joined_text(each)[0] for each in cell] == [""]
    assert cell[0].find(f"{w('pPr')}/{w('pStyle')}").get(w("val")) == "DvNgan"


def test_a_cell_keeps_its_last_paragraph_and_a_section_its_own():
    cell = tree("<w:tbl/>" + paragraph("x"), "tc")
    remove_paragraph(cell[1], "DvNgan")
    assert len(cell) == 2
    body = tree("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>" + paragraph("y"))
    remove_paragraph(body[0], "DvNgan")
    assert len(body) == 2
    assert joined_text(body[0])[0] == ""
    assert body[0].find(f"{w('pPr')}/{w('sectPr')}") is not None


def test_a_logo_in_an_empty_line_is_not_lost():
    root = tree("<w:p><w:r><w:drawing/></w:r><w:r><w:t>{{kinh_gui}}</w:t></w:r></w:p>" + paragraph("y"))
    fill_paragraph(root[0], VALUES, "DvNgan")
    assert root.find(f".//{w('drawing')}") is not None
    assert joined_text(root[0])[0] == ""


def test_a_style_stands_first_and_once():
    root = tree('<w:p><w:pPr><w:jc w:val="left"/><w:pStyle w:val="A"/></w:pPr></w:p>')
    style_paragraph(root[0], "B")
    assert [(child.tag, child.get(w("val"))) for child in root[0][0]] == [(w("pStyle"), "B"), (w("jc"), "left")]
