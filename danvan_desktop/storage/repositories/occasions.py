"""Reading what is recorded of the duties of several plans, and who they are assigned to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select

from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.obligation import Occurrence
from danvan_desktop.domain.unit_report import UnitReport
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.agency import UNIT
from danvan_desktop.storage.tables.evidence import EVIDENCE_LINK
from danvan_desktop.storage.tables.obligation import OBLIGATION, OCCURRENCE
from danvan_desktop.storage.tables.task import ASSIGNMENT
from danvan_desktop.storage.tables.unit_report import UNIT_REPORT


class ObligationUnit(NamedTuple):
    """A unit a duty is assigned to."""

    obligation_id: int
    unit_id: int
    name: str
    internal_due: date | None = None


def occurrences_in(reader: Reader, plan_ids: Sequence[int], year: int) -> list[Occurrence]:
    """What is recorded of the occasions of these plans in `year`."""
    statement = (
        select(OCCURRENCE)
        .join(OBLIGATION, OBLIGATION.c.id == OCCURRENCE.c.obligation_id)
        .where(OBLIGATION.c.plan_id.in_(plan_ids), OCCURRENCE.c.year == year)
        .order_by(OCCURRENCE.c.obligation_id, OCCURRENCE.c.sequence)
    )
    return [Occurrence(*row) for row in reader.rows(statement)]


def unit_reports_in(reader: Reader, plan_ids: Sequence[int], year: int) -> list[UnitReport]:
    """The units' own reports, received or expected, for the occasions of these plans in `year`."""
    statement = (
        select(UNIT_REPORT)
        .join(OCCURRENCE, OCCURRENCE.c.id == UNIT_REPORT.c.occurrence_id)
        .join(OBLIGATION, OBLIGATION.c.id == OCCURRENCE.c.obligation_id)
        .where(OBLIGATION.c.plan_id.in_(plan_ids), OCCURRENCE.c.year == year)
        .order_by(UNIT_REPORT.c.id)
    )
    return [UnitReport(*row) for row in reader.rows(statement)]


def file_counts(reader: Reader, plan_ids: Sequence[int], year: int) -> dict[int, int]:
    """Occurrence id → how many files are attached to it; occurrences without any are left out."""
    statement = (
        select(OCCURRENCE.c.id, func.count())
        .join(OBLIGATION, OBLIGATION.c.id == OCCURRENCE.c.obligation_id)
        .join(EVIDENCE_LINK, EVIDENCE_LINK.c.object_id == OCCURRENCE.c.id)
        .where(
            OBLIGATION.c.plan_id.in_(plan_ids),
            OCCURRENCE.c.year == year,
            EVIDENCE_LINK.c.proven == Proven.OCCURRENCE,
        )
        .group_by(OCCURRENCE.c.id)
    )
    return {row[0]: row[1] for row in reader.rows(statement)}


def obligation_units(reader: Reader, plan_ids: Sequence[int]) -> dict[int, tuple[ObligationUnit, ...]]:
    """Obligation id → the units it is assigned to, in their order; duties without any are left out."""
    statement = (
        select(ASSIGNMENT.c.obligation_id, UNIT.c.id, UNIT.c.name, ASSIGNMENT.c.internal_due)
        .join(OBLIGATION, OBLIGATION.c.id == ASSIGNMENT.c.obligation_id)
        .join(UNIT, UNIT.c.id == ASSIGNMENT.c.unit_id)
        .where(OBLIGATION.c.plan_id.in_(plan_ids))
        .order_by(ASSIGNMENT.c.obligation_id, ASSIGNMENT.c.position, ASSIGNMENT.c.id)
    )
    found: dict[int, tuple[ObligationUnit, ...]] = {}
    for row in reader.rows(statement):
        unit = ObligationUnit(*row)
        found[unit.obligation_id] = (*found.get(unit.obligation_id, ()), unit)
    return found
