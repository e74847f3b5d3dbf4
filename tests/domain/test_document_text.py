from __future__ import annotations

import pytest

from danvan_desktop.domain.document import DOTS, DocumentForm, LetterHead, Signature
from danvan_desktop.domain.document_text import (
    attached_line,
    authority_lines,
    date_line,
    number_line,
    position_lines,
    recipient_lines,
    regarding_line,
    shown_prefix,
)

STATE, PARTY, PARTY_2018 = DocumentForm.STATE, DocumentForm.PARTY_2026, DocumentForm.PARTY_2018


@pytest.mark.parametrize(
    ("number", "symbol", "form", "line"),
    [
        ("7", "BC-STP", STATE, "Số: 07/BC-STP"),
        ("12", "BC-STP", STATE, "Số: 12/BC-STP"),
        ("7a", "BC-STP", STATE, "Số: 7a/BC-STP"),
        ("", "BC-STP", STATE, f"Số: {DOTS}/BC-STP"),
        ("", "", STATE, f"Số: {DOTS}/{DOTS}"),
        ("5", "KH/ĐU", PARTY, "Số 05-KH/ĐU"),
    ],
)
def test_the_number_line_follows_its_form(number, symbol, form, line):
    assert number_line(LetterHead("A", number=number, symbol=symbol), form) == line


@pytest.mark.parametrize(
    ("day", "month", "year", "line"),
    [
        (5, 2, 2026, "Minh Hà, ngày 05 tháng 02 năm 2026"),
        (15, 3, 2026, "Minh Hà, ngày 15 tháng 3 năm 2026"),
        (31, 12, 2026, "Minh Hà, ngày 31 tháng 12 năm 2026"),
        (None, 3, 2026, f"Minh Hà, ngày {DOTS} tháng 3 năm 2026"),
        (None, None, None, f"Minh Hà, ngày {DOTS} tháng {DOTS} năm {DOTS}"),
    ],
)
def test_days_below_ten_and_january_february_have_a_leading_zero(day, month, year, line):
    assert date_line(LetterHead("A", place="Minh Hà", day=day, month=month, year=year)) == line


def test_an_annex_says_what_it_is_attached_to():
    head = LetterHead("Sở Tư pháp", number="7", symbol="BC-STP", day=5, month=11, year=2025)
    expected = "(Kèm theo Báo cáo số 07/BC-STP ngày 05 tháng 11 năm 2025 của Sở Tư pháp)"
    assert attached_line("Báo cáo", head, STATE) == expected


@pytest.mark.parametrize(
    ("prefix", "position_for", "position", "form", "lines"),
    [
        ("", "", "Giám đốc", STATE, ("GIÁM ĐỐC",)),
        ("KT.", "Giám đốc", "Phó Giám đốc", STATE, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("TM.", "Ủy ban nhân dân\nKT. Chủ tịch", "Phó Chủ tịch", STATE, ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("TM.", "Ban Thường vụ", "Phó Bí thư", PARTY, ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ")),
        ("TL.", "", "", STATE, (f"TL. {DOTS}", DOTS)),
    ],
)  # fmt: skip
def test_each_prefix_stands_on_its_own_line_above_the_position(prefix, position_for, position, form, lines):
    signature = Signature(position, "", prefix, position_for)
    assert (*authority_lines(signature, form), *position_lines(signature)) == lines


@pytest.mark.parametrize("form", [PARTY, PARTY_2018])
def test_a_party_letter_writes_out_what_a_state_letter_abbreviates(form):
    head = LetterHead("A", regarding="V/v đôn đốc nhiệm vụ")
    assert regarding_line(head, STATE) == "V/v đôn đốc nhiệm vụ"
    assert regarding_line(head, form) == "về việc đôn đốc nhiệm vụ"
    assert regarding_line(LetterHead("A", regarding="Chế độ hội nghị"), form) == "Chế độ hội nghị"


def test_recipients_get_dashes_and_the_last_a_full_stop_however_they_were_typed():
    signature = Signature("", "", recipients=("- UBND tỉnh (b/c);", "Sở Nội vụ", " ", "Lưu: VT, VP."))
    assert recipient_lines(signature, STATE) == ("- UBND tỉnh (b/c);", "- Sở Nội vụ;", "- Lưu: VT, VP.")
    assert recipient_lines(signature, PARTY) == ("- UBND tỉnh (b/c),", "- Sở Nội vụ,", "- Lưu: VT, VP.")
    assert recipient_lines(Signature("", ""), STATE) == (f"- {DOTS}.",)


@pytest.mark.parametrize(
    ("prefix", "form", "shown"),
    [
        ("KT.", STATE, "KT."),
        ("K/T", STATE, "KT."),
        ("tm.", PARTY, "T/M"),
        ("T/UQ", PARTY_2018, "T/UQ"),
        ("Q.", STATE, "Q."),
    ],
)
def test_powers_are_written_as_the_form_has_them_however_they_were_typed(prefix, form, shown):
    assert shown_prefix(prefix, form) == shown
