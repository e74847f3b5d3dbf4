from __future__ import annotations

import pytest
from lxml import etree

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.docx_numbering import NAMESPACE
from danvan_desktop.importers.template_safety import image_suffix, refuse_unsafe
from tests.template_files import PNG

SPACES = (
    f'xmlns:w="{NAMESPACE}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def code(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def check(content: str) -> None:
    words = "<w:r><w:t>Kính gửi</w:t></w:r>"
    root = etree.fromstring(f"<w:body {SPACES}><w:p>{words}{content}</w:p></w:body>")
    refuse_unsafe(root, {"rId1"}, {"rId2"}, "mẫu.docx")


@pytest.mark.parametrize(
    "content",
    [
        "",
        f"{BEGIN}{code(' PAGE ')}{SEPARATE}<w:r><w:t>DDE</w:t></w:r>{END}",
        f"{BEGIN}{code('PA')}{code('GE')}{END}",
        '<w:fldSimple w:instr=" NUMPAGES "/>',
        '<w:hyperlink r:id="rId2"/>',
        '<w:drawing><a:blip r:embed="rId1"/></w:drawing>',
        '<w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict>',
    ],
)
def test_page_numbers_pictures_and_links_are_allowed(content):
    check(content)


@pytest.mark.parametrize(
    "content",
    [
        f"{BEGIN}{code(' INCLUDETEXT http://x ')}{SEPARATE}{END}",
        f"{BEGIN}{code(' INCLUDE')}{code('PICTURE x ')}{SEPARATE}{END}",
        f"{BEGIN}{code(' dde cmd ')}{END}",
        f"{BEGIN}{code('DDEAUTO c')}",
        f"{BEGIN}{BEGIN}{code('QUOTE DDE')}{END}{SEPARATE}{END}",
        f"{BEGIN}<w:r><w:t> DATE </w:t></w:r>{SEPARATE}{END}",
        f"{BEGIN}{SEPARATE}{END}",
        '<w:fldSimple w:instr="INCLUDETEXT x"/>',
        "<w:fldSimple/>",
    ],
)
def test_a_word_field_that_fetches_or_computes_is_refused_with_its_paragraph(content):
    with pytest.raises(DanvanError) as caught:
        check(content)
    assert "trường Word" in caught.value.message
    assert "Kính gửi" in caught.value.message
    assert "Ctrl+Shift+F9" in caught.value.remedy


@pytest.mark.parametrize(
    "content",
    [
        '<w:object><o:OLEObject r:id="rId1"/></w:object>',
        '<w:altChunk r:id="rId1"/>',
        '<w:subDoc r:id="rId1"/>',
        '<w:control r:id="rId1"/>',
        '<w:drawing><a:blip r:embed="rId9"/></w:drawing>',
        '<w:pict><v:shape><v:imagedata o:relid="rId9"/></v:shape></w:pict>',
        '<w:pict><v:shape><v:imagedata src="http://x/a.png"/></v:shape></w:pict>',
        '<w:pict><v:shape href="file:///c:/x"/></w:pict>',
        '<w:pict><v:shape><v:imagedata r:id="rId1" o:href="http://x/a.png"/></v:shape></w:pict>',
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData/></w:fldChar></w:r>",
    ],
)
def test_embedded_objects_and_pictures_from_elsewhere_are_refused(content):
    with pytest.raises(DanvanError, match="không được dùng vì lý do an toàn"):
        check(content)


def test_a_place_without_words_is_told_so():
    root = etree.fromstring(f"<w:body {SPACES}><w:p><w:object/></w:p></w:body>")
    with pytest.raises(DanvanError, match="ở một đoạn không có chữ"):
        refuse_unsafe(root, set(), set(), "mẫu.docx")


def test_a_picture_is_known_by_its_bytes():
    assert image_suffix(PNG, "mẫu.docx") == "png"
    assert image_suffix(b"\xff\xd8\xff\xe0", "mẫu.docx") == "jpeg"
    for content in (b"<svg/>", b"\x01\x00\x00\x00 EMF", b"MZ\x90"):
        with pytest.raises(DanvanError, match="PNG, JPEG"):
            image_suffix(content, "mẫu.docx")
