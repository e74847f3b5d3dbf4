from __future__ import annotations

from datetime import UTC, date, datetime
from zipfile import ZipFile

import docx
from lxml import etree

from danvan_desktop.domain.document import Document, DocumentProperties, plain
from danvan_desktop.exporters.docx_writer import write_docx

DOCUMENT = Document(DocumentProperties("Báo cáo <năm> & 2025", "Sở Tư pháp", date(2025, 11, 5)), (plain("x"),))


def test_the_same_document_gives_the_same_bytes(tmp_path):
    paths = [tmp_path / name for name in ("a.docx", "b.docx")]
    for path in paths:
        write_docx(DOCUMENT, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_word_shows_title_author_and_the_given_date(tmp_path):
    path = tmp_path / "x.docx"
    write_docx(DOCUMENT, path)
    properties = docx.Document(path).core_properties
    assert (properties.title, properties.author) == ("Báo cáo <năm> & 2025", "Sở Tư pháp")
    assert properties.created == properties.modified == datetime(2025, 11, 5, tzinfo=UTC)
    assert properties.language == "vi-VN"


def test_every_part_is_well_formed_and_declared(tmp_path):
    path = tmp_path / "x.docx"
    write_docx(DOCUMENT, path)
    with ZipFile(path) as package:
        types = package.read("[Content_Types].xml").decode()
        for name in package.namelist():
            etree.fromstring(package.read(name))
            assert name.endswith(".rels") or name == "[Content_Types].xml" or f'"/{name}"' in types
        relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        assert all(f"word/{node.get('Target')}" in package.namelist() for node in relations)


def test_the_page_number_is_a_field_in_the_header(tmp_path):
    path = tmp_path / "x.docx"
    write_docx(DOCUMENT, path)
    with ZipFile(path) as package:
        header = package.read("word/header1.xml").decode()
    assert " PAGE " in header
    assert 'w:val="Header"' in header
