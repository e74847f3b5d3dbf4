"""Legal documents and where plans cite them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """Văn bản; `number` is the full number as printed (“23-QĐ/TW”), null for laws named without one."""

    id: int
    type: str
    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    subject: str | None = None
    replaced_by_id: int | None = None
    note: str = ""
    is_sample: bool = False

    @property
    def title(self) -> str:
        """The short name by which the clerk knows the document."""
        if self.number:
            return f"{self.type} số {self.number}"
        return f"{self.type} {self.subject or ''}".strip()


@dataclass(frozen=True, slots=True)
class Citation:
    """Trích dẫn: where a plan names a document, in its own words; `cited_date` is the date printed there."""

    id: int
    plan_id: int
    document_id: int
    raw: str
    position: int = 0
    mentions: int = 1
    cited_date: date | None = None
    places: tuple[str, ...] = ()
