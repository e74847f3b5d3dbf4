from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Addressees,
    AnnexTitle,
    Heading,
    LetterHead,
    Paragraph,
    ParagraphRole,
    Signature,
    Title,
    block_text,
)
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_office as office

REPORT = office.report()


def _of(document, kind):
    return [block for block in document.blocks if isinstance(block, kind)]


def test_the_report_runs_from_head_to_signature_to_annexes():
    document = yearly_report(REPORT)
    assert isinstance(document.blocks[0], LetterHead)
    assert isinstance(document.blocks[1], Title)
    kinds = [type(block) for block in document.blocks]
    assert kinds.index(Signature) < kinds.index(AnnexTitle)
    assert document.properties.created == REPORT.letter_head.date
    assert document.properties.title == "Báo cáo kết quả thực hiện công tác dân vận chính quyền năm 2025"


def test_headings_keep_the_order_and_level_of_the_outline():
    headings = [(block.text, block.level) for block in _of(yearly_report(REPORT), Heading)][: len(REPORT.sections)]
    assert headings == [(section.heading, section.level) for section in REPORT.sections]


def test_legal_bases_end_with_semicolons_and_the_last_with_a_full_stop():
    bases = [block_text(b) for b in _of(yearly_report(REPORT), Paragraph) if b.role is ParagraphRole.BASIS]
    assert [text[-1] for text in bases] == [";", "."]


def test_the_closing_words_carry_the_end_mark():
    before_signature = yearly_report(REPORT).blocks[
        [type(b) for b in yearly_report(REPORT).blocks].index(Signature) - 1
    ]
    assert block_text(before_signature).endswith("của Sở Tư pháp./.")


def test_several_annexes_are_numbered_and_one_is_not():
    numbers = [block.number for block in _of(yearly_report(REPORT), AnnexTitle)]
    assert numbers == ["I", "II"]
    single = yearly_report(replace(REPORT, annexes=(office.assignment(),)))
    assert [block.number for block in _of(single, AnnexTitle)] == [""]
    attached = _of(yearly_report(REPORT), AnnexTitle)[0].attached_to
    assert attached == "(Kèm theo Báo cáo số 07/BC-STP ngày 05 tháng 11 năm 2025 của Sở Tư pháp)"


def test_addressees_appear_only_when_there_are_any():
    assert not _of(yearly_report(REPORT), Addressees)
    assert _of(yearly_report(replace(REPORT, addressees=("UBND tỉnh",))), Addressees)[0].names == ("UBND tỉnh",)


def test_an_unfinished_report_is_written_all_the_same_and_names_what_it_lacks():
    bare = replace(REPORT, letter_head=LetterHeadFields("Sở Tư pháp"), signer=SignerFields(), subject="")
    assert missing_fields(yearly_report(bare))[:3] == ("số văn bản", "ký hiệu văn bản", "địa danh")
    assert "người ký" in missing_fields(yearly_report(bare))
    assert yearly_report(bare).properties.title == "Báo cáo năm 2025"
    assert missing_fields(yearly_report(replace(REPORT, annexes=()))) == ()
