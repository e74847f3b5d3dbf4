from __future__ import annotations

from dataclasses import replace

from openpyxl import load_workbook

from danvan_desktop.domain.document import Column, DocumentForm, LetterHead, Signature
from danvan_desktop.exporters.excel.framing import Front, write_front, write_lines, write_signature
from danvan_desktop.exporters.excel.sheet_writer import SheetWriter
from danvan_desktop.exporters.excel.workbook import name_sheet, new_workbook, save_workbook
from danvan_desktop.exporters.page_estimate import line_count

COLUMNS = tuple(Column(letter, 40) for letter in "ABCD")
HEAD = LetterHead("Sở Tư pháp", "UBND tỉnh", "7", "BC-STP", "Minh Hà", 5, 11, 2025)
FRONT = Front(("BẢNG", "Năm 2025"), ("Ghi chú",), caption="Số liệu", head=HEAD)


def _rows(tmp_path, fill):
    workbook = new_workbook("x", "y")
    writer = SheetWriter(name_sheet(workbook, "B", first_rows=1, repeated=1), COLUMNS)
    fill(writer)
    save_workbook(workbook, tmp_path / "x.xlsx", writer.xml(), None)
    sheet = load_workbook(tmp_path / "x.xlsx").active
    return writer.next_row - 1, [[cell.value for cell in row if cell.value] for row in sheet.iter_rows()]


def test_the_front_has_head_titles_notes_and_caption_and_knows_its_height(tmp_path):
    count, rows = _rows(tmp_path, lambda writer: write_front(writer, FRONT))
    assert count == FRONT.row_count
    assert rows[0] == ["UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert rows[1] == ["SỞ TƯ PHÁP", "Độc lập - Tự do - Hạnh phúc"]
    assert rows[2] == ["Số: 07/BC-STP", "Minh Hà, ngày 05 tháng 11 năm 2025"]
    assert rows[4:] == [["BẢNG"], ["Năm 2025"], ["Ghi chú"], ["Số liệu"]]


def test_a_front_without_head_and_one_of_the_party(tmp_path):
    bare = replace(FRONT, head=None)
    count, rows = _rows(tmp_path, lambda writer: write_front(writer, bare))
    assert (count, rows[0]) == (bare.row_count, ["BẢNG"])
    _, rows = _rows(tmp_path, lambda writer: write_front(writer, replace(FRONT, form=DocumentForm.PARTY_2026)))
    assert rows[0][1] == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert [row[0] for row in rows[1:4]] == ["SỞ TƯ PHÁP", "*", "Số 07-BC-STP"]
    assert rows[5] == ["BẢNG"]


def test_lines_and_signature_stand_below_the_table(tmp_path):
    block = Signature("Phó Giám đốc", "Nguyễn Thị Hoài Ân", "KT.", "Giám đốc", ("Sở Nội vụ", "Lưu: VT"))

    def fill(writer):
        write_lines(writer, "Cách tính:", ("một", "hai"))
        write_signature(writer, block, DocumentForm.STATE)

    _, rows = _rows(tmp_path, fill)
    words = [row for row in rows if row]
    assert words[:3] == [["Cách tính:"], ["một"], ["hai"]]
    left, right = words[3]
    assert left == "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT."
    assert right.split("\n") == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "", "", "", "Nguyễn Thị Hoài Ân"]


def test_many_recipients_take_a_row_each_because_one_row_cannot_be_that_high(tmp_path):
    block = Signature("Giám đốc", "A", recipients=tuple(f"Đơn vị {i}" for i in range(60)))
    _, rows = _rows(tmp_path, lambda writer: write_signature(writer, block, DocumentForm.STATE))
    words = [row for row in rows if row]
    assert words[0] == ["Nơi nhận:", "GIÁM ĐỐC"]
    assert words[60] == ["- Đơn vị 59."]


def test_a_head_of_long_names_gets_rows_as_high_as_its_capitals_need(tmp_path):
    long = replace(HEAD, parent_agency="Ủy ban nhân dân các huyện, thị xã, thành phố trực thuộc tỉnh Minh Hà " * 2)
    workbook = new_workbook("x", "y")
    writer = SheetWriter(name_sheet(workbook, "B", first_rows=1, repeated=1), COLUMNS)
    write_front(writer, replace(FRONT, head=long))
    save_workbook(workbook, tmp_path / "x.xlsx", writer.xml(), None)
    sheet = load_workbook(tmp_path / "x.xlsx").active
    lines = line_count(long.parent_agency.upper(), 13, 2 * 20 * 2.1)
    assert lines > 2
    assert sheet.row_dimensions[1].height >= lines * 17
    assert sheet.row_dimensions[2].height == 17
    assert (sheet["A1"].alignment.vertical, sheet["A2"].alignment.vertical) == ("bottom", "top")


def test_the_signature_of_a_party_sheet_follows_its_rules(tmp_path):
    block = Signature("Phó Bí thư", "A", "TM.", "Ban Thường vụ", ("Tỉnh ủy", "Lưu Văn phòng"))
    for form, is_bold in ((DocumentForm.PARTY_2018, True), (DocumentForm.PARTY_2026, False)):
        workbook = new_workbook("x", "y")
        writer = SheetWriter(name_sheet(workbook, "B", first_rows=1, repeated=1), COLUMNS)
        write_signature(writer, block, form)
        save_workbook(workbook, tmp_path / "x.xlsx", writer.xml(), None)
        right = load_workbook(tmp_path / "x.xlsx", rich_text=True).active["C2"].value
        looks = {str(run).strip(): bool(run.font.b) for run in right if str(run).strip()}
        assert looks == {"T/M BAN THƯỜNG VỤ": True, "PHÓ BÍ THƯ": is_bold, "A": True}
