from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Level, Method, Modifier, ModifierKind
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.services.criterion_fields import checked_criterion, shape_of
from tests.criteria_sets import D
from tests.domain.test_score_entry import CONDITIONED, LEVELS, PER_UNIT, TIERS


def test_a_good_criterion_stays_as_it_is() -> None:
    for row in (CONDITIONED, LEVELS, PER_UNIT, TIERS):
        assert checked_criterion(row) == row


def test_what_the_method_does_not_use_is_dropped() -> None:
    direct = checked_criterion(replace(TIERS, method=Method.DIRECT, floor=D(1)))
    assert (direct.levels, direct.unit, direct.floor) == ((), "", None)
    bounded = checked_criterion(replace(TIERS, method=Method.LEVELS))
    assert all(level == Level(level.text, level.points) for level in bounded.levels)
    precondition = Modifier(ModifierKind.PRECONDITION, "Chưa có", D(3))
    assert checked_criterion(replace(CONDITIONED, modifiers=(precondition,))).modifiers[0].max_points == 0


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (replace(LEVELS, levels=(Level("a", D(1)),) * 51), "tối đa 50 mức"),
        (replace(CONDITIONED, modifiers=CONDITIONED.modifiers * 7), "tối đa 20 điều kiện"),
        (replace(TIERS, levels=(Level("a", D(1), D(-1)),)), "Đầu bậc phải từ 0"),
        (replace(LEVELS, max_points=D(-1)), "Điểm tối đa phải từ 0"),
    ],
)
def test_values_out_of_bounds_are_refused(row, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        checked_criterion(row)


def test_the_shape_changes_with_method_levels_and_conditions_but_not_with_words() -> None:
    assert shape_of(replace(LEVELS, text="khác", max_points=D(9))) == shape_of(LEVELS)
    assert shape_of(replace(LEVELS, levels=LEVELS.levels[:1])) != shape_of(LEVELS)
    assert shape_of(replace(CONDITIONED, modifiers=CONDITIONED.modifiers[1:])) != shape_of(CONDITIONED)
