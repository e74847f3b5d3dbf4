from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.domain.figures import LetterHeadFields
from danvan_desktop.domain.roster_figures import RosterFigures, RosterTable
from danvan_desktop.exporters.excel.roster import write_roster

COLUMNS = (
    Column("TT", 14, Alignment.CENTER),
    Column("Đơn vị", 80),
    Column("Ngày nhận", 28),
    Column("Điểm", 20, Alignment.RIGHT),
)


def figures() -> RosterFigures:
    rows = (
        (1, "Sở Y tế", date(2026, 5, 4), Decimal("92.5")),
        (2, '=HYPERLINK("x")', None, None),
        (3, "Sở Tư pháp", date(2026, 5, 6), None),
    )
    total = (None, "Cộng", 2, 1)
    first = RosterTable("Tổng hợp", "Tổng hợp năm 2026", COLUMNS, rows, total, (2, 3), ("Tốt: 1 đơn vị",))
    second = RosterTable("Báo cáo 06/tháng", "Báo cáo", COLUMNS, (), (None, "Cộng", None, None))
    return RosterFigures(2026, LetterHeadFields("UBND tỉnh Minh Hà"), date(2026, 5, 20), (first, second))


def test_each_table_has_a_sheet_with_dates_numbers_and_live_counts(tmp_path: Path) -> None:
    path = tmp_path / "don vi.xlsx"
    write_roster(figures(), path)
    book, values = load_workbook(path), load_workbook(path, data_only=True)
    assert book.sheetnames == ["Tổng hợp", "Báo cáo 06 tháng"]
    sheet = book["Tổng hợp"]
    first = next(row for row in sheet.iter_rows() if row[0].value == 1)
    assert (first[2].value, first[2].number_format) == (datetime(2026, 5, 4), "dd/mm/yyyy")
    assert first[3].value == 92.5
    hostile = sheet.cell(first[0].row + 1, 2)
    assert (hostile.value, hostile.data_type) == ('=HYPERLINK("x")', "s")
    number = first[0].row
    assert sheet.cell(number + 3, 3).value == f"=COUNT(C{number}:C{number + 2})"
    assert values["Tổng hợp"].cell(number + 3, 3).value == 2
    assert any(row[0].value == "Tốt: 1 đơn vị" for row in sheet.iter_rows())
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
