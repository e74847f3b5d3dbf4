"""Which legal documents were studied (quán triệt), when and by how many, out of the register of study sessions."""

from __future__ import annotations

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
from danvan_desktop.storage.repositories.registers import ReferringRow, newest_naming, rows_naming
from danvan_desktop.storage.store import Store

_DOCUMENTS = "documents"
_FIGURES = ("participants", "total")
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


class StudyGlance(NamedTuple):
    """How often a document was studied, and when for the last time."""

    sessions: int
    newest: StudyMark

    @property
    def words(self) -> str:
        """The sessions in a cell: “24/02/2026 (58/62 người)”, “3 buổi, gần nhất 24/02/2026 (58/62 người)”."""
        return self.newest.words if self.sessions == 1 else f"{self.sessions} buổi, gần nhất {self.newest.words}"


def study_glances(reader: Reader) -> dict[int, StudyGlance]:
    """Document id → how it was studied; documents never studied are left out."""
    rows = newest_naming(reader, STUDY_SESSION.key, _DOCUMENTS, _FIGURES)
    return {
        int(row.item.removeprefix(_PREFIX)): StudyGlance(row.row_count, _mark(row))
        for row in rows
        if row.item.startswith(_PREFIX)
    }


def _mark(row: ReferringRow) -> StudyMark:
    return StudyMark(row.row_id, row.year, row.day, *row.figures)


class DocumentStudyService:
    """Reads and opens rows of the register of study sessions for documents."""

    def __init__(self, store: Store, registers: RegisterService) -> None:
        self._store = store
        self._registers = registers

    def sessions_of(self, document_id: int) -> list[StudyMark]:
        """The sessions a document was studied in, the newest first."""
        item = reference(ColumnType.DOCUMENT, document_id)
        return [_mark(row) for row in rows_naming(self._store, STUDY_SESSION.key, _DOCUMENTS, item, _FIGURES)]

    def begin_session(self, document_id: int, year: int) -> Changes:
        """Add a row that studies the document, the rest still to be typed; its id is the first of `created`."""
        document = self._store.get(LegalDocument, document_id)
        cells = {_DOCUMENTS: (reference(ColumnType.DOCUMENT, document_id),)}
        return self._registers.add_rows(
            STUDY_SESSION.key, year, [cells], f"Ghi buổi quán triệt “{document.title[:60]}”"
        )
