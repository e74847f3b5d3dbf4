"""Tables of the preview repeat their head and keep alignment, spans and totals."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Alignment, Column, DocumentForm, RowKind, Table, TableRow
from danvan_desktop.domain.sheet_flow import FlowTable, FlowText
from danvan_desktop.exporters.flow_table import flow_pair, flow_table
from danvan_desktop.exporters.style import form_style
from tests.flows import texts_of, words_of

TABLE = Table(
    (Column("STT", 10), Column("Điểm <tối đa>", 20, Alignment.RIGHT)),
    (
        TableRow(("1", "2,5\ndòng hai")),
        TableRow(("Nhóm",), RowKind.GROUP, (2,)),
        TableRow(("Tổng", "3"), RowKind.TOTAL, (1, 1)),
        TableRow(("2", "từ " * 900)),
    ),
    is_numbered=True,
)


def flow() -> FlowTable:
    return flow_table(TABLE, form_style(DocumentForm.STATE), 165)


def cell(row: int, column: int) -> FlowText:
    return next(texts_of(flow().rows[row].cells[column].content))


def test_the_head_with_its_numbers_is_what_returns() -> None:
    table = flow()
    assert table.heads == 2
    assert [words_of(cell.content) for cell in table.rows[1].cells] == ["(1)", "(2)"]


def test_columns_share_the_room_by_their_widths() -> None:
    first, second = (cell.width for cell in flow().rows[0].cells)
    assert second == pytest.approx(2 * first, abs=0.1)
    assert first + second == pytest.approx(165 / 25.4 * 72, abs=0.1)


def test_numbers_stand_right_groups_span_keep_their_next_and_totals_are_bold() -> None:
    assert cell(2, 1).alignment is Alignment.RIGHT
    group = flow().rows[3]
    assert group.keeps_next
    assert group.cells[0].width == pytest.approx(165 / 25.4 * 72, abs=0.1)
    assert cell(4, 1).runs[0].bold


def test_rows_are_whole_except_those_that_may_fit_on_no_page() -> None:
    assert [row.is_whole for row in flow().rows] == [True, True, True, True, True, False]


def test_the_columns_of_a_pair_have_their_widths_and_no_rules() -> None:
    pair = flow_pair((25.4, 50.8), [((), ())], top=8, is_whole=False)
    assert [cell.width for cell in pair.rows[0].cells] == [pytest.approx(72), pytest.approx(144)]
    assert (pair.is_ruled, pair.top, pair.rows[0].is_whole) == (False, 8, False)


def test_the_last_row_stays_with_what_follows_when_it_is_asked_to() -> None:
    table = Table((Column("TT", 10), Column("Nội dung", 90)), (TableRow(("1", "a")), TableRow(("2", "b"))))
    style = form_style(DocumentForm.STATE)
    assert [row.keeps_next for row in flow_table(table, style, 160, keeps_next=True).rows] == [False, False, True]
    assert [row.keeps_next for row in flow_table(table, style, 160).rows] == [False, False, False]
