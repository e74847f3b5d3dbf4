from __future__ import annotations

import pytest
from lxml import etree

from danvan_desktop.domain.document import DOTS, Addressees, AnnexTitle, DocumentForm, LetterHead, Signature, Title
from danvan_desktop.exporters.docx_head import framing_xml
from danvan_desktop.exporters.docx_xml import NAMESPACE
from danvan_desktop.exporters.style import StyleId
from danvan_desktop.exporters.text_width import MM_PER_POINT, text_width

W = f"{{{NAMESPACE}}}"
STATE, PARTY = DocumentForm.STATE, DocumentForm.PARTY_2026


def _lines(block, form=STATE, room=160.0):
    """(style, text) of each paragraph, the rules with their length in millimetres."""
    node = etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{framing_xml(block, form, room)}</r>')
    lines = []
    for paragraph in node.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        if style == StyleId.RULE:
            cell = paragraph.getparent().find(f"{W}tcPr/{W}tcW")
            room_twips = int(cell.get(f"{W}w")) if cell is not None else room / MM_PER_POINT * 20
            indent = paragraph.find(f"{W}pPr/{W}ind")
            sides = sum(int(indent.get(f"{W}{side}")) for side in ("left", "right"))
            lines.append((style, round((room_twips - sides) / 20 * MM_PER_POINT, 1)))
        else:
            lines.append((style, "".join(node.text or "\n" for node in paragraph.iter(f"{W}t", f"{W}br"))))
    return lines


def test_the_state_head_has_both_columns_with_their_rules():
    head = LetterHead("Sở Tư pháp", "UBND tỉnh Minh Hà", "7", "BC-STP", "Minh Hà", 5, 11, 2025)
    lines = dict(_lines(head))
    assert lines[StyleId.PARENT_AGENCY] == "UBND TỈNH MINH HÀ"
    assert lines[StyleId.AGENCY] == "SỞ TƯ PHÁP"
    assert lines[StyleId.NATION] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert lines[StyleId.NUMBER] == "Số: 07/BC-STP"
    assert lines[StyleId.PLACE_DATE] == "Minh Hà, ngày 05 tháng 11 năm 2025"
    agency, motto = (length for style, length in _lines(head) if style == StyleId.RULE)
    assert text_width("SỞ TƯ PHÁP", 12, bold=True) / 3 <= agency <= text_width("SỞ TƯ PHÁP", 12, bold=True) / 2
    assert motto == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True), abs=0.2)


def test_the_party_head_has_the_star_and_the_partys_name_with_a_rule():
    lines = _lines(LetterHead("Đảng ủy Sở", "Tỉnh ủy", "5", "KH/ĐU", "Minh Hà", 5, 2, 2026), PARTY)
    assert (StyleId.NATION, "ĐẢNG CỘNG SẢN VIỆT NAM") in lines
    assert (StyleId.AGENCY, "*") in lines
    assert (StyleId.NUMBER, "Số 05-KH/ĐU") in lines
    assert [style for style, _ in lines].count(StyleId.RULE) == 1
    assert StyleId.MOTTO not in dict(lines)


def test_a_missing_name_is_dots_and_an_unnumbered_head_has_no_number():
    lines = dict(_lines(LetterHead("", is_numbered=False, regarding="V/v đôn đốc")))
    assert lines[StyleId.AGENCY] == DOTS
    assert StyleId.NUMBER not in lines
    assert lines[StyleId.REGARDING] == "V/v đôn đốc"


def test_the_title_is_in_capitals_over_its_subject_and_a_short_rule():
    (_, kind), (_, subject), (_, rule) = _lines(Title("Báo cáo", "Kết quả năm 2025"))
    assert (kind, subject) == ("BÁO CÁO", "Kết quả năm 2025")
    width = text_width("Kết quả năm 2025", 14, bold=True)
    assert width / 3 <= rule <= width / 2
    assert _lines(Title("Báo cáo", ""))[1][1] == DOTS


def test_one_addressee_stands_on_the_line_and_several_below_it():
    assert _lines(Addressees(("Sở Nội vụ",))) == [(StyleId.ADDRESSEE, "Kính gửi: Sở Nội vụ")]
    assert _lines(Addressees(("A", "B")))[0][1] == "Kính gửi:\n- A;\n- B."


def test_an_annex_is_named_titled_and_tied_to_its_document():
    lines = _lines(AnnexTitle("II", "Số liệu", "(Kèm theo …)"))
    assert [text for _, text in lines[:3]] == ["Phụ lục II", "SỐ LIỆU", "(Kèm theo …)"]
    assert lines[3][0] == StyleId.RULE
    assert _lines(AnnexTitle("", "Số liệu"))[0][1] == "Phụ lục"


def test_the_signature_has_recipients_left_and_authority_right():
    block = Signature("Phó Giám đốc", "Nguyễn Thị Hoài Ân", "KT.", "Giám đốc", ("Lưu: VT",))
    assert [text for _, text in _lines(block)] == [
        "Nơi nhận:",
        "- Lưu: VT.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Nguyễn Thị Hoài Ân",
    ]
    assert [text for _, text in _lines(Signature("", "", has_recipients=False)) if text] == [DOTS, DOTS]


def test_who_acts_in_an_office_has_the_mark_before_the_position():
    lines = [text for _, text in _lines(Signature("Giám đốc", "A", "Q.", has_recipients=False)) if text]
    assert lines == ["Q. GIÁM ĐỐC", "A"]


def test_of_many_recipients_the_first_stay_beside_the_signature_and_the_others_may_break_over_pages():
    block = Signature("Giám đốc", "A", recipients=tuple(f"Xã {i}" for i in range(150)))
    node = etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{framing_xml(block, STATE, 160.0)}</r>')
    first, second = node.iter(f"{W}tr")
    texts = ["".join(row.itertext()) for row in (first, second)]
    assert first.find(f"{W}trPr/{W}cantSplit") is not None
    assert "GIÁM ĐỐC" in texts[0]
    assert "- Xã 0;" in texts[0]
    assert second.find(f"{W}trPr/{W}cantSplit") is None
    assert texts[1].endswith("- Xã 149.")
    assert "".join(texts).count("- Xã") == 150
    assert {cell.get(f"{W}w") for cell in second.iter(f"{W}top")} == {"0"}  # no gap between the two rows


def test_a_usual_list_of_recipients_stays_in_one_row_with_the_signature():
    block = Signature("Giám đốc", "A", recipients=tuple(f"Xã {i}" for i in range(25)))
    assert framing_xml(block, STATE, 160.0).count("<w:tr>") == 1
