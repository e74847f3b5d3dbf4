"""The results of the later columns of a sheet: what the appraised points alone give, and the final ones."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from danvan_desktop.domain.criteria import NotApplicable
from danvan_desktop.domain.score_engine import evaluate
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.services.score_view import SheetRow, SheetView


def appraised_points(view: SheetView) -> dict[int, Decimal]:
    """The points the upper level gave, by criterion id."""
    found = ((row.criterion.id, row.line.appraised) for row in _leaves(view) if row.line is not None)
    return {criterion_id: points for criterion_id, points in found if points is not None}


def final_points(view: SheetView) -> dict[int, Decimal]:
    """The points that hold in the end, by criterion id."""
    found = ((row.criterion.id, row.line.final) for row in _leaves(view) if row.line is not None)
    return {criterion_id: points for criterion_id, points in found if points is not None}


def column_result(view: SheetView, points: Mapping[int, Decimal]) -> ScoreResult:
    """The result of a column that shows these points and nothing else; a leaf without points is not scored in it.

    What the office said does not apply stays left out as long as the column has no points for it.
    """
    left_out = []
    if view.criteria_set.not_applicable is NotApplicable.EXCLUDED:
        lines = (row.line for row in view.rows if row.criterion.id not in points)
        left_out = [line for line in lines if line is not None and line.not_applicable]
    return evaluate(view.full_set, left_out, view.sheet.fact_ids, supposed=points)


def _leaves(view: SheetView) -> tuple[SheetRow, ...]:
    return tuple(row for row in view.rows if row.is_leaf)
