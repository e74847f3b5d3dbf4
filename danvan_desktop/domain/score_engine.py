"""The engine: criteria set and entries in, result with its derivation out; pure and exact (scoring.md, “Result = …”)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from danvan_desktop.domain.criteria import (
    CriteriaSet,
    Criterion,
    CriterionKind,
    FullSet,
    Method,
    ModifierKind,
    NotApplicable,
    ScoredBy,
)
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.rating import RatedSheet, rate
from danvan_desktop.domain.score_entry import is_entered, score_line, ticked_modifiers
from danvan_desktop.domain.score_numbers import label_of, round_to_step
from danvan_desktop.domain.score_result import ScoreResult, Step
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.domain.text import format_points

__all__ = ["evaluate", "score_line"]

_ZERO = Decimal(0)
_FINEST_STEP = Decimal("0.01")
"""Used while a draft set has no usable step, so that its sheet can still be shown."""


@dataclass(slots=True)
class _Count:
    """The leaves gone through: counted points, entries that break their method, leaves without their evidence.

    `excluded` are leaves that do not apply and are left out; `steps` tell what conditions did to single leaves.
    """

    points: dict[int, Decimal | None] = field(default_factory=dict)
    problems: dict[int, str] = field(default_factory=dict)
    unproven: set[int] = field(default_factory=set)
    excluded: dict[int, Decimal] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    scored: int = 0
    leaf_count: int = 0


def evaluate(
    full_set: FullSet,
    lines: Iterable[ScoreLine],
    fact_ids: Collection[int],
    evidence_counts: Mapping[int, int] | None = None,
    supposed: Mapping[int, Decimal] | None = None,
) -> ScoreResult:
    """The result of a sheet; never raises, so that a sheet on a draft set or with a stale entry can still be shown.

    `fact_ids` are the rules ticked as facts of the year. `evidence_counts` (criterion id → items) is looked at only when
    the set makes evidence compulsory (`needs_proof`): points without it then count 0. None: evidence is not looked at.
    `supposed` gives leaves other points (criterion id → points, evidence taken as there): a what-if or an appraisal.
    """
    criteria_set, tree = full_set.criteria_set, CriteriaTree(full_set.criteria)
    count = _count_leaves(tree, criteria_set, lines, evidence_counts, supposed or {})
    sums = _add_up(tree, count.points)
    base, bonus, penalty = _capped(criteria_set, sums, count)
    total = base + bonus - penalty
    known_total = total if any(points is not None for points in count.points.values()) else None
    rating = rate(full_set.bands, full_set.rules, known_total, RatedSheet(tree, count.points, fact_ids, count.excluded))
    return ScoreResult(
        base=base,
        bonus=bonus,
        penalty=penalty,
        total=total,
        bonus_sum=sums[CriterionKind.BONUS],
        penalty_sum=sums[CriterionKind.PENALTY],
        scored=count.scored,
        leaf_count=count.leaf_count,
        upper_points=_upper_points(tree, count.points),
        band_by_points=rating.by_points,
        band=rating.final,
        points=count.points,
        derivation=(*_derive_total(criteria_set, tree, count, sums, base, total), *rating.steps),
        obstacles=rating.obstacles,
        next_band=rating.next_band,
        problems=count.problems,
        unproven=frozenset(count.unproven),
        excluded=frozenset(count.excluded),
    )


def _upper_points(tree: CriteriaTree, points: Mapping[int, Decimal | None]) -> Decimal:
    open_leaves = (leaf for leaf in tree.leaves() if leaf.scored_by is ScoredBy.UPPER and leaf.id not in points)
    return sum((leaf.max_points for leaf in open_leaves), _ZERO)


def _capped(
    header: CriteriaSet, sums: Mapping[CriterionKind, Decimal], count: _Count
) -> tuple[Decimal, Decimal, Decimal]:
    """Base (rescaled when leaves are left out), bonus and penalty, each held under its bound."""
    base = min(_rescaled(header, sums[CriterionKind.BASE], count), header.scale)
    bonus = min(sums[CriterionKind.BONUS], max(header.bonus_cap, _ZERO))
    penalty = min(sums[CriterionKind.PENALTY], max(header.penalty_cap, _ZERO))
    return base, bonus, penalty


def _rescaled(header: CriteriaSet, base: Decimal, count: _Count) -> Decimal:
    """Σ base × scale / (scale − what is left out), rounded to the step; the sum itself when nothing is left out."""
    remaining = header.scale - sum(count.excluded.values(), _ZERO)
    if not count.excluded or remaining <= 0:
        return base
    return round_to_step(Fraction(base) * Fraction(header.scale) / Fraction(remaining), _usable_step(header))


def _usable_step(header: CriteriaSet) -> Decimal:
    return header.step if header.step > 0 else _FINEST_STEP


def _count_leaves(
    tree: CriteriaTree,
    header: CriteriaSet,
    lines: Iterable[ScoreLine],
    evidence_counts: Mapping[int, int] | None,
    supposed: Mapping[int, Decimal],
) -> _Count:
    proofs = evidence_counts if header.evidence_required else None
    by_criterion = {line.criterion_id: line for line in lines}
    count = _Count()
    for leaf in tree.own_leaves():
        count.leaf_count += 1
        line = by_criterion.get(leaf.id)
        points = supposed.get(leaf.id)
        if points is None and line is not None and is_entered(line):
            points = _count_leaf(leaf, line, header, count)
            if points and proofs is not None and needs_proof(leaf, line) and not proofs.get(leaf.id):
                count.unproven.add(leaf.id)
                points = _ZERO
        count.points[leaf.id] = points
        count.scored += points is not None or leaf.id in count.excluded
    upper = (leaf for leaf in tree.leaves() if leaf.scored_by is ScoredBy.UPPER)
    count.points.update({leaf.id: supposed[leaf.id] for leaf in upper if leaf.id in supposed})
    return count


def _count_leaf(leaf: Criterion, line: ScoreLine, header: CriteriaSet, count: _Count) -> Decimal | None:
    try:
        points = score_line(leaf, line, _usable_step(header))
    except ValidationError as error:
        count.problems[leaf.id] = error.message
        return None
    if line.not_applicable and points is not None:
        return _count_not_applicable(leaf, points, header, count)
    if points is not None:
        count.steps.extend(_modifier_steps(leaf, line, points))
    return points


def _count_not_applicable(leaf: Criterion, points: Decimal, header: CriteriaSet, count: _Count) -> Decimal | None:
    if header.not_applicable is NotApplicable.REFUSED:
        count.problems[leaf.id] = f"{label_of(leaf)}: quy định này không cho phép chọn “Không áp dụng”."
        return None
    if header.not_applicable is NotApplicable.EXCLUDED:
        count.excluded[leaf.id] = leaf.max_points
        return None
    count.steps.append(Step(f"{label_of(leaf)}: không áp dụng, tính điểm tối đa", "", points))
    return points


def _modifier_steps(leaf: Criterion, line: ScoreLine, points: Decimal) -> Iterator[Step]:
    for modifier in ticked_modifiers(leaf, line):
        effect = "tính 0 điểm"
        if modifier.kind is ModifierKind.LOWER_MAX:
            effect = f"nhiều nhất {format_points(modifier.max_points)} điểm"
        yield Step(f"{label_of(leaf)}: {modifier.text}, {effect}", modifier.clause, points)


def needs_proof(leaf: Criterion, line: ScoreLine | None = None) -> bool:
    """Whether points of a leaf need evidence where evidence is compulsory.

    Base and bonus points do, except those of a `deduct` leaf, where full points mean that nothing happened, and what does
    not apply.
    """
    is_counted = line is None or not line.not_applicable
    return is_counted and leaf.kind is not CriterionKind.PENALTY and leaf.method is not Method.DEDUCT


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
    base: Decimal,
    total: Decimal,
) -> list[Step]:
    steps = [*count.steps, *(_unproven_step(leaf) for leaf in tree.own_leaves() if leaf.id in count.unproven)]
    raw_base = min(sums[CriterionKind.BASE], criteria_set.scale)
    steps.append(Step(f"Cộng điểm các tiêu chí: {_sum_words(tree, count)}", "", raw_base))
    if count.excluded:
        steps.append(_rescaling_step(criteria_set, tree, count, raw_base, base))
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


def _rescaling_step(header: CriteriaSet, tree: CriteriaTree, count: _Count, raw: Decimal, base: Decimal) -> Step:
    """“Không áp dụng 2.2.2 (10 điểm), quy đổi: 81 × 100 / 90”."""
    left_out = sum(count.excluded.values(), _ZERO)
    numbers = ", ".join(leaf.number.strip() or "?" for leaf in tree.own_leaves() if leaf.id in count.excluded)
    scale = format_points(header.scale)
    words = f"Không áp dụng {numbers} ({format_points(left_out)} điểm), quy đổi: {format_points(raw)} × {scale}"
    return Step(f"{words} / {format_points(header.scale - left_out)}", "", base)


def _unproven_step(leaf: Criterion) -> Step:
    return Step(f"{label_of(leaf)}: không có tài liệu kiểm chứng, tính 0 điểm", "", _ZERO)


def _sum_words(tree: CriteriaTree, count: _Count) -> str:
    """The points of the scored top rows as a sum: “9,5 + 78”."""
    parts = [count.points.get(root.id) for root in tree.roots if root.kind is CriterionKind.BASE]
    scored = [part for part in parts if part is not None]
    if not scored:
        return "chưa chấm tiêu chí nào"
    return " + ".join(format_points(part) for part in scored)
