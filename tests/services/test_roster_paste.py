from __future__ import annotations

from danvan_desktop.services.roster_paste import paste_into
from danvan_desktop.services.views_roster_entry import EntrySheet, EntrySheetRow

UNITS = ("Sở Y tế", "Sở Giáo dục và Đào tạo", "Ủy ban nhân dân xã An Phú")
EMPTY = tuple(EntrySheetRow(place, name, ("", "", "", "")) for place, name in enumerate(UNITS, 1))
RECEIPTS = EntrySheet(2026, 7, "Báo cáo", EMPTY)
SCORES = EntrySheet(2026, None, "Điểm", EMPTY)


def cells(sheet: EntrySheet) -> list[tuple[str, ...]]:
    return [row.cells for row in sheet.rows]


def test_headings_find_columns_in_any_order_and_names_in_any_spelling() -> None:
    text = (
        "TT\tĐơn vị\tXếp loại\tĐiểm tự chấm\tĐiểm thẩm định\tSố điện thoại\n"
        "I\tKhối sở\n1\tSở GD&ĐT\tTốt\t95,5\t92\t0912\n2\tUBND xã An Phú\tKhá\t80\t\t\n3\tSở Lạ\tKhá\t1\n4\tSO Y TE\tTốt\n5\tSở Y tế\tKhá"
    )
    sheet, findings = paste_into(SCORES, text, 0, 0)
    assert cells(sheet) == [("", "", "Khá", ""), ("95,5", "92", "Tốt", ""), ("80", "", "Khá", "")]
    assert [finding.message for finding in findings] == [
        "Không có đơn vị “Sở Lạ” trong bảng.",
        "“Sở Y tế” có hai dòng trong vùng dán; dòng sau thay dòng trước.",
    ]
    assert all(finding.remedy for finding in findings)


def test_a_first_column_of_names_is_enough() -> None:
    sheet, findings = paste_into(RECEIPTS, "Sở Y tế\t5/5\t12/BC\nUBND xã An Phú\t6/5\t9/BC", 2, 3)
    assert cells(sheet) == [("5/5", "12/BC", "", ""), ("", "", "", ""), ("6/5", "9/BC", "", "")]
    assert findings == []


def test_other_ranges_go_where_the_cursor_is_and_what_is_too_much_is_told() -> None:
    sheet, findings = paste_into(RECEIPTS, "a\tb\tc\nd\te\tf\ng\th\ti", 1, 2)
    assert cells(sheet) == [("", "", "", ""), ("", "", "a", "b"), ("", "", "d", "e")]
    assert [finding.message for finding in findings] == [
        "Thừa cột, phần thừa bị bỏ qua.",
        "Thừa cột, phần thừa bị bỏ qua.",
        "Vùng dán thừa 1 dòng so với bảng.",
    ]


def test_columns_of_another_sheet_are_told_of() -> None:
    sheet, findings = paste_into(RECEIPTS, "Đơn vị\tXếp loại\nSở Y tế\tTốt", 0, 0)
    assert sheet == RECEIPTS
    assert "không có cột nào" in findings[0].message
    assert "Ngày nhận" in findings[0].remedy


def test_an_empty_range_changes_nothing() -> None:
    sheet, findings = paste_into(SCORES, " \n\t\n", 0, 0)
    assert sheet == SCORES
    assert "không có ô nào" in findings[0].message
