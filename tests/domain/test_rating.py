from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.rating import RatedSheet, describe_band, find_band, rate, sort_rules
from tests.criteria_sets import BANDS, CORRUPTION, CRITERIA, REPRIMAND, RULES, WARNING, ZERO_BARS_TWO_BEST, D

NOTHING = RatedSheet(CriteriaTree(CRITERIA), {}, frozenset())


@pytest.mark.parametrize(
    ("total", "name"),
    [
        ("100", "Xuất sắc"),
        ("95", "Xuất sắc"),
        ("94.99", "Tốt"),
        ("85", "Tốt"),
        ("84.99", "Hoàn thành"),
        ("75", "Hoàn thành"),
        ("74.99", "Không hoàn thành"),
        ("0", "Không hoàn thành"),
        ("103", "Xuất sắc"),
        ("-3", "Không hoàn thành"),
    ],
)
def test_each_band_edge_falls_on_its_side(total: str, name: str) -> None:
    assert find_band(BANDS, D(total)).name == name


def test_a_gap_between_bands_gives_no_band() -> None:
    with_gap = (BANDS[0], BANDS[1], replace(BANDS[3], upper=D(70)))
    assert find_band(with_gap, D(72)) is None
    assert find_band((), D(72)) is None


def test_an_included_end_of_a_lower_band_is_respected() -> None:
    closed = (replace(BANDS[0], lower=D(96)), replace(BANDS[1], upper_included=True))
    assert find_band(closed, D(95)).name == "Tốt"


def test_bounds_are_told_with_their_open_end() -> None:
    assert describe_band(BANDS[0]) == "từ 95 đến 100 điểm"
    assert describe_band(BANDS[1]) == "từ 85 đến dưới 95 điểm"


def test_rules_apply_as_blockers_then_caps_then_forced_lowest() -> None:
    assert sort_rules((CORRUPTION, WARNING, REPRIMAND, ZERO_BARS_TWO_BEST)) == RULES
    everything = RatedSheet(CriteriaTree(CRITERIA), {11: D(0)}, {82, 83, 84})
    rating = rate(BANDS, reversed(RULES), D(100), everything)
    assert [step.value for step in rating.steps] == [
        "Xuất sắc",
        "Hoàn thành",
        "Hoàn thành",
        "Hoàn thành",
        "Không hoàn thành",
    ]
    assert rating.by_points.name == "Xuất sắc"
    assert rating.final.name == "Không hoàn thành"


def test_a_rule_without_bands_changes_nothing() -> None:
    rating = rate((), RULES, D(90), replace(NOTHING, fact_ids={82, 84}))
    assert rating.final is None
    assert [step.value for step in rating.steps] == ["chưa xếp loại", "chưa xếp loại"]


def test_a_cap_beyond_the_last_band_means_the_last_band() -> None:
    rating = rate(BANDS, (replace(REPRIMAND, best_band=9),), D(90), replace(NOTHING, fact_ids={82}))
    assert rating.final.name == "Không hoàn thành"


def test_without_any_points_only_a_forced_lowest_gives_a_band() -> None:
    assert rate(BANDS, RULES, None, replace(NOTHING, fact_ids={82})).final is None
    assert rate(BANDS, RULES, None, replace(NOTHING, fact_ids={84})).final.name == "Không hoàn thành"
