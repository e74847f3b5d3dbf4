"""Storing the documents a draft plan cites: each once in the catalogue, the plan's citations beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.draft_plan import DraftCitation
from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.services.unit_names import name_key
from danvan_desktop.storage.unit_of_work import UnitOfWork


def store_citations(uow: UnitOfWork, plan_id: int, citations: Iterable[DraftCitation]) -> dict[str, int]:
    """Save what a plan cites; gives the ids of the documents by `name_key` of their number.

    A document already in the catalogue only has its gaps filled; citations the plan had before and still makes keep
    their ids, others of it go.
    """
    known = {
        _document_key(document.number, document.type, document.subject): document
        for document in uow.select(LegalDocument)
    }
    earlier = {citation.document_id: citation for citation in uow.select(Citation, plan_id=plan_id)}
    by_number: dict[str, int] = {}
    for position, part in enumerate(citations, 1):
        key = _document_key(part.number, part.type, part.subject)
        document = _filled(known[key], part) if key in known else _document(uow.new_id(), part)
        known[key] = uow.save(document)
        if part.number:
            by_number[name_key(part.number)] = document.id
        present = earlier.pop(document.id, None)
        citation_id = uow.new_id() if present is None else present.id
        uow.save(
            Citation(
                citation_id, plan_id, document.id, part.raw, position, part.mentions, _day(part.date), part.locations
            )
        )
    for citation in earlier.values():
        uow.delete(Citation, citation.id)
    return by_number


def _document_key(number: str | None, kind: str | None, subject: str | None) -> str:
    return name_key(number) if number else name_key(f"{kind or ''} {subject or ''}")


def _document(document_id: int, part: DraftCitation) -> LegalDocument:
    return LegalDocument(document_id, part.type or "Văn bản", part.number, _day(part.date), part.issuer, part.subject)


def _filled(document: LegalDocument, part: DraftCitation) -> LegalDocument:
    return replace(
        document,
        issued_on=document.issued_on or _day(part.date),
        issuer=document.issuer or part.issuer,
        subject=document.subject or part.subject,
    )


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
