from dataclasses import replace

from danvan_desktop.domain.criteria import Method, NotApplicable, ScoredBy
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.services.appraised_result import appraised_points, column_result, final_points
from danvan_desktop.services.score_view import build_view
from tests.criteria_sets import FRAME, HEADER, D, best_lines, criterion, line

SHEET = ScoreSheet(1, 2026, 1, SheetState.APPRAISED)
EXCLUDING = replace(FRAME, criteria_set=replace(HEADER, not_applicable=NotApplicable.EXCLUDED))


def test_a_column_holds_its_own_points_only() -> None:
    lines = best_lines()
    lines[11] = replace(lines[11], appraised=D(0))
    lines[23] = replace(lines[23], appraised=D(20), final=D(25))
    view = build_view(SHEET, FRAME, lines.values(), {})
    assert appraised_points(view) == {11: 0, 23: 20}
    assert final_points(view) == {23: 25}
    result = column_result(view, appraised_points(view))
    assert (result.base, result.scored, result.leaf_count) == (20, 2, 7)
    assert [obstacle.criterion_id for obstacle in result.obstacles] == [11]


def test_what_does_not_apply_is_left_out_until_the_column_has_points_for_it() -> None:
    lines = {**best_lines(), 23: line(23, not_applicable=True)}
    view = build_view(SHEET, EXCLUDING, lines.values(), {})
    without = column_result(view, {11: D(4), 21: D(31)})
    assert (without.base, without.excluded) == (50, {23})
    assert column_result(view, {11: D(4), 21: D(31), 23: D(15)}).base == 50
    assert column_result(view, {11: D(4), 21: D(31), 23: D(15)}).excluded == frozenset()


def test_points_of_the_upper_level_count_in_its_own_column_only() -> None:
    upper = replace(criterion(24, "2.4", "10", 20), method=Method.DIRECT, scored_by=ScoredBy.UPPER)
    view = build_view(SHEET, replace(FRAME, criteria=(*FRAME.criteria, upper)), best_lines().values(), {})
    assert (view.result.base, view.result.upper_points) == (100, 10)
    result = column_result(view, {11: D(4), 24: D(8)})
    assert (result.base, result.upper_points) == (12, 0)
