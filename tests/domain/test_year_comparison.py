from dataclasses import replace

from danvan_desktop.domain.criteria import Method
from danvan_desktop.domain.criteria_pairing import Settled
from danvan_desktop.domain.score_engine import evaluate
from danvan_desktop.domain.year_comparison import ScoredYear, compare_years
from tests.criteria_sets import FRAME, HEADER, D, best_lines, criterion, line

LESS = {**best_lines(), 12: line(12, level=1), 23: line(23, points=D("20.5")), 40: line(40, counts=(2,))}


def scored(year: int, full_set, lines) -> ScoredYear:
    return ScoredYear(year, full_set, evaluate(full_set, lines.values(), ()))


OTHER = replace(
    FRAME,
    criteria_set=replace(HEADER, id=2),
    criteria=tuple(
        replace(
            row,
            id=row.id + 100,
            parent_id=row.parent_id and row.parent_id + 100,
            max_points=D(50) if row.id == 21 else row.max_points,
            text="Hoàn toàn khác hẳn" if row.id == 23 else row.text,
            number="2.9" if row.id == 23 else row.number,
        )
        for row in FRAME.criteria
    ),
)
LATER = {key + 100: replace(entry, criterion_id=key + 100) for key, entry in LESS.items()}


def by_number(comparison):
    return {(row.old and row.old.number, row.new and row.new.number): row for row in comparison.rows}


def test_within_one_set_each_criterion_stands_beside_itself() -> None:
    comparison = compare_years(scored(2025, FRAME, best_lines()), scored(2026, FRAME, LESS), Settled({11: 12}))
    rows = by_number(comparison)
    assert list(rows) == [(row.number, row.number) for row in FRAME.criteria]
    level = rows["1.2", "1.2"]
    assert (level.old_points, level.new_points, level.change) == (6, 3, -3)
    assert (level.old_share, level.new_share, level.share_change) == (100, 50, -50)
    group = rows["1", "1"]
    assert (group.new_points, group.new_share, group.is_leaf) == (7, 70, False)
    assert not level.is_settled, "matches between sets mean nothing within one"


def test_points_taken_off_stand_below_0_and_have_no_share() -> None:
    row = by_number(compare_years(scored(2025, FRAME, best_lines()), scored(2026, FRAME, LESS), Settled()))["P", "P"]
    assert (row.old_points, row.new_points, row.change, row.new_share) == (0, -2, -2, None)


def test_across_sets_shares_compare_what_points_do_not() -> None:
    comparison = compare_years(scored(2025, FRAME, best_lines()), scored(2026, OTHER, LATER), Settled())
    row = by_number(comparison)["2.1", "2.1"]
    assert (row.old_points, row.new_points, row.change, row.share_change) == (40, 50, 10, 0)
    rows = by_number(comparison)
    assert rows["2.3", None].change is None
    assert rows[None, "2.9"].new_share == D("68.3")


def test_what_the_clerk_matches_is_compared() -> None:
    comparison = compare_years(scored(2025, FRAME, best_lines()), scored(2026, OTHER, LATER), Settled({123: 23}))
    row = by_number(comparison)["2.3", "2.9"]
    assert (row.change, row.is_settled) == (D("-9.5"), True)


def test_what_is_not_scored_has_no_change() -> None:
    empty = replace(FRAME, criteria=(*FRAME.criteria, criterion(24, "2.4", "5", 20, Method.DIRECT)))
    row = by_number(compare_years(scored(2025, empty, {}), scored(2026, empty, best_lines()), Settled()))["2.4", "2.4"]
    assert (row.old_points, row.new_points, row.change, row.share_change) == (None, None, None, None)
