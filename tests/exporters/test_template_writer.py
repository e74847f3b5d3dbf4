from __future__ import annotations

from zipfile import ZipFile

import docx
from docx.shared import Pt

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.exporters.template_writer import write_templated
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers
from tests.template_files import PNG, changed, offered, read, related

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def restyled(folder, kind: TemplateKind):
    """The offered template as the office might change it in Word: font, wording, a logo, a foot of the page."""
    source, logo = folder / "mẫu.docx", folder / "logo.png"
    source.write_bytes(offered(kind))
    logo.write_bytes(PNG)
    document = docx.Document(source)
    for style in document.styles:
        if style.type == 1:
            style.font.name = "Arial"
    document.styles["Body Text"].font.size = Pt(13)
    document.sections[0].header.paragraphs[0].add_run().add_picture(str(logo))
    document.sections[0].footer.paragraphs[0].text = "Trang thông tin: {{CO_QUAN}}"
    document.save(source)
    return read(source.read_bytes())


def test_fonts_a_logo_and_a_footer_of_the_office_are_in_the_report_and_all_its_pages(tmp_path):
    path = tmp_path / "báo cáo.docx"
    write_templated(yearly_report(office.report()), restyled(tmp_path, TemplateKind.REPORT), path)
    document = docx.Document(path)
    assert document.styles["Body Text"].font.size == Pt(13)
    assert document.styles["Heading 1"].font.name == "Arial"
    assert document.sections[0].footer.paragraphs[0].text == "Trang thông tin: SỞ TƯ PHÁP"
    assert document.sections[-1].footer.is_linked_to_previous
    with ZipFile(path) as package:
        assert package.testzip() is None
        assert [package.read(name) for name in package.namelist() if "media" in name] == [PNG]


def test_what_stands_over_the_first_page_is_not_repeated_over_annexes(tmp_path):
    source, path = tmp_path / "mẫu.docx", tmp_path / "x.docx"
    source.write_bytes(offered())
    template = docx.Document(source)
    template.sections[0].different_first_page_header_footer = True
    template.sections[0].first_page_header.paragraphs[0].text = "Biểu trưng"
    template.sections[0].first_page_footer.paragraphs[0].text = "Điện thoại"
    template.save(source)
    write_templated(yearly_report(office.report()), read(source.read_bytes()), path)
    first, *annexes = docx.Document(path).sections
    assert first.first_page_header.paragraphs[0].text == "Biểu trưng"
    assert annexes
    for section in annexes:
        assert section.first_page_header.paragraphs[0].text == ""
        assert section.first_page_footer.paragraphs[0].text == "Điện thoại"
        assert section.header.is_linked_to_previous


def test_the_same_document_gives_the_same_bytes(tmp_path):
    template = restyled(tmp_path, TemplateKind.URGING_LETTER)
    for name in ("a.docx", "b.docx"):
        write_templated(urging_letter(papers.urging_letter()), template, tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_nothing_of_the_templates_package_is_taken_along_unseen(tmp_path):
    content = related("customXml", "../customXml/item1.xml", b"<x/>")
    content = changed(
        content,
        {
            "customXml/item1.xml": b"<x/>",
            "word/settings.xml": {"<w:zoom ": '<w:documentProtection w:edit="readOnly"/><w:zoom '},
            "docProps/core.xml": {"<dc:creator>": "<dc:creator>Người lạ"},
        },
    )
    path = tmp_path / "x.docx"
    write_templated(yearly_report(office.report()), read(content), path)
    with ZipFile(path) as package:
        assert not [name for name in package.namelist() if name.startswith("customXml")]
        assert b"documentProtection" not in package.read("word/settings.xml")
        assert "Người lạ" not in package.read("docProps/core.xml").decode()
    assert docx.Document(path).core_properties.title.startswith("Báo cáo")


def test_charts_come_with_their_workbooks_in_the_text_and_in_the_annexes(tmp_path):
    path = tmp_path / "báo cáo.docx"
    write_templated(yearly_report(office.report()), restyled(tmp_path, TemplateKind.REPORT), path)
    document = docx.Document(path)
    places = [node.get(f"{R}id") for node in document.element.body.iter(f"{C}chart")]
    assert len(places) == len(set(places)) == 4
    charts = [document.part.related_parts[place] for place in places]
    assert all(len(chart.rels) == 1 for chart in charts)
    captions = [each.text for each in document.paragraphs if each.style.name == "Tên biểu đồ"]
    assert captions[0] == "Biểu đồ 1. Nhiệm vụ theo đơn vị"
