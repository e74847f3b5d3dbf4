"""What a new report starts with and how its headings are numbered."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.report import ReportKind, ReportSection, SectionContent
from danvan_desktop.domain.report_outline import default_outline, numbered_headings, roman
from danvan_desktop.domain.report_period import months_of

WHOLE = months_of(2026, 1, 12)

GROUPS = [TaskGroup(7, 1, None, 1, "1", "Tuyên truyền"), TaskGroup(8, 1, None, 2, "2", "Cải cách hành chính")]


def test_each_task_group_becomes_a_sub_heading_of_the_results() -> None:
    results = [
        entry for entry in default_outline(ReportKind.YEARLY, GROUPS, WHOLE) if entry.content is SectionContent.RESULTS
    ]
    assert [(entry.level, entry.group_id, entry.heading) for entry in results] == [
        (2, 7, "Tuyên truyền"),
        (2, 8, "Cải cách hành chính"),
    ]


def test_a_plan_without_topics_has_its_results_under_the_part_itself() -> None:
    implicit = [TaskGroup(9, 1, None, 1, "II", "Nội dung", implicit=True)]
    results = [
        entry
        for entry in default_outline(ReportKind.YEARLY, implicit, WHOLE)
        if entry.content is SectionContent.RESULTS
    ]
    assert [(entry.level, entry.group_id) for entry in results] == [(1, 9)]


def test_only_the_yearly_report_has_a_part_on_scoring() -> None:
    with_scoring = [
        kind
        for kind in ReportKind
        if any(entry.content is SectionContent.SCORING for entry in default_outline(kind, GROUPS, WHOLE))
    ]
    assert with_scoring == [ReportKind.YEARLY]


def test_what_comes_next_is_named_after_the_period() -> None:
    second = default_outline(ReportKind.HALF_YEARLY, GROUPS, months_of(2026, 7, 12))
    thematic = default_outline(ReportKind.THEMATIC, GROUPS, months_of(2026, 7, 12))
    named = [next(entry.heading for entry in outline if entry.key == "next_steps") for outline in (second, thematic)]
    assert named == ["Nhiệm vụ trọng tâm 06 tháng đầu năm sau", "Nhiệm vụ, giải pháp thời gian tới"]


def test_sub_headings_are_counted_anew_under_each_part() -> None:
    levels = [1, 2, 2, 1, 2]
    sections = [
        ReportSection(index, 1, index, level, f"m{index}", SectionContent.TEXT) for index, level in enumerate(levels)
    ]
    assert numbered_headings(sections) == ["I. m0", "1. m1", "2. m2", "II. m3", "1. m4"]


@pytest.mark.parametrize(
    ("number", "numeral"), [(1, "I"), (4, "IV"), (7, "VII"), (9, "IX"), (14, "XIV"), (20, "XX"), (26, "XXVI")]
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral
