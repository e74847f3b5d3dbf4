from __future__ import annotations

import docx
import pytest

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_check import field_findings
from danvan_desktop.exporters.template_form import template_xml, write_template
from danvan_desktop.exporters.template_spots import field_spots
from tests.template_files import offered, read


@pytest.mark.parametrize(
    "form", [DocumentForm.STATE, DocumentForm.PARTY_2018, DocumentForm.PARTY_2026], ids=lambda form: form.rules
)
@pytest.mark.parametrize("kind", TemplateKind)
def test_the_checker_finds_nothing_in_what_the_program_offers(kind, form):
    assert field_findings(kind, field_spots(read(offered(kind, form)))) == ()


def test_word_opens_it_and_sees_fields_where_the_values_stood(tmp_path):
    path = tmp_path / "mẫu.docx"
    write_template(TemplateKind.URGING_LETTER, DocumentForm.STATE, path)
    document = docx.Document(path)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Số: {{so}}/{{ky_hieu}}\n{{trich_yeu}}" in cells
    assert "{{dia_danh}}, {{ngay_thang_nam}}" in cells
    assert [line.text for line in document.paragraphs if line.text] == ["Kính gửi: {{kinh_gui}}", "{{noi_dung}}"]


def test_a_party_committee_gets_its_own_form():
    party = template_xml(TemplateKind.REPORT, DocumentForm.PARTY_2026)
    assert "Số {{so}}-{{ky_hieu}}" in party
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in party


def test_wide_tables_lie_across_and_the_page_has_no_signature():
    assert "landscape" in template_xml(TemplateKind.PROGRESS, DocumentForm.STATE)
    assert "{{nguoi_ky}}" not in template_xml(TemplateKind.WEEK, DocumentForm.STATE)
