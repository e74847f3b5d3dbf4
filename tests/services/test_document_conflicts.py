from __future__ import annotations

from dataclasses import replace
from datetime import date

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.services.document_conflicts import Conflict, conflicts_of, open_conflicts

DOCUMENT = LegalDocument(1, "Chỉ thị", "25-CT/TU", date(2022, 2, 25), "Tỉnh ủy")
SUBJECTS = {10: "Kế hoạch năm 2022", 11: "Kế hoạch năm 2024"}


def printed(plan_id: int, **said) -> Citation:
    return Citation(plan_id * 100, plan_id, 1, "nguyên văn", **said)


def words(*citations: Citation, document: LegalDocument = DOCUMENT) -> list[str]:
    return sorted(conflict.words for conflict in conflicts_of([document], citations, SUBJECTS).get(1, ()))


def test_every_reading_that_differs_from_the_catalogue_is_told_with_its_plan() -> None:
    other = printed(
        11,
        cited_date=date(2021, 2, 25),
        cited_issuer="Ban Thường vụ Tỉnh ủy",
        cited_type="Kết luận",
        cited_number="25-CTi/TU",
    )
    assert words(printed(10, cited_date=date(2022, 2, 25), cited_issuer="Tỉnh uỷ"), other) == [
        "“Kế hoạch năm 2024” ghi cơ quan ban hành là Ban Thường vụ Tỉnh ủy, danh mục ghi Tỉnh ủy.",
        "“Kế hoạch năm 2024” ghi loại văn bản là Kết luận, danh mục ghi Chỉ thị.",
        "“Kế hoạch năm 2024” ghi ngày 25/02/2021, danh mục ghi 25/02/2022.",
        "“Kế hoạch năm 2024” ghi số 25-CTi/TU, danh mục ghi 25-CT/TU.",
    ]


def test_what_is_not_said_or_said_in_other_spelling_contradicts_nothing() -> None:
    same = printed(10, cited_type="chỉ thị", cited_number="25 - CT/TU", cited_issuer="TỈNH ỦY")
    assert words(same, printed(11)) == []


def test_two_plans_contradict_each_other_also_where_the_catalogue_says_nothing() -> None:
    bare = replace(DOCUMENT, issued_on=None, issuer=None)
    found = words(
        printed(10, cited_date=date(2022, 2, 25), cited_issuer="Tỉnh ủy"),
        printed(11, cited_date=date(2021, 2, 25), cited_issuer="Bộ Chính trị"),
        document=bare,
    )
    assert len(found) == 2


def test_the_same_contradiction_of_two_plans_is_told_once() -> None:
    twice = [printed(plan, cited_date=date(2021, 2, 25)) for plan in (10, 11)]
    assert words(*twice) == ["“Kế hoạch năm 2022” ghi ngày 25/02/2021, danh mục ghi 25/02/2022."]


def test_entries_of_one_number_and_level_warn_of_each_other() -> None:
    other = replace(DOCUMENT, id=2, number="25 – CT/TU", issued_on=date(2023, 1, 1))
    elsewhere = replace(DOCUMENT, id=3, issuer="Thị ủy")
    found = conflicts_of([DOCUMENT, other, elsewhere], [], {})
    assert {key: [conflict.key for conflict in each] for key, each in found.items()} == {
        1: ["same:2"],
        2: ["same:1"],
        3: [],
    }


def test_what_the_clerk_has_seen_is_silent_until_something_else_contradicts() -> None:
    conflicts = (Conflict("date:2021-02-25", "a"), Conflict("issuer:x", "b"))
    seen = replace(DOCUMENT, accepted=("date:2021-02-25",))
    assert open_conflicts(seen, conflicts) == conflicts[1:]
    assert open_conflicts(DOCUMENT, conflicts) == conflicts
