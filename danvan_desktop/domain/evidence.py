"""Evidence files, kept under their SHA-256, and what they prove."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from danvan_desktop.domain.text import format_date


class Proven(StrEnum):
    """The nouns evidence can be linked to."""

    PROGRESS_ENTRY = "progress_entry"
    TARGET_RESULT = "target_result"
    SCORE_LINE = "score_line"
    OCCURRENCE = "occurrence"
    REGISTER_ROW = "register_row"
    LEGAL_DOCUMENT = "legal_document"
    ROSTER_RECEIPT = "roster_receipt"


class FileState(StrEnum):
    """Whether the bytes of an evidence file are still the ones taken in."""

    INTACT = "intact"
    MISSING = "missing"
    CHANGED = "changed"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            FileState.INTACT: "Nguyên vẹn",
            FileState.MISSING: "Mất tệp",
            FileState.CHANGED: "Tệp đã bị thay đổi",
        }[self]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Tài liệu kiểm chứng; the bytes lie in the store's folder under `sha256`, `size` is in bytes."""

    id: int
    sha256: str
    file_name: str
    size: int
    title: str = ""
    document_number: str = ""
    document_date: date | None = None
    added_on: date | None = None


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """One thing an evidence item proves; `object_id` is the id of the proven row."""

    id: int
    evidence_id: int
    proven: Proven
    object_id: int


def stray_words(evidence: Evidence, year: int) -> str:
    """Why a dated document does not prove anything of `year`: “ngày 12/12/2025, ngoài năm 2026”; empty when it may."""
    dated = evidence.document_date
    return "" if dated is None or dated.year == year else f"ngày {format_date(dated)}, ngoài năm {year}"
