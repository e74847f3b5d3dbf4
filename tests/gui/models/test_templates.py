from __future__ import annotations

from datetime import date

from danvan_desktop.domain.office_template import OfficeTemplate, TemplateKind
from danvan_desktop.domain.template_check import TemplateFinding
from danvan_desktop.domain.template_field import TemplateField
from danvan_desktop.gui.models.templates import FieldColumn, FindingColumn, TemplateColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.templates import TemplateRow

WEEK = TemplateKind.WEEK
KEPT = OfficeTemplate(1, WEEK, "tuần.docx", "ab" * 32, 7, date(2026, 3, 2))


def texts(row: TemplateRow) -> list[str]:
    return [column.text(row) for column in TemplateColumn]


def test_a_row_says_whose_form_is_used_and_whether_it_can_be() -> None:
    assert texts(TemplateRow(WEEK)) == ["Báo cáo tuần", "Mẫu của chương trình", "dùng được"]
    assert texts(TemplateRow(WEEK, KEPT)) == ["Báo cáo tuần", "tuần.docx", "dùng được, từ 02/03/2026"]
    broken = TemplateRow(WEEK, KEPT, "Không còn tệp mẫu.")
    assert texts(broken)[2] == "lỗi, in theo mẫu của chương trình"
    assert TemplateColumn.STATE.tone(broken) is Tone.BAD
    assert TemplateColumn.STATE.tone(TemplateRow(WEEK, KEPT)) is Tone.NORMAL


def test_a_field_is_shown_as_it_is_written() -> None:
    assert [column.text(TemplateField.NUMBER) for column in FieldColumn] == ["{{so}}", "Số văn bản"]


def test_errors_and_warnings_are_told_apart_in_words() -> None:
    error = TemplateFinding(is_error=True, field="{{x}}", place="đoạn 3", words="Của {{x}}", message="Không có.")
    warning = TemplateFinding(is_error=False, field="{{so}}", place="", words="", message="Thiếu.")
    assert [column.text(error) for column in FindingColumn] == ["Lỗi", "{{x}}", "đoạn 3", "Không có.", "Của {{x}}"]
    assert FindingColumn.KIND.text(warning) == "Lưu ý"
    assert (FindingColumn.KIND.tone(error), FindingColumn.KIND.tone(warning)) == (Tone.BAD, Tone.NORMAL)
