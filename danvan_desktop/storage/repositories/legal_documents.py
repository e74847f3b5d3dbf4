"""Counting where legal documents are cited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.legal_document import CITATION
from danvan_desktop.storage.tables.plan import PLAN


@dataclass(frozen=True, slots=True)
class CitationTally:
    """In how many plans a document is cited and how often altogether."""

    document_id: int
    plan_count: int
    mention_count: int


def citation_tallies(reader: Reader) -> list[CitationTally]:
    """The tallies of all cited documents."""
    statement = select(
        CITATION.c.document_id, func.count(CITATION.c.plan_id.distinct()), func.sum(CITATION.c.mentions)
    ).group_by(CITATION.c.document_id)
    return [CitationTally(*row) for row in reader.rows(statement)]


def citation_dates(reader: Reader) -> list[tuple[int, date, str]]:
    """(document id, date printed in a plan, subject of the plan) of every citation that gives a date."""
    statement = (
        select(CITATION.c.document_id, CITATION.c.cited_date, PLAN.c.subject)
        .join(PLAN, PLAN.c.id == CITATION.c.plan_id)
        .where(CITATION.c.cited_date.is_not(None))
        .order_by(PLAN.c.year, PLAN.c.id)
    )
    return [(row[0], row[1], row[2]) for row in reader.rows(statement)]
