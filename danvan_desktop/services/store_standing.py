"""Where the store lies and how safe it is: what the status line and the page Dữ liệu say of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.backup import BackupRecord, BackupState
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.text import format_date
from danvan_desktop.storage.store import Store


class StoreStanding(NamedTuple):
    """Where the store lies and how safe it is; `backup_fault` is why the last copy could not be made, if so."""

    folder: Path
    size: int
    saved_at: datetime | None
    newest_backup: BackupRecord | None
    backup_fault: DanvanError | None
    is_sample: bool

    @property
    def saved_words(self) -> str:
        """When the last action was saved, in words."""
        return "chưa có thao tác nào" if self.saved_at is None else moment_words(self.saved_at)

    @property
    def backup_words(self) -> str:
        """When the newest good copy was made, in words."""
        return copy_words(self.newest_backup)


def moment_words(moment: datetime) -> str:
    """A moment as “14:32 ngày 05/11/2026”."""
    return f"{moment:%H:%M} ngày {format_date(moment.date())}"


def copy_words(record: BackupRecord | None) -> str:
    """When and why a copy was made; “chưa có” for none."""
    return "chưa có" if record is None else f"{moment_words(record.made_at)} ({record.reason.label.lower()})"


class StoreStandingService:
    """Reads the standing; apart from the service that copies and checks, because every start needs it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def standing(self) -> StoreStanding:
        """Where the store lies and how safe it is now."""
        store = self._store
        database = store.paths.database
        return StoreStanding(
            folder=store.paths.folder,
            size=database.stat().st_size if database.exists() else 0,
            saved_at=store.last_saved_at(),
            newest_backup=self._newest_good(),
            backup_fault=store.backup_fault,
            is_sample=self.is_sample(),
        )

    def place_words(self) -> str:
        """Where the store lies and when it was copied last, on one line."""
        return f"Dữ liệu: {self._store.paths.folder}   |   Sao lưu gần nhất: {copy_words(self._newest_good())}"

    def is_sample(self) -> bool:
        """Whether the office is the one the program brings along."""
        return self._store.count(Agency, is_sample=True) > 0

    def _newest_good(self) -> BackupRecord | None:
        return next((record for record in self._store.list_backups() if record.state is BackupState.GOOD), None)
