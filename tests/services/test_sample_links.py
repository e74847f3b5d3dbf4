"""The links of the sample year give every state of a suggestion, and take over only what the sheet says anyway."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from danvan_desktop.domain.score_decision import DecisionState
from danvan_desktop.services.services import Services
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield services
    store.close()


def test_most_methods_are_linked_and_nothing_is_left_without_a_source(services: Services) -> None:
    rows = services.score_suggestions.rows(services.scoring.view(YEAR))
    assert len(rows) == 12
    assert not any("không còn" in source.state for row in rows for source in row.suggestion.sources)
    states = {row.state for row in rows}
    assert {DecisionState.ACCEPTED, DecisionState.EQUAL, DecisionState.UNSETTLED} <= states
    assert {row.row.criterion.method for row in rows} >= {
        row.criterion.method for row in services.scoring.view(YEAR).rows if row.is_leaf
    }


def test_what_was_accepted_is_what_is_entered(services: Services) -> None:
    rows = services.score_suggestions.rows(services.scoring.view(YEAR))
    accepted = [row for row in rows if row.state is DecisionState.ACCEPTED]
    assert [row.row.criterion.number for row in accepted] == ["1.3", "2.1.1", "2.1.3", "2.2.2", "2.4.2"]
    assert all(row.suggestion.points == row.row.points for row in accepted)
    assert all("Nguồn:" in row.row.basis for row in accepted)


def test_every_criterion_is_owed_by_a_unit(services: Services) -> None:
    debts = services.score_units.debts(services.scoring.view(YEAR))
    assert sum(len(debt.leaves) for debt in debts if debt.unit is not None) >= 20
    assert any(debt.owed for debt in debts)
