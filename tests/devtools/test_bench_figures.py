from __future__ import annotations

from danvan_desktop.devtools.bench_figures import progress_figures, report_figures
from danvan_desktop.domain.figures import SectionTable


def test_report_tells_of_every_task_once_and_lists_it_in_the_annex() -> None:
    figures = report_figures(50)
    told = [text for section in figures.sections for text in section.paragraphs]
    assert len(told) == len(set(told)) == 50
    assert [len(section.paragraphs) for section in figures.sections] == [20, 20, 10]
    assert len(figures.annexes[0].rows) == 50


def test_a_report_with_tables_has_one_in_each_section() -> None:
    figures = report_figures(45, tables=20)
    assert len(figures.sections) == 15
    assert {section.table for section in figures.sections} == {SectionTable.TARGETS}
    assert len(figures.targets) == 3
    assert len(report_figures(300, tables=20).sections) == 20


def test_progress_table_has_as_many_distinct_rows_as_asked_for() -> None:
    rows = progress_figures(300).rows
    assert len({row.task for row in rows}) == 300
    assert all(row.last_result_date for row in rows)
