"""Sheets worked out by hand on the frame of Cần Thơ 2025 (scoring.md, “A real frame”) with leaves of every method.

QĐ 2579/QĐ-UBND of 21/11/2025: two groups of 10 and 90 points, bonus and penalty at most 3; the leaves are our own.
"""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    CriterionKind,
    FullSet,
    Level,
    Method,
    Modifier,
    ModifierKind,
    NotApplicable,
    RatingBand,
    RatingRule,
    RuleKind,
)
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.domain.score_engine import evaluate, needs_proof
from tests.criteria_sets import D, criterion, line

BEST, GOOD, DONE, FAILED = (
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
)
BANDS = (
    RatingBand(91, 1, 1, BEST, D(95), D(100), upper_included=True),
    RatingBand(92, 1, 2, GOOD, D(85), D(95)),
    RatingBand(93, 1, 3, DONE, D(75), D(85)),
    RatingBand(94, 1, 4, FAILED, D(0), D(75)),
)
FACTS = {
    82: "khiển trách",
    83: "cảnh cáo",
    84: "tham nhũng",
    85: "mất đoàn kết",
    86: "cách chức",
    87: "hình sự",
    88: "không chấm",
}
RULES = (
    RatingRule(81, 1, 1, RuleKind.BLOCKER, "Hai mức cao nhất không có tiêu chí 0 điểm", "Điều 8", best_band=3),
    RatingRule(82, 1, 1, RuleKind.CAP, FACTS[82], "Điều 9", best_band=2),
    RatingRule(83, 1, 2, RuleKind.CAP, FACTS[83], "Điều 9", best_band=3),
    *(RatingRule(key, 1, key - 83, RuleKind.FORCED_LOWEST, FACTS[key], "Điều 10") for key in range(84, 89)),
)
CRITERIA = (
    criterion(10, "1", "10"),
    criterion(
        11,
        "1.1",
        "4",
        10,
        Method.TIERS,
        unit="%",
        levels=(
            Level("", D(4), D(95), upper=D(100), upper_included=True),
            Level("", D(2), D(80), lower_included=False, upper=D(95)),
            Level("", D(0), D(0), upper=D(80), upper_included=True),
        ),
    ),
    criterion(12, "1.2", "6", 10, Method.LEVELS, levels=(Level("đủ", D(6)), Level("thiếu", D(3)), Level("chưa", D(0)))),
    criterion(20, "2", "90"),
    criterion(
        21,
        "2.1",
        "40",
        20,
        Method.RATIO,
        modifiers=(
            Modifier(ModifierKind.PRECONDITION, "không có báo cáo", clause="Phụ lục, ghi chú 1"),
            Modifier(ModifierKind.LOWER_MAX, "có hồ sơ trễ không xin lỗi", D(30), "Phụ lục, ghi chú 2"),
        ),
    ),
    criterion(22, "2.2", "20", 20, Method.DEDUCT, levels=(Level("trễ", D("0.5")), Level("thiếu", D(2))), floor=D(5)),
    criterion(
        23, "2.3", "10", 20, Method.PER_UNIT, unit="cuộc", levels=(Level("đối thoại", D(2)), Level("gặp gỡ", D(1)))
    ),
    criterion(24, "2.4", "16", 20, Method.DIRECT),
    criterion(25, "2.5", "4", 20, Method.FIXED),
    criterion(30, "3", "3", kind=CriterionKind.BONUS, method=Method.PER_UNIT, levels=(Level("mô hình", D(1)),)),
    criterion(40, "4", "3", kind=CriterionKind.PENALTY, method=Method.DEDUCT, levels=(Level("vụ việc", D("0.5")),)),
)
HEADER = CriteriaSet(
    1, "Khung 2025", step=D("0.25"), bonus_cap=D(3), penalty_cap=D(3), not_applicable=NotApplicable.EXCLUDED
)
FRAME = FullSet(HEADER, CRITERIA, BANDS, RULES)
FULL = replace(FRAME, criteria_set=replace(HEADER, not_applicable=NotApplicable.FULL))
BEST_ENTRIES = {
    11: {"a": D(100)},
    12: {"level": 0},
    21: {"a": D(80), "b": D(80)},
    22: {"counts": (0, 0)},
    23: {"counts": (5, 0)},
    24: {"points": D(16)},
    25: {"passed": True},
    30: {"counts": (0,)},
    40: {"counts": (0,)},
}
SKIPPED = {"not_applicable": True}

# what it shows · entries that differ from the best (100 points) · facts · base, bonus, penalty, total · rating
SHEETS = [
    ("everything at its best", {}, (), "100 0 0 100", BEST),
    ("≥ 95: the edge itself", {24: {"points": D(11)}}, (), "95 0 0 95", BEST),
    ("≥ 95: a quarter below", {24: {"points": D("10.75")}}, (), "94.75 0 0 94.75", GOOD),
    ("≥ 85: the edge itself", {24: {"points": D(1)}}, (), "85 0 0 85", GOOD),
    ("≥ 85: a quarter below", {24: {"points": D("0.75")}}, (), "84.75 0 0 84.75", DONE),
    ("≥ 75: the edge itself", {21: {"a": D(1), "b": D(2)}, 24: {"points": D(11)}}, (), "75 0 0 75", DONE),
    ("< 75: a quarter below", {21: {"a": D(1), "b": D(2)}, 24: {"points": D("10.75")}}, (), "74.75 0 0 74.75", FAILED),
    ("the bonus lifts over the edge", {24: {"points": D(9)}, 30: {"counts": (2,)}}, (), "93 2 0 95", BEST),
    ("the penalty takes below the edge", {24: {"points": D(11)}, 40: {"counts": (1,)}}, (), "95 0 0.5 94.5", GOOD),
    ("bonus at most 3", {30: {"counts": (7,)}}, (), "100 3 0 103", BEST),
    ("penalty at most 3", {40: {"counts": (9,)}}, (), "100 0 3 97", BEST),
    ("bonus and penalty at their caps", {30: {"counts": (7,)}, 40: {"counts": (7,)}}, (), "100 3 3 100", BEST),
    ("tier: just below its bound", {11: {"a": D("94.99")}}, (), "98 0 0 98", BEST),
    ("tier: an excluded lower bound bars", {11: {"a": D(80)}}, (), "96 0 0 96", DONE),
    ("tier: a share from a and b", {11: {"a": D(161), "b": D(200)}}, (), "98 0 0 98", BEST),
    ("level: the middle one", {12: {"level": 1}}, (), "97 0 0 97", BEST),
    ("ratio: rounded to a quarter", {21: {"a": D(79), "b": D(81)}}, (), "99 0 0 99", BEST),
    ("ratio: clamped to its maximum", {21: {"a": D(90), "b": D(80)}}, (), "100 0 0 100", BEST),
    ("deduct: within", {22: {"counts": (3, 1)}}, (), "96.5 0 0 96.5", BEST),
    ("deduct: held by its floor, so not at 0", {22: {"counts": (0, 20)}}, (), "85 0 0 85", GOOD),
    ("per unit: below its maximum", {23: {"counts": (2, 1)}}, (), "95 0 0 95", BEST),
    ("per unit: above its maximum", {23: {"counts": (9, 9)}}, (), "100 0 0 100", BEST),
    ("precondition missing: 0, which bars", {21: {**BEST_ENTRIES[21], "modifiers": (0,)}}, (), "60 0 0 60", FAILED),
    ("lower maximum", {21: {**BEST_ENTRIES[21], "modifiers": (1,)}}, (), "90 0 0 90", GOOD),
    ("lower maximum above what was reached", {21: {"a": D(1), "b": D(2), "modifiers": (1,)}}, (), "80 0 0 80", DONE),
    ("blocker on the tier", {11: {"a": D(10)}}, (), "96 0 0 96", DONE),
    ("blocker on the level", {12: {"level": 2}}, (), "94 0 0 94", DONE),
    ("blocker on the ratio", {21: {"a": D(0), "b": D(80)}}, (), "60 0 0 60", FAILED),
    ("blocker on the count", {23: {"counts": (0, 0)}}, (), "90 0 0 90", DONE),
    ("blocker on typed points", {24: {"points": D(0)}}, (), "84 0 0 84", DONE),
    ("blocker on yes-no", {25: {"passed": False}}, (), "96 0 0 96", DONE),
    ("a blocker is not outweighed by a bonus", {25: {"passed": False}, 30: {"counts": (3,)}}, (), "96 3 0 99", DONE),
    ("cap: khiển trách", {}, (82,), "100 0 0 100", GOOD),
    ("cap: cảnh cáo", {}, (83,), "100 0 0 100", DONE),
    ("cap: the lower of two", {}, (82, 83), "100 0 0 100", DONE),
    ("cap: never lifts", {24: {"points": D("0.75")}}, (82,), "84.75 0 0 84.75", DONE),
    ("cap with a blocker", {25: {"passed": False}}, (82,), "96 0 0 96", DONE),
    *((f"forced lowest: {FACTS[key]}", {}, (key,), "100 0 0 100", FAILED) for key in range(84, 89)),
    ("forced lowest wins over a cap", {}, (82, 86), "100 0 0 100", FAILED),
    ("excluded: 90 of 90 is 100", {23: SKIPPED}, (), "100 0 0 100", BEST),
    ("excluded: 85,5 of 90 is 95", {23: SKIPPED, 24: {"points": D("11.5")}}, (), "95 0 0 95", BEST),
    ("excluded: 85,25 of 90 rounds to 94,75", {23: SKIPPED, 24: {"points": D("11.25")}}, (), "94.75 0 0 94.75", GOOD),
    ("excluded: 51 of 60 is 85", {21: SKIPPED, 24: {"points": D(7)}}, (), "85 0 0 85", GOOD),
    ("excluded: 45 of 60 is 75", {21: SKIPPED, 24: {"points": D(1)}, 22: {"counts": (0, 0)}}, (), "75 0 0 75", DONE),
    ("two excluded: 40,5 of 50", {21: SKIPPED, 23: SKIPPED, 24: {"points": D("6.5")}}, (), "81 0 0 81", DONE),
    ("an excluded leaf bars nothing", {25: SKIPPED}, (), "100 0 0 100", BEST),
    ("excluded with a bonus, which is not rescaled", {23: SKIPPED, 30: {"counts": (1,)}}, (), "100 1 0 101", BEST),
    ("excluded with a penalty", {23: SKIPPED, 40: {"counts": (2,)}}, (), "100 0 1 99", BEST),
    ("excluded, another at 0 still bars", {23: SKIPPED, 25: {"passed": False}}, (), "95.5 0 0 95.5", DONE),
    ("nothing lost but a penalty alone", {40: {"counts": (6,)}}, (), "100 0 3 97", BEST),
    (
        "many small losses",
        {11: {"a": D(90)}, 12: {"level": 1}, 22: {"counts": (2, 0)}, 23: {"counts": (4, 1)}},
        (),
        "93 0 0 93",
        GOOD,
    ),
    (
        "losses in every leaf",
        {
            11: {"a": D(90)},
            12: {"level": 1},
            21: {"a": D(3), "b": D(4)},
            22: {"counts": (1, 1)},
            23: {"counts": (1, 1)},
            24: {"points": D(12)},
        },
        (),
        "71.5 0 0 71.5",
        FAILED,
    ),
]


def lines_of(changed) -> list:
    return [line(key, **entry) for key, entry in ({**BEST_ENTRIES, **changed}).items() if entry is not None]


def test_the_frame_is_a_set_without_findings() -> None:
    assert check_set(FRAME) == ()


def test_the_table_holds_at_least_as_many_sheets_as_the_design_asks_for() -> None:
    assert len(SHEETS) >= 50  # with the 38 of test_score_engine well over 60


@pytest.mark.parametrize(("shows", "changed", "facts", "sums", "band"), SHEETS, ids=[sheet[0] for sheet in SHEETS])
def test_a_sheet_gives_the_result_worked_out_by_hand(shows: str, changed, facts, sums: str, band: str) -> None:
    result = evaluate(FRAME, lines_of(changed), facts)
    assert [result.base, result.bonus, result.penalty, result.total] == [D(number) for number in sums.split()], shows
    assert result.band.name == band, shows
    assert result.is_complete
    assert not result.is_provisional


def test_with_the_other_policy_what_does_not_apply_has_full_points() -> None:
    result = evaluate(FULL, lines_of({21: SKIPPED, 24: {"points": D(11)}}), ())
    assert (result.base, result.points[21], result.excluded) == (95, 40, frozenset())
    assert result.derivation[0].words == "Tiêu chí 2.1: không áp dụng, tính điểm tối đa"


def test_where_the_set_does_not_allow_it_not_applicable_is_a_problem_and_no_score() -> None:
    refused = replace(FRAME, criteria_set=replace(HEADER, not_applicable=NotApplicable.REFUSED))
    result = evaluate(refused, lines_of({21: SKIPPED}), ())
    assert result.points[21] is None
    assert "không cho phép" in result.problems[21]
    assert result.is_provisional


def test_the_derivation_names_conditions_with_their_clause_and_the_rescaling() -> None:
    changed = {21: {**BEST_ENTRIES[21], "modifiers": (1,)}, 23: SKIPPED}
    steps = [(step.words, step.clause, step.shown_value) for step in evaluate(FRAME, lines_of(changed), ()).derivation]
    assert steps[:3] == [
        ("Tiêu chí 2.1: có hồ sơ trễ không xin lỗi, nhiều nhất 30 điểm", "Phụ lục, ghi chú 2", "30"),
        ("Cộng điểm các tiêu chí: 10 + 70", "", "80"),
        ("Không áp dụng 2.3 (10 điểm), quy đổi: 80 × 100 / 90", "", "89"),
    ]


def test_a_group_of_which_a_part_does_not_apply_can_still_be_at_0() -> None:
    group = replace(RULES[0], criterion_id=10)
    changed = {11: SKIPPED, 12: {"level": 2}}
    result = evaluate(replace(FRAME, rules=(group,)), lines_of(changed), ())
    assert [obstacle.criterion_id for obstacle in result.obstacles] == [10]


def test_a_set_of_which_nothing_applies_has_no_rating() -> None:
    nothing = dict.fromkeys((11, 12, 21, 22, 23, 24, 25), SKIPPED) | {30: None, 40: None}
    result = evaluate(FRAME, lines_of(nothing), ())
    assert (result.scored, result.base, result.band) == (7, 0, None)


def test_what_does_not_apply_needs_no_evidence() -> None:
    strict = replace(FULL, criteria_set=replace(FULL.criteria_set, evidence_required=True))
    proofs = dict.fromkeys((11, 12, 23, 24, 25), 1)
    assert evaluate(strict, lines_of({21: SKIPPED}), (), proofs).unproven == frozenset()
    assert evaluate(strict, lines_of({}), (), proofs).unproven == {21}
    assert not needs_proof(CRITERIA[5]), "a deduction without violations has nothing to prove"


def test_supposed_points_give_the_result_they_would_have() -> None:
    result = evaluate(
        FRAME, lines_of({24: {"points": D(1)}, 25: {"passed": False}}), (), supposed={24: D(16), 25: D(4)}
    )
    assert (result.total, result.band.name) == (100, BEST)


ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        11: st.integers(0, 100).map(lambda a: {"a": D(a)}),
        12: st.integers(0, 2).map(lambda level: {"level": level}),
        21: st.tuples(st.integers(0, 90), st.frozensets(st.integers(0, 1))).map(
            lambda found: {"a": D(found[0]), "b": D(80), "modifiers": tuple(found[1])}
        ),
        22: st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda counts: {"counts": counts}),
        23: st.one_of(st.just(SKIPPED), st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda c: {"counts": c})),
        24: st.integers(0, 64).map(lambda quarter: {"points": Decimal(quarter) / 4}),
        25: st.one_of(st.just(SKIPPED), st.booleans().map(lambda passed: {"passed": passed})),
        30: st.integers(0, 9).map(lambda count: {"counts": (count,)}),
        40: st.integers(0, 9).map(lambda count: {"counts": (count,)}),
    },
)
TICKED = st.frozensets(st.sampled_from([82, 83, 84, 85, 999]))


@given(ENTRIES, TICKED)
def test_with_conditions_and_exclusions_totals_stay_within_their_bounds(entries, facts) -> None:
    result = evaluate(FRAME, [line(key, **entry) for key, entry in entries.items()], facts)
    maximum = {row.id: row.max_points for row in CRITERIA}
    assert all(points is None or 0 <= points <= maximum[key] for key, points in result.points.items())
    assert 0 <= result.base <= 100
    assert result.base % HEADER.step == 0
    assert result.total == result.base + result.bonus - result.penalty
    assert result.scored == len(entries)
    if not result.excluded:
        assert result.base == sum(result.points[key] or 0 for key in (11, 12, 21, 22, 23, 24, 25))


@given(ENTRIES, st.integers(0, 64), st.integers(0, 64))
def test_more_points_never_lower_a_rescaled_total(entries, one: int, other: int) -> None:
    less, more = (Decimal(quarter) / 4 for quarter in sorted((one, other)))
    others = [line(key, **entry) for key, entry in entries.items() if key != 24]
    low, high = (evaluate(FRAME, [*others, line(24, points=points)], ()) for points in (less, more))
    assert low.total <= high.total
    assert high.band.position <= low.band.position


@given(ENTRIES, TICKED, st.randoms(use_true_random=False))
def test_with_conditions_the_order_of_rows_does_not_matter(entries, facts, chance) -> None:
    lines = [line(key, **entry) for key, entry in entries.items()]
    rows, shuffled = [*CRITERIA], [*lines]
    chance.shuffle(rows)
    chance.shuffle(shuffled)
    assert evaluate(replace(FRAME, criteria=tuple(rows)), shuffled, facts) == evaluate(FRAME, lines, facts)
