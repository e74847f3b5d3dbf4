"""The end of a sheet is kept on one page with what it closes, where that is possible."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from danvan_desktop.exporters.excel.printed_pages import repeated_rows, torn_row
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook
from tests.exporters import sample_office as office

WIDE = 256.9 / 2.117  # letters that fill the paper at its full size
HEADS = range(2, 3)


@pytest.mark.parametrize(
    ("heights", "first", "torn"),
    [
        ([20] * 20, 18, None),  # one page
        ([20] * 26, 20, 20),  # some rows on the first page, the last ones alone on the second
        ([20] * 27, 27, None),  # one row is never torn
        ([20] * 50, 10, None),  # all together fit no page
        ([20] * 40, 35, None),  # the second page has room for all of them
    ],
)
def test_what_a_page_would_part_from_the_last_row_begins_a_new_one(heights, first, torn):
    assert torn_row(heights, WIDE, first, heads=HEADS) == torn


def test_a_wider_sheet_is_printed_smaller_and_holds_more_rows():
    heights = [20] * 26
    assert torn_row(heights, WIDE, 20, heads=HEADS) == 20
    assert torn_row(heights, WIDE * 1.5, 20, heads=HEADS) is None


def test_the_repeated_rows_are_those_of_the_sheet():
    sheet = name_sheet(new_workbook("x", "y"), "B", first_rows=9, repeated=2)
    assert list(repeated_rows(sheet)) == [8, 9]


def test_the_signature_of_a_score_sheet_goes_on_with_the_sums(tmp_path):
    figures = office.score_sheet()
    for count in range(1, 6):
        rows = figures.rows * count
        longer = replace(figures, rows=rows, base_rows=(), excluded_rows=())
        write_score_sheet(longer, tmp_path / "x.xlsx")
        sheet = load_workbook(tmp_path / "x.xlsx").active
        sums = next(cell.row for cell in sheet["B"] if str(cell.value).startswith("Tổng cộng điểm"))
        breaks = [one.id for one in sheet.row_breaks.brk]
        assert breaks in ([], [sums - 1])
    write_score_sheet(figures, tmp_path / "x.xlsx")
    assert load_workbook(tmp_path / "x.xlsx").active.row_breaks.brk  # the usual one would end with a page of its own


def test_recipients_that_fill_pages_do_not_part_the_signature_from_the_sums(tmp_path):
    figures = replace(office.score_sheet(), recipients=(*(f"Ủy ban nhân dân xã {n}" for n in range(150)), "Lưu: VT"))
    write_score_sheet(figures, tmp_path / "x.xlsx")
    sheet = load_workbook(tmp_path / "x.xlsx").active
    sums = next(cell.row for cell in sheet["B"] if str(cell.value).startswith("Tổng cộng điểm"))
    assert [one.id for one in sheet.row_breaks.brk] == [sums - 1]
