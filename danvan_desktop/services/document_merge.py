"""Two entries of the catalogue that are one document made one, and a citation taken out into an entry of its own."""

from __future__ import annotations

import json
from dataclasses import replace

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import UNKNOWN_TYPE, Citation, LegalDocument
from danvan_desktop.domain.plan import Plan
from danvan_desktop.domain.register import ColumnType, RegisterRow
from danvan_desktop.domain.register_cells import reference
from danvan_desktop.storage.repositories.registers import rows_referring
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class DocumentMergeService:
    """Each is one action; what refers to the entry that goes refers to the one that stays."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def merge(self, kept_id: int, other_id: int) -> Changes:
        """Make `other` part of `kept`: its gaps are filled, what the other said otherwise stays with the citations."""
        if kept_id == other_id:
            raise ValidationError("Không gộp một văn bản với chính nó.", "Hãy chọn một văn bản khác.", "other_id")
        kept, other = self._store.get(LegalDocument, kept_id), self._store.get(LegalDocument, other_id)
        with self._store.begin(f"Gộp “{other.title[:40]}” vào “{kept.title[:40]}”") as uow:
            _move_citations(uow, other, kept_id)
            _move_references(uow, other_id, kept_id)
            _move_evidence(uow, other_id, kept_id)
            for document in uow.select(LegalDocument, replaced_by_id=other_id):
                uow.save(replace(document, replaced_by_id=None if document.id == kept_id else kept_id))
            uow.save(_filled(uow.get(LegalDocument, kept_id), other))
            uow.delete(LegalDocument, other_id)
            return uow.commit()

    def split(self, citation_id: int) -> Changes:
        """Make an entry of its own of what a plan cites, as that plan prints it; its id is the first of `created`.

        Raises `ValidationError` for the only citation of its entry, which would leave nothing behind.
        """
        citation = self._store.get(Citation, citation_id)
        document = self._store.get(LegalDocument, citation.document_id)
        with self._store.begin(f"Tách trích dẫn khỏi “{document.title[:60]}”") as uow:
            if uow.count(Citation, document_id=document.id) < 2:
                raise ValidationError(
                    "Văn bản này chỉ có một chỗ trích dẫn nên không tách được.",
                    "Nếu thông tin sai, hãy sửa văn bản.",
                )
            own = LegalDocument(
                uow.new_id(),
                citation.cited_type or document.type or UNKNOWN_TYPE,
                citation.cited_number or document.number,
                citation.cited_date,
                citation.cited_issuer,
                document.subject,
            )
            uow.save(own)
            uow.save(replace(citation, document_id=own.id))
            return uow.commit()


def _move_citations(uow: UnitOfWork, other: LegalDocument, kept_id: int) -> None:
    """A citation that does not know what its plan prints keeps what its entry said, so that nothing is lost."""
    for citation in uow.select(Citation, document_id=other.id):
        uow.save(
            replace(
                citation,
                document_id=kept_id,
                cited_type=citation.cited_type or other.type,
                cited_number=citation.cited_number or other.number,
                cited_date=citation.cited_date or other.issued_on,
                cited_issuer=citation.cited_issuer or other.issuer,
            )
        )


def _move_references(uow: UnitOfWork, other_id: int, kept_id: int) -> None:
    for plan in uow.select(Plan, superior_document_id=other_id):
        uow.save(replace(plan, superior_document_id=kept_id))
    for criteria_set in uow.select(CriteriaSet, legal_document_id=other_id):
        uow.save(replace(criteria_set, legal_document_id=kept_id))
    old, new = reference(ColumnType.DOCUMENT, other_id), reference(ColumnType.DOCUMENT, kept_id)
    for row in uow.select(RegisterRow, id=rows_referring(uow, old)):
        uow.save(replace(row, cells=_with_reference(row.cells, old, new)))


def _with_reference(cells: str, old: str, new: str) -> str:
    """The stored cells with one reference in the place of another, each once in its cell; all else to the letter."""
    stored: dict[str, object] = json.loads(cells)
    for key, value in stored.items():
        if isinstance(value, list):
            stored[key] = list(dict.fromkeys(new if item == old else item for item in value))
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _move_evidence(uow: UnitOfWork, other_id: int, kept_id: int) -> None:
    linked = {link.evidence_id for link in uow.select(EvidenceLink, proven=Proven.LEGAL_DOCUMENT, object_id=kept_id)}
    for link in uow.select(EvidenceLink, proven=Proven.LEGAL_DOCUMENT, object_id=other_id):
        if link.evidence_id in linked:
            uow.delete(EvidenceLink, link.id)
        else:
            uow.save(replace(link, object_id=kept_id))


def _filled(kept: LegalDocument, other: LegalDocument) -> LegalDocument:
    successor = kept.replaced_by_id or other.replaced_by_id
    notes = dict.fromkeys(filter(None, (kept.note, other.note)))
    return replace(
        kept,
        type=other.type if kept.type == UNKNOWN_TYPE else kept.type,
        number=kept.number or other.number,
        issued_on=kept.issued_on or other.issued_on,
        issuer=kept.issuer or other.issuer,
        subject=kept.subject or other.subject,
        replaced_by_id=None if successor in {kept.id, other.id} else successor,
        note="\n".join(notes),
        short_names=tuple(dict.fromkeys((*kept.short_names, *other.short_names))),
        accepted=tuple(dict.fromkeys((*kept.accepted, *other.accepted))),
    )
