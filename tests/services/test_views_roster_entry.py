from __future__ import annotations

from danvan_desktop.services.views_roster_entry import (
    RECEIPT_COLUMNS,
    SCORE_COLUMNS,
    EntryColumn,
    EntryFinding,
    EntrySheet,
    EntrySheetRow,
)


def test_a_sheet_of_receipts_counts_days_and_one_of_points_counts_ratings() -> None:
    rows = (EntrySheetRow(1, "Sở Y tế", ("5/5", " 12 ", "", "")), EntrySheetRow(2, "Sở Tư pháp", ("", "", "Tốt", "")))
    receipts = EntrySheet(2026, 7, "Báo cáo", rows)
    assert receipts.columns == RECEIPT_COLUMNS
    assert receipts.words == "1/2 đơn vị đã nhận"
    assert receipts.cell(0, EntryColumn.NUMBER) == "12"
    scores = EntrySheet(2026, None, "Điểm", (*rows[1:], rows[1], EntrySheetRow(3, "C", ("", "", "", ""))))
    assert scores.columns == SCORE_COLUMNS
    assert scores.words == "Tốt: 2, chưa xếp loại: 1"


def test_cells_are_changed_by_their_place() -> None:
    assert EntrySheetRow(1, "A", ("a", "b", "c", "d")).with_cells({1: "x"}).cells == ("a", "x", "c", "d")


def test_a_finding_says_where() -> None:
    assert EntryFinding("Sai.", "Sửa đi.", 2).words == "Dòng 3: Sai. Sửa đi."
    assert EntryFinding("Sai.", "Sửa đi.").words == "Sai. Sửa đi."
    assert len({column.label for column in EntryColumn}) == len(EntryColumn)
