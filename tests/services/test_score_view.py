import pytest

from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_rows_stand_in_printed_order_with_their_depth(office: ScoreOffice) -> None:
    rows = office.view().rows
    assert [(row.criterion.number, row.depth) for row in rows[:7]] == [
        ("1", 1),
        ("1.1", 2),
        ("1.2", 2),
        ("1.3", 2),
        ("1.4", 2),
        ("2", 1),
        ("2.1", 2),
    ]
    assert office.view().find(None) is None
