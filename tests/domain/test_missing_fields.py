from __future__ import annotations

import pytest

from danvan_desktop.domain.document import (
    Addressees,
    Document,
    DocumentProperties,
    LetterHead,
    Signature,
    Title,
    plain,
)
from danvan_desktop.domain.missing_fields import missing_fields

WHOLE = LetterHead("Sở Tư pháp", number="7", symbol="BC-STP", place="Minh Hà", day=5, month=11, year=2025)


def _document(*blocks):
    return Document(DocumentProperties("Báo cáo"), blocks)


def test_a_complete_document_misses_nothing():
    signature = Signature("Giám đốc", "Lê Văn Tùng", recipients=("Lưu: VT",))
    assert missing_fields(_document(WHOLE, Title("Báo cáo", "Kết quả"), plain("…"), signature)) == ()


def test_missing_fields_are_named_once_in_reading_order():
    blocks = (LetterHead(""), Title("Báo cáo", " "), Addressees(("",)), Signature("", ""), Signature("", ""))
    assert missing_fields(_document(*blocks)) == (
        "tên cơ quan",
        "số văn bản",
        "ký hiệu văn bản",
        "địa danh",
        "ngày ban hành",
        "trích yếu",
        "nơi gửi",
        "nơi nhận",
        "chức vụ người ký",
        "người ký",
    )


def test_an_unnumbered_head_and_a_signature_without_recipients_miss_only_what_they_print():
    head = LetterHead("Sở Tư pháp", place="Minh Hà", day=5, month=11, year=2025, is_numbered=False)
    assert missing_fields(_document(head, Signature("Giám đốc", "", has_recipients=False))) == ("người ký",)


@pytest.mark.parametrize("part", ["day", "month", "year"])
def test_a_date_known_in_part_is_still_missing(part):
    values = {"day": 5, "month": 11, "year": 2025} | {part: None}
    head = LetterHead("Sở Tư pháp", number="7", symbol="BC", place="Minh Hà", **values)
    assert missing_fields(_document(head)) == ("ngày ban hành",)
