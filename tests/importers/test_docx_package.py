import io
import zipfile
from dataclasses import replace

import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.docx_numbering import w
from danvan_desktop.importers.docx_package import open_package
from danvan_desktop.importers.limits import DEFAULT_LIMITS

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
DOCUMENT = f"<w:document {W}><w:body/></w:document>"


def package(**parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return buffer.getvalue()


def opened(limits=DEFAULT_LIMITS, **parts):
    return open_package(package(**parts), "a.docx", limits)


def test_notes_and_margins_are_found_by_their_names():
    parts = opened(
        document=DOCUMENT,
        header2=f"<w:hdr {W}/>",
        footer1=f"<w:ftr {W}/>",
        endnotes=f'<w:endnotes {W}><w:endnote w:id="3"/></w:endnotes>',
        theme="<a/>",
    )
    assert [reason for reason, _ in parts.margins] == ["chân trang", "đầu trang"]
    assert list(parts.notes) == [("endnote", "3")]
    assert (parts.styles, parts.numbering) == (None, None)


def test_the_strict_form_of_word_and_a_second_document_part_are_read():
    assert opened(document2=DOCUMENT.replace(W, STRICT)).main.find(w("body")) is not None


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ({}, "hỏng"),
        ({"document": "<a"}, "hỏng"),
        ({"document": "<!DOCTYPE a><a/>"}, "DOCTYPE"),
        ({"document": DOCUMENT, "styles": "<!DOCTYPE lolz [<!ENTITY lol 'lol'>]><lolz>&lol;</lolz>"}, "DOCTYPE"),
        ({"document": "<a>" * 300 + "</a>" * 300}, "hỏng"),
    ],
)
def test_broken_parts_are_refused(parts, word):
    with pytest.raises(DanvanError) as caught:
        opened(**parts)
    assert word in caught.value.message


def test_a_part_of_too_many_tags_is_refused_before_it_is_parsed():
    with pytest.raises(DanvanError) as caught:
        opened(replace(DEFAULT_LIMITS, tags=2), document=DOCUMENT)
    assert "quá lớn" in caught.value.message


def test_macros_are_refused():
    buffer = io.BytesIO(package(document=DOCUMENT))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(DanvanError) as caught:
        open_package(buffer.getvalue(), "a.docx", DEFAULT_LIMITS)
    assert "macro" in caught.value.message
