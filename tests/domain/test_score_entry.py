"""Cases of scoring.md, “Methods of a leaf”: each names the row of that table it follows."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import CriterionKind, Level, Method, Modifier, ModifierKind, ScoredBy
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.score_entry import is_entered, score_line
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
TIERS = criterion(
    1,
    "1",
    "5",
    method=Method.TIERS,
    unit="%",
    levels=(
        Level("", D(5), D(95), upper=D(100), upper_included=True),
        Level("", D("2.5"), D(80), lower_included=False, upper=D(95)),
        Level("", D(0), D(0), upper=D(80), upper_included=True),
    ),
)
COUNT_TIERS = criterion(
    1, "1", "3", method=Method.TIERS, unit="cuộc", levels=(Level("", D(3), D(2)), Level("", D(1), upper=D(2)))
)
PER_UNIT = criterion(
    1, "1", "4", method=Method.PER_UNIT, unit="mô hình", levels=(Level("cấp tỉnh", D(2)), Level("cơ sở", D("0.5")))
)
CONDITIONED = replace(
    RATIO,
    modifiers=(
        Modifier(ModifierKind.PRECONDITION, "Không có kế hoạch"),
        Modifier(ModifierKind.LOWER_MAX, "Ban hành chậm", D(6)),
        Modifier(ModifierKind.LOWER_MAX, "Chậm trên 30 ngày", D(3)),
    ),
)

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
    ("tiers: a percentage, lower bound included (≥)", TIERS, {"a": D(95)}, "0.5", "5"),
    ("tiers: just below the bound", TIERS, {"a": D("94.999")}, "0.5", "2.5"),
    ("tiers: lower bound excluded (>)", TIERS, {"a": D(80)}, "0.5", "0"),
    ("tiers: just above an excluded bound", TIERS, {"a": D("80.001")}, "0.5", "2.5"),
    ("tiers: the top end", TIERS, {"a": D(100)}, "0.5", "5"),
    ("tiers: the bottom end", TIERS, {"a": D(0)}, "0.5", "0"),
    ("tiers: a percentage worked out from a and b", TIERS, {"a": D(19), "b": D(20)}, "0.5", "5"),
    ("tiers: a share is exact, never rounded into a tier", TIERS, {"a": D(94999), "b": D(100000)}, "0.5", "2.5"),
    ("tiers: a third stays below its bound", TIERS, {"a": D(2), "b": D(3)}, "0.5", "0"),
    ("tiers: b without a is not scored", TIERS, {"b": D(3)}, "0.5", None),
    ("tiers: a count, open above", COUNT_TIERS, {"a": D(7)}, "0.5", "3"),
    ("tiers: a count at the bound", COUNT_TIERS, {"a": D(2)}, "0.5", "3"),
    ("tiers: a count below", COUNT_TIERS, {"a": D(1)}, "0.5", "1"),
    ("tiers: empty is not 0", COUNT_TIERS, {}, "0.5", None),
    ("per_unit: count × points each", PER_UNIT, {"counts": (1, 1)}, "0.5", "2.5"),
    ("per_unit: at most max", PER_UNIT, {"counts": (2, 9)}, "0.5", "4"),
    ("per_unit: none is 0", PER_UNIT, {"counts": (0, 0)}, "0.5", "0"),
    ("per_unit: empty is not 0", PER_UNIT, {}, "0.5", None),
    ("precondition missing → 0", CONDITIONED, {"a": D(9), "b": D(10), "modifiers": (0,)}, "0.5", "0"),
    ("precondition missing → 0 whatever else is entered", CONDITIONED, {"modifiers": (0,)}, "0.5", "0"),
    ("lower maximum caps what the method gave", CONDITIONED, {"a": D(9), "b": D(10), "modifiers": (1,)}, "0.5", "6"),
    ("lower maximum leaves less as it is", CONDITIONED, {"a": D(4), "b": D(10), "modifiers": (1,)}, "0.5", "4"),
    ("of two lower maxima the lowest counts", CONDITIONED, {"a": D(9), "b": D(10), "modifiers": (1, 2)}, "0.5", "3"),
    ("a lower maximum alone is not a score", CONDITIONED, {"modifiers": (1,)}, "0.5", None),
    ("not applicable: full points here", CONDITIONED, {"not_applicable": True}, "0.5", "10"),
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
    (TIERS, {"a": D(101)}, "a", "vượt quá 100%"),
    (TIERS, {"a": D(21), "b": D(20)}, "a", "vượt quá 100%"),
    (TIERS, {"a": D(1), "b": D(0)}, "b", "lớn hơn 0"),
    (COUNT_TIERS, {"a": D(-1)}, "a", "không được âm"),
    (replace(COUNT_TIERS, levels=COUNT_TIERS.levels[:1]), {"a": D(1)}, "a", "không thuộc bậc nào"),
    (PER_UNIT, {"counts": (1,)}, "counts", "2 nội dung tính số lượng"),
    (PER_UNIT, {"counts": (1, -1)}, "counts", "“cơ sở” phải từ 0"),
    (CONDITIONED, {"modifiers": (3,)}, "modifiers", "không có điều kiện thứ 4"),
    (PENALTY, {"not_applicable": True}, "not_applicable", "không chọn “Không áp dụng”"),
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


def test_words_alone_are_not_a_score() -> None:
    assert not is_entered(line(1, basis="Công văn số 5", explanation="đang làm"))
    assert is_entered(line(1, passed=False))
    assert is_entered(line(1, counts=(0,)))
    assert is_entered(line(1, not_applicable=True))
    assert is_entered(line(1, modifiers=(0,)))


STEPS = st.sampled_from([D("0.01"), D("0.25"), D("0.4"), D("0.5"), D(1), D("1.25")])
AMOUNTS = st.decimals(min_value=0, max_value=1000, places=3)


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


@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2), STEPS)
def test_tiers_never_give_fewer_points_for_a_higher_figure(one: Decimal, other: Decimal, step: Decimal) -> None:
    low, high = sorted((one, other))
    assert 0 <= score_line(TIERS, line(1, a=low), step) <= score_line(TIERS, line(1, a=high), step) <= 5


@given(st.tuples(st.integers(0, 20), st.integers(0, 20)), st.integers(0, 20))
def test_counting_more_never_gives_fewer_points(counts, more: int) -> None:
    fewer = score_line(PER_UNIT, line(1, counts=counts), D("0.5"))
    many = score_line(PER_UNIT, line(1, counts=(counts[0], counts[1] + more)), D("0.5"))
    assert 0 <= fewer <= many <= PER_UNIT.max_points


@given(st.integers(0, 10), st.frozensets(st.integers(0, 2)))
def test_conditions_only_ever_lower_the_points(a: int, ticked) -> None:
    plain = score_line(CONDITIONED, line(1, a=D(a), b=D(10)), D("0.5"))
    assert 0 <= score_line(CONDITIONED, line(1, a=D(a), b=D(10), modifiers=tuple(ticked)), D("0.5")) <= plain
