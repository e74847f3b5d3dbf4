from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.unit_form import FORM_SHEET, MARK_SHEET, FormColumn, UnitFormFigures, UnitFormRow
from danvan_desktop.exporters.excel.unit_form import write_unit_form

ROWS = (
    UnitFormRow(12, "0|0|", "1.1", "Tổ chức hội nghị quán triệt", "Chủ trì", "Thường xuyên", ""),
    UnitFormRow(13, "1|5|", "1.2", "=cmd|'/c calc'!A1", "Phối hợp", "chậm nhất 05/11/2026", "01/06/2026: Đã họp"),
)
FORM = UnitFormFigures(
    "abc", 3, 2026, 8, "Phòng Hành chính tư pháp", "Sở Tư pháp", "Công tác dân vận", date(2026, 10, 1), ROWS,
    date(2026, 10, 20), "Văn phòng Sở", ("Hoàn thành", "Không thực hiện được"),
)  # fmt: skip


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "x.xlsx"
    write_unit_form(FORM, path)
    return load_workbook(path)


def header_row(sheet):
    return next(row for row in range(1, 40) if sheet.cell(row, 3).value == "TT")


def test_only_the_cells_to_fill_in_are_open(workbook):
    sheet = workbook[FORM_SHEET]
    assert sheet.protection.sheet
    row = header_row(sheet) + 1
    for place, column in enumerate(FormColumn, 1):
        assert sheet.cell(row, place).protection.locked is not column.is_input
    assert sheet.cell(row - 1, 9).protection.locked
    hidden = [
        column.value
        for place, column in enumerate(FormColumn)
        if sheet.column_dimensions["ABCDEFGHIJKLM"[place]].hidden
    ]
    assert hidden == ["Mã", "Mốc đối chiếu"]


def test_lists_and_limits_stand_on_every_task_row(workbook):
    sheet = workbook[FORM_SHEET]
    first = header_row(sheet) + 1
    rules = {rule.type: (str(rule.sqref), rule.formula1) for rule in sheet.data_validations.dataValidation}
    assert rules["list"] == (f"M{first}:M{first + 1}", '"Hoàn thành,Không thực hiện được"')
    assert rules["date"][1] == str((date(2026, 1, 1) - date(1899, 12, 30)).days)
    assert rules["whole"][0] == f"L{first}:L{first + 1}"
    assert rules["decimal"][0] == f"J{first}:J{first + 1}"


def test_whose_form_it_is_stands_on_a_sheet_nobody_sees(workbook):
    marks = workbook[MARK_SHEET]
    assert marks.sheet_state == "veryHidden"
    told = {marks.cell(row, 1).value: marks.cell(row, 2).value for row in range(1, 7)}
    assert told == {"version": "1", "store": "abc", "plan": "3", "year": "2026", "unit": "8", "issued_on": "2026-10-01"}


def test_the_form_says_what_to_do_and_texts_are_no_formulas(workbook):
    sheet = workbook[FORM_SHEET]
    words = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    assert "Phòng Hành chính tư pháp" in words
    assert "gửi lại Văn phòng Sở chậm nhất ngày 20/10/2026" in words
    assert sheet.cell(header_row(sheet) + 2, 4).data_type == "s"
