from __future__ import annotations

import pytest
from openpyxl import load_workbook

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.unit_form import MARK_SHEET, FormColumn
from danvan_desktop.exporters.excel.unit_form import write_unit_form
from danvan_desktop.importers.limits import FileLimits
from danvan_desktop.importers.unit_return_xlsx import read_unit_return
from tests.exporters.excel.test_unit_form import FORM
from tests.services.form_office import fill


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "phòng.xlsx"
    write_unit_form(FORM, path)
    return path


def test_a_form_comes_back_as_it_went_out_with_what_was_typed(form):
    fill(form, {FormColumn.TEXT: "Đã họp", FormColumn.AMOUNT: 3, FormColumn.PERCENT: "50%"}, row=1)
    back = read_unit_return(form)
    assert (back.store_id, back.plan_id, back.year, back.unit_id) == ("abc", 3, 2026, 8)
    (row,) = back.rows
    assert (row.task_id, row.base) == (13, "1|5|")
    assert (row.cells[FormColumn.TEXT], row.cells[FormColumn.AMOUNT]) == ("Đã họp", "3")


def test_an_untouched_form_has_no_rows(form):
    assert read_unit_return(form).rows == ()


@pytest.mark.parametrize(("mark", "value"), [("version", "9"), ("plan", "x"), ("store", None), ("unit", "1" * 30)])
def test_tampered_marks_are_refused(form, mark, value):
    workbook = load_workbook(form)
    sheet = workbook[MARK_SHEET]
    row = next(row for row in range(1, 7) if sheet.cell(row, 1).value == mark)
    sheet.cell(row, 2).value = value
    workbook.save(form)
    with pytest.raises(DanvanError):
        read_unit_return(form)


def test_a_form_without_its_header_is_refused(form):
    workbook = load_workbook(form)
    sheet = workbook["Kết quả"]
    sheet.delete_rows(1, 12)
    workbook.save(form)
    with pytest.raises(DanvanError, match="dòng tiêu đề"):
        read_unit_return(form)


def test_a_file_beyond_the_limits_is_refused_before_it_is_read(form):
    with pytest.raises(DanvanError):
        read_unit_return(form, FileLimits(file_size=1000))
