"""What contradicts itself about a legal document between the plans that cite it, and within the catalogue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from danvan_desktop.domain.legal_document import UNKNOWN_TYPE, Citation, LegalDocument
from danvan_desktop.domain.text import fold, format_date
from danvan_desktop.services.document_identity import are_levels_apart, issuer_key, number_key


@dataclass(frozen=True, slots=True)
class Conflict:
    """A contradiction in words; `key` stays the same while it does, so that the clerk's “đã xem” holds."""

    key: str
    words: str


def conflicts_of(
    documents: Sequence[LegalDocument], citations: Sequence[Citation], plan_subjects: Mapping[int, str]
) -> dict[int, tuple[Conflict, ...]]:
    """Document id → its contradictions; everything is kept as printed, nothing is corrected."""
    cited: dict[int, list[Citation]] = defaultdict(list)
    for citation in citations:
        cited[citation.document_id].append(citation)
    found: dict[int, list[Conflict]] = defaultdict(list)
    for document in documents:
        printed = cited[document.id]
        for of_kind in (_dates, _issuers, _types, _numbers):
            found[document.id] += of_kind(document, printed, plan_subjects)
    for document, other in _same_numbers(documents):
        words = f"Cùng số, ký hiệu với văn bản khác trong danh mục: {_dated(other)}."
        found[document.id].append(Conflict(f"same:{other.id}", words))
    return {document_id: tuple(_each_once(conflicts)) for document_id, conflicts in found.items()}


def open_conflicts(document: LegalDocument, conflicts: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """The contradictions the clerk has not yet looked at and decided to keep."""
    return tuple(conflict for conflict in conflicts if conflict.key not in document.accepted)


def _dates(document: LegalDocument, printed: Sequence[Citation], subjects: Mapping[int, str]) -> Iterator[Conflict]:
    known = document.issued_on
    for citation in printed:
        known = known or citation.cited_date
        if citation.cited_date is not None and citation.cited_date != known:
            words = _two(subjects, citation, f"ngày {format_date(citation.cited_date)}", format_date(known))
            yield Conflict(f"date:{citation.cited_date}", words)


def _issuers(document: LegalDocument, printed: Sequence[Citation], subjects: Mapping[int, str]) -> Iterator[Conflict]:
    known = document.issuer
    for citation in printed:
        known = known or citation.cited_issuer
        if citation.cited_issuer and known and issuer_key(citation.cited_issuer) != issuer_key(known):
            words = _two(subjects, citation, f"cơ quan ban hành là {citation.cited_issuer}", known)
            yield Conflict(f"issuer:{issuer_key(citation.cited_issuer)}", words)


def _types(document: LegalDocument, printed: Sequence[Citation], subjects: Mapping[int, str]) -> Iterator[Conflict]:
    for citation in printed:
        kind = citation.cited_type
        if kind and document.type != UNKNOWN_TYPE and fold(kind) != fold(document.type):
            words = _two(subjects, citation, f"loại văn bản là {kind}", document.type)
            yield Conflict(f"type:{fold(kind)}", words)


def _numbers(document: LegalDocument, printed: Sequence[Citation], subjects: Mapping[int, str]) -> Iterator[Conflict]:
    for citation in printed:
        number = citation.cited_number
        if number and document.number and _spelled(number) != _spelled(document.number):
            yield Conflict(f"number:{_spelled(number)}", _two(subjects, citation, f"số {number}", document.number))


def _two(subjects: Mapping[int, str], citation: Citation, said: str, known: str) -> str:
    return f"“{subjects.get(citation.plan_id, '')}” ghi {said}, danh mục ghi {known}."


def _spelled(number: str) -> str:
    return "".join(fold(number).replace("–", "-").split())


def _same_numbers(documents: Sequence[LegalDocument]) -> Iterator[tuple[LegalDocument, LegalDocument]]:
    """Each entry with every other of its number, type and level; an office may well count anew each year."""
    groups: dict[tuple[str, str], list[LegalDocument]] = defaultdict(list)
    for document in documents:
        if document.number:
            groups[fold(document.type), number_key(document.number)].append(document)
    for same in groups.values():
        for document, other in permutations(same, 2):
            if not are_levels_apart(document.issuer, other.issuer):
                yield document, other


def _dated(document: LegalDocument) -> str:
    return f"{document.title} ngày {format_date(document.issued_on)}"


def _each_once(conflicts: Sequence[Conflict]) -> Iterator[Conflict]:
    yield from {conflict.key: conflict for conflict in reversed(conflicts)}.values()
