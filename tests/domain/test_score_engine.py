"""Sheets worked out by hand on the frame of tests/criteria_sets.py; each row cites its clause of scoring.md."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danvan_desktop.domain.criteria import CriteriaSet, FullSet, Level, Method, ScoredBy
from danvan_desktop.domain.score_engine import evaluate
from tests.criteria_sets import BANDS, CRITERIA, FRAME, D, best_lines, criterion, line

RESULT = "Result = Σ base + min(Σ bonus, cap) − min(Σ penalty, cap) → band → blockers → caps → forced lowest"
BANDS_CLAUSE = "Rating bands: lower and upper bound, which end is open"
BLOCKERS = "Rules: a criterion scored 0 bars named bands"
CAPS = "Rules: khiển trách → at most the second band, cảnh cáo → at most the third"
FORCED = "Rules: forced lowest"
EMPTY = "A leaf not yet scored is empty, not 0; provisional until all leaves are scored"

# clause · entries that differ from the best sheet (None clears) · facts ticked · base, bonus, penalty, total · band
SHEETS = [
    (RESULT, {}, (), ("100", "0", "0", "100"), "Xuất sắc"),
    (RESULT, {30: {"points": D(2)}}, (), ("100", "2", "0", "102"), "Xuất sắc"),
    (RESULT + ": bonus cap", {30: {"points": D("4.5")}}, (), ("100", "3", "0", "103"), "Xuất sắc"),
    (RESULT, {40: {"counts": (2,)}}, (), ("100", "0", "2", "98"), "Xuất sắc"),
    (RESULT + ": penalty cap", {40: {"counts": (9,)}}, (), ("100", "0", "3", "97"), "Xuất sắc"),
    (RESULT, {30: {"points": D(1)}, 40: {"counts": (3,)}}, (), ("100", "1", "3", "98"), "Xuất sắc"),
    (RESULT, {11: {"passed": False}}, (), ("96", "0", "0", "96"), "Hoàn thành"),
    (RESULT, {12: {"level": 1}}, (), ("97", "0", "0", "97"), "Xuất sắc"),
    (RESULT, {21: {"a": D(37), "b": D(40)}}, (), ("97", "0", "0", "97"), "Xuất sắc"),
    (RESULT, {22: {"counts": (3, 1)}}, (), ("96.5", "0", "0", "96.5"), "Xuất sắc"),
    (RESULT, {21: {"a": D(1), "b": D(3)}}, (), ("73.5", "0", "0", "73.5"), "Không hoàn thành"),
    (BANDS_CLAUSE + ": ≥ 95", {23: {"points": D(25)}}, (), ("95", "0", "0", "95"), "Xuất sắc"),
    (BANDS_CLAUSE + ": < 95", {23: {"points": D("24.5")}}, (), ("94.5", "0", "0", "94.5"), "Tốt"),
    (BANDS_CLAUSE + ": ≥ 85", {23: {"points": D(15)}}, (), ("85", "0", "0", "85"), "Tốt"),
    (BANDS_CLAUSE + ": < 85", {23: {"points": D("14.5")}}, (), ("84.5", "0", "0", "84.5"), "Hoàn thành"),
    (BANDS_CLAUSE + ": ≥ 75", {23: {"points": D(5)}}, (), ("75", "0", "0", "75"), "Hoàn thành"),
    (BANDS_CLAUSE + ": < 75", {23: {"points": D("4.5")}}, (), ("74.5", "0", "0", "74.5"), "Không hoàn thành"),
    (BANDS_CLAUSE, {23: {"points": D("24.5")}, 30: {"points": D("0.5")}}, (), ("94.5", "0.5", "0", "95"), "Xuất sắc"),
    (BANDS_CLAUSE, {23: {"points": D(26)}, 40: {"counts": (2,)}}, (), ("96", "0", "2", "94"), "Tốt"),
    (BLOCKERS, {12: {"level": 2}}, (), ("94", "0", "0", "94"), "Hoàn thành"),
    (BLOCKERS, {22: {"counts": (0, 10)}}, (), ("80", "0", "0", "80"), "Hoàn thành"),
    (BLOCKERS + ": a bonus at 0 bars nothing", {30: {"points": D(0)}}, (), ("100", "0", "0", "100"), "Xuất sắc"),
    (BLOCKERS, {23: {"points": D(0)}}, (), ("70", "0", "0", "70"), "Không hoàn thành"),
    (BLOCKERS, {11: {"passed": False}, 30: {"points": D(3)}}, (), ("96", "3", "0", "99"), "Hoàn thành"),
    (CAPS, {}, (82,), ("100", "0", "0", "100"), "Tốt"),
    (CAPS, {}, (83,), ("100", "0", "0", "100"), "Hoàn thành"),
    (CAPS, {}, (82, 83), ("100", "0", "0", "100"), "Hoàn thành"),
    (CAPS + ": never lifts", {23: {"points": D(5)}}, (82,), ("75", "0", "0", "75"), "Hoàn thành"),
    (FORCED, {}, (84,), ("100", "0", "0", "100"), "Không hoàn thành"),
    (FORCED, {11: {"passed": False}}, (82, 84), ("96", "0", "0", "96"), "Không hoàn thành"),
    (BLOCKERS + ", " + CAPS, {11: {"passed": False}}, (82,), ("96", "0", "0", "96"), "Hoàn thành"),
    (EMPTY, {11: None}, (), ("96", "0", "0", "96"), "Xuất sắc"),
    (EMPTY, {23: None}, (), ("70", "0", "0", "70"), "Không hoàn thành"),
    (EMPTY, {30: None, 40: None}, (), ("100", "0", "0", "100"), "Xuất sắc"),
    (EMPTY, dict.fromkeys((11, 12, 21, 22, 23, 30, 40)), (), ("0", "0", "0", "0"), None),
    (
        FORCED + ", " + EMPTY,
        dict.fromkeys((11, 12, 21, 22, 23, 30, 40)),
        (84,),
        ("0", "0", "0", "0"),
        "Không hoàn thành",
    ),
    (CAPS + ", " + EMPTY, dict.fromkeys((11, 12, 21, 22, 23, 30, 40)), (82,), ("0", "0", "0", "0"), None),
    (
        RESULT,
        dict.fromkeys((11, 12, 21, 22, 23, 30)) | {40: {"counts": (2,)}},
        (),
        ("0", "0", "2", "-2"),
        "Không hoàn thành",
    ),
]


def lines_of(changed) -> list:
    lines = best_lines()
    for criterion_id, entry in changed.items():
        if entry is None:
            del lines[criterion_id]
        else:
            lines[criterion_id] = line(criterion_id, **entry)
    return list(lines.values())


@pytest.mark.parametrize(("clause", "changed", "facts", "sums", "band"), SHEETS)
def test_a_sheet_gives_the_result_worked_out_by_hand(clause: str, changed, facts, sums, band: str | None) -> None:
    result = evaluate(FRAME, lines_of(changed), facts)
    assert (result.base, result.bonus, result.penalty, result.total) == tuple(D(number) for number in sums), clause
    assert (result.band.name if result.band else None) == band, clause
    missing = sum(entry is None for entry in changed.values())
    assert (result.scored, result.leaf_count) == (7 - missing, 7)
    assert result.is_provisional == bool(missing)


def test_empty_lines_count_neither_as_0_nor_as_a_blocker() -> None:
    result = evaluate(FRAME, [line(11), line(12, basis="chưa xong")], ())
    assert result.scored == 0
    assert result.points[11] is None
    assert result.points[10] is None
    assert result.obstacles == ()
    assert result.standing == "tạm tính, đã chấm 0/7 tiêu chí"


def test_inner_rows_are_the_sums_of_their_scored_leaves() -> None:
    result = evaluate(FRAME, lines_of({12: None, 23: {"points": D("7.5")}}), ())
    assert result.points[10] == 4
    assert result.points[20] == D("67.5")


def test_the_derivation_tells_each_step_with_its_clause() -> None:
    result = evaluate(FRAME, lines_of({11: {"passed": False}, 30: {"points": D("4.5")}, 40: {"counts": (1,)}}), (83,))
    assert [(step.words, step.clause, step.shown_value) for step in result.derivation] == [
        ("Cộng điểm các tiêu chí: 6 + 90", "", "96"),
        ("Điểm thưởng: 4,5, được cộng nhiều nhất 3", "", "3"),
        ("Điểm trừ: 1, được trừ nhiều nhất 3", "", "1"),
        ("Tổng điểm = điểm tiêu chí + điểm thưởng − điểm trừ", "", "98"),
        ("98 điểm thuộc mức “Xuất sắc” (từ 95 đến 100 điểm)", "", "Xuất sắc"),
        ("Điều kiện loại trừ: Không có tiêu chí 0 điểm (tiêu chí 1.1 chấm 0 điểm)", "Điều 5", "Hoàn thành"),
        ("Mức cao nhất: Lãnh đạo bị cảnh cáo", "Điều 6 khoản 2", "Hoàn thành"),
    ]


def test_the_way_to_the_next_band_names_points_and_obstacles() -> None:
    short = evaluate(FRAME, lines_of({23: {"points": D("22.5")}}), ())
    assert short.missing_to_next == "Còn thiếu 2,5 điểm để đạt Xuất sắc."
    barred = evaluate(FRAME, lines_of({23: {"points": D(9)}, 11: {"passed": False}}), ())
    assert barred.missing_to_next == "Còn thiếu 10 điểm để đạt Tốt; vướng: tiêu chí 1.1 chấm 0 điểm."
    enough = evaluate(FRAME, lines_of({}), (83,))
    assert enough.missing_to_next == "Đã đủ điểm để đạt Tốt; vướng: Lãnh đạo bị cảnh cáo."
    assert evaluate(FRAME, lines_of({}), ()).missing_to_next == ""
    assert evaluate(FRAME, [], ()).missing_to_next == ""


def test_an_obstacle_that_does_not_bar_the_next_band_is_not_named() -> None:
    result = evaluate(FRAME, lines_of({23: {"points": D(4)}, 11: {"passed": False}}), ())
    assert result.total == 70
    assert result.missing_to_next == "Còn thiếu 5 điểm để đạt Hoàn thành."


def test_an_entry_that_breaks_its_method_is_told_and_counts_as_not_scored() -> None:
    result = evaluate(FRAME, lines_of({23: {"points": D(31)}}), ())
    assert result.points[23] is None
    assert "từ 0 đến 30" in result.problems[23]
    assert result.is_provisional


def test_without_compulsory_evidence_a_missing_document_changes_nothing() -> None:
    assert evaluate(FRAME, lines_of({}), (), {}).total == 100


def test_where_evidence_is_compulsory_points_without_it_count_0_and_the_derivation_says_so() -> None:
    strict = replace(FRAME, criteria_set=replace(FRAME.criteria_set, evidence_required=True))
    proofs = {11: 1, 12: 2, 23: 1}
    result = evaluate(strict, lines_of({}), (), proofs)
    assert result.unproven == {21}
    assert result.points[21] == 0
    assert result.total == 60
    assert result.derivation[0].words == "Tiêu chí 2.1: không có tài liệu kiểm chứng, tính 0 điểm"
    assert [obstacle.criterion_id for obstacle in result.obstacles] == [21]
    assert evaluate(strict, lines_of({}), (), {**proofs, 21: 1}).total == 100
    assert evaluate(strict, lines_of({}), ()).total == 100, "evidence is only judged when it was counted"


def test_points_of_the_upper_level_are_not_self_scored_and_keep_the_result_provisional() -> None:
    rows = tuple(replace(row, scored_by=ScoredBy.UPPER) if row.id == 23 else row for row in CRITERIA)
    result = evaluate(replace(FRAME, criteria=rows), lines_of({}), ())
    assert result.total == 70
    assert (result.scored, result.leaf_count, result.upper_points) == (6, 6, 30)
    assert result.is_provisional
    assert result.standing == "tạm tính, đã chấm 6/6 tiêu chí; chưa kể 30 điểm do cấp trên chấm"


def test_a_blocker_may_watch_one_criterion_or_a_whole_group() -> None:
    only_23 = replace(FRAME.rules[0], criterion_id=23)
    lines = lines_of({11: {"passed": False}})
    assert evaluate(replace(FRAME, rules=(only_23,)), lines, ()).band.name == "Xuất sắc"
    group = replace(FRAME.rules[0], criterion_id=10)
    both = lines_of({11: {"passed": False}, 12: {"level": 2}, 30: {"points": D(5)}})
    assert evaluate(replace(FRAME, rules=(group,)), lines, ()).band.name == "Xuất sắc"
    assert evaluate(replace(FRAME, rules=(group,)), both, ()).band.name == "Hoàn thành"
    half = [entry for entry in both if entry.criterion_id != 12]
    assert evaluate(replace(FRAME, rules=(group,)), half, ()).obstacles == (), "a group half scored is not at 0"


def test_a_draft_set_with_findings_is_still_evaluated() -> None:
    empty = FullSet(CriteriaSet(1, "", step=D(0), bonus_cap=D(-1)))
    assert evaluate(empty, [], ()).total == 0
    bare = FullSet(replace(empty.criteria_set, scale=D(5)), (criterion(1, "1", "5", method=Method.RATIO),), BANDS[:1])
    result = evaluate(bare, [line(1, a=D(1), b=D(3))], ())
    assert result.total == D("1.67")
    assert result.band.name == "Xuất sắc", "below the lowest band the lowest stays"


def test_many_obstacles_are_counted_after_the_third() -> None:
    rows = [criterion(group, str(group), "10") for group in range(1, 31)]
    rows += [criterion(100 * g + i, f"{g}.{i}", "1", g, Method.DIRECT) for g in range(1, 31) for i in range(10)]
    full_set = replace(FRAME, criteria_set=replace(FRAME.criteria_set, scale=D(300)), criteria=tuple(rows))
    lines = [line(row.id, points=D(row.id >= 105)) for row in rows if row.method]
    result = evaluate(full_set, lines, ())
    assert (result.leaf_count, result.total) == (300, 295)
    assert result.missing_to_next == (
        "Đã đủ điểm để đạt Tốt; vướng: tiêu chí 1.0 chấm 0 điểm; tiêu chí 1.1 chấm 0 điểm; "
        "tiêu chí 1.2 chấm 0 điểm; và 2 vướng mắc khác."
    )


POINTS = st.integers(0, 60).map(lambda half: Decimal(half) / 2)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        11: st.booleans().map(lambda passed: {"passed": passed}),
        12: st.integers(0, 2).map(lambda level: {"level": level}),
        21: st.integers(0, 50).map(lambda a: {"a": D(a), "b": D(40)}),
        22: st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda counts: {"counts": counts}),
        23: POINTS.map(lambda points: {"points": points}),
        30: st.integers(0, 10).map(lambda half: {"points": Decimal(half) / 2}),
        40: st.integers(0, 9).map(lambda count: {"counts": (count,)}),
    },
)
FACTS = st.frozensets(st.sampled_from([81, 82, 83, 84, 999]))


@given(ENTRIES, FACTS)
def test_totals_are_sums_within_their_bounds(entries, facts) -> None:
    result = evaluate(FRAME, [line(key, **entry) for key, entry in entries.items()], facts)
    maximum = {row.id: row.max_points for row in CRITERIA}
    assert all(points is None or 0 <= points <= maximum[key] for key, points in result.points.items())
    leaves = [result.points[key] or 0 for key in (11, 12, 21, 22, 23)]
    assert result.base == sum(leaves) == (result.points[10] or 0) + (result.points[20] or 0)
    assert 0 <= result.base <= 100
    assert result.bonus == min(result.points[30] or 0, 3)
    assert result.penalty == min(result.points[40] or 0, 3)
    assert result.total == result.base + result.bonus - result.penalty
    assert result.scored == len(entries)


@given(ENTRIES, FACTS, st.randoms(use_true_random=False))
def test_the_order_of_entries_rows_and_rules_does_not_matter(entries, facts, chance) -> None:
    lines = [line(key, **entry) for key, entry in entries.items()]
    parts = {"criteria": [*CRITERIA], "bands": [*FRAME.bands], "rules": [*FRAME.rules]}
    shuffled_lines = [*lines]
    for part in (*parts.values(), shuffled_lines):
        chance.shuffle(part)
    shuffled = replace(FRAME, **{name: tuple(part) for name, part in parts.items()})
    assert evaluate(shuffled, shuffled_lines, facts) == evaluate(FRAME, lines, facts)


@given(ENTRIES, FACTS, POINTS, POINTS)
def test_more_points_never_make_the_rating_worse(entries, facts, less: Decimal, more: Decimal) -> None:
    less, more = sorted((less, more))
    others = [line(key, **entry) for key, entry in entries.items() if key != 23]
    low = evaluate(FRAME, [*others, line(23, points=less)], facts)
    high = evaluate(FRAME, [*others, line(23, points=more)], facts)
    assert low.total <= high.total
    assert high.band.position <= low.band.position


@given(ENTRIES, FACTS)
def test_rules_only_ever_lower_the_rating_and_a_forced_lowest_wins(entries, facts) -> None:
    result = evaluate(FRAME, [line(key, **entry) for key, entry in entries.items()], facts)
    if result.band_by_points:
        assert result.band.position >= result.band_by_points.position
    if 84 in facts:
        assert result.band.position == 4


@given(ENTRIES, FACTS)
def test_the_next_band_is_the_one_above_and_its_points_reach_it(entries, facts) -> None:
    result = evaluate(FRAME, [line(key, **entry) for key, entry in entries.items()], facts)
    if result.next_band is None:
        assert result.band is None or result.band.position == 1 or result.scored == 0
        return
    assert result.next_band.band.position == result.band.position - 1
    assert result.total + result.next_band.missing >= result.next_band.band.lower
    assert result.next_band.missing > 0 or result.next_band.obstacles


def test_levels_of_a_penalty_take_points_off() -> None:
    penalty = replace(CRITERIA[-1], method=Method.LEVELS, levels=(Level("nhẹ", D(1)), Level("nặng", D(5))))
    full_set = replace(FRAME, criteria=(*CRITERIA[:-1], penalty))
    assert evaluate(full_set, [line(40, level=1)], ()).penalty == 3
    assert evaluate(full_set, [line(40, level=0)], ()).total == -1
