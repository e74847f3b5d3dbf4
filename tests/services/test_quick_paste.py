from __future__ import annotations

import pytest

from danvan_desktop.services.quick_paste import paste_into
from danvan_desktop.services.views_quick_entry import QuickColumn, QuickRow

ROWS = tuple(
    QuickRow(place, f"1.{place}", words, "15/06/2026", unit)
    for place, words, unit in (
        (1, "Tổ chức hội nghị", "Văn phòng Sở"),
        (2, "Đăng tin, bài", "Văn phòng Sở"),
        (2, "Đăng tin, bài", "Thanh tra Sở"),
        (3, "Tiếp công dân định kỳ", ""),
    )
)
HEADINGS = "TT\tNhiệm vụ\tĐơn vị\tNgày\tKết quả thực hiện\tSố lượng\tSố liệu\tTỷ lệ\tTrạng thái"


def test_cells_go_where_the_cursor_is() -> None:
    pasted = paste_into(ROWS, "Đã họp\t3\r\nĐã đăng\t12\r\n", 1, QuickColumn.TEXT)
    assert [(row.text, row.amount) for row in pasted.rows] == [("", ""), ("Đã họp", "3"), ("Đã đăng", "12"), ("", "")]
    assert pasted.findings == ()


def test_a_cell_with_line_ends_stays_one_cell() -> None:
    pasted = paste_into(ROWS, '"Đã họp,\nhai buổi"\t3', 0, QuickColumn.TEXT)
    assert (pasted.rows[0].text, pasted.rows[0].amount) == ("Đã họp,\nhai buổi", "3")


def test_extra_columns_and_rows_are_said_and_left_out() -> None:
    pasted = paste_into(ROWS, "50\txong\tghi chú\n60\n70\n80\n90", 1, QuickColumn.PERCENT)
    assert [row.percent for row in pasted.rows] == ["", "50", "60", "70"]
    words = [finding.words for finding in pasted.findings]
    assert any("Thừa cột: “ghi chú”" in each for each in words)
    assert any("thừa 2 dòng" in each for each in words)
    assert any("Thiếu 2 cột" in each for each in words)


def test_headings_find_tasks_by_their_words_and_columns_by_name() -> None:
    text = (
        f"{HEADINGS}\n9\tTiếp công dân định kỳ\tThanh tra Sở\t5/6\tĐã tiếp 3 lượt\t3\tlượt\t50\t\n"
        "1.1\t\tVăn phòng Sở\t6/6\tĐã họp\t\t\t\txong"
    )
    pasted = paste_into(ROWS, text, 3, QuickColumn.STATE)
    assert pasted.findings == ()
    assert (pasted.rows[3].unit, pasted.rows[3].text, pasted.rows[3].measure) == (
        "Thanh tra Sở",
        "Đã tiếp 3 lượt",
        "lượt",
    )
    assert (pasted.rows[0].day, pasted.rows[0].state) == ("6/6", "xong")


def test_a_merged_task_cell_counts_for_the_rows_below_it_unit_by_unit() -> None:
    text = (
        f"{HEADINGS}\n1.2\tĐăng tin, bài\tThanh tra Sở\t5/6\tĐã đăng 2\t2\ttin\t\t\n"
        "\t\tVăn phòng Sở\t5/6\tĐã đăng 3\t3\ttin\t\t\n\t\tPhòng Quản lý đô thị\t5/6\tĐã đăng 1\t1\ttin\t\t"
    )
    rows = [row for row in paste_into(ROWS, text, 0, QuickColumn.DAY).rows if row.task_id == 2]
    assert [(row.unit, row.amount) for row in rows] == [
        ("Văn phòng Sở", "3"),
        ("Thanh tra Sở", "2"),
        ("Phòng Quản lý đô thị", "1"),
    ]


def test_unknown_tasks_unknown_columns_and_ragged_rows_are_findings() -> None:
    text = (
        "Số\tNhiệm vụ\tKết quả\tNgười ký\n7.7\tViệc lạ\tĐã làm\tA\n\t\tĐã làm tiếp\tA\n"
        "1.1\tTổ chức hội nghị\tĐã họp\n\n1.3\tTiếp công dân\tĐã tiếp\tA\tB"
    )
    pasted = paste_into(ROWS, text, 0, QuickColumn.DAY)
    assert (pasted.rows[0].text, pasted.rows[3].text) == ("Đã họp", "Đã tiếp")
    assert [(finding.line, finding.message.split(" ")[0]) for finding in pasted.findings] == [
        (1, "Không"),
        (2, "Không"),
        (3, "Không"),
        (4, "Thiếu"),
        (6, "Thừa"),
    ]
    assert all(finding.remedy for finding in pasted.findings)


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n", "\0"])
def test_an_empty_clipboard_is_said(text: str) -> None:
    pasted = paste_into(ROWS, text, 0, QuickColumn.DAY)
    assert pasted.rows == ROWS
    assert "Ctrl+C" in pasted.findings[0].remedy


def test_a_monstrous_cell_is_no_table() -> None:
    assert paste_into(ROWS, "x" * 200_000, 0, QuickColumn.TEXT).rows == ROWS
