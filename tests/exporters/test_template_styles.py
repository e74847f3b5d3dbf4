from __future__ import annotations

from lxml import etree

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.exporters.docx_xml import NAMESPACE
from danvan_desktop.exporters.style import StyleId
from danvan_desktop.exporters.template_spots import w
from danvan_desktop.exporters.template_styles import adopt_styles, built_in_styles, rename_styles


def test_an_unchanged_template_keeps_every_identifier():
    styles = built_in_styles(DocumentForm.STATE)
    before = len(styles)
    known = adopt_styles(styles, DocumentForm.STATE)
    assert all(own == theirs for own, theirs in known.items())
    assert len(styles) == before


def test_a_style_is_found_by_its_name_after_word_renamed_its_identifier():
    styles = built_in_styles(DocumentForm.STATE)
    for style in styles.iter(w("style")):
        if style.get(w("styleId")) == StyleId.BASIS:
            style.set(w("styleId"), "Cnc")
            style.find(w("name")).set(w("val"), "CĂN CỨ")
    known = adopt_styles(styles, DocumentForm.STATE)
    assert known[StyleId.BASIS] == "Cnc"
    text = etree.fromstring(f'<w:p xmlns:w="{NAMESPACE}"><w:pPr><w:pStyle w:val="{StyleId.BASIS}"/></w:pPr></w:p>')
    rename_styles(text, known)
    assert text[0][0].get(w("val")) == "Cnc"


def test_a_style_the_office_deleted_is_put_back_beside_a_stranger_of_its_identifier():
    styles = built_in_styles(DocumentForm.PARTY_2026)
    for style in list(styles.iter(w("style"))):
        if style.get(w("styleId")) == StyleId.NORMAL:
            style.set(w("styleId"), "BinhThuong")
        if style.get(w("styleId")) == StyleId.LIST:
            style.find(w("name")).set(w("val"), "Kiểu khác")
        if style.get(w("styleId")) in {StyleId.RULE, "TableGrid"}:
            styles.remove(style)
    known = adopt_styles(styles, DocumentForm.PARTY_2026)
    assert known[StyleId.LIST] == f"{StyleId.LIST}2"
    added = [style for style in styles.iter(w("style")) if style.get(w("styleId")) in set(known.values())]
    assert len({style.get(w("styleId")) for style in styles.iter(w("style"))}) == len(list(styles.iter(w("style"))))
    rule = next(style for style in added if style.get(w("styleId")) == known[StyleId.RULE])
    assert rule.find(w("basedOn")).get(w("val")) == "BinhThuong"
    assert sum(style.get(w("default")) == "1" and style.get(w("type")) == "paragraph" for style in styles) == 1
