from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.roster_table import is_cut, read_roster_file, rows_of_text


def workbook(path: Path, *sheets: list[list[object]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Danh sách {number}")
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_every_sheet_that_holds_something_is_a_table(tmp_path: Path) -> None:
    path = workbook(tmp_path / "ds.xlsx", [["TT", "Tên đơn vị"], [1, "Sở  Nội vụ"]], [])
    tables = read_roster_file(path)
    assert [table.place for table in tables] == ["Trang tính “Danh sách 1”"]
    assert tables[0].rows[1].cells[:2] == ("1", "Sở Nội vụ") or tables[0].rows[1].cells[:2] == ("1", "Sở  Nội vụ")


def test_a_sheet_of_more_rows_than_are_read_is_known_to_be_cut(tmp_path: Path) -> None:
    rows: list[list[object]] = [[f"UBND xã số {number}"] for number in range(5010)]
    tables = read_roster_file(workbook(tmp_path / "dai.xlsx", rows))
    assert is_cut(tables[0])
    assert not is_cut(read_roster_file(workbook(tmp_path / "ngan.xlsx", rows[:10]))[0])


def test_the_tables_of_a_word_file_are_read_else_its_lines(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("DANH SÁCH")
    table = document.add_table(rows=2, cols=2)
    for place, text in enumerate(("TT", "Đơn vị", "1", "Sở Y tế")):
        table.cell(place // 2, place % 2).text = text
    document.save(str(tmp_path / "bang.docx"))
    found = read_roster_file(tmp_path / "bang.docx")
    assert [row.cells for row in found[0].rows] == [("TT", "Đơn vị"), ("1", "Sở Y tế")]
    lines = Document()
    lines.add_paragraph("Sở Y tế")
    lines.add_paragraph("Sở Tư pháp")
    lines.save(str(tmp_path / "dong.docx"))
    found = read_roster_file(tmp_path / "dong.docx")
    assert [row.cells for row in found[0].rows] == [("Sở Y tế",), ("Sở Tư pháp",)]


@pytest.mark.parametrize("name", ["cu.xls", "macro.xlsm", "bang.csv", "mo.ods"])
def test_other_kinds_of_sheets_are_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(DanvanError, match=name) as refused:
        read_roster_file(tmp_path / name)
    assert ".xlsx" in refused.value.remedy


def test_harmed_files_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "hong.xlsx").write_bytes(b"PK\x03\x04 khong phai")
    (tmp_path / "trong.xlsx").write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "hong.docx", "w") as archive:
        archive.writestr("a.txt", "x")
    for name in ("hong.xlsx", "trong.xlsx", "hong.docx", "khong-co.xlsx"):
        with pytest.raises(DanvanError) as refused:
            read_roster_file(tmp_path / name)
        assert name in str(refused.value)
        assert refused.value.remedy


def test_copied_ranges_and_lines_become_rows() -> None:
    assert [row.cells for row in rows_of_text('TT\tĐơn vị\r\n1\t"Sở\nY tế"\r\n\r\n').rows] == [
        ("TT", "Đơn vị"),
        ("1", "Sở Y tế"),
    ]
    assert [row.cells for row in rows_of_text('Sở Y tế\n\n"Sở Tư pháp').rows] == [("Sở Y tế",), ('"Sở Tư pháp',)]
    assert rows_of_text("\0 \n\t\n").rows == ()


def test_a_cell_without_end_is_refused() -> None:
    with pytest.raises(DanvanError, match="Không đọc được"):
        rows_of_text("a\t" + "x" * 300_000)
