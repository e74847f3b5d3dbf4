"""Which legal documents were studied (quán triệt), when and by how many, out of the register of study sessions."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.register import ColumnType
from danvan_desktop.domain.register_cells import reference
from danvan_desktop.domain.register_kinds import STUDY_SESSION
from danvan_desktop.domain.text import format_date
from danvan_desktop.services.registers import RegisterService
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.registers import references_in
from danvan_desktop.storage.store import Store

_DOCUMENTS = "documents"
_PREFIX = f"{ColumnType.DOCUMENT.value}:"


class StudyMark(NamedTuple):
    """One row of the register that studied a document; `day` None while the row has no date yet."""

    row_id: int
    year: int
    day: date | None
    participants: int | None
    total: int | None

    @property
    def words(self) -> str:
        """“24/02/2026 (58/62 người)”; a row without a date says its year."""
        when = f"năm {self.year}, chưa ghi ngày" if self.day is None else format_date(self.day)
        if self.participants is None:
            return when
        return f"{when} ({self.participants}{'' if self.total is None else f'/{self.total}'} người)"


def study_marks(reader: Reader) -> dict[int, tuple[StudyMark, ...]]:
    """Document id → the sessions it was studied in, the newest first; documents never studied are left out."""
    found: dict[int, list[StudyMark]] = defaultdict(list)
    for row in references_in(reader, STUDY_SESSION.key, _DOCUMENTS, ("participants", "total")):
        if row.item.startswith(_PREFIX):
            mark = StudyMark(row.row_id, row.year, row.day, *row.figures)
            found[int(row.item[len(_PREFIX) :])].append(mark)
    return {document_id: tuple(marks) for document_id, marks in found.items()}


def study_words(marks: tuple[StudyMark, ...]) -> str:
    """The sessions in a cell: “chưa”, “24/02/2026 (58/62 người)”, “3 buổi, gần nhất 24/02/2026 (58/62 người)”."""
    if not marks:
        return "chưa"
    return marks[0].words if len(marks) == 1 else f"{len(marks)} buổi, gần nhất {marks[0].words}"


class DocumentStudyService:
    """Opens rows of the register of study sessions for documents."""

    def __init__(self, store: Store, registers: RegisterService) -> None:
        self._store = store
        self._registers = registers

    def begin_session(self, document_id: int, year: int) -> Changes:
        """Add a row that studies the document, the rest still to be typed; its id is the first of `created`."""
        document = self._store.get(LegalDocument, document_id)
        cells = {_DOCUMENTS: (reference(ColumnType.DOCUMENT, document_id),)}
        return self._registers.add_rows(
            STUDY_SESSION.key, year, [cells], f"Ghi buổi quán triệt “{document.title[:60]}”"
        )
