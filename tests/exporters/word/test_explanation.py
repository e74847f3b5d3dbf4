from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Addressees,
    AnnexTitle,
    LetterHead,
    Orientation,
    Paragraph,
    RowKind,
    Signature,
    Table,
    block_text,
)
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.exporters.word.explanation import explanation_letter
from tests.exporters import sample_office as office

LETTER = office.explanation()


def _only(kind, figures=LETTER):
    found = [block for block in explanation_letter(figures).blocks if isinstance(block, kind)]
    assert len(found) == 1
    return found[0]


def test_it_is_a_letter_with_its_matter_and_addressee():
    assert _only(LetterHead).regarding == f"V/v {LETTER.subject}"
    assert _only(Addressees).names == ("Sở Nội vụ tỉnh Minh Hà",)
    words = [block_text(block) for block in explanation_letter(LETTER).blocks if isinstance(block, Paragraph)]
    assert words == [LETTER.opening, LETTER.summary, "Sở Tư pháp đề nghị Sở Nội vụ xem xét, ghi nhận./."]
    assert _only(Signature).has_recipients


def test_the_differences_stand_in_a_landscape_annex_behind_the_signature():
    blocks = explanation_letter(LETTER).blocks
    kinds = [type(block) for block in blocks]
    assert kinds[-3:] == [Signature, AnnexTitle, Table]
    annex = _only(AnnexTitle)
    assert annex.orientation is Orientation.LANDSCAPE
    assert annex.attached_to.startswith("(Kèm theo Công văn số ")


def test_each_row_has_points_difference_reason_answer_and_evidence():
    rows = _only(Table).rows
    assert rows[0].cells == (
        "1",
        f"2.1. {office.TASKS[2]}",
        "27,25",
        "24,25",
        "-3",
        "Chưa có số liệu quý IV",
        "Số liệu quý IV đã có tại Báo cáo số 150/BC-STP",
        "2.1-01 Trích xuất hệ thống một cửa",
    )
    assert rows[1].cells[2:5] == ("-0,5", "-2", "-1,5")
    assert (rows[-1].cells, rows[-1].kind) == (("Tổng điểm chênh lệch", "-4,5", ""), RowKind.TOTAL)


def test_what_is_missing_is_told():
    bare = replace(LETTER, letter_head=replace(LETTER.letter_head, number=""), addressees=())
    assert missing_fields(explanation_letter(bare)) == ("số văn bản", "nơi gửi")
