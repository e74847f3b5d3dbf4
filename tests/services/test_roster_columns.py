from __future__ import annotations

import pytest

from danvan_desktop.importers.criteria_draft import TableRow
from danvan_desktop.services.roster_columns import block_of, layout_of


def rows(*lines: str) -> list[TableRow]:
    return [TableRow(f"Dòng {number}", tuple(line.split("|"))) for number, line in enumerate(lines, 1)]


def test_headings_are_found_below_a_title_in_any_order_and_spelling() -> None:
    table = rows(
        "DANH SÁCH ĐƠN VỊ NĂM 2026", "STT|CƠ QUAN, ĐƠN VỊ|Điện thoại|Email|Màu", "1|Sở Y tế|0912|yt@minhha.example|xanh"
    )
    layout = layout_of(table)
    assert layout.start == 2
    assert layout.unknown == ("Màu",)
    assert layout.cells(table[2]) == {"ordinal": "1", "name": "Sở Y tế", "contact": "0912; yt@minhha.example"}


def test_without_headings_the_column_with_the_most_letters_names_the_units() -> None:
    layout = layout_of(rows("1|Sở Y tế|A", "2|Sở Tư pháp|B"))
    assert (dict(layout.columns), layout.start, layout.has_headings) == ({1: "name"}, 0, False)
    assert layout_of([]).start == 0


@pytest.mark.parametrize(
    ("line", "block"),
    [
        ("I|Khối sở, ban, ngành|", "Sở, ban, ngành"),
        ("II.|UBND các xã, phường|", "UBND các xã, phường"),
        ("|A. Khối đảng|", "Đảng"),
        ("|Nhóm doanh nghiệp|", "Nhóm doanh nghiệp"),
        ("1|Sở Y tế|", None),
        ("|Sở Y tế|", None),
        ("I|Sở Y tế|Ghi chú", None),
        ("||", None),
        ("|Công an tỉnh|", None),
    ],
)
def test_rows_that_head_a_block_are_no_units(line: str, block: str | None) -> None:
    table = rows("TT|Tên đơn vị|Ghi chú", line)
    layout = layout_of(table)
    assert block_of(table[1], layout.cells(table[1])) == block
