from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import DOTS, AnnexTitle, Orientation, Paragraph, RowKind, Table
from danvan_desktop.exporters.word.evidence_list import evidence_list
from tests.exporters import sample_dossier as dossier


def test_the_list_lies_across_and_names_the_letter_it_goes_with() -> None:
    document = evidence_list(dossier.evidence_list())
    title = document.blocks[0]
    assert document.orientation is Orientation.LANDSCAPE
    assert isinstance(title, AnnexTitle)
    assert title.attached_to == "(Kèm theo Công văn số 123/STP-VP ngày 12 tháng 12 năm 2025 của Sở Tư pháp)"


def test_what_is_not_known_of_a_document_is_printed_as_dots() -> None:
    table = evidence_list(dossier.evidence_list()).blocks[-1]
    assert isinstance(table, Table)
    photograph = next(row for row in table.rows if row.cells[0] == "1.1-02")
    assert photograph.cells[2:4] == (DOTS, DOTS)


def test_criteria_are_headings_and_the_sum_closes_the_table() -> None:
    table = evidence_list(dossier.evidence_list()).blocks[-1]
    assert [row.cells[0] for row in table.rows if row.kind is RowKind.GROUP] == ["1.1", "2.3"]
    assert table.rows[-1].cells == ("Tổng cộng: 4 tài liệu, 2 tệp (1,2 MB)",)
    assert table.rows[-1].spans == (len(table.columns),)


def test_only_a_list_of_the_sample_set_carries_its_mark() -> None:
    real = replace(dossier.evidence_list(), is_sample=False)
    assert any(isinstance(block, Paragraph) for block in evidence_list(dossier.evidence_list()).blocks)
    assert not any(isinstance(block, Paragraph) for block in evidence_list(real).blocks)
