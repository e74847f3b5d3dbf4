from dataclasses import replace

import pytest

from danvan_desktop.domain.criterion_link import CriterionLink, SourceKind
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.services.criterion_links import MOST_LINKS
from tests.linked_office import BRIEFING, HALF_YEAR, IN_TIME, SURVEY, LinkedOffice, linked_office, register_link
from tests.services.plan_rooms import snapshot

SOLVED = SoughtTotal("reception_stat", "solved")


@pytest.fixture
def office(tmp_path) -> LinkedOffice:
    office = linked_office(tmp_path)
    yield office
    office.store.close()


def leaf(office: LinkedOffice, number: str) -> int:
    return office.score.id_of(number)


def test_what_has_the_words_of_the_leaf_is_proposed_first_and_nothing_is_linked_by_it(office: LinkedOffice) -> None:
    found = office.links.candidates(leaf(office, "2.1.3"), 2026)
    assert found[0].object_id == office.ids[SURVEY]
    assert found[0].is_like
    assert {candidate.kind for candidate in found} == set(SourceKind)
    best = {number: office.links.candidates(leaf(office, number), 2026)[0] for number in ("1.3", "2.1.1", "3.1")}
    assert best["1.3"].object_id == office.ids[BRIEFING]
    assert best["2.1.1"].object_id == office.ids[IN_TIME]
    assert best["3.1"].register is not None
    assert best["3.1"].register.key == "exemplary_model"
    assert office.store.count(CriterionLink) == 0


def test_many_leaves_share_a_source_and_a_leaf_has_many_in_their_order(office: LinkedOffice) -> None:
    office.link("1.3", office.task(BRIEFING), office.target(IN_TIME))
    office.link("1.2", office.task(BRIEFING))
    links = office.links.links(leaf(office, "1.3"))
    assert [(link.kind, link.object_id) for link in links] == [
        (SourceKind.TASK, office.ids[BRIEFING]),
        (SourceKind.TARGET, office.ids[IN_TIME]),
    ]
    assert [link.words for link in links] == [BRIEFING, IN_TIME]
    assert office.score.criteria.source_counts(office.score.set_id) == {leaf(office, "1.3"): 2, leaf(office, "1.2"): 1}
    office.link("1.3", links[1], links[0])
    assert [link.id for link in office.links.links(leaf(office, "1.3"))] == [links[1].id, links[0].id]
    office.link("1.3", links[1])
    assert [link.words for link in office.links.links(leaf(office, "1.3"))] == [IN_TIME]


def test_linking_is_one_action_that_undo_takes_back(office: LinkedOffice) -> None:
    before = snapshot(office.store)
    office.link("2.2.2", register_link(SOLVED, SoughtTotal("reception_stat", "received")), office.task(SURVEY))
    assert office.store.undo_label() == "Liên kết nguồn số liệu cho tiêu chí 2.2.2"
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.redo()
    assert len(office.links.links(leaf(office, "2.2.2"))) == 2


def test_a_link_keeps_the_words_it_was_made_with_whoever_sends_others(office: LinkedOffice) -> None:
    office.link("1.3", office.task(BRIEFING))
    (link,) = office.links.links(leaf(office, "1.3"))
    office.link("1.3", replace(link, words="chữ khác", object_id=1))
    (kept,) = office.links.links(leaf(office, "1.3"))
    assert (kept.words, kept.object_id) == (BRIEFING, office.ids[BRIEFING])


@pytest.mark.parametrize(
    ("number", "link", "complaint"),
    [
        ("1", CriterionLink(0, 0, SourceKind.REGISTER, sought=(SOLVED,)), "có tiêu chí con"),
        ("1.2", CriterionLink(0, 0, SourceKind.REGISTER), "Chưa chọn số liệu"),
        ("1.2", register_link(SoughtTotal("no_such_register")), "không còn"),
        ("1.2", register_link(SoughtTotal("reception_stat", "no_such_column")), "không còn"),
        ("1.2", register_link(SOLVED, place=0), "không có loại này"),
        ("1.4", register_link(SOLVED, place=2), "không có loại này"),
    ],
)
def test_links_that_mean_nothing_are_refused(office: LinkedOffice, number, link, complaint) -> None:
    before = snapshot(office.store)
    with pytest.raises(ValidationError, match=complaint):
        office.link(number, link)
    assert snapshot(office.store) == before


def test_a_source_stands_once_for_a_kind_and_a_passage_must_exist(office: LinkedOffice) -> None:
    with pytest.raises(ValidationError, match="hai lần"):
        office.link("1.2", office.task(BRIEFING), office.task(BRIEFING))
    office.link("1.4", office.duty(HALF_YEAR, 0), office.duty(HALF_YEAR, 1))
    with pytest.raises(NotFoundError):
        office.link("1.2", CriterionLink(0, 0, SourceKind.TASK, 999_999))
    with pytest.raises(ValidationError, match="tối đa"):
        office.link("1.2", *[office.task(BRIEFING)] * (MOST_LINKS + 1))


def test_a_copy_of_the_set_has_the_links_and_a_deleted_row_leaves_none(office: LinkedOffice) -> None:
    office.link("1.3", office.task(BRIEFING))
    copy = office.score.criteria.duplicate(office.score.set_id, "Bộ của tỉnh").created[0]
    copied = next(row.id for row in office.score.criteria.get(copy).criteria if row.number == "1.3")
    assert [link.words for link in office.links.links(copied)] == [BRIEFING]
    office.score.rows.delete_criterion(copied)
    assert office.links.links(copied) == []
    before = snapshot(office.store)
    office.score.criteria.delete(copy)
    assert office.store.count(CriterionLink) == 1
    office.store.undo()
    assert snapshot(office.store) == before


def test_a_leaf_that_becomes_a_group_gives_up_its_links(office: LinkedOffice) -> None:
    office.link("1.3", office.task(BRIEFING))
    office.score.rows.add_criterion(office.score.set_id, leaf(office, "1.3"))
    assert office.store.count(CriterionLink) == 0


def test_a_frozen_set_still_takes_links_because_they_are_no_part_of_the_regulation(office: LinkedOffice) -> None:
    office.score.score_everything()
    office.score.send()
    office.link("1.3", office.task(BRIEFING))
    assert office.store.count(CriterionLink) == 1
