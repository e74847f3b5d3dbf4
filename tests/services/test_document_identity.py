from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.legal_document import UNKNOWN_TYPE, LegalDocument
from danvan_desktop.services.document_identity import (
    NamedDocument,
    find_document,
    is_same,
    issuer_key,
    issuer_level,
    number_key,
)

PROVINCE = LegalDocument(1, "Kế hoạch", "27-KH/TU", date(2021, 4, 1), "Ban Thường vụ Tỉnh ủy", "Thi đua")


@pytest.mark.parametrize(
    ("one", "other"),
    [("23-QĐ/TW", "23 – QĐ/TW"), ("16/CT-TTg", "16 / ct - ttg"), ("11-QĐi/TW", "11-QĐ/TW"), ("08-CT/TU", "08-CT /TU")],
)
def test_a_number_is_the_same_however_it_is_typed(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


def test_numbers_that_differ_stay_apart() -> None:
    assert len({number_key(number) for number in ("12/KH-UBND", "12-KH/UBND", "27-KH/TU", "27-KH/BDVTU-BCSD")}) == 4


@pytest.mark.parametrize(
    ("issuer", "level"),
    [
        ("Bộ Chính trị (khóa XI)", "central"),
        ("Ban Chấp hành Trung ương", "central"),
        ("Thủ tướng chính phủ", "central"),
        ("Ban Thường vụ Thị ủy", "district"),
        ("Ban Thường vụ Huyện ủy", "district"),
        ("Ban Thường vụ Tỉnh ủy", "province"),
        ("Ban Cán sự đảng Ủy ban nhân dân tỉnh và Ban Dân vận Tỉnh ủy", "province"),
        ("Thành ủy", "city"),
        ("Đảng ủy xã", "commune"),
        ("Ban Chỉ đạo", ""),
        (None, ""),
    ],
)
def test_the_words_of_the_issuer_tell_its_level(issuer: str | None, level: str) -> None:
    assert issuer_level(issuer) == level


def test_the_term_of_office_and_abbreviations_make_no_other_issuer() -> None:
    assert issuer_key("Bộ Chính trị (khóa XI)") == issuer_key("Bộ Chính trị khoá XI") == issuer_key("bộ chính trị")
    assert issuer_key("UBND tỉnh") == issuer_key("Ủy ban nhân dân tỉnh")
    assert issuer_key("Tỉnh ủy") != issuer_key("Ban Thường vụ Tỉnh ủy")


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (NamedDocument("Kế hoạch", "27-KH/TU"), True),
        (NamedDocument(None, "27 - KH/TU", date(2021, 4, 1)), True),
        (NamedDocument("Kế hoạch", "27-KH/TU", date(2021, 4, 1), "Ban Thường vụ Thị ủy"), False),
        (NamedDocument("Kế hoạch", "27-KH/TU", date(2022, 4, 1), "Tỉnh ủy"), True),
        (NamedDocument("Kế hoạch", "27-KH/TU", date(2021, 6, 9), "Tỉnh ủy"), True),
        (NamedDocument("Kế hoạch", "27-KH/TU", date(2023, 2, 9), "Tỉnh ủy"), False),
        (NamedDocument("Kết luận", "27-KH/TU", date(2021, 4, 1)), True),
        (NamedDocument("Kết luận", "27-KH/TU", date(2021, 4, 2)), False),
        (NamedDocument("Kế hoạch", "28-KH/TU", date(2021, 4, 1)), False),
        (NamedDocument("Kế hoạch", None, date(2021, 4, 1), subject="Thi đua"), False),
    ],
)
def test_a_document_is_told_by_number_level_and_date_with_room_for_slips(
    named: NamedDocument, *, expected: bool
) -> None:
    assert is_same(PROVINCE, named) is expected


def test_the_same_long_subject_makes_one_document_of_two_years() -> None:
    subject = "ban hành Quy chế công tác dân vận của hệ thống chính trị"
    document = LegalDocument(1, "Quyết định", "5-QĐ/TU", date(2020, 1, 1), "Tỉnh ủy", subject)
    assert is_same(document, NamedDocument("Quyết định", "5-QĐ/TU", date(2021, 3, 2), None, f"{subject} tỉnh"))
    assert not is_same(document, NamedDocument("Quyết định", "5-QĐ/TU", date(2021, 3, 2), None, "khác"))


def test_a_law_is_told_by_its_name() -> None:
    law = LegalDocument(3, "Luật", subject="Tiếp công dân")
    assert is_same(law, NamedDocument("Luật", None, subject="tiếp công dân"))
    assert not is_same(law, NamedDocument("Luật", None, subject="Khiếu nại"))


def test_the_entry_of_the_same_date_is_preferred_and_a_new_document_is_none() -> None:
    slip = LegalDocument(2, UNKNOWN_TYPE, "27-KH/TU", date(2022, 4, 1), "Tỉnh ủy")
    named = NamedDocument("Kế hoạch", "27-KH/TU", date(2022, 4, 1), "Tỉnh ủy")
    assert find_document([PROVINCE, slip], named) is slip
    assert find_document([PROVINCE], named) is PROVINCE
    assert find_document([], named) is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_a_number_and_an_issuer_without_failing(number: str, issuer: str) -> None:
    document = LegalDocument(1, "Kế hoạch", number or None, None, issuer, issuer)
    assert isinstance(is_same(document, NamedDocument("Kế hoạch", number or None, None, issuer, issuer)), bool)
    assert issuer_level(issuer) in {"", "central", "commune", "district", "city", "province"}
