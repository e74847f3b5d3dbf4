from __future__ import annotations

import pytest
from lxml import etree

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_field import FIELDS_OF, TemplateField
from danvan_desktop.exporters.template_spots import field_spots, fields_in, joined_text, parsed, w
from tests.template_files import changed, offered, paragraph, read, with_body

BOX = (
    '<w:p><w:r><w:t>Ngoài </w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice Requires='wps'><w:drawing><w:txbxContent><w:p><w:r><w:t>{{so}}</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>{{so}}</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r><w:r><w:t>khung</w:t></w:r></w:p>"
)


@pytest.mark.parametrize("kind", TemplateKind)
def test_every_field_of_the_document_stands_in_the_offered_template(kind):
    names = [spot.name.casefold() for spot in field_spots(read(offered(kind)))]
    assert sorted(names) == sorted(field.value for field in FIELDS_OF[kind])


def test_a_field_cut_over_runs_is_one_and_its_paragraph_is_told():
    spots = field_spots(read(with_body(paragraph("Số {{", "<w:proofErr w:type='spellStart'/>", "co_", "qan", "}}"))))
    (spot,) = [spot for spot in spots if spot.name == "co_qan"]
    assert (spot.written, spot.words, spot.is_alone, spot.is_in_text) == ("{{co_qan}}", "Số {{co_qan}}", False, True)
    assert spot.place.startswith("đoạn ")


def test_the_place_counts_the_paragraphs_from_the_first_of_the_file():
    content = changed(
        offered(), {"word/document.xml": {"<w:body>": f"<w:body>{paragraph('một')}{paragraph('{{ hai }}')}"}}
    )
    assert field_spots(read(content))[0].place == "đoạn 2"


def test_a_field_of_a_header_says_so():
    content = changed(offered(), {"word/header1.xml": {"<w:p>": paragraph("{{cơ quan}}") + "<w:p>"}})
    (spot,) = [spot for spot in field_spots(read(content)) if spot.place.startswith("đầu trang")]
    assert (spot.name, spot.place, spot.is_in_text) == ("cơ quan", "đầu trang, đoạn 1", False)


def test_a_box_is_read_once_and_its_words_are_not_those_around_it():
    spots = [spot for spot in field_spots(read(with_body(BOX))) if spot.words == "{{so}}"]
    assert len(spots) == 1
    outer = parsed(f"<w:body xmlns:w='{w('p')[1:-2]}'>{BOX}</w:body>".encode())[0]
    assert joined_text(outer)[0] == "Ngoài khung"


@pytest.mark.parametrize(
    "words", ["{{co_quan", "{{co_quan}", "{co_quan}}", "{co_quan}", "co_quan}}", "{{co_quan\n}} {{"]
)
def test_a_brace_too_few_makes_a_broken_field(words):
    spots = [spot for spot in field_spots(read(with_body(paragraph(words)))) if spot.is_broken]
    assert spots


def test_a_field_over_two_paragraphs_is_broken_in_both():
    spots = field_spots(read(with_body(paragraph("{{co_") + paragraph("quan}}"))))
    assert [spot.written for spot in spots if spot.is_broken] == ["{{co_", "quan}}"]


def test_changes_word_tracked_are_read_as_accepted():
    tracked = paragraph(
        "<w:del><w:r><w:delText>{{xoa}}</w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>{{chuyen}}</w:t></w:r></w:moveFrom>",
        "<w:ins><w:r><w:rPr><w:b/><w:rPrChange/></w:rPr><w:t>{{co_</w:t></w:r></w:ins>",
        "quan}}",
    )
    spots = field_spots(read(with_body(tracked)))
    assert [spot.name for spot in spots if spot.words == "{{co_quan}}"] == ["co_quan"]
    assert not {"xoa", "chuyen"} & {spot.name for spot in spots}
    root = parsed(f"<w:body xmlns:w='{w('p')[1:-2]}'>{tracked}</w:body>".encode())
    assert {etree.QName(each).localname for each in root.iter()} == {"body", "p", "r", "rPr", "b", "t"}


def test_braces_of_ordinary_words_are_no_fields():
    assert not [spot for spot in field_spots(read(with_body(paragraph("a {b} c")))) if spot.is_broken]


def test_long_paragraphs_are_shortened_in_what_is_told():
    spots = field_spots(read(with_body(paragraph("chữ " * 60 + "{{so}}"))))
    assert max(len(spot.words) for spot in spots) == 70


def test_only_known_fields_are_filled():
    assert [field for field, _ in fields_in("{{so}} {{khác}} {{KÝ HIỆU}}")] == [
        TemplateField.NUMBER,
        TemplateField.SYMBOL,
    ]
