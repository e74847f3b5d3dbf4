"""What a new report starts with and how its headings are numbered."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.plan import TaskGroup
from danvan_desktop.domain.report import ReportKind, ReportSection, SectionContent
from danvan_desktop.domain.report_outline import (
    NEXT_STEPS,
    OutlineEntry,
    carried_outline,
    default_outline,
    filled_outline,
    kept_outline,
    matching_groups,
    numbered_headings,
    roman,
)
from danvan_desktop.domain.report_period import months_of

WHOLE, FIRST, SECOND = months_of(2026, 1, 12), months_of(2026, 1, 6), months_of(2026, 7, 12)

GROUPS = [TaskGroup(7, 1, None, 1, "1", "Tuyên truyền"), TaskGroup(8, 1, None, 2, "2", "Cải cách hành chính")]


def laid(kind, groups, period=WHOLE):
    return filled_outline(default_outline(kind, period), groups)


def sections(entries) -> list[ReportSection]:
    return [
        ReportSection(100 + place, 1, place, entry.level, entry.heading, entry.content, group_id=entry.group_id)
        for place, entry in enumerate(entries)
    ]


def test_each_task_group_becomes_a_sub_heading_of_the_results() -> None:
    results = [entry for entry in laid(ReportKind.YEARLY, GROUPS) if entry.content is SectionContent.RESULTS]
    assert [(entry.level, entry.group_id, entry.heading) for entry in results] == [
        (2, 7, "Tuyên truyền"),
        (2, 8, "Cải cách hành chính"),
    ]


def test_a_plan_without_topics_has_its_results_under_the_part_itself() -> None:
    implicit = [TaskGroup(9, 1, None, 1, "II", "Nội dung", implicit=True)]
    results = [entry for entry in laid(ReportKind.YEARLY, implicit) if entry.content is SectionContent.RESULTS]
    assert [(entry.level, entry.group_id) for entry in results] == [(1, 9)]


def test_only_the_yearly_report_has_a_part_on_scoring() -> None:
    with_scoring = [
        kind for kind in ReportKind if any(entry.content is SectionContent.SCORING for entry in laid(kind, GROUPS))
    ]
    assert with_scoring == [ReportKind.YEARLY]


def test_what_comes_next_is_named_after_the_period() -> None:
    second = laid(ReportKind.HALF_YEARLY, GROUPS, SECOND)
    thematic = laid(ReportKind.THEMATIC, GROUPS, SECOND)
    named = [next(entry.heading for entry in outline if entry.key == NEXT_STEPS) for outline in (second, thematic)]
    assert named == ["Nhiệm vụ trọng tâm 06 tháng đầu năm sau", "Nhiệm vụ, giải pháp thời gian tới"]


def test_sub_headings_are_counted_anew_under_each_part() -> None:
    levels = [1, 2, 2, 1, 2]
    headings = [
        ReportSection(index, 1, index, level, f"m{index}", SectionContent.TEXT) for index, level in enumerate(levels)
    ]
    assert numbered_headings(headings) == ["I. m0", "1. m1", "2. m2", "II. m3", "1. m4"]
    assert numbered_headings(headings, is_party=True) == ["I- m0", "1. m1", "2. m2", "II- m3", "1. m4"]


@pytest.mark.parametrize(
    ("number", "numeral"), [(1, "I"), (4, "IV"), (7, "VII"), (9, "IX"), (14, "XIV"), (20, "XX"), (26, "XXVI")]
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


def test_an_outline_that_is_kept_fits_another_plan_and_period() -> None:
    own = sections(laid(ReportKind.HALF_YEARLY, GROUPS, FIRST))
    own.insert(2, ReportSection(1, 1, 0, 2, "Đặc điểm tình hình", SectionContent.TEXT))
    kept = kept_outline(own, ReportKind.HALF_YEARLY, FIRST)
    assert next(entry.heading for entry in kept if entry.key == NEXT_STEPS) == "Nhiệm vụ trọng tâm 06 tháng cuối năm"
    other = [TaskGroup(21, 3, None, 1, "1", "Hòa giải")]
    headings = [(entry.heading, entry.group_id) for entry in filled_outline(kept, other)]
    assert headings[1:4] == [("Kết quả thực hiện", None), ("Đặc điểm tình hình", None), ("Hòa giải", 21)]
    assert not {7, 8} & {group_id for _, group_id in headings}


def test_an_outline_kept_from_a_plan_without_groups_takes_those_of_the_next() -> None:
    implicit = [TaskGroup(9, 1, None, 1, "II", "Nội dung", implicit=True)]
    kept = kept_outline(sections(laid(ReportKind.YEARLY, implicit)), ReportKind.YEARLY, WHOLE)
    assert kept == default_outline(ReportKind.YEARLY, WHOLE)


def test_groups_of_another_plan_are_found_by_their_titles() -> None:
    next_year = [TaskGroup(30, 2, None, 1, "1", "CẢI CÁCH  hành chính"), TaskGroup(31, 2, None, 2, "2", "Mới")]
    assert matching_groups(GROUPS, next_year) == {8: 30}
    assert matching_groups(GROUPS, GROUPS) == {7: 7, 8: 8}


def test_an_earlier_outline_keeps_its_order_and_words_and_takes_the_groups_of_the_new_plan() -> None:
    former = [
        OutlineEntry(1, "Kết quả", SectionContent.FIGURES),
        OutlineEntry(2, "Về cải cách", SectionContent.RESULTS, 8),
        OutlineEntry(2, "Về tuyên truyền", SectionContent.RESULTS, 7),
        OutlineEntry(1, "Kiến nghị"),
    ]
    groups = [TaskGroup(30, 2, None, 1, "1", "Cải cách hành chính"), TaskGroup(31, 2, None, 2, "2", "Mới")]
    carried = carried_outline(sections(former), {8: 30}, groups)
    assert [(each.entry.heading, each.entry.group_id, each.source_id) for each in carried] == [
        ("Kết quả", None, 100),
        ("Về cải cách", 30, 101),
        ("Mới", 31, None),
        ("Kiến nghị", None, 103),
    ]
