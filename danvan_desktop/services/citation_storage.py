"""Storing the documents a draft plan cites: each once in the catalogue, the plan's citations beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.draft_plan import DraftCitation
from danvan_desktop.domain.legal_document import UNKNOWN_TYPE, Citation, LegalDocument
from danvan_desktop.services.document_identity import NamedDocument, find_document
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.unit_of_work import UnitOfWork


def store_citations(uow: UnitOfWork, plan_id: int, citations: Iterable[DraftCitation]) -> dict[str, int]:
    """Save what a plan cites; gives the ids of the documents by `name_key` of their number.

    A document already in the catalogue only has its gaps filled; citations the plan had before and still makes keep
    their ids, others of it go. What the plan prints otherwise than the catalogue stays with the citation.
    """
    known = uow.select(LegalDocument)
    earlier: dict[int, list[Citation]] = defaultdict(list)
    for citation in uow.select(Citation, plan_id=plan_id):
        earlier[citation.document_id].append(citation)
    by_number: dict[str, int] = {}
    for position, part in enumerate(citations, 1):
        found = find_document(known, _named(part))
        document = uow.save(_document(uow.new_id(), part) if found is None else _filled(found, part))
        known = [document, *(other for other in known if other.id != document.id)]
        if part.number:
            by_number[name_key(part.number)] = document.id
        present = earlier[document.id].pop(0) if earlier[document.id] else None
        citation_id = uow.new_id() if present is None else present.id
        uow.save(_citation(citation_id, plan_id, document.id, position, part))
    for citation in (citation for left in earlier.values() for citation in left):
        uow.delete(Citation, citation.id)
    return by_number


def _named(part: DraftCitation) -> NamedDocument:
    return NamedDocument(part.type, part.number, _day(part.date), part.issuer, part.subject)


def _citation(citation_id: int, plan_id: int, document_id: int, position: int, part: DraftCitation) -> Citation:
    return Citation(
        citation_id,
        plan_id,
        document_id,
        part.raw,
        position,
        part.mentions,
        _day(part.date),
        part.locations,
        part.type,
        part.number,
        part.issuer,
    )


def _document(document_id: int, part: DraftCitation) -> LegalDocument:
    return LegalDocument(
        document_id,
        part.type or UNKNOWN_TYPE,
        part.number,
        _day(part.date),
        part.issuer,
        part.subject,
        short_names=(part.alias,) if part.alias else (),
    )


def _filled(document: LegalDocument, part: DraftCitation) -> LegalDocument:
    alias = (part.alias,) if part.alias and part.alias not in document.short_names else ()
    return replace(
        document,
        type=part.type if part.type and document.type == UNKNOWN_TYPE else document.type,
        issued_on=document.issued_on or _day(part.date),
        issuer=document.issuer or part.issuer,
        subject=document.subject or part.subject,
        short_names=(*document.short_names, *alias),
    )


def _day(iso: str | None) -> date | None:
    """The day of an ISO date; None for one the plan prints that does not exist (29/2 of a common year)."""
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None
