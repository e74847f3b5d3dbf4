"""Counting where legal documents are cited."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.tables.legal_document import CITATION


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
