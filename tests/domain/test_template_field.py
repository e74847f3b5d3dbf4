from __future__ import annotations

import pytest

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_field import (
    FIELD,
    FIELDS_OF,
    TemplateField,
    field_named,
    nearest_field,
    shaped,
)


@pytest.mark.parametrize("written", ["{{co_quan}}", "{{ CO_QUAN }}", "{{Cơ quan}}", "{{cơ-quan}}", "{{Co  quan}}"])
def test_a_field_may_be_written_in_capitals_with_accents_or_spaces(written):
    match = FIELD.fullmatch(written)
    assert match is not None
    assert field_named(match.group(1)) is TemplateField.AGENCY


@pytest.mark.parametrize("name", ["", "co_quan_khac", "__class__", "7*7"])
def test_other_names_are_no_fields(name):
    assert field_named(name) is None


@pytest.mark.parametrize(
    ("name", "field"),
    [("co_qan", TemplateField.AGENCY), ("nguoi ki", TemplateField.SIGNER), ("noidung", TemplateField.BODY)],
)
def test_the_nearest_field_of_the_document_is_proposed(name, field):
    assert nearest_field(name, TemplateKind.REPORT) is field


def test_nothing_is_proposed_for_what_is_like_nothing_or_belongs_to_another_document():
    assert nearest_field("xyz", TemplateKind.REPORT) is None
    assert nearest_field("ten_phu_luk", TemplateKind.WEEK) is None


def test_a_name_in_capitals_asks_for_a_value_in_capitals():
    assert shaped("Sở Tư pháp", "CO_QUAN") == "SỞ TƯ PHÁP"
    assert shaped("Sở Tư pháp", "Co_quan") == "Sở Tư pháp"


def test_every_document_has_a_text_and_every_field_a_meaning():
    assert set(FIELDS_OF) == set(TemplateKind)
    assert all(TemplateField.BODY in fields for fields in FIELDS_OF.values())
    assert {field for fields in FIELDS_OF.values() for field in fields} == set(TemplateField)
    assert all(field.meaning and field.written == f"{{{{{field.value}}}}}" for field in TemplateField)
