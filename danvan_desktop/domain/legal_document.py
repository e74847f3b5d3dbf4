"""Legal documents and where plans cite them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

UNKNOWN_TYPE = "Văn bản"
"""What stands for the type of a document named by its number alone."""


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """Văn bản; `number` is the full number as printed (“23-QĐ/TW”), null for laws named without one.

    `short_names` are those plans give it (“sau đây viết tắt là …”), `accepted` the keys of the contradictions the clerk has
    looked at and keeps as printed.
    """

    id: int
    type: str
    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    subject: str | None = None
    replaced_by_id: int | None = None
    note: str = ""
    is_sample: bool = False
    short_names: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The short name by which the clerk knows the document."""
        if self.number:
            return f"{self.type} số {self.number}"
        return f"{self.type} {self.subject or ''}".strip()


def successors(document: LegalDocument, by_id: Mapping[int, LegalDocument]) -> tuple[LegalDocument, ...]:
    """What replaced a document, what replaced that, and so on to the one in force; a circle ends where it closes."""
    chain: dict[int, LegalDocument] = {}
    following = by_id.get(document.replaced_by_id or 0)
    while following is not None and following.id != document.id and following.id not in chain:
        chain[following.id] = following
        following = by_id.get(following.replaced_by_id or 0)
    return tuple(chain.values())


def chain_words(document: LegalDocument, by_id: Mapping[int, LegalDocument]) -> str:
    """The chain in words: “Nghị định số 59/2023/NĐ-CP, rồi Luật số 10/2022/QH15”; empty for a document in force."""
    return ", rồi ".join(each.title for each in successors(document, by_id))


@dataclass(frozen=True, slots=True)
class Citation:
    """Trích dẫn: where a plan names a document, in its own words; the fields `cited_…` are what is printed there."""

    id: int
    plan_id: int
    document_id: int
    raw: str
    position: int = 0
    mentions: int = 1
    cited_date: date | None = None
    places: tuple[str, ...] = ()
    cited_type: str | None = None
    cited_number: str | None = None
    cited_issuer: str | None = None
