"""Single words of a plan written again; whole plans: test_plan_document."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.draft_plan import Fate
from danvan_desktop.domain.obligation import Obligation, ObligationKind
from danvan_desktop.domain.plan import Section, SectionRole, TaskGroup
from danvan_desktop.domain.plan_figures import PlanLineKind
from danvan_desktop.domain.plan_source import SourcePassage
from danvan_desktop.domain.target import Measure, Target
from danvan_desktop.domain.task import Assignment, Origin, Role, Task
from danvan_desktop.services.plan_words import PlanParts, PlanWords, passage_line, said, section_title, text_line
from danvan_desktop.services.source_places import Place, PlaceKind

SECTION = Section(1, 9, 1, "II", "NỘI DUNG", SectionRole.CONTENT, first_line=1)
GROUP = TaskGroup(2, 9, 1, 1, "1", "Nhóm", first_line=2)


def lines(*tasks: Task, places: tuple[Place, ...] = (), **more: object) -> list[str]:
    fields = {"targets": (), "obligations": (), "assignments": {}, "unit_names": {3: "Thanh tra Sở"}} | more
    parts = PlanParts((SECTION,), (GROUP,), tasks, places=places, **fields)  # type: ignore[arg-type]
    return [line.text for line in PlanWords(parts).lines()]


def places(*own: str, ids: tuple[int, ...] = (5,)) -> tuple[Place, ...]:
    return (
        Place(PlaceKind.SECTION, ()),
        Place(PlaceKind.SECTION, (1,), ["II. NỘI DUNG"]),
        Place(PlaceKind.GROUP, (2,), ["1. Nhóm"]),
        Place(PlaceKind.TASK, ids, list(own)),
    )


@pytest.mark.parametrize(
    ("words", "text", "is_said"),
    [
        ("Văn phòng Sở", "- Chủ trì: văn phòng  sở;", True),
        ("Văn phòng", "Chánh Văn phòng Sở", True),
        ("phòng A", "phòng An", False),
        ("", "gì cũng được", True),
        ("…", "không có chữ", True),
    ],
)
def test_words_are_said_whatever_stands_between_them(words: str, text: str, is_said: bool) -> None:
    assert said(words, text) is is_said


def test_a_task_as_it_is_printed_keeps_every_word_of_its_labels() -> None:
    task = Task(5, 9, 2, 1, "1", "Họp dân.", timing_raw="Quý II", first_line=3)
    own = ("1. Họp dân.", "- Đơn vị chủ trì, tham mưu: Thanh tra Sở (thường trực).", "- Hoàn thành: Quý II.")
    given = {5: [Assignment(1, 5, None, 3, Role.LEAD, "Thanh tra Sở", Origin.PLAN)]}
    assert lines(task, places=places(*own), assignments=given) == ["II. NỘI DUNG", "1. Nhóm", *own]


def test_whom_the_clerk_gave_a_printed_task_to_stands_in_the_annex_only() -> None:
    task = Task(5, 9, 2, 1, "1", "Họp dân.", first_line=3)
    given = {5: [Assignment(1, 5, None, 3, Role.LEAD, origin=Origin.CLERK)]}
    assert lines(task, places=places("1. Họp dân."), assignments=given)[2:] == ["1. Họp dân."]
    assert lines(task, assignments=given)[2:] == ["1. Họp dân.", "- Đơn vị chủ trì: Thanh tra Sở."]


def test_a_new_number_is_printed() -> None:
    task = Task(5, 9, 2, 1, "4", "Họp dân.", first_line=3)
    assert lines(task, places=places("1. Họp dân."))[2:] == lines(task)[2:] == ["4. Họp dân."]


def test_parts_of_a_split_task_stand_one_after_the_other_with_the_marker_once() -> None:
    first = Task(5, 9, 2, 1, None, "Họp dân.", original_text="Họp dân. Báo cáo.", first_line=3)
    second = Task(6, 9, 2, 2, None, "Báo cáo.", original_text="Họp dân. Báo cáo.", first_line=3)
    printed = lines(first, second, places=places("+ Họp dân. Báo cáo.", ids=(5, 6)))
    assert printed[2:] == ["+ Họp dân.", "- Báo cáo."]


def test_a_task_the_amended_paper_has_no_more_is_not_printed() -> None:
    gone = Task(6, 9, 2, 2, None, "Việc cũ.", origin=Origin.PLAN)
    assert lines(gone, places=places(ids=(5,)))[2:] == []


def test_targets_are_printed_as_the_plan_has_them_or_in_their_new_words() -> None:
    place = Place(PlaceKind.TARGET, (8,), ["- 95% hồ sơ đúng hạn."])
    same = Target(8, 9, 1, "95% hồ sơ đúng hạn", Measure.QUANTITATIVE, first_line=7)
    where = (*places("1. Họp dân.")[:2], place)
    assert "- 95% hồ sơ đúng hạn." in lines(places=where, targets=(same,))
    other = Target(8, 9, 1, "97% hồ sơ đúng hạn", Measure.QUANTITATIVE, first_line=7)
    assert "- 97% hồ sơ đúng hạn" in lines(places=where, targets=(other,))


def test_duties_of_a_drafted_plan_tell_to_whom_and_when() -> None:
    duty = Obligation(
        4, 9, 1, "Báo cáo năm.", ObligationKind.REPORT, unit_name="Văn phòng", recipient="UBND tỉnh", via="Sở Nội vụ",
        due_raw="Trước ngày 05/11",
    )  # fmt: skip
    assert (
        lines(obligations=(duty,))[-1] == "- Văn phòng: Báo cáo năm, gửi UBND tỉnh (qua Sở Nội vụ), trước ngày 05/11."
    )
    assert lines(obligations=(duty,), places=places("1. Họp dân."))[-1] == "1. Nhóm"


def test_titles_follow_the_form() -> None:
    assert section_title(SECTION, DocumentForm.STATE) == "II. NỘI DUNG"
    assert section_title(SECTION, DocumentForm.PARTY_2026) == "II- NỘI DUNG"


def test_a_short_numbered_line_is_a_heading_and_a_sentence_is_not() -> None:
    assert text_line("1. Mục đích").kind is PlanLineKind.TOPIC
    assert text_line("1. Giao Văn phòng:").kind is PlanLineKind.TEXT
    assert text_line("Mục đích").kind is PlanLineKind.TEXT
    assert passage_line(SourcePassage(1, 1, Fate.HEADING, "PHẦN A")).kind is PlanLineKind.SECTION
    assert passage_line(SourcePassage(1, 1, Fate.TASK, "1", is_cell=True)).kind is PlanLineKind.TABLE


def test_a_plan_without_sections_still_tells_its_tasks() -> None:
    parts = PlanParts((), (GROUP,), (Task(5, 9, 2, 1, "1", "Họp dân."),), (), (), {}, {})
    assert [line.text for line in PlanWords(parts).lines()] == ["1. Nhóm", "1. Họp dân."]
    assert list(PlanWords(PlanParts((), (), (), (), (), {}, {})).lines()) == []


def test_a_plan_whose_sections_were_all_deleted_still_tells_targets_and_duties() -> None:
    duty = Obligation(8, 9, 1, "Báo cáo năm", ObligationKind.REPORT, due_raw="Trước ngày 05/11")
    parts = PlanParts((), (), (), (Target(7, 9, 1, "Đạt 90% hồ sơ đúng hạn", Measure.QUANTITATIVE),), (duty,), {}, {})
    told = [line.text for line in PlanWords(parts).lines()]
    assert told[0] == "- Đạt 90% hồ sơ đúng hạn"
    assert told[1].startswith("- Báo cáo năm")
