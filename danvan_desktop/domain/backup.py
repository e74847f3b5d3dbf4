"""Copies of the store: why they were made, whether they are good, and what happens when the store itself is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError


class BackupReason(StrEnum):
    """What a copy was made for."""

    DAILY = "daily"
    CLOSE = "close"
    CLERK = "clerk"
    BEFORE_IMPORT = "before_import"
    BEFORE_RESTORE = "before_restore"
    BEFORE_MIGRATION = "before_migration"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            BackupReason.DAILY: "Đầu ngày làm việc",
            BackupReason.CLOSE: "Khi đóng chương trình",
            BackupReason.CLERK: "Theo yêu cầu",
            BackupReason.BEFORE_IMPORT: "Trước khi nhập kế hoạch",
            BackupReason.BEFORE_RESTORE: "Trước khi khôi phục",
            BackupReason.BEFORE_MIGRATION: "Trước khi nâng cấp dữ liệu",
        }[self]


class BackupState(StrEnum):
    """Whether a copy can be used, as far as its size and description tell; restoring reads every byte."""

    GOOD = "good"
    CHANGED = "changed"
    MISSING = "missing"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            BackupState.GOOD: "Dùng được",
            BackupState.CHANGED: "Tệp đã bị thay đổi",
            BackupState.MISSING: "Mất tệp",
        }[self]


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """One verified copy; `sequence` orders copies whatever the clock did, `size` is in bytes.

    `history_seq` is the number of the last action it holds, `store_id` the store it was taken from.
    """

    path: Path
    made_at: datetime
    reason: BackupReason
    size: int
    state: BackupState
    sequence: int
    history_seq: int
    history_hash: str
    sha256: str
    store_id: str
    schema_number: int


class DamagedStoreError(DanvanError):
    """The store cannot be used; nothing was thrown away.

    `kept_path` is where the damaged file now lies (None when there was no file any more), `newest_backup` the newest
    good copy (None when there is none).
    """

    def __init__(
        self, message: str, remedy: str, kept_path: Path | None = None, newest_backup: BackupRecord | None = None
    ) -> None:
        super().__init__(message, remedy)
        self.kept_path = kept_path
        self.newest_backup = newest_backup


class NewerStoreError(DanvanError):
    """The store was written by a newer version of the program; it was not touched."""
