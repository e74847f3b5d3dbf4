from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import Comparison, Measure, Target, Verdict
from danvan_desktop.domain.target_reach import (
    Reached,
    change_of,
    figures_finding,
    proposed_verdict,
    reached_value,
    reached_words,
)

YEAR = 2026
PERCENT = Target(1, 1, 1, "Tỷ lệ hồ sơ đúng hạn", Measure.QUANTITATIVE, Decimal(95), "%")
COUNT = Target(2, 1, 2, "Số cuộc đối thoại", Measure.QUANTITATIVE, Decimal(4), "cuộc")
RATING = Target(3, 1, 3, "Xếp loại", Measure.RATING, rating="Tốt")
INDEX = Target(4, 1, 4, "Chỉ số hài lòng", Measure.RELATIVE, unit="điểm", comparison=Comparison.ABOVE)
BANDS = ("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ")


def figures(numerator: str | None, denominator: str | None = None, baseline: str | None = None) -> Reached:
    numbers = (None if text is None else Decimal(text) for text in (numerator, denominator, baseline))
    return Reached(*numbers)


@pytest.mark.parametrize(
    ("target", "numerator", "denominator", "reached", "expected"),
    [
        (PERCENT, "95", "100", "95", Verdict.MET),
        (PERCENT, "94.9999999", "100", "94.9999999", Verdict.NOT_MET),
        (PERCENT, "0", "5", "0", Verdict.NOT_MET),
        (PERCENT, "101", "100", "101", Verdict.MET),
        (COUNT, "4", None, "4", Verdict.MET),
        (COUNT, "5", "7", "5", Verdict.MET),
        (COUNT, "3", None, "3", Verdict.NOT_MET),
        (replace(COUNT, comparison=Comparison.AT_MOST), "4", None, "4", Verdict.MET),
        (replace(COUNT, comparison=Comparison.BELOW), "4", None, "4", Verdict.NOT_MET),
    ],
)
def test_a_quantitative_target_is_judged_exactly_by_its_comparison(
    target: Target, numerator: str, denominator: str | None, reached: str, expected: Verdict
) -> None:
    told = figures(numerator, denominator)
    assert reached_value(target, told) == Decimal(reached)
    assert proposed_verdict(target, told) is expected


def test_one_register_figure_alone_is_the_percentage_itself() -> None:
    live = replace(PERCENT, sources=(SoughtTotal("index_value", "value"),))
    assert proposed_verdict(live, figures("96.5")) is Verdict.MET
    assert reached_words(live, figures("96.5")) == "96,5%"
    assert figures_finding(live, figures("96.5"), YEAR) == ""


@pytest.mark.parametrize(
    ("target", "told", "finding"),
    [
        (PERCENT, figures("5"), "Chưa có mẫu số"),
        (PERCENT, figures("5", "0"), "Mẫu số bằng 0"),
        (PERCENT, figures("6", "5"), "Tỷ lệ trên 100%"),
        (INDEX, figures("88"), "Chưa có số liệu năm gốc 2025"),
        (replace(INDEX, unit="%"), figures("88", None, "0"), "bằng 0 nên không tính được tỷ lệ tăng"),
        (RATING, Reached(rating="Giỏi", ratings=BANDS), "Không so được mức “Giỏi” với mức “Tốt”"),
    ],
)
def test_what_keeps_figures_from_telling_is_said_in_words(target: Target, told: Reached, finding: str) -> None:
    assert finding in figures_finding(target, told, YEAR)


@pytest.mark.parametrize("told", [Reached(), figures(None, "100"), figures("5", "5")])
def test_nothing_is_said_where_nothing_is_wrong(told: Reached) -> None:
    assert figures_finding(PERCENT, told, YEAR) == ""
    assert proposed_verdict(PERCENT, told) is (Verdict.MET if told.numerator else Verdict.PENDING)


@pytest.mark.parametrize("told", [figures(None, "100"), figures("5"), figures("5", "0"), figures("5", "-1")])
def test_a_percentage_without_sensible_figures_is_pending(told: Reached) -> None:
    assert reached_value(PERCENT, told) is None
    assert proposed_verdict(PERCENT, told) is Verdict.PENDING
    assert reached_words(PERCENT, told) == "chưa có"


@pytest.mark.parametrize(
    ("comparison", "value", "unit", "now", "base", "expected", "words"),
    [
        (Comparison.ABOVE, None, "điểm", "88.5", "87.2", Verdict.MET, "88,5, tăng 1,3 điểm"),
        (Comparison.ABOVE, None, "điểm", "87.2", "87.2", Verdict.NOT_MET, "87,2, không đổi"),
        (Comparison.AT_LEAST, None, "điểm", "87.2", "87.2", Verdict.MET, "87,2, không đổi"),
        (Comparison.AT_LEAST, "2", "%", "102", "100", Verdict.MET, "102, tăng 2%"),
        (Comparison.AT_LEAST, "2", "%", "101.99", "100", Verdict.NOT_MET, "101,99, tăng 1,99%"),
        (Comparison.AT_MOST, "10", "%", "90", "100", Verdict.MET, "90, giảm 10%"),
        (Comparison.AT_MOST, "10", "%", "91", "100", Verdict.NOT_MET, "91, giảm 9%"),
        (Comparison.BELOW, "10", "đơn", "90", "100", Verdict.NOT_MET, "90, giảm 10 đơn"),
        (Comparison.BELOW, "10", "đơn", "89", "100", Verdict.MET, "89, giảm 11 đơn"),
        (Comparison.EXACTLY, None, "đơn", "0", "0", Verdict.MET, "0, không đổi"),
    ],
)
def test_a_relative_target_is_judged_by_its_change(comparison, value, unit, now, base, expected, words) -> None:
    asked = None if value is None else Decimal(value)
    target = replace(INDEX, comparison=comparison, value=asked, unit=unit)
    told = figures(now, None, base)
    assert proposed_verdict(target, told) is expected
    assert reached_words(target, told) == words


def test_a_share_may_be_compared_with_that_of_the_baseline_year() -> None:
    told = figures("45", "50", "88.5")
    assert change_of(INDEX, told) == Decimal("1.5")
    assert reached_words(INDEX, told) == "90% (45/50), tăng 1,5 điểm"


def test_an_index_without_baseline_is_shown_and_not_judged() -> None:
    assert reached_words(INDEX, figures("88.5")) == "88,5"
    assert proposed_verdict(INDEX, figures("88.5")) is Verdict.PENDING


@pytest.mark.parametrize(
    ("wanted", "got", "expected"),
    [
        ("Tốt", "Tốt", Verdict.MET),
        ("Tốt", "Hoàn thành xuất sắc nhiệm vụ", Verdict.MET),
        ("Hoàn thành tốt", "Hoàn thành tốt nhiệm vụ", Verdict.MET),
        ("Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", Verdict.NOT_MET),
        ("tot", "Không hoàn thành nhiệm vụ", Verdict.NOT_MET),
        ("Khá", "Hoàn thành tốt nhiệm vụ", Verdict.PENDING),
        ("Hoàn thành", "Hoàn thành tốt nhiệm vụ", Verdict.PENDING),
        ("", "Hoàn thành tốt nhiệm vụ", Verdict.PENDING),
        ("Tốt", "", Verdict.PENDING),
    ],
)
def test_ratings_are_compared_in_the_order_of_their_set(wanted: str, got: str, expected: Verdict) -> None:
    target = replace(RATING, rating=wanted or None)
    assert proposed_verdict(target, Reached(rating=got, ratings=BANDS)) is expected


def test_a_target_without_a_number_is_left_to_the_clerk() -> None:
    for target in (replace(COUNT, value=None), replace(COUNT, measure=Measure.QUALITATIVE)):
        assert proposed_verdict(target, figures("100", "100")) is Verdict.PENDING


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 100))
def test_a_percentage_is_met_exactly_when_the_products_say_so(numerator: int, denominator: int, asked: int) -> None:
    target = replace(PERCENT, value=Decimal(asked))
    met = numerator * 100 >= asked * denominator
    told = Reached(Decimal(numerator), Decimal(denominator))
    assert proposed_verdict(target, told) is (Verdict.MET if met else Verdict.NOT_MET)
