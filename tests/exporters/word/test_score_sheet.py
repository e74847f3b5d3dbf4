from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import AnnexTitle, Paragraph, RowKind, Signature, Table, block_text
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.exporters.word.score_sheet import legal_line, score_sheet, score_sheet_blocks
from tests.exporters import sample_office as office

SHEET = office.score_sheet()


def _table(figures):
    return next(block for block in score_sheet(figures).blocks if isinstance(block, Table))


def _words(figures):
    return [block_text(block) for block in score_sheet(figures).blocks if isinstance(block, Paragraph)]


def test_a_sample_set_is_marked_on_the_print_and_an_official_one_is_not():
    assert SAMPLE_MARK in _words(SHEET)
    assert SAMPLE_MARK not in _words(replace(SHEET, is_sample=False))
    assert any(block_text(b) == SAMPLE_MARK for b in score_sheet_blocks(SHEET, "I", "") if isinstance(b, Paragraph))


def test_the_regulation_is_named_under_the_title():
    assert legal_line(SHEET) == "(Theo Quyết định số 12/2025/QĐ-UBND của UBND tỉnh Minh Hà; Bộ tiêu chí mẫu)"
    assert legal_line(replace(SHEET, regulation="", set_name="")) == ""


def test_rows_sums_and_rating_stand_in_the_printed_order_with_commas():
    table = _table(SHEET)
    assert table.is_numbered
    assert table.rows[0].cells[:3] == ("I", "Công tác chỉ đạo, điều hành", "20")
    assert table.rows[0].kind is RowKind.GROUP
    sums = [row.cells for row in table.rows[len(SHEET.rows) :]]
    assert [cells[0] for cells in sums] == [
        "Tổng cộng điểm các tiêu chí",
        "Điểm thưởng (tối đa 3 điểm)",
        "Điểm trừ (tối đa 3 điểm)",
        "TỔNG ĐIỂM",
        "XẾP LOẠI",
    ]
    assert [cells[3] for cells in sums[:4]] == ["90,75", "3", "0,5", "93,25"]
    assert sums[4][1] == "Hoàn thành tốt nhiệm vụ"
    assert all(sum(row.spans) == len(table.columns) for row in table.rows[len(SHEET.rows) :])


def test_a_criterion_not_scored_is_empty_and_not_zero():
    rows = (replace(SHEET.rows[1], self_points=None),)
    assert _table(replace(SHEET, rows=rows)).rows[0].cells[4] == ""


def test_the_derivation_closes_the_text_and_a_sheet_without_one_keeps_its_notes_unmarked():
    assert _words(SHEET)[-1].endswith("loại trừ./.")
    assert not any(text.endswith("./.") for text in _words(replace(SHEET, derivation=())))


def test_the_sheet_is_signed_only_when_a_signer_is_given():
    assert isinstance(score_sheet(SHEET).blocks[-1], Signature)
    assert not isinstance(score_sheet(replace(SHEET, signer=None)).blocks[-1], Signature)
    assert isinstance(score_sheet_blocks(SHEET, "I", "")[0], AnnexTitle)
