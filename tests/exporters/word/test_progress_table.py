from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.document import (
    ChartBlock,
    LetterHead,
    Paragraph,
    RowKind,
    Signature,
    Table,
    Title,
    block_text,
)
from danvan_desktop.domain.figures import ProgressRow
from danvan_desktop.exporters.word.progress_table import progress_blocks, progress_table, result_text
from tests.exporters import sample_office as office


def test_the_table_has_head_title_date_of_the_figures_and_signature():
    kinds = [type(block) for block in progress_table(office.progress()).blocks]
    assert kinds == [LetterHead, Title, Paragraph, Table, ChartBlock, ChartBlock, Signature]
    caption = progress_table(office.progress()).blocks[2]
    assert block_text(caption) == "Số liệu đến ngày 05/11/2025"


def test_without_a_signer_nothing_is_signed():
    document = progress_table(replace(office.progress(), signer=None))
    assert not any(isinstance(block, Signature) for block in document.blocks)


def test_rows_show_what_the_screen_shows():
    row = ProgressRow("1", "việc", "Văn phòng", "Hằng quý", "25/10", "Quá hạn", date(2025, 5, 3), "đã họp", 2)
    table = progress_table(replace(office.progress(), rows=(row,))).blocks[3]
    assert table.rows[0].cells == ("1", "việc", "Văn phòng", "Hằng quý", "25/10", "Quá hạn", "03/05/2025: đã họp", "2")
    assert table.rows[0].kind is RowKind.BODY


def test_a_result_may_lack_its_date_or_its_words():
    assert result_text(ProgressRow("1", "x", last_result="đã họp")) == "đã họp"
    assert result_text(ProgressRow("1", "x", last_result_date=date(2025, 5, 3))) == "03/05/2025"
    assert result_text(ProgressRow("1", "x")) == ""


def test_as_an_annex_the_table_has_an_annex_title_instead_of_a_head():
    title, _, table, *_ = progress_blocks(office.progress(), "I", "(Kèm theo …)")
    assert (title.number, title.attached_to) == ("I", "(Kèm theo …)")
    assert len(table.rows) == office.COUNT + len(office.GROUPS)
