"""Criteria sets and the evidence of a score sheet, read at once instead of row by row."""

from __future__ import annotations

from sqlalchemy import select

from danvan_desktop.domain.criteria import CriteriaSet, Criterion, FullSet, RatingBand, RatingRule
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.criterion_link import CriterionLink
from danvan_desktop.domain.evidence import Evidence, Proven
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.storage.mapping import mapper_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.criteria import CRITERION
from danvan_desktop.storage.tables.criterion_link import CRITERION_LINK
from danvan_desktop.storage.tables.evidence import EVIDENCE, EVIDENCE_LINK
from danvan_desktop.storage.tables.scoring import SCORE_LINE


def full_set_of(reader: Reader, set_id: int) -> FullSet:
    """A set with its criteria in printed order (each of the kind of its top row), bands and rules.

    Raises `NotFoundError` when the set is gone.
    """
    criteria_set = reader.get(CriteriaSet, set_id)
    tree = CriteriaTree(reader.select(Criterion, order_by=("position", "id"), set_id=set_id))
    return FullSet(
        criteria_set,
        (*tree.walk(), *tree.orphans),
        tuple(reader.select(RatingBand, order_by=("position", "id"), set_id=set_id)),
        tuple(reader.select(RatingRule, order_by=("position", "id"), set_id=set_id)),
    )


def sheets_of_set(reader: Reader, set_id: int) -> list[ScoreSheet]:
    """The score sheets built on a set, oldest year first."""
    return reader.select(ScoreSheet, order_by=("year", "id"), set_id=set_id)


def links_of_set(reader: Reader, set_id: int) -> list[CriterionLink]:
    """The links of all leaves of a set, those of one leaf in their order."""
    statement = (
        select(CRITERION_LINK)
        .join(CRITERION, CRITERION.c.id == CRITERION_LINK.c.criterion_id)
        .where(CRITERION.c.set_id == set_id)
        .order_by(CRITERION_LINK.c.criterion_id, CRITERION_LINK.c.position, CRITERION_LINK.c.id)
    )
    return mapper_of(CriterionLink).objects_of(reader.rows(statement))


def evidence_of_sheet(reader: Reader, sheet_id: int) -> dict[int, tuple[Evidence, ...]]:
    """The evidence of each leaf that has some, by criterion id, in the order it was attached."""
    statement = (
        select(SCORE_LINE.c.criterion_id, EVIDENCE)
        .join(EVIDENCE_LINK, EVIDENCE_LINK.c.object_id == SCORE_LINE.c.id)
        .join(EVIDENCE, EVIDENCE.c.id == EVIDENCE_LINK.c.evidence_id)
        .where(SCORE_LINE.c.sheet_id == sheet_id, EVIDENCE_LINK.c.proven == Proven.SCORE_LINE)
        .order_by(SCORE_LINE.c.criterion_id, EVIDENCE_LINK.c.id)
    )
    rows = reader.rows(statement)
    items = mapper_of(Evidence).objects_of([row[1:] for row in rows])
    found: dict[int, tuple[Evidence, ...]] = {}
    for row, item in zip(rows, items, strict=True):
        found[row[0]] = (*found.get(row[0], ()), item)
    return found
