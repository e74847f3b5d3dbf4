from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from danvan_desktop.domain.score_columns import ScoreColumn
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from tests.exporters import sample_office as office


def test_groups_show_what_they_have_and_what_they_lack_live_on_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    figures = replace(office.score_sheet(), base_rows=(0, 4))
    write_score_sheet(figures, path)
    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    assert formulas.sheetnames == ["Bảng tự chấm điểm", "Tổng hợp", "Xếp loại"]
    rows = [[cell.value for cell in row] for row in values["Tổng hợp"].iter_rows() if isinstance(row[0].value, int)]
    assert [row[2:] for row in rows] == [[18.5, 1.5, 20], [72.25, 7.75, 80]]
    main = values["Bảng tự chấm điểm"]
    for row in formulas["Tổng hợp"].iter_rows():
        if isinstance(row[0].value, int):
            cell = str(row[2].value).removeprefix("=N('Bảng tự chấm điểm'!").rstrip(")")
            assert Decimal(str(main[cell].value)) in {Decimal("18.5"), Decimal("72.25")}


def test_the_total_among_the_bands_refers_to_the_total_of_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_score_sheet(office.score_sheet(), path)
    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    (live,) = (cell.value for row in formulas["Xếp loại"].iter_rows() for cell in row if cell.data_type == "f")
    place = str(live).removeprefix("=N('Bảng tự chấm điểm'!").rstrip(")")
    assert values["Bảng tự chấm điểm"][place].value == 93.25
    assert [len(sheet._charts) for sheet in formulas] == [0, 1, 1]


def test_a_sheet_without_own_points_or_an_older_one_without_bands_has_fewer(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_score_sheet(replace(office.score_sheet(), standing=None), path)
    assert "Xếp loại" not in load_workbook(path).sheetnames
    write_score_sheet(replace(office.score_sheet(), columns=(ScoreColumn.BASIS,)), path)
    assert load_workbook(path).sheetnames[0] == "Bảng tự chấm điểm"
