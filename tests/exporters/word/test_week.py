from __future__ import annotations

from dataclasses import replace

import pytest

from danvan_desktop.domain.document import Paragraph, RowKind, Table, block_text
from danvan_desktop.exporters.page_estimate import fits_one_page
from danvan_desktop.exporters.word.week import week
from tests.exporters import sample_papers as papers
from tests.exporters.sample_office import DOCUMENT_FORMS


def tables(document):
    return [block for block in document.blocks if isinstance(block, Table)]


def groups(document):
    return [row.cells[1] for row in tables(document)[1].rows if row.kind is RowKind.GROUP]


@pytest.mark.parametrize("form", DOCUMENT_FORMS)
@pytest.mark.parametrize("unit", ["Văn phòng", papers.LONG_NAME])
@pytest.mark.parametrize("count", [0, 1, 8, 40, 500])
def test_whatever_there_is_to_tell_fits_one_page(count, unit, form):
    document = week(papers.week(count, form, unit))
    assert fits_one_page(document.blocks, form)
    assert groups(document) == [
        f"Quá hạn: {count} nội dung",
        f"Đến hạn trong 7 ngày tới: {count} nội dung",
        f"Chưa báo kết quả trong kỳ: {count} đơn vị",
    ]


def test_what_was_cut_is_counted():
    rows = tables(week(papers.week(40)))[1].rows
    second = next(place for place, row in enumerate(rows) if row.cells[0] == "II")
    for part in (rows[1:second], rows[second + 1 : -2]):
        *shown, last = part
        assert len(shown) > 2
        assert [row.cells[0] for row in shown] == [str(place) for place in range(1, len(shown) + 1)]
        assert last.cells == (f"… và {40 - len(shown)} mục khác",)
    assert rows[-1].cells[0].endswith(" đơn vị khác")


def test_what_fits_is_not_cut_and_an_empty_list_says_so():
    numbers, rows = tables(week(replace(papers.week(2), soon=(), silent=())))
    assert numbers.rows[0].cells == tuple(str(place * 7) for place in range(9))
    assert [row.cells[0] for row in rows.rows] == ["I", "1", "2", "II", "Không có.", "III", "Không có."]


def test_the_score_stands_as_on_the_screen_or_is_said_to_lack():
    for score, words in (("Tốt – 86 điểm.", "Tốt – 86 điểm."), ("", "Chưa lập bảng tự chấm điểm năm 2025.")):
        document = week(replace(papers.week(1), score=score))
        (paragraph,) = [block_text(block) for block in document.blocks if isinstance(block, Paragraph)]
        assert paragraph == f"Tự chấm điểm: {words}"


def test_a_text_of_any_length_is_shortened_at_a_word():
    figures = papers.week(1)
    long = replace(figures.late[0], text="Tổ chức hội nghị " * 400)
    row = tables(week(replace(figures, late=(long,) * 2)))[1].rows[1]
    assert len(row.cells[1]) <= 89
    assert row.cells[1].endswith(("hội…", "nghị…", "chức…", "Tổ…"))


def test_texts_are_whole_while_there_is_room():
    figures = papers.week(2)
    late = tuple(
        replace(row, text=f"{row.text} và báo cáo kết quả bằng văn bản trước khi họp giao ban") for row in figures.late
    )
    rows = tables(week(replace(figures, late=late, soon=())))[1].rows
    assert [row.cells[1:3] for row in rows[1:3]] == [(row.text, row.who) for row in late]
    assert rows[-1].cells == ("; ".join(figures.silent) + ".",)
