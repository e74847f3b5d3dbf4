"""Cases of scoring.md, “Methods of a leaf”: each names the row of that table it follows."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import CriterionKind, Level, Method, ScoredBy
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_entry import (
    describe_entry,
    explain_points,
    is_entered,
    round_to_step,
    score_line,
    try_entry,
)
from tests.criteria_sets import D, criterion, line

FIXED = criterion(1, "1", "2.5", method=Method.FIXED)
LEVELS = criterion(
    1, "1", "5", method=Method.LEVELS, levels=(Level("tốt", D(5)), Level("khá", D("2.5")), Level("yếu", D(0)))
)
RATIO = criterion(1, "1", "10", method=Method.RATIO)
DIRECT = criterion(1, "1", "4", method=Method.DIRECT)
DEDUCT = criterion(1, "1", "5", method=Method.DEDUCT, levels=(Level("trễ", D("0.5")), Level("thiếu", D(2))))
FLOORED = replace(DEDUCT, floor=D(1))
PENALTY = replace(DEDUCT, kind=CriterionKind.PENALTY)

# clause of scoring.md (Methods of a leaf) · leaf · entry · step · points worked out by hand
CASES = [
    ("fixed: đạt → max", FIXED, {"passed": True}, "0.5", "2.5"),
    ("fixed: không đạt → 0", FIXED, {"passed": False}, "0.5", "0"),
    ("fixed: empty is not 0", FIXED, {}, "0.5", None),
    ("levels: first level", LEVELS, {"level": 0}, "0.5", "5"),
    ("levels: middle level", LEVELS, {"level": 1}, "0.5", "2.5"),
    ("levels: lowest level is 0, not empty", LEVELS, {"level": 2}, "0.5", "0"),
    ("levels: empty is not 0", LEVELS, {}, "0.5", None),
    ("ratio: a / b × max", RATIO, {"a": D(45), "b": D(50)}, "0.01", "9"),
    ("ratio: rounded to the step, down", RATIO, {"a": D(1), "b": D(3)}, "0.01", "3.33"),
    ("ratio: rounded to the step, up", RATIO, {"a": D(2), "b": D(3)}, "0.01", "6.67"),
    ("ratio: half way goes up", RATIO, {"a": D(1), "b": D(8)}, "0.5", "1.5"),
    ("ratio: just below half way goes down", RATIO, {"a": D(124), "b": D(1000)}, "0.5", "1"),
    ("ratio: step 0.25", RATIO, {"a": D(7), "b": D(9)}, "0.25", "7.75"),
    ("ratio: step 0.4", RATIO, {"a": D(1), "b": D(2)}, "0.4", "5.2"),
    ("ratio: step 1.25", RATIO, {"a": D(1), "b": D(2)}, "1.25", "5.00"),
    ("ratio: clamped to max", RATIO, {"a": D(60), "b": D(50)}, "0.01", "10"),
    (
        "ratio: rounding never lifts above max",
        replace(RATIO, max_points=D("1.3")),
        {"a": D(1), "b": D(1)},
        "0.5",
        "1.3",
    ),
    ("ratio: a = 0 → 0", RATIO, {"a": D(0), "b": D(50)}, "0.01", "0"),
    ("ratio: decimals in a and b", RATIO, {"a": D("2.5"), "b": D("4")}, "0.01", "6.25"),
    ("ratio: a without b is not scored", RATIO, {"a": D(5)}, "0.01", None),
    ("ratio: b without a is not scored", RATIO, {"b": D(5)}, "0.01", None),
    ("direct: on the step", DIRECT, {"points": D("3.5")}, "0.5", "3.5"),
    ("direct: 0 is a score", DIRECT, {"points": D(0)}, "0.5", "0"),
    ("direct: max is allowed", DIRECT, {"points": D(4)}, "0.5", "4"),
    ("direct: empty is not 0", DIRECT, {}, "0.5", None),
    ("deduct: no violation → max", DEDUCT, {"counts": (0, 0)}, "0.5", "5"),
    ("deduct: max − Σ count × deduction", DEDUCT, {"counts": (3, 1)}, "0.5", "1.5"),
    ("deduct: not below 0", DEDUCT, {"counts": (0, 9)}, "0.5", "0"),
    ("deduct: not below a stated floor", FLOORED, {"counts": (0, 9)}, "0.5", "1"),
    ("deduct: above the floor it counts as usual", FLOORED, {"counts": (2, 1)}, "0.5", "2"),
    ("deduct: empty is not max", DEDUCT, {}, "0.5", None),
    ("deduct in a penalty: takes off Σ count × points", PENALTY, {"counts": (1, 1)}, "0.5", "2.5"),
    ("deduct in a penalty: at most its max", PENALTY, {"counts": (1, 9)}, "0.5", "5"),
    ("a leaf without method is not scored", replace(DIRECT, method=None), {"points": D(4)}, "0.5", None),
    ("an entry for another method is not scored", DIRECT, {"passed": True}, "0.5", None),
]


@pytest.mark.parametrize(("clause", "leaf", "entry", "step", "points"), CASES, ids=[case[0] for case in CASES])
def test_points_of_a_leaf_follow_its_method(clause: str, leaf, entry, step: str, points: str | None) -> None:
    assert score_line(leaf, line(1, **entry), D(step)) == (None if points is None else D(points)), clause


REFUSED = [
    (RATIO, {"a": D(1), "b": D(0)}, "b", "lớn hơn 0"),
    (RATIO, {"b": D(0)}, "b", "lớn hơn 0"),
    (RATIO, {"a": D(1), "b": D(-5)}, "b", "không được âm"),
    (RATIO, {"a": D(-1), "b": D(5)}, "a", "không được âm"),
    (RATIO, {"a": D("1E+9999999"), "b": D(5)}, "a", "quá lớn"),
    (RATIO, {"a": D("NaN"), "b": D(5)}, "a", "quá lớn"),
    (RATIO, {"a": D("1E-9999999"), "b": D(5)}, "a", "thập phân"),
    (DIRECT, {"points": D("4.5")}, "points", "từ 0 đến 4 (đang nhập 4,5)"),
    (DIRECT, {"points": D("-0.5")}, "points", "từ 0 đến 4 (đang nhập -0,5)"),
    (DIRECT, {"points": D("3.3")}, "points", "bội số của 0,5"),
    (DIRECT, {"points": D("1E-9999999")}, "points", "bội số của 0,5"),
    (DIRECT, {"points": D("Infinity")}, "points", "từ 0 đến 4"),
    (DIRECT, {"points": D("1E+9999999")}, "points", "từ 0 đến 4"),
    (LEVELS, {"level": 3}, "level", "không có mức thứ 4"),
    (LEVELS, {"level": -1}, "level", "không có mức thứ 0"),
    (DEDUCT, {"counts": (1,)}, "counts", "2 loại vi phạm"),
    (DEDUCT, {"counts": (1, -1)}, "counts", "“thiếu” phải từ 0"),
    (DEDUCT, {"counts": (1, 10**9)}, "counts", "“thiếu” phải từ 0"),
    (replace(DIRECT, scored_by=ScoredBy.UPPER), {"points": D(1)}, "points", "do cấp trên chấm"),
]


@pytest.mark.parametrize(("leaf", "entry", "field", "words"), REFUSED)
def test_an_entry_that_breaks_its_method_is_refused_with_field_and_bound(leaf, entry, field: str, words: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        score_line(leaf, line(1, **entry), D("0.5"))
    assert refusal.value.field == field
    assert words in refusal.value.message
    assert refusal.value.message.startswith("Tiêu chí 1")
    assert refusal.value.remedy


def test_a_leaf_without_number_is_named_by_its_text() -> None:
    with pytest.raises(ValidationError, match="Tiêu chí “Nội dung”"):
        score_line(replace(DIRECT, number=" ", text="Nội dung"), line(1, points=D(9)), D("0.5"))


EXPLAINED = [
    (RATIO, {"a": D(9), "b": D(12)}, "9/12 = 75%", "9/12 × 10 = 7,5 điểm"),
    (DEDUCT, {"counts": (1, 1)}, "trễ: 1 × 0,5 điểm; thiếu: 1 × 2 điểm", "5 − 2,5, thấp nhất 0: 2,5 điểm"),
    (DEDUCT, {"counts": (0, 0)}, "Không có vi phạm", "5 − 0, thấp nhất 0: 5 điểm"),
    (PENALTY, {"counts": (2, 0)}, "trễ: 2 × 0,5 điểm", "Trừ 1 điểm, nhiều nhất 5: 1 điểm"),
    (LEVELS, {"level": 1}, "khá", "khá: 2,5 điểm"),
    (FIXED, {"passed": False}, "Không đạt", "Không đạt: 0 điểm"),
    (replace(FIXED, kind=CriterionKind.PENALTY), {"passed": True}, "Có vi phạm", "Có vi phạm: 2,5 điểm"),
    (replace(FIXED, kind=CriterionKind.BONUS), {"passed": False}, "Không có", "Không có: 0 điểm"),
    (DIRECT, {"points": D("3.5")}, "", "3,5 điểm"),
    (RATIO, {"a": D(9)}, "", ""),
]


@pytest.mark.parametrize(("leaf", "entry", "basis", "sentence"), EXPLAINED)
def test_the_calculation_is_told_in_words(leaf, entry, basis: str, sentence: str) -> None:
    assert describe_entry(leaf, line(1, **entry)) == basis
    assert explain_points(leaf, line(1, **entry), D("0.5")) == sentence


def test_an_entry_no_longer_fitting_the_leaf_is_not_described() -> None:
    assert describe_entry(LEVELS, line(1, level=7)) == ""
    assert describe_entry(DEDUCT, line(1, counts=(1,))) == ""
    assert describe_entry(replace(LEVELS, method=None), line(1, level=1)) == ""


def test_words_alone_are_not_a_score() -> None:
    assert not is_entered(line(1, basis="Công văn số 5", explanation="đang làm"))
    assert is_entered(line(1, passed=False))
    assert is_entered(line(1, counts=(0,)))


def test_an_entry_is_tried_out_while_it_is_typed() -> None:
    assert try_entry(RATIO, line(1, a=D(9), b=D(12)), D("0.5")).words == "9/12 × 10 = 7,5 điểm"
    refused = try_entry(RATIO, line(1, a=D(9), b=D(0)), D("0.5"))
    assert refused.words == ""
    assert refused.complaint.startswith("Tiêu chí 1: số b (mẫu số) phải lớn hơn 0. ")
    assert try_entry(RATIO, line(1, a=D(9)), D("0.5")) == try_entry(RATIO, line(1), D("0.5"))


STEPS = st.sampled_from([D("0.01"), D("0.25"), D("0.4"), D("0.5"), D(1), D("1.25")])
AMOUNTS = st.decimals(min_value=0, max_value=1000, places=3)


@given(AMOUNTS, STEPS)
def test_rounding_lands_on_the_step_at_most_half_a_step_away(value: Decimal, step: Decimal) -> None:
    rounded = round_to_step(value, step)
    assert rounded % step == 0
    assert -step / 2 < rounded - value <= step / 2, "half way goes up"
    assert round_to_step(-value, step) == -rounded


@given(AMOUNTS, AMOUNTS, st.decimals(min_value="0.001", max_value=1000, places=3), STEPS)
def test_a_ratio_stays_within_0_and_max_and_grows_with_a(a: Decimal, more: Decimal, b: Decimal, step: Decimal) -> None:
    smaller = score_line(RATIO, line(1, a=a, b=b), step)
    larger = score_line(RATIO, line(1, a=a + more, b=b), step)
    assert 0 <= smaller <= larger <= RATIO.max_points


@given(st.tuples(st.integers(0, 50), st.integers(0, 50)), st.integers(0, 50), st.sampled_from([DEDUCT, FLOORED]))
def test_a_deduction_stays_within_floor_and_max_and_falls_with_each_violation(counts, more: int, leaf) -> None:
    fewer = score_line(leaf, line(1, counts=counts), D("0.5"))
    many = score_line(leaf, line(1, counts=(counts[0] + more, counts[1])), D("0.5"))
    assert (leaf.floor or 0) <= many <= fewer <= leaf.max_points
