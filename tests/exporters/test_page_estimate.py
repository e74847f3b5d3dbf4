from __future__ import annotations

from dataclasses import replace

import pytest

from danvan_desktop.domain.document import Column, DocumentForm, PageBreak, Table, TableRow, Title, plain
from danvan_desktop.exporters.page_estimate import block_height, fits_one_page, line_count
from danvan_desktop.exporters.word.framing import letter_head
from tests.exporters import sample_office as office
from tests.exporters.sample_office import DOCUMENT_FORMS

STATE, ROOM = DocumentForm.STATE, 160.0


def test_lines_are_broken_between_words_and_long_words_where_they_end():
    assert line_count("", 14, ROOM) == 1
    assert line_count("một dòng", 14, ROOM) == 1
    assert line_count("một\nhai\nba", 14, ROOM) == 3
    assert line_count("dân vận " * 40, 14, ROOM) == pytest.approx(5, abs=1)
    assert line_count("x" * 400, 14, ROOM) > 4
    assert line_count("dân vận " * 9, 14, ROOM, indent=150) > line_count("dân vận " * 9, 14, ROOM)


def test_a_block_grows_with_its_text_and_a_row_with_its_highest_cell():
    short, long = plain("Có kết quả."), plain("Có kết quả. " * 40)
    assert block_height(short, STATE, ROOM) < block_height(long, STATE, ROOM) / 4
    columns = (Column("TT", 10), Column("Nội dung", 90))
    low = Table(columns, (TableRow(("1", "ngắn")),))
    high = Table(columns, (TableRow(("1", "dài " * 100)),))
    assert block_height(low, STATE, ROOM) + 10 < block_height(high, STATE, ROOM)
    spanned = Table(columns, (TableRow(("dài " * 25,), spans=(2,)),))
    narrow = Table(columns, (TableRow(("dài " * 25, "")),))
    assert block_height(spanned, STATE, ROOM) < block_height(narrow, STATE, ROOM)


def test_a_page_holds_some_thirty_paragraphs_of_a_line():
    assert fits_one_page((plain("Một dòng."),) * 20, STATE)
    assert not fits_one_page((plain("Một dòng."),) * 40, STATE)


@pytest.mark.parametrize("form", DOCUMENT_FORMS)
def test_head_and_titles_take_their_room(form):
    plainly = letter_head(office.letter_head(is_numbered=False))
    numbered = letter_head(office.letter_head(agency="Sở Tư pháp " * 12))
    regarding = replace(numbered, regarding="V/v đôn đốc")
    heights = [block_height(block, form, ROOM) for block in (plainly, numbered, regarding)]
    assert 15 < heights[0] < heights[1] < heights[2]
    assert block_height(Title("Báo cáo", "tuần"), form, ROOM) > block_height(plain("1. Số liệu"), form, ROOM) > 5


def test_a_kind_it_cannot_measure_is_refused():
    with pytest.raises(TypeError):
        block_height(PageBreak(), STATE, ROOM)
