"""The tables of legal documents and what cites them."""

from __future__ import annotations

from danvan_desktop.domain.legal_document import Citation, LegalDocument
from danvan_desktop.storage.tables.entities import entity_table

LEGAL_DOCUMENT = entity_table(LegalDocument, {"replaced_by_id": "legal_document"})
CITATION = entity_table(Citation, {"plan_id": "plan", "document_id": "legal_document"})
