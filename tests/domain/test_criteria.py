from enum import StrEnum

import pytest

from danvan_desktop.domain.criteria import CriterionKind, FullSet, Method, RuleKind, SetState
from tests.criteria_sets import HEADER


@pytest.mark.parametrize("names", [CriterionKind, Method, RuleKind, SetState])
def test_every_value_has_a_vietnamese_name_of_its_own(names: type[StrEnum]) -> None:
    labels = [value.label for value in names]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_a_full_set_may_still_be_empty() -> None:
    full_set = FullSet(HEADER)
    assert full_set.criteria == full_set.bands == full_set.rules == ()
