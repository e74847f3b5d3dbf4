from __future__ import annotations

from decimal import Decimal

from openpyxl import load_workbook

from danvan_desktop.domain.comparison_figures import ComparisonFigures, ComparisonLine
from danvan_desktop.domain.document import Alignment, Column
from danvan_desktop.exporters.excel.comparison import write_comparison

FIGURES = ComparisonFigures(
    "So sánh",
    ("SO SÁNH", "Điểm tự chấm"),
    ("Cũ: bộ A",),
    (Column("Nội dung", 60), Column("Điểm", 20, Alignment.RIGHT)),
    (ComparisonLine(("Nhóm", Decimal("7.5")), is_bold=True), ComparisonLine(("=1+1", None))),
    "Sở Tư pháp",
)


def test_titles_notes_and_the_filtered_table_are_written(tmp_path):
    write_comparison(FIGURES, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    texts = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert texts[:3] == ["SO SÁNH", "Điểm tự chấm", "Cũ: bộ A"]
    head = texts.index("Nội dung") + 1
    assert sheet.auto_filter.ref == f"A{head}:B{head + 2}"
    assert sheet.freeze_panes == f"A{head + 1}"
    assert (sheet.cell(head + 1, 2).value, sheet.cell(head + 1, 2).font.b) == (7.5, True)
    assert (sheet.cell(head + 2, 1).value, sheet.cell(head + 2, 1).data_type) == ("=1+1", "s")


def test_an_empty_comparison_is_a_head_alone(tmp_path):
    write_comparison(ComparisonFigures("a", ("A",), (), FIGURES.columns, ()), tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet.auto_filter.ref == "A3:B3"
