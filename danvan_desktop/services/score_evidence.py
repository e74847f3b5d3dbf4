"""The evidence of a leaf: new files, evidence that proves something else already, and taking it off again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.scoring import ScoreLine, ScoreSheet
from danvan_desktop.services.evidence import EvidenceItem, EvidenceService
from danvan_desktop.services.score_lines import deed_on, keep_line, leaf_of, line_of, note_scoring, open_sheet
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class ScoreEvidenceService:
    """Joins evidence to leaves, many to many; refused for a sheet that is not open for changes."""

    def __init__(self, store: Store, evidence: EvidenceService) -> None:
        self._store = store
        self._evidence = evidence

    def items(self, sheet_id: int, criterion_id: int) -> list[EvidenceItem]:
        """The evidence of a leaf in the order it was attached."""
        lines = self._store.select(ScoreLine, sheet_id=sheet_id, criterion_id=criterion_id)
        return self._evidence.items(Proven.SCORE_LINE, lines[0].id) if lines else []

    def candidates(self, sheet_id: int, criterion_id: int) -> list[Evidence]:
        """All evidence of the store that is not attached to the leaf yet, newest first."""
        attached = {item.evidence.id for item in self.items(sheet_id, criterion_id)}
        return [item for item in self._store.select(Evidence, order_by=("-id",)) if item.id not in attached]

    def attach(self, sheet_id: int, criterion_id: int, paths: Sequence[Path]) -> Changes:
        """Take files in as evidence of a leaf, in one action.

        Raises `ValidationError` when all are attached there already, `DanvanError` when one cannot be read.
        """
        stored = self._evidence.take_in(paths)
        with self._store.begin(deed_on(self._store, "Đính kèm minh chứng cho", criterion_id)) as uow:
            line = self._begun_line(uow, sheet_id, criterion_id)
            if not self._evidence.link(uow, Proven.SCORE_LINE, line.id, stored):
                raise _nothing_new()
            return uow.commit()

    def link(self, sheet_id: int, criterion_id: int, evidence_ids: Sequence[int]) -> Changes:
        """Let evidence that is in the store already prove a leaf too, in one action."""
        with self._store.begin(deed_on(self._store, "Dùng minh chứng đã có cho", criterion_id)) as uow:
            line = self._begun_line(uow, sheet_id, criterion_id)
            linked = {
                link.evidence_id for link in uow.select(EvidenceLink, proven=Proven.SCORE_LINE, object_id=line.id)
            }
            added = [uow.get(Evidence, item).id for item in evidence_ids if item not in linked]
            if not added:
                raise _nothing_new()
            for evidence_id in added:
                uow.save(EvidenceLink(uow.new_id(), evidence_id, Proven.SCORE_LINE, line.id))
            return uow.commit()

    def detach(self, link_id: int) -> Changes:
        """Take an evidence item off its leaf; the file stays in the store's folder, so undo brings it back."""
        link = self._store.get(EvidenceLink, link_id)
        line = self._store.find(ScoreLine, link.object_id) if link.proven is Proven.SCORE_LINE else None
        if line is None:
            raise NotFoundError("Minh chứng này không còn ở tiêu chí.", "Hãy tải lại trang.")
        with self._store.begin(deed_on(self._store, "Gỡ minh chứng khỏi", line.criterion_id)) as uow:
            sheet = open_sheet(uow, line.sheet_id)
            uow.delete(EvidenceLink, link.id)
            if not uow.count(EvidenceLink, evidence_id=link.evidence_id):
                uow.delete(Evidence, link.evidence_id)
            keep_line(uow, line)
            note_scoring(uow, sheet)
            return uow.commit()

    def _begun_line(self, uow: UnitOfWork, sheet_id: int, criterion_id: int) -> ScoreLine:
        sheet: ScoreSheet = open_sheet(uow, sheet_id)
        leaf_of(uow, sheet, criterion_id)
        note_scoring(uow, sheet)
        return uow.save(line_of(uow, sheet_id, criterion_id))


def _nothing_new() -> ValidationError:
    return ValidationError(
        "Tài liệu này đã là minh chứng của tiêu chí.", "Không cần đính kèm lại; muốn dùng bản khác, hãy chọn tệp khác."
    )
