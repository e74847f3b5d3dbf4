from __future__ import annotations

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.plan_wording import TEXT_LIMIT, lines_of, one_line, optional, required, shortened, written


def test_ten_thousand_characters_are_accepted_and_too_many_are_refused_with_a_remedy() -> None:
    assert len(written("dân " * 2500, "Nội dung")) == 9_999
    with pytest.raises(ValidationError) as caught:
        written("x" * (TEXT_LIMIT + 1), "Nội dung nhiệm vụ", "text")
    assert "nội dung nhiệm vụ" in caught.value.message.lower()
    assert caught.value.remedy
    assert caught.value.field == "text"


def test_control_characters_go_and_text_becomes_nfc() -> None:
    assert written("Hô\u0323i\x07 nghi\u0323", "x") == "Hội nghị"


def test_what_is_required_may_not_be_blank() -> None:
    with pytest.raises(ValidationError, match="Chưa nhập trích yếu"):
        required(" \n\t ", "Trích yếu")


def test_nothing_typed_is_null_and_never_an_empty_text() -> None:
    assert optional("  ", "Số") is None
    assert optional(None, "Số") is None
    assert optional(" 12 ", "Số") == "12"


def test_line_ends_in_a_line_become_spaces_and_a_list_keeps_its_lines() -> None:
    assert one_line("Sở\n Tư  pháp", "x") == "Sở Tư pháp"
    assert lines_of("- Như trên;\n\n Lưu: VT.\n", "x") == ("- Như trên;", "Lưu: VT.")


def test_labels_are_cut_at_a_word() -> None:
    assert shortened("Tổ chức hội nghị, quán triệt", 18) == "Tổ chức hội nghị…"
    assert shortened("Ngắn", 18) == "Ngắn"
