from __future__ import annotations

from dataclasses import fields, replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from danvan_desktop.domain.document import (
    Alignment,
    AnnexTitle,
    Column,
    Document,
    DocumentProperties,
    Heading,
    LetterHead,
    ListItem,
    Orientation,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Table,
    TableRow,
    Title,
    plain,
)
from danvan_desktop.exporters.cleaning import clean_text
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.style import StyleId
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_office as office
from tests.exporters.dumps import W, part
from tests.exporters.sample_office import DOCUMENT_FORMS
from tests.exporters.test_cleaning import ANY_TEXT

HEAD = LetterHead("Sở Tư pháp")
SIGNATURE = Signature("Giám đốc", "Lê Văn Tùng")
TABLE = Table((Column("TT", 10), Column("Nội dung", 90)), (TableRow(("1", "a")),))
# The order of the children in ECMA-376 part 1 (CT_PPr, CT_RPr, CT_TblPr, CT_TcPr, CT_SectPr): what the writer may use.
ORDERS = {
    "pPr": [
        "pStyle",
        "keepNext",
        "keepLines",
        "widowControl",
        "pBdr",
        "tabs",
        "spacing",
        "ind",
        "jc",
        "outlineLvl",
        "rPr",
        "sectPr",
    ],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "lang"],
    "tblPr": ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"],
    "tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "vAlign"],
    "sectPr": ["headerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg"],
    "style": ["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    "tblCellMar": ["top", "left", "bottom", "right"],
}


def _written(tmp_path, *blocks, **options):
    path = tmp_path / "x.docx"
    write_docx(Document(DocumentProperties("x"), blocks, **options), path)
    return path


@pytest.mark.parametrize("form", DOCUMENT_FORMS)
@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml"])
def test_properties_stand_in_the_order_of_the_schema_or_word_would_refuse_the_file(form, name, tmp_path):
    path = tmp_path / "x.docx"
    write_docx(yearly_report(replace(office.report(), form=form)), path)
    checked = set()
    for element in part(path, name).iter():
        kind = etree.QName(element).localname
        order = ORDERS.get(kind, [])
        places = [order.index(etree.QName(child).localname) for child in element if order]
        assert places == sorted(places), etree.tostring(element)
        checked.add(kind if places else "")
    assert {"pPr", "rPr"} <= checked


def test_the_page_number_is_hidden_on_the_first_page_only(tmp_path):
    section = docx.Document(_written(tmp_path, plain("x"))).sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert section.header_distance.mm < section.top_margin.mm


def test_the_sheet_is_a4_with_the_margins_of_the_form(tmp_path):
    section = docx.Document(_written(tmp_path, plain("x"))).sections[0]
    sides = (section.page_width, section.page_height, section.top_margin, section.bottom_margin)
    assert [round(side.mm) for side in (*sides, section.left_margin, section.right_margin)] == [
        210,
        297,
        20,
        20,
        30,
        20,
    ]


def test_an_annex_opens_a_section_counted_from_one_and_laid_as_it_asks(tmp_path):
    path = _written(tmp_path, plain("x"), AnnexTitle("I", "Số liệu", "", Orientation.LANDSCAPE), TABLE)
    first, second = docx.Document(path).sections
    assert first.page_width < first.page_height
    assert second.page_width > second.page_height
    numbers = [node.get(f"{W}start") for node in part(path, "word/document.xml").iter(f"{W}pgNumType")]
    assert numbers == ["1", "1"]
    assert second.different_first_page_header_footer


def test_a_document_that_begins_with_an_annex_has_one_section(tmp_path):
    path = _written(tmp_path, AnnexTitle("", "Phân công"), TABLE, orientation=Orientation.LANDSCAPE)
    assert len(docx.Document(path).sections) == 1


def test_a_page_break_with_an_orientation_goes_on_counting(tmp_path):
    path = _written(tmp_path, plain("x"), PageBreak(Orientation.LANDSCAPE), TABLE, PageBreak(), plain("y"))
    body = part(path, "word/document.xml")
    assert len(list(body.iter(f"{W}sectPr"))) == 2
    assert len(list(body.iter(f"{W}pgNumType"))) == 1
    assert [node.get(f"{W}type") for node in body.iter(f"{W}br")] == ["page"]


def test_tables_that_touch_are_kept_apart_and_the_body_never_ends_with_one(tmp_path):
    body = part(_written(tmp_path, HEAD, TABLE, TABLE, SIGNATURE), "word/document.xml")[0]
    names = [etree.QName(child).localname for child in body]
    assert names == ["tbl", "p", "tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


def test_the_last_words_stay_with_the_signature(tmp_path):
    paragraphs = docx.Document(_written(tmp_path, plain("một"), plain("hai"), SIGNATURE)).paragraphs
    assert [bool(p._p.pPr.keepNext is not None) for p in paragraphs[:2]] == [False, True]


def test_no_empty_paragraph_makes_space(tmp_path):
    path = tmp_path / "x.docx"
    write_docx(yearly_report(office.report()), path)
    body = part(path, "word/document.xml")
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        in_cell = etree.QName(paragraph.getparent()).localname == "tc"
        assert in_cell or style in {StyleId.RULE, StyleId.JOINT, StyleId.CHART} or "".join(paragraph.itertext())


def test_headings_items_and_runs_get_their_styles(tmp_path):
    blocks = (
        Heading("I", 1),
        Heading("1", 2),
        Heading("sâu", 7),
        ListItem((Run("mục"),), "+", 2),
        Paragraph((Run("đậm", bold=True), Run(" nghiêng", italic=True)), alignment=Alignment.CENTER),
        Paragraph((Run("x"),), has_first_line_indent=False),
    )
    paragraphs = docx.Document(_written(tmp_path, *blocks)).paragraphs
    assert [p.style.style_id for p in paragraphs[:5]] == [
        "Heading1",
        "Heading2",
        "Heading3",
        StyleId.LIST,
        StyleId.BODY,
    ]
    assert paragraphs[3].text == "+ mục"
    assert [(run.bold, run.italic) for run in paragraphs[4].runs] == [(True, None), (None, True)]
    assert paragraphs[5].paragraph_format.first_line_indent == 0


def _texts(path):
    """All texts of a Word file, paragraph by paragraph, also those in tables."""
    texts = []
    for paragraph in part(path, "word/document.xml").iter(f"{W}p"):
        pieces = paragraph.iter(f"{W}t", f"{W}br", f"{W}tab")
        marks = {f"{W}br": "\n", f"{W}tab": "\t"}
        texts.append("".join(marks.get(piece.tag) or piece.text or "" for piece in pieces))
    return texts


@given(text=ANY_TEXT)
def test_any_text_in_any_field_survives_to_the_reopened_file(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.docx"
    head = LetterHead(**{field.name: text for field in fields(LetterHead) if field.type == "str"})
    table = Table((Column(text, 10), Column("b", 9)), (TableRow((text, "|")), TableRow((text,), spans=(2,))))
    blocks = (
        head,
        Title(text, text),
        Heading(text),
        plain(text),
        ListItem((Run(text),)),
        AnnexTitle(text, text, text),
        table,
        Signature(text, text, text, text, (text,)),
    )
    write_docx(Document(DocumentProperties(text, text), blocks), path)
    docx.Document(path)
    found = _texts(path)
    cleaned = clean_text(text)
    assert found.count(cleaned) >= 5  # heading, paragraph, header cell, two cells
    assert f"- {cleaned}" in found


@given(st.integers(1, 60), st.sampled_from(DOCUMENT_FORMS))
def test_any_number_of_rows_and_recipients_gives_a_file_word_can_read(tmp_path_factory, count, form):
    path = tmp_path_factory.getbasetemp() / "many.docx"
    rows = tuple(TableRow((str(i), "chữ " * i)) for i in range(count))
    signature = Signature("Giám đốc", "A", recipients=("Đơn vị",) * count)
    table = Table((Column("TT", 10), Column("Nội dung", 90)), rows)
    write_docx(Document(DocumentProperties("x"), (HEAD, table, signature), form), path)
    tables = docx.Document(path).tables
    assert len(tables[1].rows) == count + 1
    recipients = [line.text for row in tables[2].rows for line in row.cells[0].paragraphs if line.text]
    assert len(recipients) == count + 1  # and “Nơi nhận:” above them


def test_text_under_a_table_keeps_its_distance(tmp_path):
    opened = docx.Document(str(_written(tmp_path, plain("trên"), TABLE, plain("dưới"), plain("sau"))))
    gaps = {paragraph.text: paragraph.paragraph_format.space_before for paragraph in opened.paragraphs}
    assert gaps["dưới"].pt == 6
    assert gaps["trên"] is gaps["sau"] is None
