from __future__ import annotations

from datetime import date

from danvan_desktop.domain.office_template import OfficeTemplate, TemplateKind


def test_every_document_has_its_own_name():
    names = [kind.label for kind in TemplateKind]
    assert len(set(names)) == len(names) == 11


def test_a_kept_template_says_what_it_is():
    template = OfficeTemplate(1, TemplateKind.WEEK, "tuan.docx", "ab" * 32, 7, date(2026, 3, 2))
    assert template.title == "Mẫu văn bản: Báo cáo tuần"
