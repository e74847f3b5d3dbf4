from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.exporters.excel.cell_text import CONTINUED, excel_text
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from tests.exporters.test_cleaning import ANY_TEXT

COLUMNS = (Column("TT", 20, Alignment.CENTER), Column("Nội dung", 100), Column("Điểm", 30, Alignment.RIGHT))


@pytest.fixture
def written(tmp_path):
    def write(fill, *, data_only=False):
        workbook = new_workbook("x", "y")
        writer = SheetWriter(name_sheet(workbook, "Bảng", first_rows=1, repeated=1), COLUMNS)
        fill(writer)
        path = tmp_path / "x.xlsx"
        save_workbook(workbook, path, writer.xml(), date(2025, 1, 1))
        return load_workbook(path, data_only=data_only).active

    return write


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@SUM(A1)", "=HYPERLINK(1)", "#N/A", "12", "TRUE", "=" * 5])
def test_a_text_is_text_whatever_it_begins_with(text, written):
    sheet = written(lambda writer: writer.row([text, "", None], writer.column_looks()))
    assert (sheet["A1"].value, sheet["A1"].data_type) == (text, "s")
    assert bool(sheet["A1"].quotePrefix) == (text[0] in "=+-@")
    assert sheet["B1"].value is None


def test_numbers_dates_and_formulas_keep_their_kind(written):
    def fill(writer):
        looks = [Look(number_format="dd/mm/yyyy"), Look(), Look(number_format="0.0")]
        writer.row([date(2025, 11, 5), date(1899, 1, 1), Decimal("2.5")], looks)
        writer.row([3, None, Formula("=SUM(C1)", Decimal("2.5"))], [Look(), Look(), Look()])

    sheet = written(fill)
    assert sheet["A1"].value == datetime(2025, 11, 5)
    assert (sheet["A1"].number_format, sheet["B1"].value) == ("dd/mm/yyyy", "01/01/1899")
    assert (sheet["C1"].value, sheet["C1"].number_format, sheet["A2"].value) == (2.5, "0.0", 3)
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("=SUM(C1)", "f")
    assert written(fill, data_only=True)["C2"].value == 2.5


def test_a_long_text_goes_on_in_the_next_row_of_its_column(written):
    text = "Đã tổ chức hội nghị quán triệt. " * 200

    def fill(writer):
        for values in writer.split_row(["1", text, Decimal(2)]):
            writer.row(values, writer.column_looks())

    sheet = written(fill)
    parts = [row[1].value for row in sheet.iter_rows()]
    assert parts[0] + "".join(part.removeprefix(CONTINUED) for part in parts[1:]) == text
    assert len(parts) > 1
    assert [row[0].value for row in sheet.iter_rows()] == ["1", *[None] * (len(parts) - 1)]


def test_rows_are_as_high_as_their_text_needs_and_still_grow(written):
    sheet = written(lambda writer: writer.row(["", "chữ " * 60, ""], writer.column_looks()))
    assert sheet.row_dimensions[1].height >= 5 * 15
    source = sheet.row_dimensions[1]
    assert source.height <= 409


def test_merged_rows_span_and_the_header_counts_its_columns(written):
    def fill(writer):
        writer.merged_row([(2, "BẢNG", Look(is_framed=False)), (1, "", Look(is_framed=False))])
        assert writer.head(is_numbered=True) == 3
        assert writer.letter(2) == "C"

    sheet = written(fill)
    assert [str(cells) for cells in sheet.merged_cells.ranges] == ["A1:B1"]
    assert [cell.value for cell in sheet[3]] == ["(1)", "(2)", "(3)"]


@given(st.lists(ANY_TEXT, min_size=2, max_size=2))
def test_any_text_survives_and_never_becomes_a_formula(tmp_path_factory, texts):
    workbook = new_workbook(texts[0], texts[1])
    writer = SheetWriter(name_sheet(workbook, "Bảng", first_rows=1, repeated=1), COLUMNS)
    writer.row([*texts, None], writer.column_looks())
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    save_workbook(workbook, path, writer.xml(), None)
    sheet = load_workbook(path).active
    assert [cell.value or "" for cell in sheet[1]][:2] == [excel_text(text) for text in texts]
    assert all(cell.data_type in "sn" for cell in sheet[1])
