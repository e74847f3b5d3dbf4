"""What-if: the real result of a sheet with other points, and the shortest way to the next rating band."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.criteria import CriterionKind, ModifierKind, RatingBand, ScoredBy
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.score_engine import evaluate
from danvan_desktop.domain.score_entry import score_line, ticked_modifiers
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_result import Obstacle, ScoreResult
from danvan_desktop.domain.text import format_points
from danvan_desktop.services.score_view import SheetRow, SheetView

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class WayStep:
    """One thing to do: the leaf, the points it would have then, and how many more that is."""

    words: str
    criterion_id: int
    number: str
    points: Decimal
    gain: Decimal


@dataclass(frozen=True, slots=True)
class Way:
    """The steps to the next band, blockers first, then missing evidence, then the leaves with most to gain.

    `result` is what the engine gives when all are taken; `barring` are the words of what no points can lift.
    """

    band: RatingBand
    steps: tuple[WayStep, ...]
    result: ScoreResult
    barring: tuple[str, ...] = ()

    @property
    def is_reached(self) -> bool:
        """Whether the steps lead to the band."""
        return self.result.band is not None and self.result.band.position <= self.band.position

    @property
    def refusal(self) -> str:
        """Why points alone do not lead there; empty when they do."""
        if self.is_reached:
            return ""
        reason = "; ".join(self.barring) or "các tiêu chí tự chấm không còn đủ điểm"
        return f"Không thể đạt {self.band.name} chỉ bằng điểm: {reason}."


def suppose(view: SheetView, supposed: Mapping[int, Decimal]) -> ScoreResult:
    """The real result of the sheet if these leaves had these points (criterion id → points); nothing is kept."""
    lines = [row.line for row in view.rows if row.line is not None]
    counts = {row.criterion.id: len(row.evidence) for row in view.rows if row.evidence}
    return evaluate(view.full_set, lines, view.sheet.fact_ids, counts, supposed)


def triable(view: SheetView) -> tuple[SheetRow, ...]:
    """The leaves other points can be tried on: those the office scores itself and that apply."""
    return tuple(
        row for row in view.rows if row.is_leaf and row.criterion.scored_by is ScoredBy.SELF and not row.is_excluded
    )


def way_up(view: SheetView) -> Way | None:
    """The shortest way to the next band; None at the best band and while nothing is scored."""
    goal = view.result.next_band
    if goal is None:
        return None
    barring = tuple(obstacle.words for obstacle in goal.obstacles if obstacle.criterion_id is None)
    if barring:
        return Way(goal.band, (), view.result, barring)
    steps: list[WayStep] = []
    result, gained = view.result, _ZERO
    for is_blocker, step in _candidates(view, goal.obstacles):
        if not is_blocker and _reaches(result, goal.band):
            break
        steps.append(step)
        gained += step.gain
        if is_blocker or gained >= goal.missing:
            result = suppose(view, {taken.criterion_id: taken.points for taken in steps})
    if not _reaches(result, goal.band):
        result = suppose(view, {taken.criterion_id: taken.points for taken in steps})
    return Way(goal.band, tuple(steps), result)


def _reaches(result: ScoreResult, band: RatingBand) -> bool:
    return result.band is not None and result.band.position <= band.position


def _candidates(view: SheetView, obstacles: tuple[Obstacle, ...]) -> Iterator[tuple[bool, WayStep]]:
    """Everything that would gain points, in the order to do it, with whether it lifts a blocker."""
    steps = {step.criterion_id: step for row in triable(view) if (step := _step(view, row)) is not None}
    first: list[WayStep] = []
    tree = CriteriaTree(view.full_set.criteria)
    for obstacle in obstacles:
        watched = [obstacle.criterion_id, *(leaf.id for leaf in tree.leaves(obstacle.criterion_id))]
        found = [steps[leaf] for leaf in watched if leaf in steps]
        if found:
            first.append(max(found, key=lambda step: step.gain))
    blockers = {step.criterion_id for step in first}
    yield from ((True, step) for step in dict.fromkeys(first))
    rest = [step for step in steps.values() if step.criterion_id not in blockers]
    unproven = view.result.unproven
    rest.sort(key=lambda step: (step.criterion_id not in unproven, -step.gain))
    yield from ((False, step) for step in rest)


def _step(view: SheetView, row: SheetRow) -> WayStep | None:
    criterion, present = row.criterion, row.points or _ZERO
    if criterion.kind is CriterionKind.PENALTY:
        return None
    is_unproven = criterion.id in view.result.unproven and row.line is not None
    reach = _reach(row)
    if is_unproven and row.line is not None:
        reach = score_line(criterion, row.line, view.criteria_set.step) or _ZERO
    gain = reach - present
    if gain <= 0:
        return None
    if is_unproven:
        words = f"Bổ sung minh chứng cho {_named(row)}: thêm {format_points(gain)} điểm"
    elif row.points is None:
        words = f"Chấm {_named(row)}: thêm đến {format_points(gain)} điểm"
    else:
        words = f"Đạt đủ {format_points(reach)} điểm ở {_named(row)} (đang {format_points(present)}): "
        words += f"thêm {format_points(gain)} điểm"
    return WayStep(words, criterion.id, criterion.number, reach, gain)


def _reach(row: SheetRow) -> Decimal:
    """The most a leaf can have under the conditions that were ticked."""
    line, criterion = row.line, row.criterion
    if line is None or line.not_applicable or any(place >= len(criterion.modifiers) for place in line.modifiers):
        return criterion.max_points
    ticked = tuple(ticked_modifiers(criterion, line))
    if any(modifier.kind is ModifierKind.PRECONDITION for modifier in ticked):
        return _ZERO
    return min((criterion.max_points, *(modifier.max_points for modifier in ticked)))


def _named(row: SheetRow) -> str:
    label = label_of(row.criterion)
    return f"{label[0].lower()}{label[1:]}"
