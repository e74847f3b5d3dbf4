import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.criteria_access import LARGEST_POINTS, checked_points, parents_first
from tests.criteria_sets import CRITERIA, D, criterion


@pytest.mark.parametrize("value", ["0", "100", "0.2500", str(LARGEST_POINTS)])
def test_points_in_proportion_are_taken(value: str) -> None:
    assert checked_points(D(value), "Điểm", "x") == D(value)


@pytest.mark.parametrize("value", ["-0.1", "100000.1", "0.00001", "NaN", "Infinity"])
def test_points_out_of_proportion_are_refused(value: str) -> None:
    with pytest.raises(ValidationError, match=r"^Điểm") as refusal:
        checked_points(D(value), "Điểm", "x")
    assert refusal.value.field == "x"


def test_parents_come_before_their_children_and_orphans_not_at_all() -> None:
    rows = (*CRITERIA, criterion(50, "9", "1", 999))
    assert parents_first(rows) == list(CRITERIA)
