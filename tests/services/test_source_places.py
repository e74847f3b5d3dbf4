"""Paragraphs laid to the parts they became."""

from __future__ import annotations

from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.domain.plan_source import SourcePassage
from danvan_desktop.domain.task import Task
from danvan_desktop.services.source_places import PlaceKind, StoredParts, body_and_annex, places_in


def passage(line: int, fate: Fate, text: str = "", last: int | None = None, **marks: bool) -> SourcePassage:
    return SourcePassage(line, last or line, fate, text or f"dòng {line}", **marks)


def parts(*tasks: Task) -> StoredParts:
    sections = (Section(1, 9, 1, "I", "NỘI DUNG", SectionRole.CONTENT, first_line=1, last_line=1),)
    groups = (TaskGroup(2, 9, 1, 1, "1", "Nhóm", first_line=2, last_line=2),)
    return StoredParts(sections, groups, tasks, ())


def task(task_id: int, first: int, last: int | None = None) -> Task:
    return Task(task_id, 9, 2, 1, None, "việc", first_line=first, last_line=last or first)


def test_labels_belong_to_the_task_above_them_and_other_text_stays_where_it_was() -> None:
    body = (
        passage(1, Fate.HEADING, is_part=True),
        passage(2, Fate.GROUP, is_part=True),
        passage(3, Fate.TASK, is_part=True),
        passage(4, Fate.ASSIGNMENT),
        passage(5, Fate.PURPOSE),
    )
    _, section, group, place = places_in(body, parts(task(5, 3)))
    assert [each.kind for each in (section, group, place)] == [PlaceKind.SECTION, PlaceKind.GROUP, PlaceKind.TASK]
    assert (place.ids, place.own, [each.text for each in place.loose]) == ((5,), ["dòng 3", "dòng 4"], ["dòng 5"])


def test_what_was_deleted_takes_its_labels_along_but_not_the_text_below() -> None:
    body = (
        passage(1, Fate.HEADING, is_part=True),
        passage(3, Fate.TASK, is_part=True),
        passage(4, Fate.ASSIGNMENT),
        passage(5, Fate.PURPOSE),
    )
    places = places_in(body, parts())
    kept = [place for place in places if place.ids]
    assert [each.text for each in kept[-1].loose] == ["dòng 5"]


def test_everything_below_a_deleted_section_is_gone_up_to_the_next() -> None:
    body = (passage(8, Fate.HEADING, is_part=True), passage(9, Fate.PURPOSE), passage(1, Fate.HEADING, is_part=True))
    places = places_in(body, parts())
    assert not any(place.loose for place in places)


def test_a_heading_that_never_was_a_section_stays_as_text() -> None:
    places = places_in((passage(7, Fate.HEADING, "PHẦN A"),), parts())
    assert [each.text for each in places[0].loose] == ["PHẦN A"]


def test_tasks_cut_from_one_paragraph_share_its_words_and_joined_ones_have_several() -> None:
    body = (passage(3, Fate.TASK, is_part=True), passage(6, Fate.TASK, is_part=True))
    places = places_in(body, parts(task(5, 3), task(6, 3), task(7, 4, 8)))
    assert [place.ids for place in places[1:]] == [(5, 6), (7,)]
    joined = places_in(body, parts(task(5, 3, 6)))
    assert [(place.ids, place.own) for place in joined[1:]] == [((5,), ["dòng 3", "dòng 6"])]


def test_the_frame_is_left_out_and_a_table_counts_once_on_either_side_of_the_signature() -> None:
    passages = (
        passage(1, Fate.SIGNATURE),  # of the decision that issues the plan
        passage(2, Fate.METADATA),
        passage(3, Fate.HEADING),
        passage(4, Fate.SKIPPED, is_cell=True),
        passage(5, Fate.TASK, is_cell=True),
        passage(6, Fate.ASSIGNMENT, is_cell=True),
        passage(7, Fate.CLOSING),
        passage(8, Fate.RECIPIENT),
        passage(9, Fate.HEADING),
        passage(10, Fate.TASK, is_cell=True),
    )
    body, annex = body_and_annex(passages)
    assert [each.first_line for each in body] == [3, 5]
    assert [each.first_line for each in annex] == [9, 10]
