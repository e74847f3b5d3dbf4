from __future__ import annotations

from datetime import datetime

from openpyxl import load_workbook

from danvan_desktop.domain.document import DOTS
from danvan_desktop.exporters.excel.evidence_list import write_evidence_list
from tests.exporters import sample_dossier as dossier


def rows(tmp_path):
    path = tmp_path / "x.xlsx"
    write_evidence_list(dossier.evidence_list(), path)
    sheet = load_workbook(path)["Tài liệu kiểm chứng"]
    head = int(sheet.freeze_panes[1:]) - 1
    assert [cell.value for cell in sheet[head]][:2] == ["Số", "Tên tài liệu"]
    return list(sheet.iter_rows(min_row=head + 1))


def test_dates_and_sizes_are_values_and_what_is_not_known_is_dots(tmp_path) -> None:
    plan, photograph = rows(tmp_path)[1:3]
    assert plan[3].value == datetime(2025, 1, 17)
    assert plan[5].value == 1_234_567
    assert [photograph[place].value for place in (2, 3)] == [DOTS, DOTS]


def test_a_title_that_looks_like_a_formula_stays_text(tmp_path) -> None:
    cells = [cell for row in rows(tmp_path) for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert any(cell.value == "=cmd|' /C calc'!A0" for cell in cells)
