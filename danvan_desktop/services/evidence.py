"""Evidence: files taken into the store, what they prove, whether they are still intact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, FileState, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.scoring import ScoreLine
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.score_lines import open_sheet
from danvan_desktop.storage.evidence_files import EvidenceFiles, StoredFile
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

OPENED_TYPES = frozenset({".pdf", ".docx", ".doc", ".xlsx", ".xls", ".png", ".jpg", ".jpeg", ".txt", ".tif", ".tiff"})
"""Types a double click opens; of all others only the folder is opened (reliability.md, evidence)."""


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """An evidence item linked to something, and the state of its file in words."""

    evidence: Evidence
    link_id: int
    is_intact: bool
    state_words: str

    @property
    def title(self) -> str:
        """What the clerk called it, else the name of the file."""
        return self.evidence.title or self.evidence.file_name


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a file lies and whether its type may be opened; else only `folder` is to be shown."""

    path: Path
    folder: Path
    is_allowed: bool


class EvidenceService:
    """Attaches files to what they prove; the same bytes are one evidence item however often they are used."""

    def __init__(self, store: Store, files: EvidenceFiles, clock: Clock) -> None:
        self._store = store
        self._files = files
        self._clock = clock

    def items(self, proven: Proven, object_id: int) -> list[EvidenceItem]:
        """What proves the object, in the order it was attached; every file is read to see that it is intact."""
        links = self._store.select(EvidenceLink, proven=proven, object_id=object_id)
        found = self._store.select(Evidence, id=[link.evidence_id for link in links])
        by_id = {evidence.id: evidence for evidence in found}
        return [self._item(by_id[link.evidence_id], link.id) for link in links]

    def everything(self) -> list[Evidence]:
        """All evidence of the store in the order it was taken in."""
        return self._store.select(Evidence)

    def damaged(self) -> list[EvidenceItem]:
        """All linked evidence whose file is missing or changed."""
        by_id = {evidence.id: evidence for evidence in self._store.select(Evidence)}
        first = {link.evidence_id: link.id for link in reversed(self._store.select(EvidenceLink))}
        items = (self._item(by_id[evidence_id], link_id) for evidence_id, link_id in sorted(first.items()))
        return [item for item in items if not item.is_intact]

    def attach(self, proven: Proven, object_id: int, paths: Sequence[Path]) -> Changes:
        """Take files in as proof of an object, in one action.

        Raises `ValidationError` when all of them are attached there already, `DanvanError` when one cannot be read.
        """
        stored = self.take_in(paths)
        names = _listed([file.file_name for file in stored])
        with self._store.begin(f"Đính kèm {names}") as uow:
            _refuse_frozen(uow, proven, object_id)
            if not self.link(uow, proven, object_id, stored):
                raise ValidationError(
                    f"{names[:1].upper()}{names[1:]} đã được đính kèm ở đây rồi.",
                    "Không cần đính kèm lại; muốn dùng bản khác, hãy chọn tệp có nội dung khác.",
                )
            return uow.commit()

    def take_in(self, paths: Sequence[Path]) -> list[StoredFile]:
        """Copy files into the store's folder; what is never linked is harmless. Raises `DanvanError`."""
        return [self._files.take_in(path) for path in paths]

    def link(self, uow: UnitOfWork, proven: Proven, object_id: int, stored: Sequence[StoredFile]) -> int:
        """Link stored files to an object within an action; returns how many were not linked to it before."""
        linked = {link.evidence_id for link in uow.select(EvidenceLink, proven=proven, object_id=object_id)}
        before = len(linked)
        for file in stored:
            known = uow.select(Evidence, sha256=file.sha256)
            evidence = known[0] if known else uow.save(self._evidence(uow.new_id(), file))
            if evidence.id not in linked:
                uow.save(EvidenceLink(uow.new_id(), evidence.id, proven, object_id))
                linked.add(evidence.id)
        return len(linked) - before

    def detach(self, link_id: int) -> Changes:
        """Take an evidence item off an object; the file stays in the store's folder, so undo brings it back."""
        link = self._store.get(EvidenceLink, link_id)
        evidence = self._store.get(Evidence, link.evidence_id)
        with self._store.begin(f"Gỡ tài liệu “{evidence.file_name[:60]}”") as uow:
            _refuse_frozen(uow, link.proven, link.object_id)
            _remove_link(uow, link)
            return uow.commit()

    def unlink_all(self, uow: UnitOfWork, proven: Proven, object_id: int) -> None:
        """Take everything off an object that is being deleted within an action."""
        for link in uow.select(EvidenceLink, proven=proven, object_id=object_id):
            _remove_link(uow, link)

    def describe(self, evidence_id: int, title: str, number: str, dated: date | None) -> Changes:
        """Note the title, number and date of the document in the file. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin("Sửa thông tin tài liệu kiểm chứng") as uow:
            evidence = uow.get(Evidence, evidence_id)
            uow.save(
                replace(
                    evidence,
                    title=checked_line(title, "tên tài liệu", "title"),
                    document_number=checked_line(number, "số, ký hiệu", "document_number"),
                    document_date=dated,
                )
            )
            return uow.commit()

    def opening(self, evidence_id: int) -> Opening:
        """Where the file lies; raises `ValidationError` when it is missing or was changed, and says so."""
        evidence = self._store.get(Evidence, evidence_id)
        state = self._files.state_of(evidence.sha256)
        if state is not FileState.INTACT:
            raise ValidationError(
                f"Tệp “{evidence.file_name}”: {state.label.lower()}.",
                "Hãy khôi phục từ bản sao lưu ở trang Dữ liệu, hoặc gỡ tài liệu này rồi đính kèm lại bản đúng.",
            )
        path = self._files.path_of(evidence.sha256, evidence.file_name)
        return Opening(path, path.parent, Path(evidence.file_name).suffix.lower() in OPENED_TYPES)

    def _item(self, evidence: Evidence, link_id: int) -> EvidenceItem:
        state = self._files.state_of(evidence.sha256)
        return EvidenceItem(evidence, link_id, state is FileState.INTACT, state.label)

    def _evidence(self, new_id: int, file: StoredFile) -> Evidence:
        return Evidence(new_id, file.sha256, file.file_name, file.size, added_on=self._clock.today())


def _refuse_frozen(uow: UnitOfWork, proven: Proven, object_id: int) -> None:
    """What a score sheet on its way or sent rests on stays as it is, whichever screen is asked (invariant 10)."""
    line = uow.find(ScoreLine, object_id) if proven is Proven.SCORE_LINE else None
    if line is not None:
        open_sheet(uow, line.sheet_id)


def _remove_link(uow: UnitOfWork, link: EvidenceLink) -> None:
    uow.delete(EvidenceLink, link.id)
    if not uow.count(EvidenceLink, evidence_id=link.evidence_id):
        uow.delete(Evidence, link.evidence_id)


def _listed(names: Sequence[str]) -> str:
    return f"tệp “{names[0][:60]}”" if len(names) == 1 else f"{len(names)} tệp"
