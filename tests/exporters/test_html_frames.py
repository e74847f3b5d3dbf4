"""Head, title, annex title and signature of the preview, in both forms."""

from __future__ import annotations

from danvan_desktop.domain.document import Addressees, AnnexTitle, DocumentForm, LetterHead, Signature, Title
from danvan_desktop.exporters.html_frames import framing_html

HEAD = LetterHead("Sở Tư pháp", "UBND tỉnh Minh Hà", "5", "BC-STP", "Minh Hà", 5, 2, 2026)
STATE, PARTY = DocumentForm.STATE, DocumentForm.PARTY_2026


def test_the_head_of_the_state_form_has_motto_number_date_and_two_rules() -> None:
    text = framing_html(HEAD, STATE, 160)
    for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-STP", "Minh Hà, ngày 05 tháng 02 năm 2026"):
        assert words in text
    assert text.count("<hr") == 2


def test_the_head_of_the_party_form_has_the_star_and_no_colon() -> None:
    text = framing_html(HEAD, PARTY, 160)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text
    assert "Số 05-BC-STP" in text
    assert ">*<" in text


def test_a_table_inside_the_office_has_no_number() -> None:
    assert "Số:" not in framing_html(LetterHead("Sở", is_numbered=False), STATE, 160)


def test_a_missing_subject_prints_dots() -> None:
    assert "……" in framing_html(Title("Báo cáo", " "), STATE, 160)


def test_one_addressee_stands_on_the_line_and_several_below_it() -> None:
    assert "Kính gửi: Sở Nội vụ" in framing_html(Addressees(("Sở Nội vụ",)), STATE, 160)
    several = framing_html(Addressees(("Sở A", "Sở B")), STATE, 160)
    assert "- Sở A;" in several
    assert "- Sở B." in several


def test_the_signature_has_prefix_position_recipients_and_name() -> None:
    text = framing_html(Signature("Phó Giám đốc", "", "KT.", "Giám đốc", ("Sở Nội vụ",)), STATE, 160)
    for words in ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nơi nhận:", "- Sở Nội vụ.", "……"):
        assert words in text


def test_an_annex_names_what_it_is_attached_to() -> None:
    text = framing_html(AnnexTitle("I", "Phân công", "(Kèm theo Báo cáo)"), STATE, 160)
    assert "Phụ lục I" in text
    assert "PHÂN CÔNG" in text
    assert "(Kèm theo Báo cáo)" in text
