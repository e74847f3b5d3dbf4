from __future__ import annotations

import io
import re
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.word_template import PartKind
from danvan_desktop.importers.limits import FileLimits
from danvan_desktop.importers.template_package import TEMPLATE_LIMITS, read_template
from tests.template_files import MAIN, PNG, RELATION, changed, offered, paragraph, read, related

PICTURE = (
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rIdX"/>'
    "</w:drawing></w:r></w:p>"
)


def refusal(content: bytes, name: str = "mẫu.docx", limits: FileLimits = TEMPLATE_LIMITS) -> str:
    with pytest.raises(DanvanError) as caught:
        read_template(content, name, limits)
    assert caught.value.remedy
    assert name in caught.value.message
    return caught.value.message


@pytest.mark.parametrize("kind", TemplateKind)
def test_the_offered_template_is_read_again(kind):
    template = read(offered(kind))
    assert [part.kind for part in template.parts] == [PartKind.DOCUMENT, PartKind.STYLES, PartKind.HEADER]
    assert dict(template.parts[0].relations)["rId3"] == 2


def test_a_document_saved_by_python_docx_with_its_many_parts_is_read():
    document = docx.Document()
    document.add_paragraph("{{noi_dung}}")
    document.sections[0].footer.paragraphs[0].text = "Điện thoại"
    written = io.BytesIO()
    document.save(written)
    kinds = {part.kind for part in read(written.getvalue()).parts}
    assert kinds == {PartKind.DOCUMENT, PartKind.STYLES, PartKind.NUMBERING, PartKind.FOOTER, PartKind.THEME}


def test_a_picture_of_the_text_and_one_of_a_header_are_taken_along():
    content = related("image", "media/logo.png", PNG, words=PICTURE)
    content = changed(
        content,
        {
            "word/header1.xml": {"<w:hdr ": '<w:hdr xmlns:r="' + RELATION.split('"')[3].replace("/{kind}", "") + '" '},
            "word/_rels/header1.xml.rels": (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                + RELATION.format(id="rId1", kind="image", target="/word/media/logo.png", mode="")
                + "</Relationships>"
            ).encode(),
        },
    )
    template = read(content)
    assert [part.suffix for part in template.parts if part.kind is PartKind.IMAGE] == ["png"]
    header = next(part for part in template.parts if part.kind is PartKind.HEADER)
    assert [template.parts[place].content for _, place in header.relations] == [PNG]


def test_what_nobody_refers_to_stays_behind():
    content = related("customXml", "../customXml/item1.xml", b"<x/>")
    content = changed(content, {"customXml/item1.xml": b"<x/>", "word/comments.xml": b"<c/>"})
    assert len(read(content).parts) == 3


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "file:///C:/mau/xau.dotm"),
        ("image", "http://example.invalid/theo-doi.png"),
        ("oleObject", "file:///C:/x.xlsx"),
        ("frame", "http://example.invalid/"),
    ],
)
def test_a_part_fetched_from_elsewhere_is_refused(kind, target):
    assert "liên kết ra ngoài" in refusal(related(kind, target, is_external=True))


def test_an_attached_template_of_the_settings_is_refused_though_they_are_left_behind():
    relation = RELATION.format(
        id="rId1", kind="attachedTemplate", target="\\\\may\\x.dotm", mode=' TargetMode="External"'
    )
    relations = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>'
    content = changed(offered(), {"word/_rels/settings.xml.rels": relations.encode()})
    assert "liên kết ra ngoài" in refusal(content)


def test_a_link_to_a_page_or_mail_is_no_reason_to_refuse():
    link = '<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>vanphong@x.vn</w:t></w:r></w:hyperlink></w:p>'
    assert read(related("hyperlink", "mailto:vanphong@x.vn", is_external=True, words=link))


@pytest.mark.parametrize(
    "part", ["word/vbaProject.bin", "word/activeX/activeX1.xml", "customUI/customUI.xml", "word/embeddings/a.xlsx"]
)
def test_macros_and_embedded_files_are_refused(part):
    assert "macro" in refusal(changed(offered(), {part: b"<x/>"}))


@pytest.mark.parametrize(
    "kind", ["application/vnd.ms-word.document.macroEnabled.main+xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"]
)  # fmt: skip
def test_a_docm_or_dotx_under_the_name_of_a_docx_is_refused(kind):
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert ".dotx" in refusal(changed(offered(), {"[Content_Types].xml": {plain: kind}}))


def test_an_old_word_file_and_a_locked_one_are_told_apart_from_a_damaged_one():
    assert ".doc" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "bị hỏng" in refusal(b"PK\x03\x04 khong phai zip")
    assert "không phải tài liệu Word" in refusal(changed(offered(), {"_rels/.rels": {"officeDocument": "other"}}))


@pytest.mark.parametrize("part", [MAIN, "word/styles.xml", "word/settings.xml", "docProps/core.xml"])
def test_a_document_type_is_refused_in_every_part(part):
    dtd = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    with ZipFile(io.BytesIO(offered())) as package:
        text = package.read(part).decode()
    head, _, rest = text.partition("?>")
    assert "DOCTYPE" in refusal(changed(offered(), {part: f"{head}?>{dtd}{rest}".encode()}))


def test_a_bomb_is_refused_before_it_is_unpacked():
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as package:
        package.writestr(MAIN, b" " * (TEMPLATE_LIMITS.total_size + 1))
    assert "bung ra quá lớn" in refusal(written.getvalue())
    many = offered()
    assert "bung ra quá lớn" in refusal(many, limits=FileLimits(tags=5))


def test_a_broken_part_or_a_missing_one_is_damage():
    assert "bị hỏng" in refusal(changed(offered(), {MAIN: b"<w:document"}))
    assert "bị hỏng" in refusal(changed(offered(), {"word/_rels/document.xml.rels": {"styles.xml": "mat.xml"}}))
    assert "bị hỏng" in refusal(changed(offered(), {MAIN: b"<a>" * 500 + b"</a>" * 500}))


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (MAIN, "w:body>", "w:ins>"),
        ("word/header1.xml", "w:hdr", "w:ins"),
        ("word/styles.xml", "w:styles", "w:document"),
    ],
)
def test_a_part_that_is_not_what_it_is_called_is_damage(part, old, new):
    with ZipFile(io.BytesIO(offered())) as package:
        text = package.read(part).decode().replace(old, new)
    assert "bị hỏng" in refusal(changed(offered(), {part: text.encode()}))


def test_a_chart_an_ole_object_and_a_word_field_are_named_with_their_paragraph():
    chart = '<w:p><w:r><w:t>Biểu 1</w:t><w:drawing r:id="rIdX"/></w:r></w:p>'
    assert re.search("biểu đồ.*Biểu 1", refusal(related("chart", "charts/chart1.xml", b"<c/>", words=chart)))
    field = paragraph("Theo mẫu", '<w:fldSimple w:instr="INCLUDETEXT C:\\x.docx"/>')
    assert "INCLUDETEXT" in refusal(changed(offered(), {MAIN: {"<w:body>": f"<w:body>{field}"}}))


def test_a_name_that_climbs_out_of_the_file_is_only_a_name():
    content = related("image", "../../../../etc/passwd", b"", words=PICTURE)
    assert "bị hỏng" in refusal(content)


def test_reading_is_no_endless_walk():
    header = RELATION.format(id="rId1", kind="header", target="header1.xml", mode="")
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{header}</Relationships>'
    )
    assert len(read(changed(offered(), {"word/_rels/header1.xml.rels": relations.encode()})).parts) == 3
