from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_numbers import (
    checked_number,
    checked_whole,
    describe_share,
    is_on_step,
    label_of,
    round_to_step,
)
from tests.criteria_sets import D, criterion

STEPS = st.sampled_from([D("0.01"), D("0.25"), D("0.4"), D("0.5"), D(1), D("1.25")])
AMOUNTS = st.decimals(min_value=0, max_value=1000, places=3)


@given(AMOUNTS, STEPS)
def test_rounding_lands_on_the_step_at_most_half_a_step_away(value: Decimal, step: Decimal) -> None:
    rounded = round_to_step(value, step)
    assert rounded % step == 0
    assert -step / 2 < rounded - value <= step / 2, "half way goes up"
    assert round_to_step(-value, step) == -rounded


LEAF = criterion(1, "1.2", "5")


def test_a_row_is_named_by_its_number_or_the_beginning_of_its_text() -> None:
    assert label_of(LEAF) == "Tiêu chí 1.2"
    assert label_of(criterion(1, " ", "5")) == "Tiêu chí “Nội dung”"


def test_a_number_is_on_the_step_or_not() -> None:
    assert is_on_step(D("2.5"), D("0.5"))
    assert not is_on_step(D("2.3"), D("0.5"))
    assert not is_on_step(D(2), D(0))


def test_figures_out_of_bounds_are_refused_with_their_field() -> None:
    assert checked_number(LEAF, D(0), "a") == 0
    for value, words in ((D(-1), "không được âm"), (D("1E+20"), "quá lớn"), (D("1E-20"), "thập phân")):
        with pytest.raises(ValidationError, match=words) as refusal:
            checked_number(LEAF, value, "a")
        assert refusal.value.field == "a"
    with pytest.raises(ValidationError, match="lớn hơn 0"):
        checked_whole(LEAF, D(0))


def test_a_share_is_described_with_its_percentage() -> None:
    assert describe_share(D(9), D(12)) == "9/12 = 75%"
    assert describe_share(D(1), D(3)) == "1/3 = 33,33%"
    assert describe_share(D(1), D(0)) == "1/0"
