from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.checked_text import LONGEST_TEXT, checked_line, checked_text


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
