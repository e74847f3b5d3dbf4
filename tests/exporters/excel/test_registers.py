from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from danvan_desktop.domain.register_figures import RegistersFigures
from danvan_desktop.exporters.excel.registers import sheet_names, write_registers
from tests.exporters.sample_registers import registers


def book(folder: Path, figures: RegistersFigures, *, values: bool = False):
    path = folder / "sổ.xlsx"
    write_registers(figures, path)
    return load_workbook(path, data_only=values)


def rows_of(sheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_each_register_has_a_sheet_of_its_own_ready_to_print(tmp_path: Path) -> None:
    found = book(tmp_path, registers())
    assert found.sheetnames == ["Tổng hợp", "Quán triệt, học tập", "Tiếp công dân, đơn thư"]
    for sheet in found:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_numbers_and_dates_are_such_and_texts_never_formulas(tmp_path: Path) -> None:
    sheet = book(tmp_path, registers())["Quán triệt, học tập"]
    row = next(row for row in sheet.iter_rows() if row[0].value == 1)
    assert row[1].value == datetime(2026, 2, 5)
    assert (row[5].value, row[6].value) == (58, 62)
    assert (row[7].value, row[7].data_type) == ('=HYPERLINK("x")', "s")
    assert row[7].quotePrefix


def test_the_year_is_summed_live_and_the_periods_stand_below(tmp_path: Path) -> None:
    formulas = rows_of(book(tmp_path, registers())["Tiếp công dân, đơn thư"])
    values = rows_of(book(tmp_path, registers(), values=True)["Tiếp công dân, đơn thư"])
    place = next(number for number, row in enumerate(values) if row[1] == "Cả năm (2)")
    assert formulas[place][8] == f"=SUM(I{place - 1}:I{place})"
    assert values[place][7:11] == [2, 15, 17, 0]
    assert [row[1] for row in values[place + 1 :]] == ["Quý I (2)", "Quý II (0)", "Quý III (0)", "Quý IV (0)"]
    assert values[place + 1][8] == 15


def test_sheet_names_are_what_excel_takes() -> None:
    long = "Sổ theo dõi việc thực hiện kết luận thanh tra"
    names = sheet_names([long, long.upper(), "a/b:c", "'", "Họp", "họp"])
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 for name in names)
    assert names[2:5] == ["a b c", "Sổ", "Họp"]
    assert names[1].endswith("(2)")
    assert sheet_names(["Sổ\ud83d\ufffe\x00 họp", "\ud83d"]) == ["Sổ họp", "Sổ"]


def test_a_text_too_long_for_a_cell_goes_on_in_the_next_row(tmp_path: Path) -> None:
    figures = registers()
    table = figures.registers[0]
    long = tuple("dài " * 3000 if cell == '=HYPERLINK("x")' else cell for cell in table.rows[0])
    found = book(tmp_path, replace(figures, registers=(replace(table, rows=(long,)),)))
    texts = [row[7] for row in rows_of(found.worksheets[1]) if isinstance(row[7], str) and "dài" in row[7]]
    assert len(texts) > 1
    assert texts[1].startswith("(tiếp theo)")


def test_decimals_are_exact(tmp_path: Path) -> None:
    figures = registers()
    table = figures.registers[0]
    cells = tuple(Decimal("88.42") if cell == 58 else cell for cell in table.rows[0])
    found = book(tmp_path, replace(figures, registers=(replace(table, rows=(cells,)),)))
    assert any(88.42 in row for row in rows_of(found.worksheets[1]))
    assert figures.as_of == date(2026, 11, 18)


def test_the_overview_counts_the_rows_of_each_register_live_and_draws_them(tmp_path: Path) -> None:
    figures = registers()
    formulas, values = (book(tmp_path, figures, values=values)["Tổng hợp"] for values in (False, True))
    counted = [[cell.value for cell in row] for row in values.iter_rows() if isinstance(row[0].value, int)]
    assert counted == [[1, "Quán triệt, học tập", 1], [2, "Tiếp công dân, đơn thư", 2]]
    written = [row[2].value for row in formulas.iter_rows() if isinstance(row[0].value, int)]
    assert all(str(text).startswith("=COUNT('") for text in written)
    assert len(formulas._charts) == 1
