from __future__ import annotations

import pytest

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_check import MOST_FIELDS, FieldSpot, field_findings
from danvan_desktop.domain.template_field import FIELDS_OF

WEEK = TemplateKind.WEEK


def spot(name: str, place: str = "đoạn 4", **marks: bool) -> FieldSpot:
    return FieldSpot(f"{{{{{name}}}}}", name, place, f"Trước {{{{{name}}}}} sau", **marks)


def whole(kind: TemplateKind = WEEK) -> list[FieldSpot]:
    return [spot(field.value, is_alone=True, is_in_text=True) for field in FIELDS_OF[kind]]


@pytest.mark.parametrize("kind", TemplateKind)
def test_a_template_with_all_its_fields_has_no_findings(kind):
    assert field_findings(kind, whole(kind)) == ()


def test_a_misspelt_field_is_named_with_its_paragraph_and_the_nearest_field():
    (finding,) = field_findings(WEEK, [*whole(), spot("co_qan", "đầu trang, đoạn 1")])
    assert (finding.is_error, finding.field, finding.place) == (True, "{{co_qan}}", "đầu trang, đoạn 1")
    assert finding.words == "Trước {{co_qan}} sau"
    assert finding.message == "Không có trường này. Có phải {{co_quan}}?"


def test_a_field_like_no_other_points_to_the_list():
    (finding,) = field_findings(WEEK, [*whole(), spot("xyz")])
    assert "Xem danh sách trường" in finding.message


def test_a_field_of_another_document_is_an_error():
    (finding,) = field_findings(WEEK, [*whole(), spot("nguoi_ky")])
    assert finding.is_error
    assert finding.message.startswith("Báo cáo tuần không có trường này.")


def test_a_field_without_all_its_braces_is_shown_as_it_should_be_written():
    known, unknown = field_findings(
        WEEK, [*whole(), FieldSpot("{{co_quan}", "co_quan", "đoạn 1", "", is_broken=True), spot("", is_broken=True)]
    )
    assert "Hãy viết {{co_quan}}." in known.message
    assert "đủ “{{” và “}}”" in unknown.message


@pytest.mark.parametrize(
    ("bodies", "words"),
    [
        ([{"is_alone": True}], "trong phần thân"),
        ([{"is_in_text": True}], "đứng riêng một đoạn"),
        ([{"is_alone": True, "is_in_text": True}] * 2, "chỉ được đặt một lần"),
    ],
)
def test_the_text_stands_once_alone_and_in_the_body(bodies, words):
    others = [each for each in whole() if each.name != "noi_dung"]
    (finding,) = field_findings(WEEK, [*others, *(spot("noi_dung", **marks) for marks in bodies)])
    assert finding.is_error
    assert words in finding.message


def test_a_missing_field_is_a_warning_but_a_missing_text_an_error_told_first():
    error, warning = field_findings(WEEK, [each for each in whole() if each.name not in {"noi_dung", "dia_danh"}])
    assert (error.is_error, error.field) == (True, "{{noi_dung}}")
    assert (warning.is_error, warning.field, warning.place) == (False, "{{dia_danh}}", "")
    assert warning.message == "Mẫu không có trường này: chương trình sẽ không điền địa danh."


def test_thousands_of_fields_are_one_finding():
    (finding,) = field_findings(WEEK, [spot("so")] * 10_000)
    assert finding.is_error
    assert "10000" in finding.message
    assert str(MOST_FIELDS) in finding.message
