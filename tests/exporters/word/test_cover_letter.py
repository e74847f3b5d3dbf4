from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Addressees,
    LetterHead,
    ListItem,
    Paragraph,
    Signature,
    Title,
    block_text,
)
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.exporters.word.cover_letter import cover_letter
from tests.exporters import sample_dossier as dossier


def test_the_letter_has_its_regarding_under_the_number_and_no_title() -> None:
    blocks = cover_letter(dossier.cover_letter()).blocks
    assert isinstance(blocks[0], LetterHead)
    assert blocks[0].regarding.startswith("V/v gửi hồ sơ tự chấm điểm")
    assert not any(isinstance(block, Title) for block in blocks)
    assert isinstance(blocks[1], Addressees)
    assert isinstance(blocks[-1], Signature)


def test_each_enclosure_is_an_item_and_the_text_ends_as_the_form_asks() -> None:
    blocks = cover_letter(dossier.cover_letter()).blocks
    items = [block_text(block) for block in blocks if isinstance(block, ListItem)]
    assert items[0] == "Báo cáo năm 2025;"
    assert items[-1].endswith("kiểm chứng.")
    last = [block for block in blocks if isinstance(block, Paragraph)][-1]
    assert block_text(last) == "Kính đề nghị Sở Nội vụ tỉnh Minh Hà xem xét, thẩm định./."


def test_what_is_missing_is_told_and_never_stops_the_letter() -> None:
    bare = replace(
        dossier.cover_letter(), letter_head=LetterHeadFields(""), addressees=(), signer=SignerFields(), recipients=()
    )
    assert missing_fields(cover_letter(bare)) == (
        "tên cơ quan",
        "số văn bản",
        "ký hiệu văn bản",
        "địa danh",
        "ngày ban hành",
        "nơi gửi",
        "nơi nhận",
        "chức vụ người ký",
        "người ký",
    )
