"""Head, title, annex title and signature of the preview, in both forms."""

from __future__ import annotations

from danvan_desktop.domain.document import Addressees, AnnexTitle, DocumentForm, LetterHead, Signature, Title
from danvan_desktop.domain.sheet_flow import FlowTable
from danvan_desktop.exporters.flow_frames import framing_flow
from tests.flows import rules_of, words_of

HEAD = LetterHead("Sở Tư pháp", "UBND tỉnh Minh Hà", "5", "BC-STP", "Minh Hà", 5, 2, 2026)
STATE, PARTY = DocumentForm.STATE, DocumentForm.PARTY_2026
Block = LetterHead | Title | Addressees | AnnexTitle | Signature


def words(block: Block, form: DocumentForm = STATE) -> str:
    return words_of(framing_flow(block, form, 160))


def test_the_head_of_the_state_form_has_motto_number_date_and_two_rules() -> None:
    text = words(HEAD)
    for part in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-STP", "Minh Hà, ngày 05 tháng 02 năm 2026"):
        assert part in text
    assert len(rules_of(framing_flow(HEAD, STATE, 160))) == 2


def test_the_head_of_the_party_form_has_the_star_and_no_colon() -> None:
    text = words(HEAD, PARTY)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text
    assert "Số 05-BC-STP" in text
    assert "\n*\n" in text
    assert len(rules_of(framing_flow(HEAD, PARTY, 160))) == 1


def test_a_table_inside_the_office_has_no_number_and_a_letter_says_what_it_regards() -> None:
    assert "Số:" not in words(LetterHead("Sở", is_numbered=False))
    assert "V/v đôn đốc" in words(LetterHead("Sở", regarding="V/v đôn đốc"))


def test_a_missing_subject_prints_dots() -> None:
    assert words(Title("Báo cáo", " ")).startswith("BÁO CÁO\n……")


def test_one_addressee_stands_on_the_line_and_several_below_it() -> None:
    assert words(Addressees(("Sở Nội vụ",))) == "Kính gửi: Sở Nội vụ"
    assert words(Addressees(("Sở A", "Sở B"))) == "Kính gửi:\n- Sở A;\n- Sở B."


def test_the_signature_has_prefix_position_recipients_and_name() -> None:
    text = words(Signature("Phó Giám đốc", "", "KT.", "Giám đốc", ("Sở Nội vụ",)))
    for part in ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nơi nhận:", "- Sở Nội vụ.", "……"):
        assert part in text


def test_a_signature_stays_whole_with_the_first_of_many_recipients() -> None:
    for count, rest in ((25, 0), (26, 20)):
        block = Signature("Giám đốc", "A", recipients=tuple(f"Sở {number}" for number in range(count)))
        closing, *others = framing_flow(block, STATE, 160)
        assert isinstance(closing, FlowTable)
        assert closing.rows[0].is_whole
        below = [row for table in others if isinstance(table, FlowTable) for row in table.rows]
        assert [row.is_whole for row in below] == [False] * bool(rest)
        assert sum(len(row.cells[0].content) for row in below) == rest


def test_an_annex_names_what_it_is_attached_to() -> None:
    text = words(AnnexTitle("I", "Phân công", "(Kèm theo Báo cáo)"))
    assert text.startswith("Phụ lục I\nPHÂN CÔNG\n(Kèm theo Báo cáo)")
    assert words(AnnexTitle("", "Phân công")) == "Phụ lục\nPHÂN CÔNG"
