from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import RowKind
from danvan_desktop.domain.figures import SectionTable
from danvan_desktop.exporters.word.report_tables import section_table
from tests.exporters import sample_office as office

REPORT = office.report()


def test_each_section_gets_the_table_it_asks_for():
    targets = section_table(REPORT, SectionTable.TARGETS)
    assert targets.rows[0].cells == ("1", "Tỷ lệ công chức được quán triệt", "≥ 95%", "146/148 (98,6%)", "Đạt", "")
    assert section_table(REPORT, SectionTable.NONE) is None


def test_scores_close_with_their_total():
    scores = section_table(REPORT, SectionTable.SCORES)
    assert [row.cells[-2] for row in scores.rows] == ["18,5", "72,25", "93,25"]
    assert scores.rows[-1].kind is RowKind.TOTAL


def test_tasks_have_a_column_per_state_and_number_only_the_units():
    tasks = section_table(REPORT, SectionTable.TASKS)
    assert [column.title for column in tasks.columns[2:]] == ["Được giao", "Hoàn thành", "Đang thực hiện", "Quá hạn"]
    assert [row.cells[0] for row in tasks.rows] == ["1", "2", "3", "4", "Tổng cộng"]
    assert tasks.rows[-1].cells == ("Tổng cộng", "40", "30", "6", "4")


def test_without_figures_there_is_no_empty_table():
    bare = replace(REPORT, targets=(), scores=(), tasks=None)
    assert [section_table(bare, kind) for kind in SectionTable] == [None] * 4
