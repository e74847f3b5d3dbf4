from datetime import date

import openpyxl

from danvan_desktop.domain.criteria import CriteriaSet, FullSet
from danvan_desktop.domain.criteria_layout import (
    BANDS_SHEET,
    CRITERIA_SHEET,
    GUIDE,
    GUIDE_SHEET,
    HEADER_SHEET,
    RULES_SHEET,
    RowColumn,
)
from danvan_desktop.exporters.excel.criteria_set import write_criteria_set
from tests.domain.test_sheets_by_hand import FRAME


def test_each_criterion_level_and_condition_is_a_row(tmp_path) -> None:
    write_criteria_set(FRAME, tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert workbook.sheetnames == [CRITERIA_SHEET, BANDS_SHEET, RULES_SHEET, HEADER_SHEET, GUIDE_SHEET]
    rows = list(workbook[CRITERIA_SHEET].values)
    assert rows[0] == tuple(RowColumn)
    assert rows[2][:6] == ("Tiêu chí", 2, "1.1", "Nội dung 1.1", 4, "Theo bậc số liệu")
    assert rows[4][:8] == ("Mức", None, None, None, 2, None, "> 80", "< 95")
    lowered = next(row for row in rows if row[0] == "Hạ điểm tối đa")
    assert (lowered[3], lowered[4], lowered[13]) == ("có hồ sơ trễ không xin lỗi", 30, "Phụ lục, ghi chú 2")
    assert [row[:3] for row in workbook[BANDS_SHEET].values][1] == ("Hoàn thành xuất sắc nhiệm vụ", "≥ 95", "≤ 100")


def test_the_empty_form_documents_its_layout(tmp_path) -> None:
    write_criteria_set(FullSet(CriteriaSet(1, "")), tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [row[0] for row in workbook[GUIDE_SHEET].values][1:] == list(GUIDE)
    assert workbook[CRITERIA_SHEET].max_row == 1


def test_a_date_is_a_date_and_does_not_lend_its_format_to_others(tmp_path) -> None:
    header = CriteriaSet(1, "Bộ", valid_from=date(2026, 1, 1))
    write_criteria_set(FullSet(header), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")[HEADER_SHEET]
    assert (sheet["B4"].number_format, sheet["B6"].number_format) == ("dd/mm/yyyy", "General")


def test_a_text_that_begins_like_a_formula_stays_a_text(tmp_path) -> None:
    write_criteria_set(FullSet(CriteriaSet(1, "=1+1")), tmp_path / "a.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx")[HEADER_SHEET]["B2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
