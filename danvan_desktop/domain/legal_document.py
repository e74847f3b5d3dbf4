"""Legal documents and where plans cite them."""

from __future__ import annotations

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
