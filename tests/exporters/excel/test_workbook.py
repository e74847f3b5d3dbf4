from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from openpyxl import load_workbook

from danvan_desktop.domain.document import Column
from danvan_desktop.exporters.excel.formulas import Formula
from danvan_desktop.exporters.excel.looks import Look
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter
from danvan_desktop.exporters.excel.workbook import add_sheet, name_sheet, new_workbook, save_workbook


def _saved(path, created=date(2025, 11, 5)):
    workbook = new_workbook("Bảng điểm", "Sở Tư pháp")
    writer = SheetWriter(name_sheet(workbook, "Điểm", first_rows=3, repeated=2), (Column("A", 30), Column("B", 30)))
    writer.row([Decimal(1), Formula("=SUM(A1)", Decimal(1))], [Look(), Look()])
    writer.row(["", Formula('=IF(COUNT(A2)=0,"",A2&"<")', None)], [Look(), Look()])
    save_workbook(workbook, path, writer.xml(), created)
    return path


def test_the_sheet_is_ready_to_print_on_a4(tmp_path):
    sheet = load_workbook(_saved(tmp_path / "x.xlsx")).active
    assert sheet.title == "Điểm"
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$2:$3")
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight) == ("9", "landscape", 1, 0) or (
        int(setup.paperSize) == 9 and setup.orientation == "landscape"
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in str(sheet.oddHeader.center.text)
    assert sheet.HeaderFooter.differentFirst


def test_formulas_carry_their_present_values_for_viewers_that_do_not_compute(tmp_path):
    sheet = load_workbook(_saved(tmp_path / "x.xlsx"), data_only=True).active
    assert sheet["B1"].value == 1
    assert not sheet["B2"].value
    formulas = load_workbook(tmp_path / "x.xlsx").active
    assert formulas["B2"].value == '=IF(COUNT(A2)=0,"",A2&"<")'


def test_dates_inside_are_the_given_one_or_none_and_bytes_do_not_change(tmp_path):
    path = _saved(tmp_path / "x.xlsx")
    properties = load_workbook(path).properties
    assert properties.created == properties.modified == datetime(2025, 11, 5)
    assert (properties.title, properties.creator) == ("Bảng điểm", "Sở Tư pháp")
    assert path.read_bytes() == _saved(tmp_path / "y.xlsx").read_bytes()
    assert b"dcterms:created" not in _saved(tmp_path / "z.xlsx", None).read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.xlsx", "y.xlsx", "z.xlsx"]


def test_several_sheets_keep_their_own_rows_and_order(tmp_path):
    workbook = new_workbook("Sổ", "Sở Tư pháp")
    contents = []
    for name in ("Một", "Hai", "Ba"):
        writer = SheetWriter(add_sheet(workbook, name, first_rows=1, repeated=1), (Column("A", 30),))
        writer.row([name], [Look()])
        contents.append(writer.xml())
    save_workbook(workbook, tmp_path / "x.xlsx", contents, None)
    book = load_workbook(tmp_path / "x.xlsx")
    assert [(sheet.title, sheet["A1"].value) for sheet in book] == [("Một", "Một"), ("Hai", "Hai"), ("Ba", "Ba")]
