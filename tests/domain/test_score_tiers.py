from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import Level, Method
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_tiers import (
    contains,
    describe_tier,
    figure_of,
    lower_words,
    name_of,
    parse_lower,
    parse_upper,
    sort_tiers,
    tier_faults,
    tier_of,
    upper_words,
)
from tests.criteria_sets import D, criterion, line


def tier(lower: str, upper: str, points: str = "1", text: str = "") -> Level:
    return Level(text, D(points), *parse_lower(lower), *parse_upper(upper))


def leaf(*tiers: Level, unit: str = "%"):
    return criterion(1, "1", "5", method=Method.TIERS, levels=tiers, unit=unit)


@pytest.mark.parametrize(
    ("typed", "bound"),
    [
        ("≥ 90", (D(90), True)),
        (">=90", (D(90), True)),
        ("> 90,5", (D("90.5"), False)),
        ("từ 90%", (D(90), True)),
        ("Trên 3", (D(3), False)),
        ("90", (D(90), True)),
        ("", (None, True)),
    ],
)
def test_a_lower_bound_is_read_with_its_sign(typed: str, bound) -> None:
    assert parse_lower(typed) == bound


@pytest.mark.parametrize(
    ("typed", "bound"),
    [("< 95", (D(95), False)), ("≤95", (D(95), True)), ("dưới 95%", (D(95), False)), ("đến 95", (D(95), True))],
)
def test_an_upper_bound_is_read_with_its_sign(typed: str, bound) -> None:
    assert parse_upper(typed) == bound


@pytest.mark.parametrize("typed", ["95", "> 95", "x", "<", "≤ 9,5,5"])
def test_an_upper_bound_without_a_sign_of_its_own_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        parse_upper(typed)


BOUNDS = st.decimals(0, 1000, places=2)


@given(BOUNDS, st.booleans(), BOUNDS, st.booleans())
def test_bounds_written_and_read_again_are_the_same(lower, low_in: bool, upper, high_in: bool) -> None:
    written = Level("", D(1), lower, low_in, upper, high_in)
    assert parse_lower(lower_words(written)) == (lower, low_in)
    assert parse_upper(upper_words(written)) == (upper, high_in)


@pytest.mark.parametrize(
    ("bounds", "words"),
    [
        (("≥ 90", "< 95"), "từ 90% đến dưới 95%"),
        (("> 90", "≤ 95"), "trên 90% đến 95%"),
        (("≥ 95", ""), "từ 95% trở lên"),
        (("> 95", ""), "trên 95%"),
        (("", "< 80"), "dưới 80%"),
        (("", "≤ 80"), "đến 80%"),
        (("", ""), "mọi số liệu"),
        (("≥ 5", "≤ 5"), "đúng 5%"),
    ],
)
def test_a_tier_is_described_by_its_bounds(bounds, words: str) -> None:
    assert describe_tier(tier(*bounds), "%") == words
    assert name_of(tier(*bounds), "%") == words
    assert name_of(tier(*bounds, text="Khá"), "%") == "Khá"


def test_a_figure_in_another_unit_is_described_with_a_space() -> None:
    assert describe_tier(tier("≥ 2", ""), "cuộc") == "từ 2 cuộc trở lên"


GOOD = (tier("≥ 95", "≤ 100"), tier("≥ 80", "< 95"), tier("≥ 0", "< 80"))


def test_tiers_that_join_have_no_fault_in_whatever_order() -> None:
    assert list(tier_faults(leaf(*GOOD))) == []
    assert list(tier_faults(leaf(*reversed(GOOD)))) == []
    assert [item.lower for item in sort_tiers(GOOD)] == [0, 80, 95]


@pytest.mark.parametrize(
    ("tiers", "words"),
    [
        ((tier("≥ 95", "≤ 100"), tier("≥ 80", "≤ 95"), tier("≥ 0", "< 80")), "chồng tại 95 lên bậc “từ 80% đến 95%”"),
        ((tier("≥ 95", "≤ 100"), tier("≥ 80", "< 96"), tier("≥ 0", "< 80")), "chồng lên bậc “từ 80% đến dưới 96%”"),
        ((tier("≥ 95", "≤ 100"), tier("≥ 80", "< 90"), tier("≥ 0", "< 80")), "hở khoảng từ 90 đến 95"),
        ((tier("> 95", "≤ 100"), tier("≥ 80", "< 95"), tier("≥ 0", "< 80")), "bỏ sót 95"),
        ((tier("≥ 95", "≤ 101"), tier("≥ 0", "< 95")), "vượt quá 100%"),
        ((tier("≥ 95", "≤ 90"), tier("≥ 0", "< 95")), "không chứa số nào"),
        ((tier("≥ 5", "< 5"),), "không chứa số nào"),
        ((tier("≥ 95", "< 100"), tier("≥ 0", "< 95")), "chưa có bậc cho số liệu từ 100 trở lên"),
        ((tier("≥ 95", ""), tier("≥ 10", "< 95")), "chưa có bậc cho số liệu dưới 10"),
    ],
)
def test_gaps_and_overlaps_are_named_with_their_tiers(tiers, words: str) -> None:
    assert any(words in fault for fault in tier_faults(leaf(*tiers)))


def test_a_count_needs_an_open_top_or_a_finding_says_what_is_missing() -> None:
    assert list(tier_faults(leaf(tier("≥ 2", ""), tier("", "< 2"), unit="cuộc"))) == []
    assert list(tier_faults(leaf(tier("≥ 0", "≤ 9"), unit="cuộc"))) == ["chưa có bậc cho số liệu trên 9."]


@given(st.decimals(0, 100, places=3))
def test_joined_tiers_hold_every_figure_exactly_once(value) -> None:
    assert sum(contains(item, Fraction(value)) for item in GOOD) == 1
    assert tier_of(leaf(*GOOD), Fraction(value)) in GOOD


def test_a_share_is_exact_and_b_only_counts_in_a_share() -> None:
    assert figure_of(leaf(*GOOD), line(1, a=D(1), b=D(3))) == Fraction(100, 3)
    assert figure_of(replace(leaf(*GOOD), unit="cuộc"), line(1, a=D(4), b=D(3))) == 4
    assert figure_of(leaf(*GOOD), line(1, b=D(3))) is None
