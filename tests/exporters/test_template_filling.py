from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import etree

from danvan_desktop.domain.document import Document, DocumentForm, DocumentProperties, Title, plain
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.style import StyleId
from danvan_desktop.exporters.template_filling import TemplateFilling
from danvan_desktop.exporters.template_spots import joined_text, parsed, w
from danvan_desktop.exporters.template_writer import write_templated
from danvan_desktop.exporters.word.progress_table import progress_table
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers
from tests.exporters.dumps import dump_docx
from tests.exporters.test_golden import WORD
from tests.template_files import MAIN, changed, offered, paragraph, read, with_body

BODY_FIELD = '<w:t xml:space="preserve">{{noi_dung}}</w:t>'


def body_of(content: bytes, document: Document):
    return parsed(TemplateFilling(read(content), document).contents()[0]).find(w("body"))


def words_of(body) -> list[str]:
    return [joined_text(each)[0] for each in body.iter(w("p"))]


def shape(dump: str) -> str:
    """A dump without its numbers; the reference to the header stands with the first section only."""
    return re.sub(r"=\d+", "=", dump.replace("headerReference(type=default,id=rId3) ", ""))


def lengths(dump: str) -> list[int]:
    return [int(number) for number in re.findall(r"=(\d+)", dump)]


@pytest.mark.parametrize("name", WORD)
def test_an_unchanged_template_gives_the_paragraphs_styles_and_tables_of_the_built_in_form(name, tmp_path):
    document = WORD[name]()
    write_docx(document, tmp_path / "own.docx")
    write_templated(document, read(offered(document.template, document.form)), tmp_path / "office.docx")
    own, by_template = (dump_docx(tmp_path / file) for file in ("own.docx", "office.docx"))
    assert shape(own) == shape(by_template)
    rounding = 4  # twips, 0.07 mm: the template tells its paper in whole ones
    assert max(abs(a - b) for a, b in zip(lengths(own), lengths(by_template), strict=True)) <= rounding


def test_the_words_of_the_office_stay_around_the_fields():
    content = changed(offered(), {MAIN: {"Số: {{so}}": "Số hiệu: {{so}}"}})
    words = words_of(body_of(content, yearly_report(office.report())))
    assert "Số hiệu: 07/BC-STP" in words


def test_values_and_text_of_the_document_are_never_read_for_fields_again():
    blocks = (Title("Báo cáo", "{{noi_dung}} và {{so}}"), plain("Ghi {{nguoi_ky}} <w:p/> & {{noi_dung}}"))
    document = Document(DocumentProperties("x"), blocks)
    words = words_of(body_of(offered(), document))
    assert words.count("{{noi_dung}} và {{so}}") == 1
    assert words.count("Ghi {{nguoi_ky}} <w:p/> & {{noi_dung}}") == 1


def test_fields_in_a_header_a_table_and_a_text_box_are_filled():
    box = "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{{nguoi_ky}}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    cell = f"<w:tbl><w:tr><w:tc>{paragraph('Cơ quan: {{co', '_quan}}')}</w:tc></w:tr></w:tbl>"
    content = changed(with_body(box + cell), {"word/header1.xml": {"<w:p>": paragraph("{{dia_danh}}") + "<w:p>"}})
    template = read(content)
    contents = TemplateFilling(template, yearly_report(office.report())).contents()
    words = words_of(parsed(contents[0]))
    assert {office.SIGNER.name, "Cơ quan: Sở Tư pháp"} <= set(words)
    assert words.count(office.SIGNER.name) == 2
    header = next(i for i, part in enumerate(template.parts) if part.kind == "header")
    assert words_of(parsed(contents[header]))[0] == "Minh Hà"


def test_without_number_addressees_or_recipients_their_lines_are_not_printed():
    words = words_of(body_of(offered(), replace(progress_table(office.progress(3)), template=None)))
    assert not [line for line in words if line.startswith(("Số:", "Kính gửi"))]
    assert "Nơi nhận:" not in words


def test_the_text_takes_the_styles_of_the_template_whatever_their_identifiers():
    styles = {f'w:styleId="{StyleId.BODY}"': 'w:styleId="Thnvnban"'}
    content = changed(offered(), {"word/styles.xml": styles, MAIN: {'w:val="BodyText"': 'w:val="Thnvnban"'}})
    body = body_of(content, yearly_report(office.report()))
    used = {style.get(w("val")) for style in body.iter(w("pStyle"))}
    assert "Thnvnban" in used
    assert StyleId.BODY not in used


def test_a_table_at_the_edge_of_the_text_is_kept_from_the_tables_of_the_template():
    table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    document = progress_table(office.progress(3))
    only_table = replace(document, blocks=(document.blocks[-2], document.blocks[-1]))
    body = body_of(with_body(table), only_table)
    tags = [etree.QName(each).localname for each in body]
    assert not any(pair == ("tbl", "tbl") for pair in pairwise(tags))
    alone = changed(offered(), {MAIN: {BODY_FIELD: BODY_FIELD}})
    assert body_of(alone, replace(document, blocks=(document.blocks[-2],)))[-2].tag != w("tbl")


def test_the_rule_under_the_subject_is_as_long_as_the_subject_asks():
    def indent(subject: str) -> int:
        document = Document(DocumentProperties("x"), (Title("Báo cáo", subject),))
        body = body_of(offered(), document)
        place = next(i for i, each in enumerate(body) if joined_text(each)[0] == subject)
        return int(body[place + 1].find(f"{w('pPr')}/{w('ind')}").get(w("left")))

    assert indent("Ngắn") > indent("Một trích yếu dài hơn nhiều, gần hết chiều ngang của trang giấy")


def test_a_line_of_the_office_under_a_field_is_left_as_it_is():
    rule = '<w:pPr><w:pBdr><w:top w:val="double"/></w:pBdr><w:ind w:left="7" w:right="7"/></w:pPr>'
    body = body_of(with_body(f"{paragraph('{{trich_yeu}}')}<w:p>{rule}</w:p>"), yearly_report(office.report()))
    assert [each.get(w("left")) for each in body.iter(w("ind")) if each.get(w("right")) == "7"] == ["7"]


def test_a_long_list_of_recipients_may_break_over_pages():
    figures = replace(office.report(), recipients=tuple(f"Đơn vị {i}" for i in range(40)), annexes=())
    assert body_of(offered(), yearly_report(figures))[-3].find(f".//{w('cantSplit')}") is None
    short = body_of(offered(), yearly_report(replace(office.report(), annexes=())))
    assert short[-3].find(f".//{w('cantSplit')}") is not None


def test_links_comments_and_what_a_printer_wants_stay_with_the_template():
    words = (
        '<w:p><w:commentRangeStart w:id="1"/><w:hyperlink w:anchor="x"><w:r><w:t>vanphong@x.vn {{so}}</w:t></w:r></w:hyperlink>'
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    body = body_of(with_body(words), yearly_report(office.report()))
    assert "vanphong@x.vn 07" in words_of(body)
    for tag in ("hyperlink", "commentRangeStart", "commentReference"):
        assert body.find(f".//{w(tag)}") is None


def test_annexes_go_on_on_the_paper_of_the_template():
    content = changed(offered(), {MAIN: {'<w:pgSz w:w="11906" w:h="16838"/>': '<w:pgSz w:w="10000" w:h="14000"/>'}})
    document = yearly_report(replace(office.report(), annexes=(office.assignment(3),)))
    first, second = body_of(content, document).iter(w("sectPr"))
    sizes = [(each.find(w("pgSz")).get(w("w")), each.find(w("pgSz")).get(w("h"))) for each in (first, second)]
    assert sizes == [("10000", "14000"), ("14000", "10000")]
    assert first.find(w("headerReference")) is not None
    assert second.find(w("pgNumType")).get(w("start")) == "1"


def test_a_template_without_a_last_section_or_closing_paragraph_takes_annexes_too():
    content = changed(offered(), {MAIN: {"<w:sectPr>": "<w:p><w:r><w:t>Cuối</w:t></w:r></w:p><w:sectPr>"}})
    with_tail = body_of(content, yearly_report(office.report()))
    assert with_tail[-1].tag == w("sectPr")
    assert "Cuối" in words_of(with_tail)


def test_a_party_committees_letter_ends_its_recipients_with_commas():
    document = urging_letter(papers.urging_letter(form=DocumentForm.PARTY_2026))
    words = words_of(body_of(offered(document.template, DocumentForm.PARTY_2026), document))
    assert "- Như trên," in words
