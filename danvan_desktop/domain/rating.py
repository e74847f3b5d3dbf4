"""From points to a rating: the band, then blockers, caps and the forced lowest, in this order (scoring.md)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from danvan_desktop.domain.criteria import Criterion, CriterionKind, RatingBand, RatingRule, RuleKind
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.score_result import NextBand, Obstacle, Step
from danvan_desktop.domain.text import format_points

RULE_ORDER = (RuleKind.BLOCKER, RuleKind.CAP, RuleKind.FORCED_LOWEST)


def sort_bands(bands: Iterable[RatingBand]) -> tuple[RatingBand, ...]:
    """The bands from the best to the lowest."""
    return tuple(sorted(bands, key=lambda band: (band.position, band.id)))


def sort_rules(rules: Iterable[RatingRule]) -> tuple[RatingRule, ...]:
    """The rules in the order they apply: blockers, caps, forced lowest; then as printed."""
    return tuple(sorted(rules, key=lambda rule: (RULE_ORDER.index(rule.kind), rule.position, rule.id)))


def find_band(bands: Sequence[RatingBand], total: Decimal) -> RatingBand | None:
    """The band `total` falls into; bonus above the scale keeps the best band, a total below 0 the lowest.

    None when the bands leave a gap there, which only a draft set can.
    """
    for band in bands:
        if band.lower <= total < band.upper or (band.upper_included and total == band.upper):
            return band
    if bands and total > max(band.upper for band in bands):
        return bands[0]
    if bands and total < min(band.lower for band in bands):
        return bands[-1]
    return None


def describe_band(band: RatingBand) -> str:
    """The bounds in words: “từ 85 đến dưới 95 điểm”."""
    end = "đến" if band.upper_included else "đến dưới"
    return f"từ {format_points(band.lower)} {end} {format_points(band.upper)} điểm"


@dataclass(frozen=True, slots=True)
class Rating:
    """The band by points, the band after the rules, the steps between, and what bars a better band."""

    by_points: RatingBand | None
    final: RatingBand | None
    steps: tuple[Step, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    next_band: NextBand | None = None


@dataclass(frozen=True, slots=True)
class RatedSheet:
    """What the rules look at: the tree, the counted points per row, the facts of the year, and what does not apply."""

    tree: CriteriaTree
    points: Mapping[int, Decimal | None]
    fact_ids: Collection[int]
    excluded: Collection[int] = ()


def rate(bands: Iterable[RatingBand], rules: Iterable[RatingRule], total: Decimal | None, sheet: RatedSheet) -> Rating:
    """The rating of a total; None as total means that nothing is scored, so that only a forced lowest band follows."""
    ordered = sort_bands(bands)
    by_points = None if total is None else find_band(ordered, total)
    steps: list[Step] = []
    if by_points is not None and total is not None:
        words = f"{format_points(total)} điểm thuộc mức “{by_points.name}” ({describe_band(by_points)})"
        steps.append(Step(words, "", by_points.name))
    obstacles: list[Obstacle] = []
    place = ordered.index(by_points) if by_points else None
    for rule in sort_rules(rules):
        for obstacle in _FIND[rule.kind](rule, ordered, sheet):
            obstacles.append(obstacle)
            place = _held_down(place, obstacle, rule, len(ordered))
            name = ordered[place].name if place is not None else "chưa xếp loại"
            steps.append(Step(_rule_words(rule, obstacle), rule.clause, name))
    final = ordered[place] if place is not None else None
    return Rating(by_points, final, tuple(steps), tuple(obstacles), _find_next(ordered, place, total, obstacles))


def _held_down(place: int | None, obstacle: Obstacle, rule: RatingRule, count: int) -> int | None:
    if count == 0 or (place is None and rule.kind is not RuleKind.FORCED_LOWEST):
        return place
    return max(place or 0, min(obstacle.best_position, count) - 1)


def _rule_words(rule: RatingRule, obstacle: Obstacle) -> str:
    return (
        f"{rule.kind.label}: {rule.text} ({obstacle.words})"
        if rule.text != obstacle.words
        else (f"{rule.kind.label}: {rule.text}")
    )


def _find_next(
    bands: Sequence[RatingBand], place: int | None, total: Decimal | None, obstacles: Sequence[Obstacle]
) -> NextBand | None:
    if not place or total is None:
        return None
    band = bands[place - 1]
    barring = tuple(obstacle for obstacle in obstacles if obstacle.best_position > place)
    return NextBand(band, max(band.lower - total, Decimal(0)), barring)


def _find_blocked(rule: RatingRule, _bands: Sequence[RatingBand], sheet: RatedSheet) -> Iterator[Obstacle]:
    for criterion in _watched(rule, sheet.tree):
        if sheet.points.get(criterion.id) == 0 and _is_wholly_scored(criterion, sheet):
            label = label_of(criterion)
            words = f"{label[0].lower()}{label[1:]} chấm 0 điểm"
            yield Obstacle(words, rule.best_band or 1, rule.id, criterion.id)


def _watched(rule: RatingRule, tree: CriteriaTree) -> Iterator[Criterion]:
    if rule.criterion_id is None:
        return (leaf for leaf in tree.leaves() if leaf.kind is CriterionKind.BASE)
    named = tree.find(rule.criterion_id)
    return iter((named,) if named is not None and named.kind is CriterionKind.BASE else ())


def _is_wholly_scored(criterion: Criterion, sheet: RatedSheet) -> bool:
    leaves = sheet.tree.leaves(criterion.id)
    return all(sheet.points.get(leaf.id) is not None or leaf.id in sheet.excluded for leaf in leaves)


def _find_capped(rule: RatingRule, _bands: Sequence[RatingBand], sheet: RatedSheet) -> Iterator[Obstacle]:
    if rule.id in sheet.fact_ids:
        yield Obstacle(rule.text, rule.best_band or 1, rule.id)


def _find_forced(rule: RatingRule, bands: Sequence[RatingBand], sheet: RatedSheet) -> Iterator[Obstacle]:
    if rule.id in sheet.fact_ids:
        yield Obstacle(rule.text, len(bands), rule.id)


_FIND: dict[RuleKind, Callable[[RatingRule, Sequence[RatingBand], RatedSheet], Iterator[Obstacle]]] = {
    RuleKind.BLOCKER: _find_blocked,
    RuleKind.CAP: _find_capped,
    RuleKind.FORCED_LOWEST: _find_forced,
}
