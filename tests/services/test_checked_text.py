from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.checked_text import (
    LONGEST_TEXT,
    checked_line,
    checked_text,
    line_or_none,
    lines_of,
    shortened,
    text_or_none,
)


def test_ten_thousand_characters_are_accepted_and_one_more_is_refused() -> None:
    assert len(checked_text("ủ" * LONGEST_TEXT, "nội dung")) == LONGEST_TEXT
    with pytest.raises(ValidationError, match=r"Nội dung dài 10\.001 ký tự, quá giới hạn 10\.000"):
        checked_text("ủ" * (LONGEST_TEXT + 1), "nội dung")


def test_control_characters_are_dropped_and_text_becomes_nfc() -> None:
    assert checked_text("Phòng\x00 a\u0301\x07o", "tên") == "Phòng áo"


def test_a_line_has_no_line_ends_and_no_tabs() -> None:
    assert checked_line("Phòng\r\nKế\thoạch ", "tên") == "Phòng Kế hoạch"


def test_blank_text_is_refused_only_where_it_is_required() -> None:
    assert checked_text(" \n ", "ghi chú") == ""
    with pytest.raises(ValidationError) as caught:
        checked_line(" \t ", "tên đơn vị", "name", required=True)
    assert (caught.value.field, caught.value.message) == ("name", "Chưa nhập tên đơn vị.")


def test_the_message_reads_the_same_whether_the_name_begins_with_a_capital_or_not() -> None:
    for name in ("trích yếu", "Trích yếu"):
        with pytest.raises(ValidationError) as blank:
            checked_text("", name, required=True)
        assert blank.value.message == "Chưa nhập trích yếu."
        with pytest.raises(ValidationError, match=r"^Trích yếu dài"):
            checked_text("x" * (LONGEST_TEXT + 1), name)


def test_nothing_typed_is_null_and_never_an_empty_text() -> None:
    assert text_or_none("  ", "Số") is None
    assert text_or_none(None, "Số") is None
    assert text_or_none(" 12 ", "Số") == "12"
    assert line_or_none("\n", "Số") is None
    assert line_or_none(None, "Số") is None
    assert line_or_none("12\n3 ", "Số") == "12 3"


def test_a_list_keeps_its_lines_without_the_empty_ones() -> None:
    assert lines_of("- Như trên;\n\n Lưu: VT.\n", "nơi nhận") == ("- Như trên;", "Lưu: VT.")


def test_labels_are_cut_at_a_word() -> None:
    assert shortened("Tổ chức hội nghị, quán triệt", 18) == "Tổ chức hội nghị…"
    assert shortened("Ngắn", 18) == "Ngắn"
