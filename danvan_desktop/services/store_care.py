"""Dữ liệu: copies and restoring, the check, the history of changes, everything to take away, the end of the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from danvan_desktop.domain.backup import BackupReason, BackupRecord
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.domain.history import Changes, HistoryLine
from danvan_desktop.domain.office_template import OfficeTemplate
from danvan_desktop.domain.soundness import Finding, Severity
from danvan_desktop.services.damaged_evidence import damaged_items
from danvan_desktop.services.store_standing import StoreStanding, StoreStandingService
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.repositories.history import history_lines
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables
from danvan_desktop.storage.whole_copy import write_whole_copy

CLEAR_SAMPLE_LABEL = "Xóa dữ liệu mẫu"


class StoreCareService:
    """Keeps the store of the office safe; what takes long may be called on another thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._standing = StoreStandingService(store)

    def standing(self) -> StoreStanding:
        """Where the store lies and how safe it is now."""
        return self._standing.standing()

    def backups(self) -> list[BackupRecord]:
        """All copies, the newest first."""
        return self._store.list_backups()

    def backup_now(self) -> BackupRecord:
        """Make a verified copy now; raises `DanvanError`."""
        return self._store.backup(BackupReason.CLERK)

    def restore(self, record: BackupRecord) -> Changes:
        """Put a copy in the place of the present store, which is copied first; raises `DanvanError`."""
        return self._store.restore(record)

    def check(self) -> tuple[Finding, ...]:
        """Every finding of a thorough check of store and evidence files; empty when all is sound."""
        return check_store(self._store)

    def check_at_a_glance(self) -> tuple[Finding, ...]:
        """What a quick look finds: evidence files that are gone or of another size, a copy that could not be made."""
        fault = self._store.backup_fault
        failed = (
            ()
            if fault is None
            else (Finding(Severity.WARNING, f"Sao lưu chưa thành công: {fault.message}", fault.remedy),)
        )
        return (*failed, *self.damaged_evidence())

    def damaged_evidence(self) -> tuple[Finding, ...]:
        """The evidence files a quick look finds gone or of another size; “Tổng quan” counts them."""
        return tuple(
            Finding(
                Severity.WARNING,
                f"Tài liệu kiểm chứng “{item.file_name}” mất tệp hoặc sai kích thước.",
                "Hãy đính kèm lại tệp gốc, hoặc khôi phục từ bản sao lưu.",
            )
            for item in damaged_items(self._store)
        )

    def history(self, limit: int, before_seq: int | None = None) -> list[HistoryLine]:
        """The newest changes first, at most `limit`, those before `before_seq` when it is given."""
        return history_lines(self._store, limit, before_seq)

    def export_everything(self, place: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Path:
        """Write a fresh verified copy and all evidence files into a new folder below `place`; gives that folder.

        Raises `DanvanError` when the place is missing or the disk refuses, `CancelledError` when `is_cancelled` says so
        between two files; nothing half-written stays.
        """
        if not place.is_dir():
            raise DanvanError(f"Không tìm thấy thư mục “{place}”.", "Hãy chọn một thư mục khác.")
        record = self.backup_now()
        target = place / f"danvan-toan-bo-{self._clock.now():%Y-%m-%d-%H%M%S}"
        kept: list[Evidence | OfficeTemplate] = [*self._store.select(Evidence), *self._store.select(OfficeTemplate)]
        write_whole_copy(record, self._store.paths.evidence, kept, target, is_cancelled)
        return target

    def clear_sample(self) -> Changes:
        """Remove everything from a store that holds the sample office, after a copy; one action that undo takes back.

        Raises `ValidationError` for a real office.
        """
        if not self._standing.is_sample():
            raise ValidationError("Cơ quan này không phải là dữ liệu mẫu.", "Không có gì bị xóa.")
        self.backup_now()
        with self._store.begin(CLEAR_SAMPLE_LABEL) as uow:
            for cls in reversed(entity_tables()):
                for row in uow.select(cls):
                    uow.delete(cls, row.id)
            return uow.commit()
