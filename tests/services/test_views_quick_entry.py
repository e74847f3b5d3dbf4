from __future__ import annotations

from danvan_desktop.services.views_quick_entry import Finding, QuickColumn, QuickRow

ROW = QuickRow(7, "1.2", "Đăng tin, bài", "15/06/2026", "Văn phòng Sở")


def test_day_and_unit_alone_are_nothing_recorded_yet() -> None:
    assert ROW.is_empty
    assert not ROW.with_cells({QuickColumn.STATE: "Hoàn thành"}).is_empty
    changed = ROW.with_cells({QuickColumn.TEXT: "Đã đăng", QuickColumn.AMOUNT: "3"})
    assert (changed.cell(QuickColumn.TEXT), changed.cell(QuickColumn.AMOUNT)) == ("Đã đăng", "3")
    assert changed.cell(QuickColumn.UNIT) == "Văn phòng Sở"


def test_findings_say_where_what_and_what_to_do() -> None:
    assert Finding("Sai.", "Hãy sửa.", 2, QuickColumn.DAY).words == "Dòng 3, cột Ngày: Sai. Hãy sửa."
    assert Finding("Sai.", "Hãy sửa.", 2).words == "Dòng 3: Sai. Hãy sửa."
    assert Finding("Thừa.", "Hãy bớt.", line=4).words == "Dòng 4 của bảng dán: Thừa. Hãy bớt."
    assert Finding("Trống.", "Hãy chép.").words == "Trống. Hãy chép."
    assert len({column.label for column in QuickColumn}) == len(QuickColumn)
