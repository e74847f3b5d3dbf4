"""A score sheet as the screen shows it: one row per criterion, the result, and what is still missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.criteria import CriteriaSet, Criterion, CriterionKind, FullSet, RatingRule, ScoredBy
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.evidence import Evidence, stray_words
from danvan_desktop.domain.rating import sort_rules
from danvan_desktop.domain.score_decision import ScoreDecision
from danvan_desktop.domain.score_engine import evaluate, needs_proof
from danvan_desktop.domain.score_result import ScoreResult
from danvan_desktop.domain.score_words import describe_entry
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.domain.text import format_points
from danvan_desktop.storage.evidence_glance import damaged_at_a_glance
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.scoring import evidence_of_sheet, full_set_of


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A criterion in the sheet; `points` as shown: None while not scored, below 0 for what a penalty takes off.

    An excluded leaf does not apply: it has no points and is dealt with all the same. `doubts` say which evidence is
    dated outside the year or no longer the file that was taken in. `newer` are the points its sources suggest since they
    changed after a decision (“?”: none any more).
    """

    criterion: Criterion
    depth: int
    is_leaf: bool
    points: Decimal | None
    line: ScoreLine | None = None
    evidence: tuple[Evidence, ...] = ()
    finding: str = ""
    is_excluded: bool = False
    doubts: tuple[str, ...] = ()
    decision: ScoreDecision | None = None
    newer: str = ""
    unit_name: str = ""

    @property
    def basis(self) -> str:
        """What was entered, the sources it was taken over from, then the clerk's own words."""
        if self.criterion.scored_by is ScoredBy.UPPER:
            return "Cấp trên chấm"
        entered = describe_entry(self.criterion, self.line) if self.line else ""
        taken = self.decision.basis if self.decision and self.decision.is_accepted else ""
        return ". ".join(part for part in (entered, taken, self.line.basis if self.line else "") if part)

    @property
    def explanation(self) -> str:
        """The clerk's explanation, and why the points are others than the sources suggest."""
        own = self.line.explanation if self.line else ""
        decision = self.decision
        if decision is None or decision.is_accepted:
            return own
        suggested = "" if decision.worth is None else f" ({format_points(decision.worth)} điểm)"
        return "\n".join(part for part in (own, f"Chấm khác đề xuất{suggested}: {decision.reason}") if part)

    @property
    def is_open(self) -> bool:
        """Whether the office still has to score this leaf."""
        return self.is_own and self.points is None and not self.is_excluded

    @property
    def is_own(self) -> bool:
        """Whether it is a leaf the office scores itself."""
        return self.is_leaf and self.criterion.scored_by is ScoredBy.SELF

    @property
    def lost_points(self) -> Decimal:
        """How many points of a scored base leaf were not reached."""
        if not self.is_leaf or self.points is None or self.criterion.kind is not CriterionKind.BASE:
            return Decimal(0)
        return self.criterion.max_points - self.points

    @property
    def lacks_evidence(self) -> bool:
        """Whether points were given, evidence is asked for, and none is attached."""
        is_earned = needs_proof(self.criterion, self.line)
        has_points = self.line is not None and bool(self.points or self.finding)
        return self.is_leaf and is_earned and has_points and not self.evidence and bool(self.criterion.evidence_asked)


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet with its set, rows in printed order and result."""

    sheet: ScoreSheet
    full_set: FullSet
    rows: tuple[SheetRow, ...]
    result: ScoreResult

    @property
    def criteria_set(self) -> CriteriaSet:
        """The header of the set the sheet is built on."""
        return self.full_set.criteria_set

    @property
    def facts(self) -> tuple[RatingRule, ...]:
        """The rules the clerk may tick as facts of the year."""
        return tuple(rule for rule in sort_rules(self.full_set.rules) if rule.is_fact)

    def find(self, criterion_id: int | None) -> SheetRow | None:
        """The row of a criterion, or None."""
        return next((row for row in self.rows if row.criterion.id == criterion_id), None)


class Beside(NamedTuple):
    """What stands beside the entries: decisions on suggestions, the ids of evidence whose files are not whole, unit names."""

    decisions: Sequence[ScoreDecision] = ()
    damaged: Collection[int] = ()
    unit_names: Mapping[int, str] = {}


_NOTHING = Beside()


def read_view(reader: Reader, sheet: ScoreSheet, evidence_folder: Path | None = None) -> SheetView:
    """The sheet as it stands; given the folder of evidence, files that are missing or changed are told of too."""
    full_set = full_set_of(reader, sheet.set_id)
    evidence = evidence_of_sheet(reader, sheet.id)
    damaged = _damaged(evidence_folder, evidence)
    decisions = reader.select(ScoreDecision, sheet_id=sheet.id)
    lines = reader.select(ScoreLine, sheet_id=sheet.id)
    wanted = {line.unit_id for line in lines if line.unit_id is not None}
    units = {unit.id: unit.short_name or unit.name for unit in reader.select(Unit, id=wanted)} if wanted else {}
    return build_view(sheet, full_set, lines, evidence, Beside(decisions, damaged, units))


def build_view(
    sheet: ScoreSheet,
    full_set: FullSet,
    entered: Iterable[ScoreLine],
    evidence: Mapping[int, tuple[Evidence, ...]],
    beside: Beside = _NOTHING,
) -> SheetView:
    """A sheet joined from its parts; `evidence` by criterion id."""
    decisions = {decision.criterion_id: decision for decision in beside.decisions}
    lines = {line.criterion_id: line for line in entered}
    counts = {criterion_id: len(items) for criterion_id, items in evidence.items()}
    result = evaluate(full_set, lines.values(), sheet.fact_ids, counts)
    tree = CriteriaTree(full_set.criteria)
    rows = tuple(
        SheetRow(
            criterion,
            tree.depth(criterion.id),
            tree.is_leaf(criterion),
            _shown(criterion, result.points.get(criterion.id)),
            lines.get(criterion.id),
            evidence.get(criterion.id, ()),
            _finding(criterion, result),
            criterion.id in result.excluded,
            tuple(_doubts(evidence.get(criterion.id, ()), sheet.year, beside.damaged)),
            decisions.get(criterion.id),
            unit_name=_unit_name(lines.get(criterion.id), beside.unit_names),
        )
        for criterion in tree.walk()
    )
    return SheetView(sheet, full_set, rows, result)


def _unit_name(line: ScoreLine | None, names: Mapping[int, str]) -> str:
    return "" if line is None or line.unit_id is None else names.get(line.unit_id, "")


def _damaged(folder: Path | None, evidence: Mapping[int, Sequence[Evidence]]) -> frozenset[int]:
    if folder is None or not evidence:
        return frozenset()
    items = [item for attached in evidence.values() for item in attached]
    return frozenset(item.id for item in damaged_at_a_glance(folder, items))


def _doubts(evidence: Sequence[Evidence], year: int, damaged: Collection[int]) -> Iterator[str]:
    for item in evidence:
        name = item.title or item.file_name
        if item.id in damaged:
            yield f"{name}: tệp bị mất hoặc đã bị thay đổi"
        if words := stray_words(item, year):
            yield f"{name}: {words}"


def _shown(criterion: Criterion, points: Decimal | None) -> Decimal | None:
    return -points if points and criterion.kind is CriterionKind.PENALTY else points


def _finding(criterion: Criterion, result: ScoreResult) -> str:
    if criterion.id in result.unproven:
        return "Chưa có minh chứng nên tính 0 điểm."
    return result.problems.get(criterion.id, "")
