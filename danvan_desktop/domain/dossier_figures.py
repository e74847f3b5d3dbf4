"""The frozen figures of the two documents a scoring dossier adds: the list of evidence and the covering letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from danvan_desktop.domain.document import DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """An evidence item of the list, or the heading of its criterion (`is_group`: only number and title are printed).

    `file_name` is its name inside the dossier, or the reference “xem 1.2-01”; `size` is in bytes.
    """

    number: str
    title: str
    document_number: str = ""
    document_date: date | None = None
    file_name: str = ""
    size: int | None = None
    sha256: str = ""
    note: str = ""
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceListFigures:
    """Danh mục tài liệu kiểm chứng; the head is the covering letter's, it fills “(Kèm theo Công văn số …)”."""

    year: int
    letter_head: LetterHeadFields
    rows: tuple[EvidenceRow, ...]
    summary: str = ""
    is_sample: bool = False
    form: DocumentForm = DocumentForm.STATE

    @property
    def title(self) -> str:
        """The words of the title."""
        return f"Danh mục tài liệu kiểm chứng năm {self.year}"


@dataclass(frozen=True, slots=True)
class CoverLetterFigures:
    """The công văn that goes with the dossier; `enclosures` are the documents it names one by one."""

    year: int
    letter_head: LetterHeadFields
    addressees: tuple[str, ...]
    regarding: str
    paragraphs: tuple[str, ...]
    enclosures: tuple[str, ...]
    closing: str
    signer: SignerFields
    recipients: tuple[str, ...] = ()
    is_sample: bool = False
    form: DocumentForm = DocumentForm.STATE
