import pytest

from danvan_desktop.domain.criteria_pairing import CriterionMatch, Settled
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
from danvan_desktop.services.criterion_matches import settled_matches
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


@pytest.fixture
def copy_id(office: ScoreOffice) -> int:
    return office.criteria.duplicate(office.set_id, "Quy định mới").created[0]


def ids(office: ScoreOffice, set_id: int) -> dict[str, int]:
    return {row.number: row.id for row in office.criteria.get(set_id).criteria}


def test_a_match_holds_in_both_directions(office: ScoreOffice, copy_id: int) -> None:
    old, new = ids(office, office.set_id), ids(office, copy_id)
    comparison = CriteriaComparisonService(office.store)
    comparison.match(new["1.2"], office.set_id, old["1.1"])
    comparison.match(new["1.3"], office.set_id, None)
    assert settled_matches(office.store, office.set_id, copy_id) == Settled({new["1.2"]: old["1.1"], new["1.3"]: None})
    assert settled_matches(office.store, copy_id, office.set_id) == Settled(
        {old["1.1"]: new["1.2"]}, frozenset({new["1.3"]})
    )
    assert settled_matches(office.store, office.set_id, office.set_id) == Settled()


def test_deleting_a_criterion_or_its_set_takes_the_matches_along_and_undo_brings_them_back(office, copy_id) -> None:
    old, new = ids(office, office.set_id), ids(office, copy_id)
    comparison = CriteriaComparisonService(office.store)
    comparison.match(new["1.2"], office.set_id, old["1.1"])
    comparison.match(old["1.4"], copy_id, new["1.1"])
    office.rows.delete_criterion(new["1.2"])
    assert [match.criterion_id for match in office.store.select(CriterionMatch)] == [old["1.4"]]
    office.store.undo()
    assert len(office.store.select(CriterionMatch)) == 2
    office.criteria.delete(copy_id)
    assert office.store.select(CriterionMatch) == []
    office.store.undo()
    assert len(office.store.select(CriterionMatch)) == 2
