"""Tables of the preview repeat their head and keep alignment, spans and totals."""

from __future__ import annotations

from danvan_desktop.domain.document import Alignment, Column, DocumentForm, RowKind, Table, TableRow
from danvan_desktop.exporters.html_table import table_html
from danvan_desktop.exporters.style import form_style

TABLE = Table(
    (Column("STT", 10), Column("Điểm <tối đa>", 20, Alignment.RIGHT)),
    (
        TableRow(("1", "2,5\ndòng hai")),
        TableRow(("Nhóm",), RowKind.GROUP, (2,)),
        TableRow(("Tổng", "3"), RowKind.TOTAL),
    ),
    is_numbered=True,
)


def rendered() -> str:
    return table_html(TABLE, form_style(DocumentForm.STATE), 165)


def test_the_head_with_its_numbers_stands_in_the_repeated_part() -> None:
    text = rendered()
    head = text[text.index("<thead>") : text.index("</thead>")]
    assert "STT" in head
    assert "(1)" in head
    assert "(2)" in head


def test_columns_share_the_room_by_their_widths() -> None:
    text = rendered()
    widths = [int(part.split('"')[0]) for part in text.split(' width="')[2:4]]
    assert abs(widths[1] - 2 * widths[0]) <= 1
    assert abs(sum(widths) - 165 / 25.4 * 96) <= 2


def test_numbers_stand_right_groups_span_and_totals_are_bold() -> None:
    text = rendered()
    assert 'align="right"' in text
    assert 'colspan="2"' in text
    assert "<b>Nhóm</b>" in text
    assert "<b>3</b>" in text


def test_text_is_escaped_and_its_lines_kept() -> None:
    text = rendered()
    assert "Điểm &lt;tối đa&gt;" in text
    assert "2,5<br/>dòng hai" in text
