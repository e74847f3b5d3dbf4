from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import (
    Addressees,
    LetterHead,
    Paragraph,
    Signature,
    Table,
    block_text,
)
from danvan_desktop.domain.missing_fields import missing_fields
from danvan_desktop.exporters.word.urging_letter import urging_letter
from tests.exporters import sample_papers as papers


def paragraphs(document):
    return [block_text(block) for block in document.blocks if isinstance(block, Paragraph)]


def test_the_letter_names_what_is_owed_and_how_late_it_is():
    document = urging_letter(papers.urging_letter())
    kinds = [type(block) for block in document.blocks]
    assert kinds == [LetterHead, Addressees, Paragraph, Table, Paragraph, Signature]
    opening, closing = paragraphs(document)
    assert "còn 03 nội dung" in opening
    assert "trong đó 01 nội dung đã quá hạn, cụ thể như sau:" in opening
    assert [row.cells[0] + "|" + row.cells[3] for row in document.blocks[3].rows] == ["1|16", "2|", "3|"]
    assert "chậm nhất ngày 15/11/2025" in closing
    assert closing.endswith("./.")


def test_a_second_letter_follows_the_first():
    first, second = (urging_letter(papers.urging_letter(count)) for count in (1, 2))
    assert "tiếp theo Công văn" not in paragraphs(first)[0]
    assert "; tiếp theo Công văn số 15/STP-VP ngày 20/10/2025, qua theo dõi đến" in paragraphs(second)[0]
    assert second.blocks[0].regarding.endswith("(lần 2)")


def test_without_plan_day_and_lateness_the_letter_still_reads_well():
    figures = papers.urging_letter(2)
    rows = tuple(replace(row, days_late=0) for row in figures.rows)
    opening, closing = paragraphs(urging_letter(replace(figures, plan="", rows=rows, reply_by=None)))
    assert opening.startswith("Tiếp theo Công văn số 15/STP-VP ngày 20/10/2025, qua theo dõi đến ngày 05/11/2025, ")
    assert "quá hạn" not in opening
    assert "trong thời gian sớm nhất" in closing
    alone = paragraphs(urging_letter(replace(figures, plan="", previous="")))[0]
    assert alone.startswith("Qua theo dõi đến ngày")


def test_the_number_is_missing_until_the_van_thu_gives_it():
    assert missing_fields(urging_letter(papers.urging_letter())) == ("số văn bản",)
