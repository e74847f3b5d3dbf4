"""Two score sheets side by side, criterion by criterion, also where the years were scored by different sets."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import Criterion, CriterionKind, FullSet
from danvan_desktop.domain.criteria_pairing import Settled, pair_criteria
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.score_numbers import round_to_step
from danvan_desktop.domain.score_result import ScoreResult

_SHARE_STEP = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class ScoredYear:
    """A year with the set it was scored by and the result of the points that are compared."""

    year: int
    full_set: FullSet
    result: ScoreResult


@dataclass(frozen=True, slots=True)
class YearRow:
    """A criterion in both years; points as shown, so that those of a penalty stand below 0. None: not there, not scored.

    `shown` is that of the later year, else the one that is gone.
    """

    old: Criterion | None
    new: Criterion | None
    shown: Criterion
    old_points: Decimal | None
    new_points: Decimal | None
    depth: int
    is_leaf: bool
    is_settled: bool = False

    @property
    def old_share(self) -> Decimal | None:
        """The points of the earlier year in percent of what could be reached, to a tenth."""
        return _share(self.old, self.old_points)

    @property
    def new_share(self) -> Decimal | None:
        """The points of the later year in percent of what could be reached, to a tenth."""
        return _share(self.new, self.new_points)

    @property
    def change(self) -> Decimal | None:
        """Points gained since the earlier year; None unless both years have them."""
        return _difference(self.old_points, self.new_points)

    @property
    def share_change(self) -> Decimal | None:
        """Percentage points gained; what to look at where the maximum changed."""
        return _difference(self.old_share, self.new_share)


@dataclass(frozen=True, slots=True)
class YearComparison:
    """Both years and their criteria in the order of the later set."""

    old: ScoredYear
    new: ScoredYear
    rows: tuple[YearRow, ...]


def compare_years(old: ScoredYear, new: ScoredYear, settled: Settled) -> YearComparison:
    """The two years joined; `settled` are the clerk's matches between their sets, without meaning within one set."""
    before, after = CriteriaTree(old.full_set.criteria), CriteriaTree(new.full_set.criteria)
    if old.full_set.criteria_set.id == new.full_set.criteria_set.id:
        settled = Settled({row.id: row.id for row in after.walk()})
    is_same = old.full_set.criteria_set.id == new.full_set.criteria_set.id
    rows = []
    for pair in pair_criteria(before, after, settled):
        tree = after if pair.new is not None else before
        rows.append(
            YearRow(
                pair.old,
                pair.new,
                pair.shown,
                _points(old.result, pair.old),
                _points(new.result, pair.new),
                tree.depth(pair.shown.id),
                tree.is_leaf(pair.shown),
                pair.is_settled and not is_same,
            )
        )
    return YearComparison(old, new, tuple(rows))


def _points(result: ScoreResult, criterion: Criterion | None) -> Decimal | None:
    points = None if criterion is None else result.points.get(criterion.id)
    is_penalty = criterion is not None and criterion.kind is CriterionKind.PENALTY
    return -points if points and is_penalty else points


def _share(criterion: Criterion | None, points: Decimal | None) -> Decimal | None:
    if criterion is None or points is None or criterion.kind is CriterionKind.PENALTY or criterion.max_points <= 0:
        return None
    return round_to_step(Fraction(points) * 100 / Fraction(criterion.max_points), _SHARE_STEP)


def _difference(old: Decimal | None, new: Decimal | None) -> Decimal | None:
    return None if old is None or new is None else new - old
