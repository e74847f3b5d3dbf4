"""Reading what is recorded of the duties of several plans, and who they are assigned to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select

from danvan_desktop.domain.obligation import Occurrence
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.agency import UNIT
from danvan_desktop.storage.tables.obligation import OBLIGATION, OCCURRENCE
from danvan_desktop.storage.tables.task import ASSIGNMENT


class ObligationUnit(NamedTuple):
    """A unit a duty is assigned to."""

    obligation_id: int
    unit_id: int
    name: str


def occurrences_in(reader: Reader, plan_ids: Sequence[int], year: int) -> list[Occurrence]:
    """What is recorded of the occasions of these plans in `year`."""
    statement = (
        select(OCCURRENCE)
        .join(OBLIGATION, OBLIGATION.c.id == OCCURRENCE.c.obligation_id)
        .where(OBLIGATION.c.plan_id.in_(plan_ids), OCCURRENCE.c.year == year)
        .order_by(OCCURRENCE.c.obligation_id, OCCURRENCE.c.sequence)
    )
    return [Occurrence(*row) for row in reader.rows(statement)]


def obligation_units(reader: Reader, plan_ids: Sequence[int]) -> dict[int, tuple[ObligationUnit, ...]]:
    """Obligation id → the units it is assigned to, in their order; duties without any are left out."""
    statement = (
        select(ASSIGNMENT.c.obligation_id, UNIT.c.id, UNIT.c.name)
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
