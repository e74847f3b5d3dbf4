from __future__ import annotations

from openpyxl import load_workbook

from danvan_desktop.exporters.excel.assignment_annex import write_assignment_annex
from tests.exporters import sample_office as office


def test_every_task_and_group_is_a_row_under_the_header(tmp_path):
    figures = office.assignment()
    path = tmp_path / "x.xlsx"
    write_assignment_annex(figures, path)
    sheet = load_workbook(path)["Phân công nhiệm vụ"]
    head = int(sheet.freeze_panes[1:]) - 1
    assert [cell.value for cell in sheet[head]][:3] == ["TT", "Nội dung nhiệm vụ", "Chủ trì"]
    rows = list(sheet.iter_rows(min_row=head + 1, values_only=True))
    assert [row[1] for row in rows] == [row.text for row in figures.rows]
    assert [row[2] or "" for row in rows] == [row.lead for row in figures.rows]
    assert sheet["A3"].value.startswith("(Kèm theo Kế hoạch số 07/KH-STP")


def test_the_annex_has_no_formula(tmp_path):
    path = tmp_path / "x.xlsx"
    write_assignment_annex(office.assignment(), path)
    assert not [c for row in load_workbook(path).active.iter_rows() for c in row if c.data_type == "f"]
