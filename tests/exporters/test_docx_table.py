from __future__ import annotations

import pytest
from lxml import etree

from danvan_desktop.domain.document import Alignment, Column, RowKind, Table, TableRow
from danvan_desktop.exporters.docx_table import pair_xml, table_xml
from danvan_desktop.exporters.docx_xml import NAMESPACE, twips

W = f"{{{NAMESPACE}}}"
COLUMNS = (Column("TT", 10, Alignment.CENTER), Column("Nội dung", 60), Column("Điểm", 20, Alignment.RIGHT))


def _table(*rows, room=160.0, numbered=False):
    xml = table_xml(Table(COLUMNS, rows, is_numbered=numbered), room)
    return etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{xml}</r>')[0]


def _rows(table):
    return table.findall(f"{W}tr")


def test_the_header_repeats_and_rows_stay_whole():
    head, row = _rows(_table(TableRow(("1", "a", "2"))))
    assert head.find(f"{W}trPr/{W}tblHeader") is not None
    assert row.find(f"{W}trPr/{W}tblHeader") is None
    assert row.find(f"{W}trPr/{W}cantSplit") is not None


def test_a_row_higher_than_a_page_may_break():
    row = _rows(_table(TableRow(("1", "dài " * 3000, "2"))))[1]
    assert row.find(f"{W}trPr/{W}cantSplit") is None


def test_columns_are_fixed_and_fill_the_room_between_the_margins():
    table = _table(TableRow(("1", "a", "2")), room=160)
    assert table.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"
    widths = [int(node.get(f"{W}w")) for node in table.iter(f"{W}gridCol")]
    assert sum(widths) == twips(160)
    assert [int(node.get(f"{W}w")) for node in _rows(table)[1].iter(f"{W}tcW")] == widths


def test_numbers_stand_at_the_right_and_the_second_header_row_counts_the_columns():
    table = _table(TableRow(("1", "a", "2")), numbered=True)
    assert [node.get(f"{W}val") for node in _rows(table)[2].iter(f"{W}jc")] == ["center", "right"]
    assert [node.text for node in _rows(table)[1].iter(f"{W}t")] == ["(1)", "(2)", "(3)"]


def test_group_and_total_rows_are_bold_and_may_span_columns():
    group, total = _rows(
        _table(TableRow(("I", "Nhóm"), RowKind.GROUP, (1, 2)), TableRow(("Tổng cộng", "5"), RowKind.TOTAL, (2, 1)))
    )[1:]
    for row in (group, total):
        assert all(run.find(f"{W}rPr/{W}b") is not None for run in row.iter(f"{W}r"))
        assert [node.get(f"{W}val") for node in row.iter(f"{W}gridSpan")] == ["2"]
    assert group.find(f".//{W}keepNext") is not None
    assert [node.get(f"{W}val") for node in total.iter(f"{W}jc")] == ["center", "right"]


def test_a_row_that_does_not_fit_its_columns_is_refused():
    with pytest.raises(ValueError, match="zip"):
        _table(TableRow(("1", "a")))


def test_a_pair_has_no_borders_and_keeps_both_sides():
    table = etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{pair_xml((70, 90), [("<w:p/>", "<w:p/>")], top=8)}</r>')[0]
    assert table.find(f".//{W}tblBorders") is None
    assert table.find(f".//{W}tblStyle") is None
    assert len(list(table.iter(f"{W}tc"))) == 2


@pytest.mark.parametrize("last", [TableRow(("2", "b")), TableRow(("Tổng", ""), RowKind.TOTAL, (1, 1))])
def test_the_last_row_stays_with_the_signature_that_follows(last):
    table = Table((Column("TT", 10), Column("Nội dung", 90)), (TableRow(("1", "a")), last))
    first, end = _body_rows(table_xml(table, 160, keep_next=True))
    assert all(cell.find(f"{W}keepNext") is not None for cell in end.iter(f"{W}pPr"))
    assert not any(cell.find(f"{W}keepNext") is not None for cell in first.iter(f"{W}pPr"))
    alone = _body_rows(table_xml(table, 160))[-1]
    assert not any(cell.find(f"{W}keepNext") is not None for cell in alone.iter(f"{W}pPr"))
    assert table_xml(Table(table.columns, ()), 160, keep_next=True) == table_xml(Table(table.columns, ()), 160)


def _body_rows(xml):
    return list(etree.fromstring(f'<r xmlns:w="{NAMESPACE}">{xml}</r>').iter(f"{W}tr"))[1:]
