"""The scores of the sample year cover every leaf and every method."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from danvan_desktop.domain.criteria import Method
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from tests.offices import sample_office

YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Services]]:
    store, services = sample_office(tmp_path_factory.mktemp("office"))
    yield store, services
    store.close()


def test_every_leaf_is_scored_and_the_total_is_the_sum_worked_by_hand(office: tuple[Store, Services]) -> None:
    result = office[1].scoring.result(YEAR)
    assert result is not None
    assert result.is_complete
    # 4+2+2+2 | 4890/4956×10 → 9,75; 5; 5; 3920/4956×5 → 4 | 8+10+5 | 10+5+5 | 8+4+6,5
    assert result.total == Decimal(10) + Decimal("23.75") + 23 + 20 + Decimal("18.5")


def test_the_sample_set_uses_every_method(office: tuple[Store, Services]) -> None:
    services = office[1]
    criteria = services.criteria.get(services.criteria.sets()[0].criteria_set.id).criteria
    assert {criterion.method for criterion in criteria} - {None} == set(Method)


def test_evidence_recorded_with_results_proves_scores_too(office: tuple[Store, Services]) -> None:
    view = office[1].scoring.view(YEAR)
    assert view is not None
    assert sum(len(row.evidence) for row in view.rows) >= 6
