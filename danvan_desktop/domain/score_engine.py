"""The engine: criteria set and entries in, result with its derivation out; pure and exact (scoring.md, “Result = …”)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    CriterionKind,
    FullSet,
    Method,
    ScoredBy,
)
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.rating import RatedSheet, rate
from danvan_desktop.domain.score_entry import is_entered, label_of, score_line
from danvan_desktop.domain.score_result import ScoreResult, Step
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points

__all__ = ["evaluate", "score_line"]

_ZERO = Decimal(0)
_FINEST_STEP = Decimal("0.01")
"""Used while a draft set has no usable step, so that its sheet can still be shown."""


@dataclass(slots=True)
class _Count:
    """The leaves gone through: counted points, entries that break their method, leaves without their evidence."""

    points: dict[int, Decimal | None] = field(default_factory=dict)
    problems: dict[int, str] = field(default_factory=dict)
    unproven: set[int] = field(default_factory=set)
    scored: int = 0
    leaf_count: int = 0


def evaluate(
    full_set: FullSet,
    lines: Iterable[ScoreLine],
    fact_ids: Collection[int],
    evidence_counts: Mapping[int, int] | None = None,
) -> ScoreResult:
    """The result of a sheet; never raises, so that a sheet on a draft set or with a stale entry can still be shown.

    `fact_ids` are the rules ticked as facts of the year. `evidence_counts` (criterion id → number of evidence items)
    is looked at only when the set makes evidence compulsory: base and bonus points without evidence then count 0, except
    those of a `deduct` leaf, where full points mean that nothing happened. None: evidence is not looked at.
    """
    criteria_set, tree = full_set.criteria_set, CriteriaTree(full_set.criteria)
    proofs = evidence_counts if criteria_set.evidence_required else None
    count = _count_leaves(tree, criteria_set.step, lines, proofs)
    sums = _add_up(tree, count.points)
    base, bonus, penalty = _capped(criteria_set, sums)
    total = base + bonus - penalty
    known_total = total if count.scored else None
    rating = rate(full_set.bands, full_set.rules, known_total, RatedSheet(tree, count.points, fact_ids))
    steps = _derive_total(criteria_set, tree, count, sums, total)
    return ScoreResult(
        base=base,
        bonus=bonus,
        penalty=penalty,
        total=total,
        bonus_sum=sums[CriterionKind.BONUS],
        penalty_sum=sums[CriterionKind.PENALTY],
        scored=count.scored,
        leaf_count=count.leaf_count,
        upper_points=sum((leaf.max_points for leaf in tree.leaves() if leaf.scored_by is ScoredBy.UPPER), _ZERO),
        band_by_points=rating.by_points,
        band=rating.final,
        points=count.points,
        derivation=(*steps, *rating.steps),
        obstacles=rating.obstacles,
        next_band=rating.next_band,
        problems=count.problems,
        unproven=frozenset(count.unproven),
    )


def _capped(header: CriteriaSet, sums: Mapping[CriterionKind, Decimal]) -> tuple[Decimal, Decimal, Decimal]:
    """Base, bonus and penalty, each held under its bound."""
    base = min(sums[CriterionKind.BASE], header.scale)
    bonus = min(sums[CriterionKind.BONUS], max(header.bonus_cap, _ZERO))
    penalty = min(sums[CriterionKind.PENALTY], max(header.penalty_cap, _ZERO))
    return base, bonus, penalty


def _count_leaves(
    tree: CriteriaTree, step: Decimal, lines: Iterable[ScoreLine], proofs: Mapping[int, int] | None
) -> _Count:
    by_criterion = {line.criterion_id: line for line in lines}
    step = step if step > 0 else _FINEST_STEP
    count = _Count()
    for leaf in tree.own_leaves():
        count.leaf_count += 1
        points = _count_leaf(leaf, by_criterion.get(leaf.id), step, count)
        if points and proofs is not None and _needs_proof(leaf) and not proofs.get(leaf.id):
            count.unproven.add(leaf.id)
            points = _ZERO
        count.points[leaf.id] = points
        count.scored += points is not None
    return count


def _count_leaf(leaf: Criterion, line: ScoreLine | None, step: Decimal, count: _Count) -> Decimal | None:
    if line is None or not is_entered(line):
        return None
    try:
        return score_line(leaf, line, step)
    except ValidationError as error:
        count.problems[leaf.id] = error.message
        return None


def _needs_proof(leaf: Criterion) -> bool:
    return leaf.kind is not CriterionKind.PENALTY and leaf.method is not Method.DEDUCT


def _add_up(tree: CriteriaTree, points: dict[int, Decimal | None]) -> dict[CriterionKind, Decimal]:
    """Fill in the inner rows from below and return the sum of each kind."""
    for criterion in reversed(list(tree.walk())):
        if not tree.is_leaf(criterion):
            parts = [points.get(child.id) for child in tree.children(criterion.id)]
            scored = [part for part in parts if part is not None]
            points[criterion.id] = sum(scored, _ZERO) if scored else None
    sums = dict.fromkeys(CriterionKind, _ZERO)
    for root in tree.roots:
        sums[root.kind] += points.get(root.id) or _ZERO
    return sums


def _derive_total(
    criteria_set: CriteriaSet,
    tree: CriteriaTree,
    count: _Count,
    sums: Mapping[CriterionKind, Decimal],
    total: Decimal,
) -> list[Step]:
    steps = [_unproven_step(leaf) for leaf in tree.own_leaves() if leaf.id in count.unproven]
    base = min(sums[CriterionKind.BASE], criteria_set.scale)
    steps.append(Step(f"Cộng điểm các tiêu chí: {_sum_words(tree, count)}", "", base))
    for kind, cap, sign in (
        (CriterionKind.BONUS, criteria_set.bonus_cap, "cộng"),
        (CriterionKind.PENALTY, criteria_set.penalty_cap, "trừ"),
    ):
        raw = sums[kind]
        if raw or any(root.kind is kind for root in tree.roots):
            words = f"{kind.label}: {format_points(raw)}, được {sign} nhiều nhất {format_points(cap)}"
            steps.append(Step(words, "", min(raw, max(cap, _ZERO))))
    steps.append(Step("Tổng điểm = điểm tiêu chí + điểm thưởng − điểm trừ", "", total))
    return steps


def _unproven_step(leaf: Criterion) -> Step:
    return Step(f"{label_of(leaf)}: không có tài liệu kiểm chứng, tính 0 điểm", "", _ZERO)


def _sum_words(tree: CriteriaTree, count: _Count) -> str:
    """The points of the scored top rows as a sum: “9,5 + 78”."""
    parts = [count.points.get(root.id) for root in tree.roots if root.kind is CriterionKind.BASE]
    scored = [part for part in parts if part is not None]
    if not scored:
        return "chưa chấm tiêu chí nào"
    return " + ".join(format_points(part) for part in scored)
