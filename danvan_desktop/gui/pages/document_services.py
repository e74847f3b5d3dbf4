"""What the page Văn bản needs from outside, bundled."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.services.document_merge import DocumentMergeService
from danvan_desktop.services.document_study import DocumentStudyService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.legal_documents import LegalDocumentService


@dataclass(frozen=True, slots=True)
class DocumentServices:
    """The services the page and its details work with."""

    documents: LegalDocumentService
    study: DocumentStudyService
    merge: DocumentMergeService
    evidence: EvidenceService
