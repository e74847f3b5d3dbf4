from lxml import etree

from danvan_desktop.importers.docx_tables import cells_of, continues_above, rows_of, skipped_columns, span_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TABLE = etree.fromstring(
    f"<w:tbl {W}><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr></w:tc>"
    "<w:sdt><w:sdtContent><w:tc/></w:sdtContent></w:sdt></w:tr>"
    "<w:tr><w:trPr><w:del/></w:trPr></w:tr><w:ins><w:tr/></w:ins>"
    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='100000000'/></w:tcPr></w:tc></w:tr></w:tbl>"
)


def test_deleted_rows_are_left_out_and_wrapped_ones_found():
    assert len(list(rows_of(TABLE))) == 3
    assert len(list(cells_of(next(rows_of(TABLE))))) == 2


def test_columns_are_counted_and_impossible_counts_are_one():
    first, _, last = rows_of(TABLE)
    assert (skipped_columns(first), skipped_columns(last)) == (1, 0)
    assert [span_of(cell) for cell in cells_of(first)] == [2, 1]
    assert [span_of(cell) for cell in cells_of(last)] == [1]


def test_a_cell_goes_on_above_unless_it_starts_anew():
    for mark, expected in (("<w:vMerge/>", True), ('<w:vMerge w:val="restart"/>', False), ("", False)):
        assert continues_above(etree.fromstring(f"<w:tc {W}><w:tcPr>{mark}</w:tcPr></w:tc>")) is expected
